import { toBase64 } from './base64.ts';

const length = 16;

/** The seal of a text that follows on another seal: 96 bits of a hash of both. */
export async function sealOf(before: string, text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(before + text));
	return toBase64(new Uint8Array(hash)).slice(0, length);
}
