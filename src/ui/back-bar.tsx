import type { ComponentChildren } from 'preact';
import { goBack } from '../app/navigation.ts';
import type { Page } from '../app/route.ts';
import { useApp } from './app-context.ts';
import { hrefTo } from './links.ts';
import { Bar } from './parts/bar.tsx';

interface BackBarProps {
	/** The page above this one, for when one did not come from anywhere. */
	readonly above: Page;
	/** Its name. */
	readonly word: string;
	/** One BarAction at most. */
	readonly action?: ComponentChildren;
}

/** The top of an inner page: back leads to where one came from, as Android's own back does. */
export function BackBar({ above, word, action }: BackBarProps) {
	const app = useApp();
	function onBack(event: MouseEvent) {
		event.preventDefault();
		goBack(app, above);
	}
	return <Bar back={{ word, href: hrefTo(above) }} onBack={onBack} action={action} />;
}
