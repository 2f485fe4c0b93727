import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Backups } from '../../src/platform/platform.ts';
import { type StaticServer, serve } from './static-server.ts';

declare global {
	/** The platform's own, on the page of this file. */
	var backups: Backups;
}

/** A page with nothing but what writes and reads backups, built for the floor as the app is. */
export async function serveBackups(): Promise<StaticServer> {
	const folder = mkdtempSync(join(tmpdir(), 'backups-'));
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			target: 'chrome92',
			outDir: folder,
			emptyOutDir: true,
			lib: { entry: 'src/platform/backup/web-backups.ts', formats: ['es'], fileName: 'backups' },
		},
	});
	const script = "import { webBackups } from './backups.js'; globalThis.backups = webBackups();";
	writeFileSync(join(folder, 'page.js'), script);
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><html lang="id"><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
	);
	const server = await serve(folder);
	return {
		...server,
		async cut() {
			await server.cut();
			await rm(folder, { recursive: true });
		},
	};
}
