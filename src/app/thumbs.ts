import type { Id } from '../domain/id.ts';
import type { PictureBytes } from '../domain/photo.ts';
import type { App } from './app.ts';

/** A small picture as the screen has it: its address, `undefined` where the photo has none, or still read. */
type Thumb = { readonly address: string | undefined } | 'reading';

interface Held {
	thumb: Thumb;
	readonly hearers: Set<(thumb: Thumb) => void>;
}

/** Addresses of pictures that no screen shows at present; each keeps up to 8 KB in memory. */
const mostIdle = 48;

const shelves = new WeakMap<App, Map<Id, Held>>();

/** The small picture of a photo, as far as it is at hand. */
export function thumbAtHand(app: App, id: Id): Thumb {
	return shelves.get(app)?.get(id)?.thumb ?? 'reading';
}

/** Brings a small picture to the screen and keeps it as long as it is shown; answers with how to let go. */
export function holdThumb(app: App, id: Id, hear: (thumb: Thumb) => void): () => void {
	const shelf = shelfOf(app);
	const held: Held = shelf.get(id) ?? { thumb: 'reading', hearers: new Set() };
	const isNew = !shelf.has(id);
	// The last one used stands last.
	shelf.delete(id);
	shelf.set(id, held);
	held.hearers.add(hear);
	if (isNew) void read(app, id, held);
	else hear(held.thumb);
	return () => {
		held.hearers.delete(hear);
		tidy(app, shelf);
	};
}

/** Looks again for a small picture that was not there. */
export function lookAgain(app: App, id: Id): void {
	const held = shelves.get(app)?.get(id);
	if (held) void read(app, id, held);
}

/** An address of a picture that is not in the book; answers also with how to drop it. */
export function showPicture(app: App, picture: PictureBytes): { address: string; drop: () => void } {
	const { images } = app.platform;
	const address = images.address(picture);
	return { address, drop: () => images.drop(address) };
}

/** Lets go of all pictures, when the app ends. */
export function dropThumbs(app: App): void {
	for (const { thumb } of shelves.get(app)?.values() ?? []) drop(app, thumb);
	shelves.delete(app);
}

function shelfOf(app: App): Map<Id, Held> {
	const shelf = shelves.get(app) ?? new Map<Id, Held>();
	shelves.set(app, shelf);
	return shelf;
}

async function read(app: App, id: Id, held: Held): Promise<void> {
	const picture = await app.book.thumb(id).catch(() => undefined);
	// Another one may have begun meanwhile, or the app may have ended.
	if (shelves.get(app)?.get(id) !== held) return;
	held.thumb = { address: picture && app.platform.images.address(picture) };
	for (const hear of held.hearers) hear(held.thumb);
	tidy(app, shelfOf(app));
}

/** What was not found is looked for anew next time; of what was, the longest unused goes first. */
function tidy(app: App, shelf: Map<Id, Held>): void {
	const idle = [...shelf].filter(([, { hearers, thumb }]) => hearers.size === 0 && thumb !== 'reading');
	const isThere = ([, { thumb }]: (typeof idle)[number]) =>
		thumb !== 'reading' && thumb.address !== undefined;
	const there = idle.filter(isThere);
	const surplus = there.slice(0, Math.max(0, there.length - mostIdle));
	for (const [id, { thumb }] of [...idle.filter((entry) => !isThere(entry)), ...surplus]) {
		shelf.delete(id);
		drop(app, thumb);
	}
}

function drop(app: App, thumb: Thumb): void {
	if (thumb !== 'reading' && thumb.address) app.platform.images.drop(thumb.address);
}
