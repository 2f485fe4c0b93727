import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { manifestLine } from '../../../src/domain/backup/manifest.ts';
import { manifest } from './files.ts';

/** What a forger can change; without them, a sound file. */
export interface Forgery {
	readonly head?: string;
	readonly title?: string;
	/** What is packed. */
	readonly content?: string | Buffer;
	/** The packed bytes themselves. */
	readonly packed?: Buffer;
	readonly blockBytes?: number;
	readonly end?: (blocks: number) => string;
	readonly password?: string;
	/** The number and the ending that a block is locked with. */
	readonly place?: (number: number, isLast: boolean) => readonly [number: number, isLast: boolean];
}

const salt = Buffer.from('0123456789abcdef');
const nonce = Buffer.from('01234567');
const rounds = 1_000;

export const lockedHead = `langganan-cadangan 1 ${JSON.stringify({
	pack: 'gzip',
	lock: { salt: salt.toString('base64'), nonce: nonce.toString('base64'), rounds },
})}`;

/**
 * A backup as the README describes it, with all its seals right, by no line of the app: what one who knows
 * the format can make, for good or ill.
 */
export function forge(forgery: Forgery = {}): Blob {
	return new Blob([forgeText(forgery)]);
}

/** The same as text. */
export function forgeText(forgery: Forgery = {}): string {
	const { password, content = `${manifestLine(manifest)}\n`, blockBytes = 65_536 } = forgery;
	const head = forgery.head ?? (password ? lockedHead : 'langganan-cadangan 1 {"pack":"gzip"}');
	const start = `${forgery.title ?? 'Cadangan'}\n${head}`;
	const packed = forgery.packed ?? gzipSync(content);
	const blocks = Array.from({ length: Math.ceil(packed.length / blockBytes) }, (_, at) => {
		const block = packed.subarray(at * blockBytes, (at + 1) * blockBytes);
		const isLast = (at + 1) * blockBytes >= packed.length;
		return (password ? locked(block, password, start, at, isLast, forgery.place) : block).toString('base64');
	});
	let seal = sealOf('', start);
	const lines = [...blocks, forgery.end?.(blocks.length) ?? `tamat ${blocks.length}`].map((text) => {
		seal = sealOf(seal, text);
		return `${text} ${seal}\n`;
	});
	return [`${start}\n`, ...lines].join('');
}

function sealOf(before: string, text: string): string {
	return createHash('sha256')
		.update(before + text)
		.digest('base64')
		.slice(0, 16);
}

function locked(
	block: Buffer,
	password: string,
	start: string,
	at: number,
	isLast: boolean,
	place: Forgery['place'] = (...as) => as,
): Buffer {
	const [number, ends] = place(at, isLast);
	const iv = Buffer.concat([nonce, Buffer.alloc(4)]);
	iv.writeUInt32BE(number, 8);
	const cipher = createCipheriv('aes-256-gcm', pbkdf2Sync(password, salt, rounds, 32, 'sha256'), iv);
	cipher.setAAD(Buffer.from(`${start}\n${number} ${ends ? 'tamat' : 'lanjut'}`));
	return Buffer.concat([cipher.update(block), cipher.final(), cipher.getAuthTag()]);
}
