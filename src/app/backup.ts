import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HandedOver } from '../domain/backup/safety.ts';
import type { Day } from '../domain/day.ts';
import { AppError, type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Stamp } from '../domain/stamp.ts';
import type { App } from './app.ts';
import { everyPercent } from './every-percent.ts';
import { readAnew } from './live.ts';
import { lastHandedOver, noteHandedOver } from './safety.ts';

/** What the file is to hold. */
export interface BackupChoice {
	readonly photos: boolean;
	/** Only what is new since the last file of this kind, for the other phone of the shop. */
	readonly recent: boolean;
	/** Locks the file; empty while it is still to be typed. */
	readonly password?: string | undefined;
}

/** How far the file has come. */
export type BackupWork =
	| { readonly step: 'waiting' | 'stopped' }
	| { readonly step: 'making'; readonly done: number; readonly total: number }
	| { readonly step: 'failed'; readonly code: ErrorCode }
	| { readonly step: 'ready'; readonly file: File; readonly stand: Omit<HandedOver, 'at'> };

export interface BackupState {
	readonly choice: BackupChoice;
	readonly work: BackupWork;
	/** How many photos the book has. */
	readonly photos: number;
	/** From where on is new what the other phone lacks; nothing before the first backup. */
	readonly since?: HandedOver;
	/** Where the file went last, or that the phone would not take it. */
	readonly handed?: 'sent' | 'saved' | 'refused';
}

/** What stands in the file and around it. */
export interface BackupTexts {
	title(shop: string, day: Day): string;
	fileName(shop: string, day: Day, recent: boolean): string;
	caption(shop: string): string;
}

export interface BackupDesk {
	readonly state: Pick<StoreApi<BackupState>, 'getState' | 'subscribe'>;
	/** Another content: the file is made anew. */
	change(wish: Partial<BackupChoice>): void;
	/** Gives the making up. */
	cancel(): void;
	/** Begins again after that, or after a fault. */
	again(): void;
	/** Hands the file to the share sheet; call it within the tap. */
	send(): Promise<void>;
	/** Puts the file among the phone's downloads. */
	save(): Promise<void>;
	/** Begins to make the file; answers with how to stop. */
	start(): () => void;
}

/** Until when the other phone of the shop knows everything: `AT UNTIL`. */
const lastRecent = 'backup-recent';
const noPhotos = 'backup-no-photos';
/** Long enough not to make a file at every letter of a password. */
const settleMs = 700;

/** The file lies ready before it is asked for: the share sheet opens only within a tap. */
export function openBackup(app: App, texts: BackupTexts): BackupDesk {
	const { book, platform } = app;
	const store = createStore<BackupState>(() => ({
		choice: { photos: true, recent: false },
		work: { step: 'making', done: 0, total: 1 },
		photos: 0,
	}));
	let making: AbortController | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let caption = '';

	function stop(work: BackupWork): void {
		clearTimeout(waiting);
		making?.abort();
		making = undefined;
		store.setState({ work });
	}

	async function load(): Promise<void> {
		const [without, since] = await Promise.all([book.setting(noPhotos), readSince(app)]);
		store.setState({ choice: { photos: !without, recent: false }, ...(since && { since }) });
		await make();
	}

	async function make(): Promise<void> {
		stop({ step: 'making', done: 0, total: 1 });
		const own = new AbortController();
		making = own;
		const { signal } = own;
		try {
			const [shop, clock, counts] = await Promise.all([book.shop(), book.clockState(), book.countRows()]);
			if (!shop || !clock?.last) throw new AppError('missing');
			const { choice, since } = store.getState();
			const { photos, password } = choice;
			const from = choice.recent ? since?.until : undefined;
			const rows = photos ? counts : { ...counts, photo: 0 };
			const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
			const show = (work: BackupWork) => {
				if (own === making) store.setState({ work });
			};
			const tell = everyPercent((done) => show({ step: 'making', done, total }));
			store.setState({ photos: counts.photo });
			caption = texts.caption(shop.name);
			const manifest = {
				kind: from ? 'changes' : 'book',
				shop: { book: shop.book, name: shop.name },
				made: platform.now(),
				device: clock.device,
				...(from && { since: from }),
				until: clock.last,
				photos,
				rows,
			} as const;
			const day = app.today.getState();
			const file = await platform.backups.write(
				texts.title(shop.name, day),
				texts.fileName(shop.name, day, choice.recent),
				manifest,
				book.readRows({ photos, signal, ...(from && { since: from }) }),
				{
					signal,
					...(password && { password }),
					onRows: (done) => tell(Math.min(done, total), total),
				},
			);
			show({ step: 'ready', file, stand: { deeds: clock.deeds ?? 0, until: clock.last } });
		} catch (error) {
			if (own === making) stop({ step: 'failed', code: errorCode(error) });
		}
	}

	function change(wish: Partial<BackupChoice>): void {
		const choice = { ...store.getState().choice, ...wish };
		const { handed: _, ...rest } = store.getState();
		store.setState({ ...rest, choice }, true);
		// Only for the next time.
		if ('photos' in wish) book.putSetting(noPhotos, wish.photos ? '' : '1').catch(() => undefined);
		if (choice.password?.trim() === '') {
			stop({ step: 'waiting' });
			return;
		}
		stop({ step: 'making', done: 0, total: 1 });
		waiting = setTimeout(() => void make(), wish.password ? settleMs : 0);
	}

	async function send(): Promise<void> {
		const { work } = store.getState();
		if (work.step !== 'ready' || !platform.shareFiles) return;
		const handed = await platform.shareFiles([work.file], caption);
		if (handed === 'handed') await note('sent', work.stand);
		else if (handed === 'failed') store.setState({ handed: 'refused' });
	}

	async function save(): Promise<void> {
		const { work } = store.getState();
		if (work.step !== 'ready') return;
		platform.saveFile(work.file);
		await note('saved', work.stand);
	}

	async function note(handed: 'sent' | 'saved', stand: Omit<HandedOver, 'at'>): Promise<void> {
		const at = platform.now();
		const { choice } = store.getState();
		store.setState({ handed });
		// What the other phone gets in small pieces is no backup: whoever has only those has no book.
		if (choice.recent) await book.putSetting(lastRecent, `${at} ${stand.until}`);
		else await noteHandedOver(app, { at, ...stand });
		readAnew(app);
	}

	return {
		state: store,
		change,
		cancel: () => stop({ step: 'stopped' }),
		again: () => void make(),
		send,
		save,
		start() {
			load().catch((error) => stop({ step: 'failed', code: errorCode(error) }));
			return () => stop({ step: 'stopped' });
		},
	};
}

/** Pieces follow each other without a gap, whole backups between them or not; the first follows a whole one. */
async function readSince(app: App): Promise<HandedOver | undefined> {
	const [at, until] = (await app.book.setting(lastRecent))?.split(' ') ?? [];
	return until ? { at: Number(at), until: until as Stamp, deeds: 0 } : lastHandedOver(app);
}
