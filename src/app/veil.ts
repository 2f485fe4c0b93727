import type { App } from './app.ts';

/** The word by which a phone remembers that amounts are hidden. */
export const veilKey = 'veil';

/** Hides all amounts from whoever looks on, or shows them again. */
export function turnVeil({ platform, veiled }: App): void {
	const next = !veiled.getState();
	platform.remember(veilKey, next ? 'on' : undefined);
	veiled.setState(next, true);
}
