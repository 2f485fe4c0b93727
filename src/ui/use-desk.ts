import { useEffect } from 'preact/hooks';
import type { App } from '../app/app.ts';
import { type Readable, useMade, useStore } from './use-store.ts';

/** What works for a page as long as it is on the screen, and how far it is. */
export function useDesk<T extends { start(): () => void }, S>(
	make: (app: App) => T & { readonly state: Readable<S> },
	inputs: readonly unknown[],
): readonly [desk: T, state: S] {
	const desk = useMade(make, inputs);
	useEffect(() => desk.start(), [desk]);
	return [desk, useStore(desk.state)];
}
