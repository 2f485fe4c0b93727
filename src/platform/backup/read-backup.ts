import { type Manifest, readManifest } from '../../domain/backup/manifest.ts';
import type { BackupRow } from '../../domain/backup/record.ts';
import { readRow } from '../../domain/backup/row-line.ts';
import { AppError } from '../../domain/errors.ts';
import type { Peeked, ReadOptions } from '../platform.ts';
import { stopIf } from '../stop.ts';
import { fromBase64 } from './base64.ts';
import { readStart } from './file-start.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { sealedBlocks } from './sealed-blocks.ts';
import { textLines } from './text-lines.ts';
import { unpack } from './unpack.ts';

/** How many rows make a batch, or how many letters where they are long. */
const batchRows = 500;
const batchLetters = 1_000_000;
const mostRows = 5_000_000;
/** The longest are photos, and promos to everybody. */
const mostLine = 4_000_000;

/** What a backup says of itself. */
export async function peekBackup(file: Blob, password?: string): Promise<Peeked> {
	const start = await readStart(file);
	const locked = start.lock !== undefined;
	if (locked && password === undefined) return { locked };
	for await (const [line] of contentLines(sealedBlocks(piecesOf(file.stream()), start, password))) {
		if (line !== undefined) return { locked, manifest: readManifest(line) };
	}
	throw new AppError('backup-altered');
}

/** All rows of a backup, the last ones only after the whole file has been found right. */
export async function* readBackup(file: Blob, options: ReadOptions): AsyncGenerator<readonly BackupRow[]> {
	const start = await readStart(file);
	let manifest: Manifest | undefined;
	let batch: BackupRow[] = [];
	let [rows, letters] = [0, 0];
	for await (const lines of contentLines(sealedBlocks(watched(file, options), start, options.password))) {
		stopIf(options.signal);
		for (const line of lines) {
			if (!manifest) {
				manifest = readManifest(line);
				continue;
			}
			if (rows === mostRows) throw new AppError('backup-large');
			batch.push(readRow(line, (text) => fromBase64(text).buffer));
			rows += 1;
			letters += line.length;
			if (batch.length < batchRows && letters < batchLetters) continue;
			yield batch;
			batch = [];
			letters = 0;
		}
	}
	if (!manifest) throw new AppError('backup-altered');
	if (batch.length > 0) yield batch;
}

function contentLines(blocks: AsyncGenerator<Piece>): AsyncGenerator<readonly string[]> {
	return textLines(unpack(blocks), mostLine, 'backup-large');
}

async function* watched(file: Blob, { onBytes }: ReadOptions): AsyncGenerator<Piece> {
	let done = 0;
	for await (const piece of piecesOf(file.stream())) {
		done += piece.length;
		onBytes(done, file.size);
		yield piece;
	}
}
