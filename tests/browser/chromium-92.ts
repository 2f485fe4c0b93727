import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';

const packed = resolve('node_modules/chrome-aws-lambda/bin/chromium.br');
const folder = resolve('node_modules/.cache/chromium-92');

/** The path of a real Chromium 92, the oldest browser we promise to run in; unpacked from npm on first use. */
export async function findChromium92(): Promise<string> {
	const binary = join(folder, 'chromium');
	if (existsSync(binary)) return binary;
	await mkdir(folder, { recursive: true });
	// Unpacked aside and renamed, so that an interrupted run leaves no half binary in its place.
	const aside = `${binary}-${process.pid}`;
	await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(aside));
	await chmod(aside, 0o755);
	await rename(aside, binary);
	return binary;
}

// Chrome has had it since 105. Playwright asks it of every element it touches.
const checkVisibility = `
	Element.prototype.checkVisibility ??= function () {
		for (let element = this; element; element = element.parentElement)
			if (getComputedStyle(element).display === 'none') return false;
		return true;
	}`;

/** Lets Playwright drive Chromium 92: gives its own world, and not the page's, the one function it lacks. */
export async function teachPlaywright(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	session.on('Runtime.executionContextCreated', ({ context: world }) => {
		if (!world.name.startsWith('__playwright_utility_world')) return;
		const evaluated = session.send('Runtime.evaluate', {
			contextId: world.id,
			expression: checkVisibility,
		});
		// The page may have gone on to another document meanwhile; that one has its own event.
		evaluated.catch(() => undefined);
	});
	await session.send('Runtime.enable');
}
