import { type Day, dayOf, type Moment } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Handed, History, PickedContact, Platform } from '../../src/platform/platform.ts';
import { type FakeImages, fakeImages } from './fake-images.ts';

/** A platform without a browser: the clock, the contacts and the history are in the test's hands. */
export interface FakePlatform extends Platform {
	/** The moment the clock shows; it stands still until set. */
	time: Moment;
	/** What the contact picker answers; a phone without a picker where there is none. */
	pickContacts: (() => Promise<PickedContact[]>) | undefined;
	shareText: ((text: string) => Promise<Handed>) | undefined;
	/** What another app has shared to start this one. */
	shared: string | undefined;
	readonly images: FakeImages;
	/** What was put on the clipboard. */
	readonly copied: string[];
	/** The app goes out of sight. */
	hide(): void;
	/** The app comes back into sight. */
	show(): void;
}

/** Sunday 22 November 2026, 09.00 in Jakarta, in UTC milliseconds. */
export const firstMoment: Moment = Date.UTC(2026, 10, 22, 2);

/** `seed` tells phones apart: ids of two platforms never meet. */
export function fakePlatform(seed = 1): FakePlatform {
	const words = new Map<string, string>();
	const hidden = new Set<() => void>();
	const shown = new Set<() => void>();
	const copied: string[] = [];
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
		update: { listen: () => () => undefined, apply: () => undefined, check: () => undefined },
		images: fakeImages(),
		pickContacts: undefined,
		readFile: async (file) => new Uint8Array(await file.arrayBuffer()),
		decode: (bytes) => new TextDecoder().decode(bytes),
		saveText: () => undefined,
		shareText: undefined,
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
		announce: () => undefined,
		onAnnounced: () => () => undefined,
		onHide: (hear) => listen(hidden, hear),
		onShow: (hear) => listen(shown, hear),
		onFault: () => () => undefined,
		restart: () => undefined,
		hide: () => tell(hidden),
		show: () => tell(shown),
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

function listen(listeners: Set<() => void>, hear: () => void): () => void {
	listeners.add(hear);
	return () => listeners.delete(hear);
}

function tell(listeners: ReadonlySet<() => void>): void {
	for (const hear of listeners) hear();
}
