/** A PIN has so few forms that whoever has its hash finds it anyway: enough to keep it from being read. */
const rounds = 100_000;

/** What is kept in the place of a PIN, in hex: PBKDF2 with SHA-256. */
export async function hashPin(pin: string, salt: string): Promise<string> {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const raw = await crypto.subtle.importKey('raw', bytes(pin), 'PBKDF2', false, ['deriveBits']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: rounds };
	const hash = new Uint8Array(await crypto.subtle.deriveBits(how, raw, 256));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
