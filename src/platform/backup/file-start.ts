import { isHead, type Lock, readHead } from '../../domain/backup/head.ts';
import { AppError } from '../../domain/errors.ts';

/** What stands in a backup before its blocks. */
export interface FileStart {
	/** Its two lines as they are sealed. */
	readonly text: string;
	readonly lock: Lock | undefined;
}

/** A title and a head are far shorter. */
const mostBytes = 0x10000;

/** Reads what stands before the blocks. Throws `backup-kind` where it is no backup at all. */
export async function readStart(file: Blob): Promise<FileStart> {
	const bytes = await file.slice(0, mostBytes).arrayBuffer();
	const [title, head = '', ...blocks] = decode(bytes).split(/\r?\n/);
	if (!isHead(head)) throw new AppError('backup-kind');
	if (blocks.length === 0) throw new AppError('backup-cut');
	return { text: `${title}\n${head}`, lock: readHead(head) };
}

function decode(bytes: ArrayBuffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
	} catch (error) {
		throw new AppError('backup-kind', error);
	}
}
