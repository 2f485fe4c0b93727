// Renders the PNG icons from the drawings beside them: node tests/browser/icons.mjs
// Every phone downloads them, so squeeze them after: pngquant --force --ext .png --quality 80-98 public/icons/*.png
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.mjs';

/** @type {[file: string, drawing: string, side: number][]} */
const pictures = [
	['icon-192', 'icon', 192],
	['icon-512', 'icon', 512],
	['icon-maskable-192', 'icon-maskable', 192],
	['icon-maskable-512', 'icon-maskable', 512],
	// iOS cuts the corners itself and paints transparency black.
	['apple-touch-icon', 'icon-maskable', 180],
	['shortcut-order', 'shortcut-order', 96],
	['shortcut-debt', 'shortcut-debt', 96],
	['shortcut-customers', 'shortcut-customers', 96],
];

const folder = resolve('public/icons');
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const page = await browser.newPage();
for (const [file, drawing, side] of pictures) {
	await page.setViewportSize({ width: side, height: side });
	const svg = readFileSync(`${folder}/${drawing}.svg`, 'utf8');
	await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
	await page.screenshot({ path: `${folder}/${file}.png`, omitBackground: true });
}
await browser.close();
