import { AppError } from '../errors.ts';
import { type Guard, maybe } from '../shape.ts';
import { isSoundText, knownFields, knownWord, readJson, whole } from './check.ts';

/** How a backup is locked, apart from the password. Salt and nonce in base64. */
export interface Lock {
	readonly salt: string;
	readonly nonce: string;
	readonly rounds: number;
}

interface Head {
	readonly pack: 'gzip';
	readonly lock?: Lock;
}

const mark = 'langganan-cadangan ';
/** Some seconds on a slow phone: a forged number of rounds must not keep it busy for a day. */
const mostRounds = 5_000_000;

const isSound = knownFields({
	pack: knownWord(['gzip']),
	lock: maybe(knownFields({ salt: isSoundText, nonce: isSoundText, rounds: whole(1, mostRounds) })),
});
const isHeadValue: Guard<Head> = (value): value is Head => isSound(value);

/** The line by which an app knows a backup. */
export function headLine(lock: Lock | undefined): string {
	return `${mark}1 ${JSON.stringify({ pack: 'gzip', ...(lock && { lock }) } satisfies Head)}`;
}

/** Whether a line is the head of a backup of any version. */
export function isHead(line: string): boolean {
	return line.startsWith(mark);
}

/** The lock of a backup, if it has one. Throws `backup-newer` or `backup-altered`. */
export function readHead(line: string): Lock | undefined {
	const [version = '', ...rest] = line.slice(mark.length).split(' ');
	if (version !== '1') throw new AppError(/^\d+$/.test(version) ? 'backup-newer' : 'backup-altered');
	const head = readJson(rest.join(' '));
	if (!isHeadValue(head)) throw new AppError('backup-altered');
	return head.lock;
}
