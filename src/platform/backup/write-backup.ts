import { headLine } from '../../domain/backup/head.ts';
import { manifestLine } from '../../domain/backup/manifest.ts';
import { rowLine } from '../../domain/backup/row-line.ts';
import { plainLine } from '../../domain/plain-text.ts';
import type { Backups, WriteOptions } from '../platform.ts';
import { stopIf } from '../stop.ts';
import { toBase64 } from './base64.ts';
import { newLock, openLock } from './lock.ts';
import { blocksOf, type Piece, through, withNext } from './pieces.ts';
import { sealOf } from './seal.ts';
import { endMark } from './sealed-lines.ts';

type Asked = Parameters<Backups['write']>;

const blockBytes = 0x10000;
/** What is handed to the browser at a time; it puts on the disk what is too much for memory. */
const spoolLetters = 0x100000;

/** Writes a backup into a file. */
export async function writeBackup(...[title, name, manifest, rows, options]: Asked): Promise<File> {
	const spooled: Blob[] = [];
	let text = '';
	const content = contentOf(manifest, rows, options);
	for await (const line of linesOf(plainLine(title), content, options.password)) {
		text += `${line}\n`;
		if (text.length < spoolLetters) continue;
		spooled.push(new Blob([text]));
		text = '';
	}
	return new File([...spooled, text], name, { type: 'text/plain' });
}

async function* linesOf(
	title: string,
	content: AsyncGenerator<Piece>,
	password: string | undefined,
): AsyncGenerator<string> {
	const lock = password === undefined ? undefined : newLock();
	const start = `${title}\n${headLine(lock)}`;
	const cipher = lock && (await openLock(lock, password, start));
	yield start;
	let seal = await sealOf('', start);
	const sealed = async (text: string) => {
		seal = await sealOf(seal, text);
		return `${text} ${seal}`;
	};
	let number = 0;
	const packed = through(content, new CompressionStream('gzip'));
	for await (const [block, next] of withNext(blocksOf(packed, blockBytes))) {
		const place = { number, isLast: next === undefined };
		yield await sealed(toBase64(cipher ? await cipher.lock(block, place) : block));
		number += 1;
	}
	yield await sealed(`${endMark}${number}`);
}

async function* contentOf(
	manifest: Asked[2],
	rows: Asked[3],
	{ signal, onRows }: WriteOptions,
): AsyncGenerator<Piece> {
	const encoder = new TextEncoder();
	const textOf = (bytes: ArrayBuffer) => toBase64(new Uint8Array(bytes));
	yield encoder.encode(`${manifestLine(manifest)}\n`);
	let done = 0;
	for await (const batch of rows) {
		stopIf(signal);
		yield encoder.encode([...batch.map((row) => rowLine(row, textOf)), ''].join('\n'));
		done += batch.length;
		onRows(done);
	}
	stopIf(signal);
}
