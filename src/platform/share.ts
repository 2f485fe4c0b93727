import type { Handed } from './platform.ts';

/** Sharing of text by the phone's own sheet. Call it within the tap, without waiting for anything before. */
export function textSharer(): ((text: string) => Promise<Handed>) | undefined {
	if (typeof navigator.share !== 'function') return undefined;
	return async (text) => {
		try {
			await navigator.share({ text });
			return 'handed';
		} catch (error) {
			return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
		}
	};
}

export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
