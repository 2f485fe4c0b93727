/** Ends the work where it is not wanted any more. */
export function stopIf({ aborted }: AbortSignal): void {
	if (aborted) throw new DOMException('The backup is not wanted any more.', 'AbortError');
}
