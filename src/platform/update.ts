import type { Update } from './platform.ts';

const reloadedKey = 'langganan:reloaded';

/**
 * Registers the service worker: a new version waits until `apply`. The reload that follows in every window
 * is ours to decide as well.
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
	// The dev server has no worker to offer.
	if (import.meta.env.PROD && 'serviceWorker' in navigator) {
		register(tell).then(
			(registered) => {
				registration = registered;
			},
			() => undefined,
		);
	}
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
			if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
			else reloadOnce();
		},
		check() {
			if (navigator.onLine) registration?.update().catch(() => undefined);
		},
	};
}

/** Once the page has loaded, so that the files for later do not hold up those of the first screen. */
async function register(hear: () => void): Promise<ServiceWorkerRegistration> {
	if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
	const registration = await navigator.serviceWorker.register('sw.js');
	const follow = () => {
		const worker = registration.installing;
		worker?.addEventListener('statechange', () => {
			// The first of all has no version before it, and waits for nothing.
			if (worker.state === 'installed' && registration.active) hear();
		});
	};
	follow();
	registration.addEventListener('updatefound', follow);
	if (registration.waiting) hear();
	return registration;
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
