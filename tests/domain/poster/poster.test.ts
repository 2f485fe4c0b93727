import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { posterFrames, posterSheet } from '../../../src/domain/poster/poster.ts';
import { formats } from '../../../src/domain/story/frame.ts';
import { grounds } from '../../../src/domain/story/theme.ts';
import { faultsOf, tinyTexts, written } from '../story/faults.ts';
import { pen } from '../story/story-facts.ts';

const code = { size: 97, get: (x: number, y: number) => (x + y) % 2 === 0 };
const said = { heading: 'Pesan di sini', how: 'Arahkan kamera HP ke kotak ini', code };

describe.each(['print', ...formats] as const)('as %s', (shape) => {
	test.each(['Ayu!', 'Azzalea Cake', 'Dapoer Ibu Siti Rohmah Putri', 'Sambal & Kue "Qomariyah"'])(
		'%s stands whole on the poster, on every ground',
		(shop) => {
			for (const ground of grounds) {
				const sheet = posterSheet({ shop, phone: '0812-0000-0101', ...said }, ground, pen, shape);
				expect(faultsOf(sheet, posterFrames[shape])).toEqual([]);
				expect(tinyTexts(sheet)).toEqual([]);
				expect(written([sheet])).toContain('0812-0000-0101');
			}
		},
	);

	test('whatever the shop is called, no letter is cut or lies on another', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (shop) => {
				fc.pre(shop.trim() !== '');
				const sheet = posterSheet({ shop, phone: '0812-0000-0101', ...said }, 'kopi', pen, shape);
				expect(faultsOf(sheet, posterFrames[shape])).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});
});
