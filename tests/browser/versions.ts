import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StaticServer, serve } from './static-server.ts';

/** The app on a server where a newer version can come out. */
export interface VersionServer extends StaticServer {
	/**
	 * Puts version 2, then 3 in the place of the one before, whose files are gone, as a deployment does; with
	 * this change of its sources, if any.
	 */
	release(change?: (source: string) => string): void;
	/** The path of every script and style of the version that is out. */
	chunks(): string[];
	remove(): Promise<void>;
}

export async function serveVersions(): Promise<VersionServer> {
	const folder = mkdtempSync(join(tmpdir(), 'versions-'));
	cpSync('dist', folder, { recursive: true });
	const server = await serve(folder);
	let version = 1;
	return {
		...server,
		release(change = (source) => source) {
			version += 1;
			renameChunks(folder, `-v${version}`, change);
		},
		chunks: () => chunksIn(folder).map((name) => `/assets/${name}`),
		async remove() {
			await server.cut();
			await rm(folder, { recursive: true });
		},
	};
}

/** What a build of changed sources does: every chunk has another name, in whatever file it is named. */
function renameChunks(folder: string, ending: string, change: (source: string) => string): void {
	const assets = join(folder, 'assets');
	const chunks = chunksIn(folder);
	const renamed = new Map(chunks.map((name) => [name, name.replace(/(-v\d+)?(?=\.\w+$)/, ending)]));
	for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
	const names = new RegExp(chunks.map((name) => name.replace(/\W/g, '\\$&')).join('|'), 'g');
	for (const file of ['index.html', 'sw.js', ...[...renamed.values()].map((name) => join('assets', name))]) {
		const path = join(folder, file);
		const text = change(readFileSync(path, 'utf8'))
			.replace(names, (name) => renamed.get(name) ?? name)
			// Its name stays, so that the list of sw.js has to say that it is another.
			.replace(/("revision":")(?=[^"]*","url":"index\.html")/, `$1${ending}`);
		// At one stroke: the browser may be fetching it at this very moment.
		writeFileSync(`${path}.new`, text);
		renameSync(`${path}.new`, path);
	}
}

function chunksIn(folder: string): string[] {
	return readdirSync(join(folder, 'assets')).filter((name) => /\.(js|css)$/.test(name));
}
