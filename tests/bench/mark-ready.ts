/** Runs in the page before its own scripts: sets a mark once what can be tapped has been painted. */
export function markReady(usable: string): void {
	performance.mark('begun', { startTime: 0 });
	function look(): void {
		if (!document.querySelector(usable)) {
			requestAnimationFrame(look);
			return;
		}
		const painted = new MessageChannel();
		painted.port1.onmessage = () => performance.mark('ready');
		painted.port2.postMessage(undefined);
	}
	requestAnimationFrame(look);
}
