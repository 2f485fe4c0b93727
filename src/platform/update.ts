import { registerSW } from 'virtual:pwa-register';
import type { Update } from './platform.ts';

const reloadedKey = 'langganan:reloaded';

/**
 * Registers the service worker in prompt mode: a new version waits until `apply`. The reload that
 * follows in every window is ours to decide as well, hence `onNeedReload` only tells.
 */
export function webUpdate(): Update {
	const listeners = new Set<() => void>();
	let waiting = false;
	let applying = false;
	let registration: ServiceWorkerRegistration | undefined;
	const tell = () => {
		waiting = true;
		for (const hear of listeners) hear();
	};
	const activate = registerSW({
		onNeedRefresh: tell,
		// Another window has let the new version take over: this one starts anew when no form is open.
		onNeedReload: () => (applying ? location.reload() : tell()),
		onRegisteredSW: (_url, registered) => {
			registration = registered;
		},
	});
	// A chunk of the version on the screen is gone: only the new version has its files.
	addEventListener('vite:preloadError', tell);
	return {
		listen(hear) {
			listeners.add(hear);
			if (waiting) hear();
			return () => listeners.delete(hear);
		},
		apply() {
			if (applying) return;
			applying = true;
			if (registration?.waiting) void activate();
			else reloadOnce();
		},
		check() {
			if (navigator.onLine) registration?.update().catch(() => undefined);
		},
	};
}

/** Not again within a minute: a file that stays missing must not keep the app reloading for ever. */
function reloadOnce(): void {
	const last = Number(sessionStorage.getItem(reloadedKey) ?? 0);
	if (Date.now() - last < 60_000) return;
	sessionStorage.setItem(reloadedKey, String(Date.now()));
	location.reload();
}
