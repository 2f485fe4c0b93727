import { rm } from 'node:fs/promises';
import { type StaticServer, serve } from '../browser/static-server.ts';
import { type BookSize, bigSize, smallSize } from './big-book.ts';
import { restoredProfile } from './restore-book.ts';

/** Both books, as they lie on phones: a profile belongs to the address it was made at. */
export interface Books {
	readonly server: StaticServer;
	readonly big: string;
	readonly small: string;
}

let made: Promise<Books> | undefined;

/** The big book and one of ten, each restored once for all that is measured with them. */
export function books(): Promise<Books> {
	made ??= makeBooks();
	return made;
}

async function makeBooks(): Promise<Books> {
	const server = await serve('dist');
	const profile = (size: BookSize) => restoredProfile(server, size);
	return { server, big: await profile(bigSize), small: await profile(smallSize) };
}

/** Throws them away, if there are any. */
export async function closeBooks(): Promise<void> {
	if (!made) return;
	const { server, big, small } = await made;
	await server.cut();
	for (const profile of [big, small]) await rm(profile, { recursive: true, force: true, maxRetries: 10 });
}
