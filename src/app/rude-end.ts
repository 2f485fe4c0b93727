import type { App } from './app.ts';

const open = 'open';

/**
 * Notes in the book itself while the app is at work, so that the next start knows of an end that came in the
 * midst of it, and keeps what is written from then on apart from what may have been cut off. Answers with how
 * to stop.
 */
export function watchRudeEnd({ book, platform, unsaved }: App): () => void {
	const note = (isOpen: boolean) => book.putSetting(open, isOpen ? '1' : '').catch(() => undefined);
	const begin = async () => {
		if (await book.setting(open)) await book.beginNewLog();
		await note(true);
	};
	begin().catch(() => undefined);
	const stops = [
		platform.onHide(() => {
			if (unsaved.getState().size === 0) void note(false);
		}),
		platform.onShow(() => void note(true)),
	];
	return () => {
		for (const stop of stops) stop();
	};
}
