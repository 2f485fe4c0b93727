/** Ends the work where it is not wanted any more. */
export function stopIf({ aborted }: AbortSignal): void {
	if (aborted) throw new DOMException('Not wanted any more.', 'AbortError');
}
