import type { Platform } from '../platform/platform.ts';
import type { App } from './app.ts';

/** Beside the database, to be known before the first screen: after how long the app locks, and when it was left. */
export const lockKey = 'lock';
const leftKey = 'left';

/** Whether the app is to be locked now, as it was out of sight for so long; also where the clock was set back. */
export function isLockDue({ recall, now }: Platform): boolean {
	const delay = recall(lockKey);
	const away = now() - Number(recall(leftKey));
	return delay !== undefined && !(away >= 0 && away < Number(delay));
}

/** Locks the app behind whoever leaves it; answers with how to stop. */
export function watchLock({ platform, locked }: App): () => void {
	const lock = () => {
		if (isLockDue(platform)) locked.setState(true, true);
	};
	const stops = [
		platform.onHide(() => {
			// Nobody who could not get in has been in.
			if (locked.getState()) return;
			platform.remember(leftKey, String(platform.now()));
			lock();
		}),
		platform.onShow(lock),
	];
	return () => {
		for (const stop of stops) stop();
	};
}
