/** The same number for the same text on every phone (FNV-1a, 32 bit), to colour what has no picture. */
export function stableHash(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}
