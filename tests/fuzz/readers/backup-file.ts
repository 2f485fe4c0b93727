import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { bringFormerBack } from '../../../src/app/former.ts';
import { dropBackup, readBackupFile, restoring, takeBackup } from '../../../src/app/restore.ts';
import { errorCodes } from '../../../src/domain/errors.ts';
import { type Forgery, forgeText } from '../../platform/backup/forge.ts';
import { brokenBytes, brokenText } from '../broken.ts';
import { fuzzApp } from '../fuzz-app.ts';
import { oddRows, type RowPair } from '../odd-rows.ts';
import { reader, wasRead } from '../reader.ts';

interface FrozenBackup {
	readonly manifest: { readonly made: number };
	readonly rows: readonly (readonly [store: string, row: Record<string, never>])[];
}

/** Of every locked file. */
export const password = 'bolu kukus 7';
const fixture = (name: string) => readFileSync(`tests/fixtures/${name}`);
const frozen = JSON.parse(String(fixture('backup-v1.json'))) as FrozenBackup;
/** As they stand in a file. */
const rows = JSON.parse(JSON.stringify(frozen.rows), plainBytes) as readonly RowPair[];
const book = frozen.manifest;
const changes = { ...book, kind: 'changes', since: '0mvlu4ax000000zthgxxn90' };

const linesOf = (manifest: object, rows: readonly RowPair[]) =>
	[manifest, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');

const sound: readonly Uint8Array[] = [
	...['backup-v1.txt', 'backup-v1-locked.txt', 'backup-v1.json', 'book-v1.json'].map(fixture),
	...[
		{ content: linesOf(changes, rows.slice(0, 6)) },
		{ content: linesOf(changes, rows.slice(6)), blockBytes: 500 },
		{ content: linesOf(book, rows), blockBytes: 300, password },
		{ content: linesOf(changes, []) },
	].map((forgery) => Buffer.from(forgeText(forgery))),
	Buffer.from(String(fixture('backup-v1.txt')).replaceAll('\n', '\r\n')),
];

const anyManifest = fc.constantFrom(book, changes);
const anyContent = fc.tuple(anyManifest, oddRows(rows)).map(([manifest, rows]) => linesOf(manifest, rows));
const anyLock = fc.constantFrom<Forgery>({}, {}, {}, { password }, { blockBytes: 700 });

/** Files whose seals are right and whose content is not, as another program or malice makes them. */
const forged = fc
	.tuple(
		fc.oneof(
			{ weight: 60, arbitrary: anyContent.map((content) => ({ content })) },
			{ weight: 12, arbitrary: brokenText(anyContent).map((content) => ({ content })) },
			{
				weight: 12,
				arbitrary: brokenBytes(anyContent.map((content) => new Uint8Array(gzipSync(content)))).map(
					(bytes) => ({
						packed: Buffer.from(bytes),
					}),
				),
			},
			{ weight: 6, arbitrary: brokenText(fc.constant('{"pack":"gzip"}')).map(headed) },
			{ weight: 1, arbitrary: fc.constant({ content: ' '.repeat(20_000_000) }) },
		),
		anyLock,
	)
	.map(([forgery, lock]): string => forgeText({ ...lock, ...forgery }));

function headed(json: string): Forgery {
	return { head: `langganan-cadangan 1 ${json.replaceAll('\n', ' ')}`, content: linesOf(book, rows) };
}

const damaged = brokenBytes(fc.constantFrom(...sound));

/** Backups and change files as they come out of damage or malice. */
export const brokenBackups: fc.Arbitrary<string | Uint8Array> = fc.oneof(
	{ weight: 1, arbitrary: damaged },
	{ weight: 1, arbitrary: forged },
);

/** By the page's own use case, into a book that must not notice; what is found right is merged, and had back. */
export const backupFile = reader('backup, whole', brokenBackups, read, (end) => end);

async function read(content: string | Uint8Array): Promise<string> {
	const { app, expectUntouched, expectSummaries } = await fuzzApp();
	const file = new File([typeof content === 'string' ? content : new Uint8Array(content)], 'Cadangan.txt');
	await readBackupFile(app, file, password);
	const read = restoring(app).getState();
	if (read.step !== 'offer') {
		const failure = 'failure' in read ? read.failure : undefined;
		expectToldWell(failure);
		await expectUntouched();
		return String(failure);
	}
	await takeBackup(app, read.manifest.kind === 'book' && file.size % 2 ? 'replace' : 'merge');
	const taken = restoring(app).getState();
	if (taken.step === 'done') {
		await expectSummaries();
		await bringFormerBack(app, '', () => undefined);
	} else expectToldWell('failure' in taken ? taken.failure : undefined);
	dropBackup(app);
	await expectUntouched();
	return taken.step === 'done' ? wasRead : 'not taken over';
}

/** By a sentence of its own: what nobody had thought of is `unknown`. */
function expectToldWell(failure: string | undefined): void {
	assert.ok(
		errorCodes.some((code) => code === failure && code !== 'unknown'),
		failure,
	);
}

function plainBytes(_: string, value: unknown): unknown {
	return value && typeof value === 'object' && 'base64' in value ? value.base64 : value;
}
