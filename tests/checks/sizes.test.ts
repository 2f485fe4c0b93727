import { describe, expect, it } from 'vitest';
import { firstFiles, keptFiles, storefrontFiles } from './sizes.mjs';

const manifest = {
	'index.html': {
		file: 'assets/index.js',
		isEntry: true,
		css: ['assets/index.css'],
		imports: ['_shared.js'],
		dynamicImports: ['src/ui/pages/today/today-page.tsx', 'src/ui/pages/orders/orders-page.tsx'],
	},
	'_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
	'src/ui/pages/today/today-page.tsx': {
		file: 'assets/today.js',
		isDynamicEntry: true,
		css: ['assets/today.css'],
		imports: ['_shared.js', '_money.js'],
	},
	'_money.js': { file: 'assets/money.js' },
	'src/ui/pages/orders/orders-page.tsx': { file: 'assets/orders.js', imports: ['_money.js'] },
};

describe('the first screen', () => {
	it('is the page, the entry with all it imports at once, and the chunks of Hari ini', () => {
		expect(firstFiles(manifest).sort()).toEqual([
			'assets/index.css',
			'assets/index.js',
			'assets/money.js',
			'assets/shared.js',
			'assets/today.css',
			'assets/today.js',
			'index.html',
		]);
	});
});

describe('the storefront', () => {
	it('is its own page, with script and style', () => {
		const files = storefrontFiles({
			'katalog.html': { file: 'assets/katalog.js', isEntry: true, css: ['assets/katalog.css'] },
		});
		expect(files.sort()).toEqual(['assets/katalog.css', 'assets/katalog.js', 'katalog.html']);
	});
});

describe('what the phone keeps', () => {
	it('is read from the worker', () => {
		const list = '[{"revision":"1","url":"index.html"},{"revision":null,"url":"assets/a.js"}]';
		expect(keptFiles(`let kept=new Map(${list}.map(e=>e))`)).toEqual(['index.html', 'assets/a.js']);
	});

	it('is never silently nothing', () => {
		expect(() => keptFiles('self.skipWaiting()')).toThrow();
	});
});
