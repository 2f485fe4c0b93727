import { registerSW } from 'virtual:pwa-register';
import type { Update } from './platform.ts';

/**
 * Registers the service worker in prompt mode: a new version waits until `apply`. The reload that
 * follows in every window is ours to decide as well, hence `onNeedReload` does nothing here but tell.
 */
export function webUpdate(): Update {
	const listeners = new Set<() => void>();
	let waiting = false;
	let registration: ServiceWorkerRegistration | undefined;
	const tell = () => {
		waiting = true;
		for (const hear of listeners) hear();
	};
	let applying = false;
	const activate = registerSW({
		onNeedRefresh: tell,
		// Another window has let the new version take over: this one starts anew when no form is open.
		onNeedReload: () => (applying ? location.reload() : tell()),
		onRegisteredSW: (_url, registered) => {
			registration = registered;
		},
	});
	// A chunk of the version on the screen is no longer there: only the new version has its files.
	addEventListener('vite:preloadError', tell);
	return {
		listen(hear) {
			listeners.add(hear);
			if (waiting) hear();
			return () => listeners.delete(hear);
		},
		apply() {
			applying = true;
			if (registration?.waiting) void activate();
			else location.reload();
		},
		check() {
			if (navigator.onLine) registration?.update().catch(() => undefined);
		},
	};
}
