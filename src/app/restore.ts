import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Staged } from '../data/backup/stage.ts';
import type { Difference } from '../domain/backup/comparison.ts';
import type { Manifest } from '../domain/backup/manifest.ts';
import { AppError, type ErrorCode, errorCode } from '../domain/errors.ts';
import type { App } from './app.ts';
import { followsGap, noteCameIn } from './came-in.ts';
import { type ConflictNote, noteConflicts } from './conflict-notes.ts';
import { everyPercent } from './every-percent.ts';
import { keepAlive } from './keep-alive.ts';
import { readAnew } from './live.ts';
import { noteShop } from './missing-book.ts';
import { drawThumbs } from './photo-thumbs.ts';
import { noteHandedOver } from './safety.ts';

/** A backup that has been read and found right, and what could become of it. */
export interface Offer {
	readonly step: 'offer';
	readonly manifest: Manifest;
	readonly staged: Staged;
	/** It may be merged with the book that is here; else it takes the place of nothing. */
	readonly isOurs: boolean;
	/** Something between the last file of that phone and this one has not come in. */
	readonly gap: boolean;
	readonly failure?: ErrorCode;
}

/** What has come of it. */
export interface Restored {
	readonly step: 'done';
	readonly shop: string;
	readonly how: 'merge' | 'replace';
	readonly difference: Difference;
	readonly conflicts: readonly ConflictNote[];
	/** How many more there are than are told. */
	readonly more: number;
	readonly gap: boolean;
}

/** A backup that wants a password, and the one that was not it. */
export interface Locked {
	readonly step: 'locked';
	readonly file: Blob;
	readonly tried?: string | undefined;
	readonly failure?: ErrorCode;
}

/** How far the restoring has come. */
export type RestoreState =
	| { readonly step: 'file'; readonly failure?: ErrorCode }
	| Locked
	| { readonly step: 'reading' | 'working'; readonly done: number; readonly total: number }
	| Offer
	| Restored;

interface Restoring {
	readonly store: StoreApi<RestoreState>;
	reading?: AbortController;
}

const restorings = new WeakMap<App, Restoring>();

/** The restoring of this app: the file may be chosen on another page than the one that goes on with it. */
export function restoring(app: App): StoreApi<RestoreState> {
	return restoringOf(app).store;
}

/** Reads a backup beside the book; whatever is wrong with it leaves the book as it was. */
export async function readBackupFile(app: App, file: Blob, password?: string): Promise<void> {
	const desk = restoringOf(app);
	desk.reading?.abort();
	const reading = new AbortController();
	desk.reading = reading;
	const show = (state: RestoreState) => {
		if (desk.reading === reading) desk.store.setState(state, true);
	};
	show({ step: 'reading', done: 0, total: file.size });
	try {
		const { manifest } = await app.platform.backups.peek(file, password);
		if (!manifest) return show({ step: 'locked', file });
		const isOurs = await checkShop(app, manifest);
		const { signal } = reading;
		const onBytes = everyPercent((done, total) => show({ step: 'reading', done, total }));
		const batches = app.platform.backups.rows(file, { signal, onBytes, ...(password && { password }) });
		const staged = await app.book.stage(batches, signal);
		const gap = await followsGap(app, manifest);
		show({ step: 'offer', manifest, staged, isOurs, gap });
	} catch (error) {
		const failure = failureOf(error);
		if (reading.signal.aborted) show({ step: 'file' });
		else
			show(
				failure === 'backup-password'
					? { step: 'locked', file, tried: password, failure }
					: { step: 'file', failure },
			);
	}
}

/** Says why a file is not even read. */
export function refuseBackup(app: App, failure: ErrorCode): void {
	restoring(app).setState({ step: 'file', failure }, true);
}

/** Gives the reading up, or the backup that was read: another file may be chosen. What is at work goes on. */
export function dropBackup(app: App): void {
	const { store, reading } = restoringOf(app);
	const state = store.getState();
	if (state.step === 'working') return;
	reading?.abort();
	if (state.step === 'offer') app.book.dropStaged(state.staged.token).catch(() => undefined);
	store.setState({ step: 'file' }, true);
}

/** Makes the backup part of the book, or the book; all of it, or nothing. */
export async function takeBackup(app: App, how: 'merge' | 'replace'): Promise<void> {
	const store = restoring(app);
	const offer = store.getState();
	if (offer.step !== 'offer') return;
	const { manifest, staged, isOurs, gap } = offer;
	store.setState({ step: 'working', done: 0, total: 1 }, true);
	keepAlive(app, true);
	try {
		await app.book.takeOver(
			staged.token,
			how,
			everyPercent((done, total) => store.setState({ step: 'working', done, total }, true)),
		);
		// From here on it is in the book, whatever may still go wrong.
		if (!isOurs) await noteOrigin(app, manifest).catch(() => undefined);
		if (!gap) await noteCameIn(app, manifest, how).catch(() => undefined);
		const { name: shop } = manifest.shop;
		const conflicts = how === 'merge' ? await noteConflicts(app, staged.conflicts).catch(() => []) : [];
		const more = staged.conflicts.length - conflicts.length;
		const { difference } = staged;
		store.setState({ step: 'done', shop, how, difference, conflicts, more, gap }, true);
		noteShop(app, shop);
		// What was done last cannot be undone in another book.
		app.done.setState(undefined, true);
		readAnew(app);
		app.platform.announce();
		void app.platform.persist().catch(() => false);
		void drawThumbs(app);
	} catch (error) {
		const { failure: _, ...rest } = offer;
		store.setState({ ...rest, failure: failureOf(error) }, true);
	} finally {
		keepAlive(app, false);
	}
}

/** A save can be tapped again; of a backup there is more to say. */
function failureOf(error: unknown): ErrorCode {
	const code = errorCode(error);
	return code === 'quota' ? 'backup-full' : code;
}

/** What has just come out of a backup is in a backup. */
async function noteOrigin(app: App, { made }: Manifest): Promise<void> {
	const clock = await app.book.clockState();
	if (clock?.last) await noteHandedOver(app, { at: made, deeds: clock.deeds ?? 0, until: clock.last });
}

/**
 * Whether the backup is of the book that is here; a book in which nothing but the shop stands counts as none.
 * Throws `backup-shop` where it is of another one, `backup-part` where there is none and this is only a part.
 */
async function checkShop(app: App, { kind, shop }: Manifest): Promise<boolean> {
	const [own, { shop: _, ...counts }] = await Promise.all([app.book.shop(), app.book.countRows()]);
	if (own?.book === shop.book) return true;
	if (own && Object.values(counts).some((count) => count > 0)) throw new AppError('backup-shop');
	if (kind === 'changes') throw new AppError('backup-part');
	return false;
}

function restoringOf(app: App): Restoring {
	const found = restorings.get(app) ?? { store: createStore<RestoreState>(() => ({ step: 'file' })) };
	restorings.set(app, found);
	return found;
}
