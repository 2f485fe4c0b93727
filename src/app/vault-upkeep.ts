import { formerDays } from '../domain/backup/safety.ts';
import type { App } from './app.ts';

const hourMs = 60 * 60 * 1000;

/** Lets go of a book that gave way long ago, and of a backup that was read and never taken over. */
export async function tidyVault({ book, platform }: App): Promise<void> {
	const now = platform.now();
	await book.forgetFormer(now - formerDays * 24 * hourMs);
	await book.forgetStaged(now - hourMs);
}
