import type { Change } from '../domain/change.ts';
import type { Id } from '../domain/id.ts';
import type { App } from './app.ts';
import { readAnew } from './live.ts';

interface Telling {
	/** What to say once it is saved. */
	readonly said: string;
	/** The draft that ends with this save. */
	readonly forgetDraft?: string | undefined;
	/** Whose account it is booked to. */
	readonly booked?: Id | undefined;
}

/**
 * Does one thing to the book, says so, and keeps it undoable. Throws an `AppError` and says nothing
 * where it could not be saved.
 */
export async function act(
	app: App,
	changes: readonly Change[],
	{ said, forgetDraft, booked }: Telling,
): Promise<void> {
	const undo = await app.book.commit(changes, forgetDraft);
	app.fault.setState(undefined, true);
	// There is room again.
	if (app.trouble.getState() === 'full') app.trouble.setState(undefined, true);
	// A second tap changes nothing; what the first one did must stay undoable.
	if (undo.length > 0) app.done.setState({ said, undo, ...(booked && { booked }) }, true);
	else if (!app.done.getState()) app.done.setState({ said }, true);
	changed(app);
	if (app.kind === 'own') void app.platform.persist().catch(() => false);
}

/** Takes the last thing back; nothing happens where there is none. */
export async function undo(app: App, said: string): Promise<void> {
	const last = app.done.getState();
	if (!last?.undo) return;
	await app.book.commit(last.undo);
	app.done.setState({ said }, true);
	changed(app);
}

/** Lets every screen, of all windows, read anew. */
function changed(app: App): void {
	readAnew(app);
	app.platform.announce();
}
