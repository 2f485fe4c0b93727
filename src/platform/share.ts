import type { Handed } from './platform.ts';

/** Sharing of text by the phone's own sheet. Call it within the tap, without waiting for anything before. */
export function textSharer(): ((text: string) => Promise<Handed>) | undefined {
	if (typeof navigator.share !== 'function') return undefined;
	return (text) => share({ text });
}

/** Sharing of pictures with a text, which WhatsApp may drop. Call it within the tap, as that of text. */
export function fileSharer(): ((files: readonly File[], text: string) => Promise<Handed>) | undefined {
	const probe = [new File([], 'gambar.jpg', { type: 'image/jpeg' })];
	if (typeof navigator.share !== 'function' || !navigator.canShare?.({ files: probe })) return undefined;
	return (files, text) => share({ files: [...files], text });
}

async function share(data: ShareData): Promise<Handed> {
	try {
		await navigator.share(data);
		return 'handed';
	} catch (error) {
		const name = error instanceof DOMException && error.name;
		// The sheet was closed, or it is still open from the tap before.
		return name === 'AbortError' || name === 'InvalidStateError' ? 'cancelled' : 'failed';
	}
}

export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
