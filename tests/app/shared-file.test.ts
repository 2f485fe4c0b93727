import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { restoring } from '../../src/app/restore.ts';
import { startApp } from '../../src/app/start.ts';
import { openApp } from './open-app.ts';

const stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

/** The app as another one has started it with a file. */
function started(file: Blob | undefined) {
	const app = openApp();
	app.platform.shared = Promise.resolve(file);
	stops.push(startApp(app));
	return app;
}

const backup = new Blob([readFileSync(new URL('../fixtures/backup-v1.txt', import.meta.url))]);

test('a shared backup is offered in Pulihkan', async () => {
	const app = started(backup);
	await vi.waitFor(() => expect(restoring(app).getState().step).toBe('offer'));
	expect(app.platform.history.read()).toBe('/lainnya/pulihkan');
});

test('a shared text file that is no backup is a message', async () => {
	const app = started(new Blob(['\uFEFFBu Ani pesan klepon 3\n']));
	await vi.waitFor(() =>
		expect(app.platform.history.read()).toBe('/pesanan/tempel?pesan=Bu+Ani+pesan+klepon+3'),
	);
});

test.each([
	['too large to be kept', undefined, 'file-large'],
	['empty', new Blob([]), 'file-empty'],
	['blank', new Blob(['\n \n']), 'backup-kind'],
	['no text', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0])]), 'backup-kind'],
	['zeros', new Blob(['a\0b']), 'backup-kind'],
	['a long text', new Blob(['klepon '.repeat(3_000)]), 'backup-kind'],
	['a backup of a later form', new Blob(['Cadangan\nlangganan-cadangan 2 {}\n']), 'backup-newer'],
	['a backup cut off', backup.slice(0, 900), 'backup-cut'],
] as const)('of a file that is %s the seller is told', async (_, file, failure) => {
	const app = started(file);
	await vi.waitFor(() => expect(restoring(app).getState()).toMatchObject({ step: 'file', failure }));
	expect(app.platform.history.read()).toBe('/lainnya/pulihkan');
});
