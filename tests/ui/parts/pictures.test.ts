// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = ['public/pictures', 'public/pictures/products'].flatMap((folder) =>
	readdirSync(folder)
		// The painted alphabet is a typeface, with tests of its own.
		.filter((name) => name.endsWith('.svg') && name !== 'alphabet.svg')
		.map((name) => `${folder}/${name}`),
);

/** Drawings that stand beside words, not over an empty page, have a shape of their own. */
const shapes: Readonly<Record<string, string>> = {
	'public/pictures/kawung.svg': '0 0 48 48',
	'public/pictures/status-1.svg': '0 0 140 176',
	'public/pictures/status-2.svg': '0 0 140 176',
	'public/pictures/story-mini.svg': '0 0 104 128',
};

function shapeOf(file: string): string {
	return shapes[file] ?? (file.includes('/products/') ? '0 0 120 90' : '0 0 232 184');
}

describe('pictures', () => {
	it.each(files)('%s is a small drawing of its own', (file) => {
		const text = readFileSync(file, 'utf8');
		const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
		expect(svg.nodeName).toBe('svg');
		expect(svg.querySelector('parsererror, script, image, text, style, [style], [href]')).toBeNull();
		expect(svg.getAttribute('viewBox')).toBe(shapeOf(file));
		expect(text.length).toBeLessThan(10_000);
	});
});
