import { useState } from 'preact/hooks';
import type { Id } from '../domain/id.ts';
import { useApp } from './app-context.ts';

/** Which customer, order or product the page is about; none where it is about a new one. Another one is another page. */
export function useItem(): Id | undefined {
	const app = useApp();
	const [item] = useState(() => {
		const route = app.route.getState();
		return 'id' in route ? route.id : undefined;
	});
	return item;
}
