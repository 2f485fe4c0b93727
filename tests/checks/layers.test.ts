import { describe, expect, it } from 'vitest';
import { checkLayers } from './layers.mjs';

function faults(files: Record<string, string>): string[] {
	return checkLayers(new Map(Object.entries(files))).faults;
}

const forbidden: [why: string, path: string, text: string][] = [
	['domain → anything', 'src/domain/a.ts', "import { x } from '../i18n/x.ts';"],
	['domain → anything, by type too', 'src/domain/a.ts', "import type { X } from '../data/x.ts';"],
	['domain → a package', 'src/domain/a.ts', "import { createStore } from 'zustand/vanilla';"],
	['data → platform', 'src/data/a.ts', "import { x } from '../platform/x.ts';"],
	['platform → data', 'src/platform/a.ts', "import type { X } from '../data/x.ts';"],
	['i18n → app', 'src/i18n/a.ts', "import { x } from '../app/x.ts';"],
	['app → ui', 'src/app/a.ts', "import { x } from '../ui/x.tsx';"],
	['app → data, by value', 'src/app/a.ts', "import { openBook } from '../data/book.ts';"],
	['app → data, by value beside a type', 'src/app/a.ts', "import { type B, b } from '../data/book.ts';"],
	['app → data, lazily', 'src/app/a.ts', "const book = () => import('../data/book.ts');"],
	['app → data, passed on', 'src/app/a.ts', "export const y = 1; export * from '../data/book.ts';"],
	['ui → data', 'src/ui/a.tsx', "import type { B } from '../data/book.ts';"],
	['ui → platform', 'src/ui/a.tsx', "import { x } from '../platform/x.ts';"],
	['ui → data, inside a type', 'src/ui/a.tsx', "type B = import('../data/book.ts').Book;"],
	['storefront → app', 'src/storefront/a.tsx', "import { x } from '../app/x.ts';"],
	['storefront → a page', 'src/storefront/a.tsx', "import { x } from '../ui/pages/today/x.tsx';"],
	['page → page', 'src/ui/pages/a/a.tsx', "import { x } from '../b/x.tsx';"],
	['part → page', 'src/ui/parts/a.tsx', "import { x } from '../pages/b/x.tsx';"],
	['anything → main', 'src/ui/a.tsx', "import { x } from '../main.tsx';"],
	['an unknown room', 'src/utils/a.ts', "import { x } from '../domain/x.ts';"],
	['out of src', 'src/app/a.ts', "import { x } from '../../tests/x.ts';"],
	['idb outside data', 'src/app/a.ts', "import { openDB } from 'idb';"],
	['preact outside ui', 'src/app/a.ts', "import { useState } from 'preact/hooks';"],
	['a barrel', 'src/domain/index.ts', "export * from './row.ts'; export { x } from './x.ts';"],
];

const allowed: [why: string, path: string, text: string][] = [
	['main → everything', 'src/main.tsx', "import './ui/a.css'; import { x } from './data/x.ts';"],
	['app → domain', 'src/app/a.ts', "import { x } from '../domain/x.ts';"],
	['app → data, by type', 'src/app/a.ts', "import type { Book } from '../data/book.ts';"],
	['ui → app, i18n, domain', 'src/ui/pages/a/a.tsx', "import { x } from '../../../i18n/x.ts';"],
	['a page → its own parts', 'src/ui/pages/a/a.tsx', "import { x } from './x.tsx'; import './a.css';"],
	['a page → the common parts', 'src/ui/pages/a/a.tsx', "import { x } from '../../parts/x.tsx';"],
	['the shell → a page, lazily', 'src/ui/a.tsx', "const page = () => import('./pages/b/b.tsx');"],
	['storefront → ui/parts', 'src/storefront/a.tsx', "import { x } from '../ui/parts/x.tsx';"],
	['idb in data', 'src/data/a.ts', "import { openDB } from 'idb';"],
	['a re-export beside own code', 'src/domain/a.ts', "export { x } from './x.ts'; export const y = 1;"],
];

describe('the rooms', () => {
	it.each(forbidden)('forbid %s', (_why, path, text) => {
		expect(faults({ [path]: text })).toHaveLength(1);
	});

	it.each(allowed)('allow %s', (_why, path, text) => {
		expect(faults({ [path]: text })).toEqual([]);
	});

	it('forbid a ring of imports', () => {
		const ring = {
			'src/domain/a.ts': "import { b } from './b.ts';",
			'src/domain/b.ts': "import { c } from './c.ts';",
			'src/domain/c.ts': "import { a } from './a.ts';",
		};
		expect(faults(ring)).toEqual([
			'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts: a ring of imports',
		]);
	});

	it('allow a ring that is closed by a type or a lazy import', () => {
		const open = {
			'src/ui/a.ts': "import { b } from './b.ts';",
			'src/ui/b.ts': "import type { A } from './a.ts'; const c = () => import('./c.ts');",
			'src/ui/c.ts': "import { b } from './b.ts';",
		};
		expect(faults(open)).toEqual([]);
	});

	it('count what they have seen', () => {
		const { figure } = checkLayers(new Map([['src/app/a.ts', "import { x } from '../domain/x.ts';"]]));
		expect(figure).toBe('1 files, 1 imports');
	});
});
