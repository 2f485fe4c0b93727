import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
};

/** A plain static host: no rewriting, no fallback page, no headers of its own. */
export interface StaticServer {
	/** Where the app is: origin and sub-path, with a slash at the end. */
	readonly url: string;
	/** The path of every request so far, in order. */
	readonly requests: string[];
	/** The paths that were asked for and are not there. */
	readonly missing: string[];
	/** Paths whose answers break off half-way, until they are taken out. */
	readonly halves: Set<string>;
	/** Takes the host off the network: connections are refused until `restore`. */
	cut(): Promise<void>;
	restore(): Promise<void>;
}

/** Serves a folder on a free port of this machine, under a sub-path if one is given ("/a/b/"). */
export async function serve(folder: string, mount = '/'): Promise<StaticServer> {
	const root = resolve(folder);
	const requests: string[] = [];
	const missing: string[] = [];
	const halves = new Set<string>();

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		requests.push(path);
		// The second as hosts do that leave ".html" out of addresses.
		if (`${path}/` === mount || path === `${mount}index.html`) {
			response.writeHead(301, { location: mount }).end();
			return;
		}
		const file = join(root, path.slice(mount.length), path.endsWith('/') ? 'index.html' : '');
		const body =
			path.startsWith(mount) && file.startsWith(root + sep)
				? await readFile(file).catch(() => undefined)
				: undefined;
		if (body) {
			const type = types[extname(file)] ?? 'application/octet-stream';
			response.writeHead(200, { 'content-type': type, 'content-length': body.length });
			if (halves.has(path)) response.write(body.subarray(0, body.length / 2), () => response.destroy());
			else response.end(body);
		} else {
			missing.push(path);
			response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
		}
	}

	const server = createServer((request, response) => void answer(request, response));
	const listen = (port: number) =>
		new Promise<void>((done, fail) => {
			server.once('error', fail);
			server.listen(port, '127.0.0.1', () => {
				server.off('error', fail);
				done();
			});
		});
	await listen(0);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}${mount}`,
		requests,
		missing,
		halves,
		cut: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
		restore: () => listen(port),
	};
}
