import { AppError } from '../errors.ts';
import { isRecord, isText } from '../shape.ts';
import { readJson } from './check.ts';
import type { BackupRow } from './record.ts';
import { isBackupRow } from './row-check.ts';

/** A row as a line of a backup, the bytes of a photo as text. */
export function rowLine({ store, row }: BackupRow, textOf: (bytes: ArrayBuffer) => string): string {
	const plain = store === 'photo' && row.bytes ? { ...row, bytes: textOf(row.bytes) } : row;
	return JSON.stringify([store, plain]);
}

/** The row of such a line. Throws `backup-altered` where it is none, `backup-newer` where a newer app has written it. */
export function readRow(line: string, bytesOf: (text: string) => ArrayBuffer): BackupRow {
	const pair = readJson(line);
	const [store, plain, ...more]: readonly unknown[] = Array.isArray(pair) ? pair : [];
	const row =
		store === 'photo' && isRecord(plain) && isText(plain['bytes'])
			? { ...plain, bytes: bytesOf(plain['bytes']) }
			: plain;
	const record = { store, row };
	if (more.length > 0 || !isBackupRow(record)) throw new AppError('backup-altered');
	return record;
}
