import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../src/domain/rupiah.ts';
import { composeStory, layouts, type StoryPlan } from '../../../src/domain/story/compose.ts';
import type { StoryFacts } from '../../../src/domain/story/facts.ts';
import { formats, frames } from '../../../src/domain/story/frame.ts';
import type { Sheet } from '../../../src/domain/story/paint.ts';
import { shout } from '../../../src/domain/story/pen.ts';
import { grounds } from '../../../src/domain/story/theme.ts';
import { flatTexts, lies, overlap } from './flat.ts';
import { factsOf, pen, productsOf } from './story-facts.ts';

const shops = ['Ayu', 'Vanara Cake', 'Dapoer Ibu Siti Rohmah Putri', 'Sambal & Kue "Bu Qomariyah"'];
const days: Partial<StoryFacts>[] = [{}, { closing: undefined as never }, { pickUp: undefined as never }];

/** What is wrong with a page, in words; nothing where all can be read. */
function faultsOf(sheet: Sheet, { top, bottom, width }: (typeof frames)['story']): string[] {
	const texts = flatTexts(sheet);
	const outside = texts.filter(({ corners }) =>
		corners.some(([x, y]) => x < 16 || x > width - 16 || y < top || y > bottom),
	);
	const beyond = texts.filter(({ letters, panels }) => panels.at(-1) && !lies(letters.box, panels.at(-1) ?? letters.box));
	const crossing = texts.flatMap((text, at) =>
		texts
			.slice(at + 1)
			.filter((other) => overlap(text.corners, other.corners))
			.map((other) => `${text.letters.text} × ${other.letters.text}`),
	);
	const covered = texts.filter(({ corners, covers }) => covers.some((cover) => overlap(corners, cover)));
	const tiny = texts.filter(({ letters }) => letters.size < 14);
	const saying = (what: string, found: typeof texts) => found.map(({ letters }) => `${what}: ${letters.text}`);
	return [
		...saying('outside', outside),
		...saying('beyond its panel', beyond),
		...saying('covered', covered),
		...saying('tiny', tiny),
		...crossing,
	];
}

/** All that is written on these pages, in the order it is painted. */
function written(sheets: readonly Sheet[]): string {
	return sheets.flatMap((sheet) => flatTexts(sheet).map(({ letters }) => letters.text)).join(' ');
}

describe.each(layouts)('%s', (layout) => {
	describe.each(formats)('as %s', (format) => {
		test.each([1, 2, 3, 4, 5, 6, 13, 30])('shows %i products, each legible and apart from the others', (count) => {
			for (const [at, ground] of grounds.entries()) {
				for (const shop of shops) {
					for (const day of days) {
						const facts = withoutEmpty(factsOf(productsOf(count), { shop, ...day, heading: at % 2 ? '' : 'Ready hari ini' }));
						const sheets = composeStory({ layout, ground, format, facts }, pen);
						expect(sheets.flatMap((sheet) => faultsOf(sheet, frames[format]))).toEqual([]);
						const text = written(sheets);
						for (const product of facts.products) expect(text).toContain(shout(product.name));
						for (const sheet of sheets) {
							expect(written([sheet])).toContain(shout(shop));
							expect(written([sheet])).toContain(facts.phone);
						}
					}
				}
			}
		});
	});
});

function withoutEmpty(facts: StoryFacts): StoryFacts {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as StoryFacts;
}
void fc;
void rupiah;
void (0 as unknown as StoryPlan);
