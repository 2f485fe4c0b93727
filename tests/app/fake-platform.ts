import { type Day, dayOf, type Moment } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { webBackups } from '../../src/platform/backup/web-backups.ts';
import { hashPin } from '../../src/platform/pin-hash.ts';
import type { Handed, History, PickedContact, Platform } from '../../src/platform/platform.ts';
import { type FakeImages, fakeImages } from './fake-images.ts';
import { type FakePainter, fakePainter } from './fake-painter.ts';

/** A platform without a browser: the clock, the contacts and the history are in the test's hands. */
export interface FakePlatform extends Platform {
	/** The moment the clock shows; it stands still until set. */
	time: Moment;
	/** What the contact picker answers; a phone without a picker where there is none. */
	pickContacts: (() => Promise<PickedContact[]>) | undefined;
	shareText: ((text: string) => Promise<Handed>) | undefined;
	/** What another app has shared to start this one. */
	shared: ReturnType<Platform['takeShared']>;
	readonly images: FakeImages;
	readonly painter: FakePainter;
	/** What the share sheet does with pictures; a phone that shares none where there is none. */
	shareFiles: ((files: readonly File[], text: string) => Promise<Handed>) | undefined;
	/** The names of pictures put among the phone's downloads. */
	readonly savedFiles: string[];
	/** What was put on the clipboard. */
	readonly copied: string[];
	/** The names and texts of the files among the phone's downloads. */
	readonly saved: (readonly [name: string, text: string])[];
	/** How often the waiting version of the app was let in. */
	updates: number;
	/** The app goes out of sight. */
	hide(): void;
	/** The app comes back into sight. */
	show(): void;
	/** A newer version of the app is there and waits. */
	offerUpdate(): void;
	/** Another window has changed the book. */
	changeElsewhere(): void;
	/** Something goes wrong that nobody catches. */
	fail(error: unknown): void;
}

/** Sunday 22 November 2026, 09.00 in Jakarta, in UTC milliseconds. */
export const firstMoment: Moment = Date.UTC(2026, 10, 22, 2);

/** `seed` tells phones apart: ids of two platforms never meet. */
export function fakePlatform(seed = 1): FakePlatform {
	const words = new Map<string, string>();
	const hidden = new Set<() => void>();
	const shown = new Set<() => void>();
	const updates = new Set<() => void>();
	const windows = new Set<() => void>();
	const faults = new Set<(error: unknown) => void>();
	const copied: string[] = [];
	const saved: [string, string][] = [];
	const savedFiles: string[] = [];
	const painter = fakePainter();
	let ids = 0;
	const platform: FakePlatform = {
		time: firstMoment,
		now: () => platform.time,
		today: (): Day => dayOf(platform.time),
		newId() {
			ids += 1;
			return fakeId(seed, ids);
		},
		random: () => 0.5,
		history: fakeHistory(),
		install: { listen: () => () => undefined, prompt: async () => false },
		update: {
			listen: (hear) => listen(updates, hear),
			apply() {
				platform.updates += 1;
			},
			check: () => undefined,
		},
		updates: 0,
		images: fakeImages(),
		backups: webBackups(),
		pickContacts: undefined,
		readFile: async (file) => new Uint8Array(await file.arrayBuffer()),
		decode: (bytes) => new TextDecoder().decode(bytes),
		saveText: (name, text) => saved.push([name, text]),
		saved,
		shareText: undefined,
		shareFiles: undefined,
		saveFile: ({ name }) => savedFiles.push(name),
		savedFiles,
		openPainter: async () => painter,
		painter,
		address: (file) => `https://toko.example/${file}`,
		copied,
		async copy(text) {
			copied.push(text);
			return true;
		},
		shared: undefined,
		takeShared() {
			const { shared } = platform;
			platform.shared = undefined;
			return shared;
		},
		persist: async () => true,
		remember(key, word) {
			if (word === undefined) words.delete(key);
			else words.set(key, word);
		},
		recall: (key) => words.get(key),
		hashPin,
		announce: () => undefined,
		onAnnounced: (hear) => listen(windows, hear),
		onHide: (hear) => listen(hidden, hear),
		onShow: (hear) => listen(shown, hear),
		onFault: (hear) => listen(faults, hear),
		restart: () => undefined,
		hide: () => tell(hidden),
		show: () => tell(shown),
		offerUpdate: () => tell(updates),
		changeElsewhere: () => tell(windows),
		fail: (error) => {
			for (const hear of faults) hear(error);
		},
	};
	return platform;
}

/** The id of that number, the same in every run. */
export function fakeId(seed: number, number: number): Id {
	const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
	return `${hex(number, 8)}-0000-7000-8000-${hex(seed, 12)}` as Id;
}

function fakeHistory(): History {
	const listeners = new Set<() => void>();
	let entries = ['/'];
	return {
		read: () => entries[entries.length - 1] ?? '/',
		push(address) {
			entries = [...entries, address];
			tell(listeners);
		},
		replace(address) {
			entries = [...entries.slice(0, -1), address];
			tell(listeners);
		},
		back() {
			if (entries.length > 1) entries = entries.slice(0, -1);
			tell(listeners);
		},
		depth: () => entries.length - 1,
		beneath: () => entries[entries.length - 2],
		listen: (hear) => listen(listeners, hear),
	};
}

function listen<F>(listeners: Set<F>, hear: F): () => void {
	listeners.add(hear);
	return () => listeners.delete(hear);
}

function tell(listeners: ReadonlySet<() => void>): void {
	for (const hear of listeners) hear();
}
