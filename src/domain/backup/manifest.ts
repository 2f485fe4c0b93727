import type { RowStore } from '../change.ts';
import type { Moment } from '../day.ts';
import { AppError } from '../errors.ts';
import { type Id, isId } from '../id.ts';
import { isFlag, isRecord, maybe } from '../shape.ts';
import type { Stamp } from '../stamp.ts';
import { isSoundText, knownFields, knownWord, readJson, whole } from './check.ts';
import { isMoment, isSoundStamp, rowStores } from './row-check.ts';

/**
 * The version of the rows in a backup. It is raised with whatever an app of the day before could not
 * understand: a store, a field, a word or a meaning. The database has a version of its own, which a new
 * field leaves as it is.
 */
export const rowsVersion = 2;

/** What a backup says of itself, before its rows. */
export interface Manifest {
	/** The version of its rows. */
	readonly schema: number;
	/** `changes` holds only what was stamped later than `since`. */
	readonly kind: 'book' | 'changes';
	readonly shop: { readonly book: Id; readonly name: string };
	readonly made: Moment;
	/** The device of the clock that stamped on the phone that wrote it. */
	readonly device: string;
	readonly since?: Stamp;
	/** The writer's clock when the reading began. */
	readonly until?: Stamp;
	readonly photos: boolean;
	/** About how many: counted before they were read. */
	readonly rows: Readonly<Partial<Record<RowStore, number>>>;
}

const mostCount = 1e9;

const isSound = knownFields({
	schema: whole(1, rowsVersion),
	kind: knownWord(['book', 'changes']),
	shop: knownFields({ book: isId, name: isSoundText }),
	made: isMoment,
	device: isSoundText,
	since: maybe(isSoundStamp),
	until: maybe(isSoundStamp),
	photos: isFlag,
	rows: knownFields(Object.fromEntries(rowStores.map((store) => [store, maybe(whole(0, mostCount))]))),
});

/** The manifest as a line of a backup. */
export function manifestLine(manifest: Omit<Manifest, 'schema'>): string {
	return JSON.stringify({ ...manifest, schema: rowsVersion } satisfies Manifest);
}

/** The manifest of such a line. Throws `backup-newer` or `backup-altered`. */
export function readManifest(line: string): Manifest {
	const value = readJson(line);
	if (isRecord(value) && Number(value['schema']) > rowsVersion) throw new AppError('backup-newer');
	if (!isManifest(value)) throw new AppError('backup-altered');
	return value;
}

function isManifest(value: unknown): value is Manifest {
	return isSound(value);
}
