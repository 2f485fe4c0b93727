/** Two numbers made into one of 32 bits that hardly any other two make. */
export function mix(a: number, b: number): number {
	let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 13);
}

/** The same for a text. */
export function mixText(text: string): number {
	let hash = text.length;
	for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
	return hash;
}
