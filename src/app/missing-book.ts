import type { App } from './app.ts';

const marker = 'shop';

/** Notes beside the database that a book lies on this phone, should it ever be gone. */
export function noteShop({ kind, platform }: App, name: string): void {
	if (kind === 'own') platform.remember(marker, name);
}

/** Whose book was on this phone; to be asked where there is none. */
export function missingShop({ platform }: App): string | undefined {
	return platform.recall(marker);
}

/** Begins with an empty book, and misses the old one no more. */
export function missNoMore({ platform }: App): void {
	platform.remember(marker, undefined);
}
