import { describe, expect, it } from 'vitest';
import { checkSentences } from './sentences.mjs';

function faults(text: string, path = 'src/ui/a.tsx'): string[] {
	return checkSentences(new Map([[path, text]])).faults;
}

const forbidden: [why: string, text: string][] = [
	['text between tags', 'const a = <p>Simpan</p>;'],
	['text in a fragment', 'const a = <>Simpan</>;'],
	['a string as a child', "const a = <p>{'Simpan'}</p>;"],
	['a choice of strings', "const a = <p>{x ? 'Simpan' : y}</p>;"],
	['a string behind a condition', "const a = <p>{x && 'Simpan'}</p>;"],
	['a string when there is none', "const a = <p>{x ?? 'Simpan'}</p>;"],
	['a template', `const a = <p>{\`sisa \${x}\`}</p>;`],
	['a sum of strings', "const a = <p>{'sisa ' + x}</p>;"],
	['a spoken attribute', 'const a = <button aria-label="Tutup" />;'],
	['a spoken attribute of our own', "const a = <Field label={x ? 'Nama' : undefined} />;"],
];

const allowed: [why: string, text: string][] = [
	['signs', 'const a = <p>· − &nbsp; 1.000</p>;'],
	['the sign of the currency', 'const a = <small>Rp</small>;'],
	['values', 'const a = <p title={text.name}>{text.name} {x ? text.a : null}</p>;'],
	['attributes nobody reads', 'const a = <p class="row row-main" id="x" role="status">{x}</p>;'],
	['comparisons', "const a = <p>{x === 'ready' && y}</p>;"],
	['strings elsewhere', "const kind = 'own book';"],
];

describe('sentences', () => {
	it.each(forbidden)('may not stand in a page: %s', (_why, text) => {
		expect(faults(text)).toHaveLength(1);
	});

	it.each(allowed)('are not %s', (_why, text) => {
		expect(faults(text)).toEqual([]);
	});

	it.each(['src/i18n/a.tsx', 'src/dev/gallery.tsx'])('may stand in %s', (path) => {
		expect(faults('export const a = <p>Simpan</p>;', path)).toEqual([]);
	});

	it('are found with their line', () => {
		expect(faults('const a = 1;\nconst b = <p>Simpan</p>;')).toEqual(['src/ui/a.tsx:2: "Simpan"']);
	});
});
