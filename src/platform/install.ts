import type { Install } from './platform.ts';

interface InstallEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Keeps the browser's offer to install until the seller wants it. */
export function webInstall(): Install {
	let offer: InstallEvent | undefined;
	const listeners = new Set<(offered: boolean) => void>();
	const set = (event: InstallEvent | undefined) => {
		offer = event;
		for (const hear of listeners) hear(offer !== undefined);
	};
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		set(event as InstallEvent);
	});
	addEventListener('appinstalled', () => set(undefined));
	return {
		listen(hear) {
			listeners.add(hear);
			hear(offer !== undefined);
			return () => listeners.delete(hear);
		},
		async prompt() {
			const event = offer;
			set(undefined);
			return (await event?.prompt())?.outcome === 'accepted';
		},
	};
}
