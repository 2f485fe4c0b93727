import { registerSW } from 'virtual:pwa-register';
import type { Update } from './platform.ts';

const reloadedKey = 'langganan:reloaded';

/**
 * Registers the service worker in prompt mode: a new version waits until `apply`. The reload that
 * follows in every window is ours to decide as well.
 */
export function webUpdate(): Update {
	const listeners = new Set<() => void>();
	let waiting = false;
	let isIdle: (() => boolean) | undefined;
	let registration: ServiceWorkerRegistration | undefined;
	const tell = () => {
		waiting = true;
		for (const hear of listeners) hear();
	};
	const activate = registerSW({
		onNeedRefresh: tell,
		// It would reload by itself, and never in the window of the very first visit: see `onTakeOver`.
		onNeedReload: () => undefined,
		onRegisteredSW: (_url, registered) => {
			registration = registered;
		},
	});
	onTakeOver(() => {
		// It takes a second or two to take over, and somebody may have begun to type.
		if (isIdle?.()) location.reload();
		else tell();
	});
	// A chunk of the version on the screen is gone: only the new version has its files.
	addEventListener('vite:preloadError', tell);
	return {
		listen(hear) {
			listeners.add(hear);
			if (waiting) hear();
			return () => listeners.delete(hear);
		},
		apply(idle) {
			isIdle = idle;
			if (registration?.waiting) void activate();
			else reloadOnce();
		},
		check() {
			if (navigator.onLine) registration?.update().catch(() => undefined);
		},
	};
}

/** Hears that another version serves this window, asked for here or in another; the first of all is no other. */
function onTakeOver(hear: () => void): void {
	if (!('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;
	let served = serviceWorker.controller !== null;
	serviceWorker.addEventListener('controllerchange', () => {
		if (served) hear();
		served = true;
	});
}

/** Not again within a minute: a file that stays missing must not keep the app reloading for ever. */
function reloadOnce(): void {
	const last = Number(sessionStorage.getItem(reloadedKey) ?? 0);
	if (Date.now() - last < 60_000) return;
	sessionStorage.setItem(reloadedKey, String(Date.now()));
	location.reload();
}
