import type { App } from './app.ts';

const setting = 'session';

/**
 * Notes that the book is being worked on, until the app goes out of sight. Where that was never noted, the app
 * was killed, perhaps while it wrote: then the database begins a new log before anything else is written.
 * Answers with how to stop.
 */
export function followSession({ book, platform }: App): { readonly sound: Promise<void>; stop: () => void } {
	const note = (state: 'open' | 'closed') => book.putSetting(setting, state).catch(() => undefined);
	const begin = async () => {
		if ((await book.setting(setting)) === 'open') await book.beginLog();
		await note('open');
	};
	const stops = [platform.onHide(() => void note('closed')), platform.onShow(() => void note('open'))];
	return {
		sound: begin().catch(() => undefined),
		stop() {
			for (const stop of stops) stop();
		},
	};
}
