const channelName = 'langganan:book';

/** Word between the windows of this app, which share one database. */
export function windowChannel() {
	const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(channelName) : undefined;
	return {
		announce: () => channel?.postMessage('changed'),
		onAnnounced(hear: () => void) {
			channel?.addEventListener('message', hear);
			return () => channel?.removeEventListener('message', hear);
		},
	};
}

/** Hears the app go out of sight; on phones this is often the last that is heard of it. */
export function onHide(hear: () => void): () => void {
	const changed = () => {
		if (document.visibilityState === 'hidden') hear();
	};
	document.addEventListener('visibilitychange', changed);
	addEventListener('pagehide', hear);
	return () => {
		document.removeEventListener('visibilitychange', changed);
		removeEventListener('pagehide', hear);
	};
}

export function onShow(hear: () => void): () => void {
	const changed = () => {
		if (document.visibilityState === 'visible') hear();
	};
	document.addEventListener('visibilitychange', changed);
	return () => document.removeEventListener('visibilitychange', changed);
}

export function onFault(hear: (error: unknown) => void): () => void {
	const failed = (event: PromiseRejectionEvent) => hear(event.reason);
	addEventListener('unhandledrejection', failed);
	return () => removeEventListener('unhandledrejection', failed);
}
