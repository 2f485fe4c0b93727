import type { Day } from '../domain/day.ts';
import { drawingOf } from '../domain/drawing.ts';
import { formatPhone } from '../domain/phone.ts';
import type { PosterFacts } from '../domain/poster/poster.ts';
import type { Product } from '../domain/product.ts';
import type { Shop } from '../domain/shop.ts';
import type { Layout, StoryPlan } from '../domain/story/compose.ts';
import type { CalendarLeaf, StoryFacts, StoryWords } from '../domain/story/facts.ts';
import type { StoryChoice } from './story-choice.ts';

/** Everything that stands in a picture or beside it and that the seller didn't write. */
export interface StoryTexts {
	readonly words: StoryWords;
	/** What is shouted where nothing was typed. */
	heading(layout: Layout): string;
	leaf(day: Day): CalendarLeaf;
	/** A day to fetch something. */
	day(day: Day): string;
	/** What is sent along with the picture. */
	caption(facts: StoryFacts): string;
	fileName(page: number): string;
	/** What stands over and under the code of the catalog. */
	readonly code: Pick<PosterFacts, 'heading' | 'how'>;
}

/** The heading as typed, or the usual one. */
export function headingOf({ layout, headings }: StoryChoice, texts: StoryTexts): string {
	return headings[layout] ?? texts.heading(layout);
}

/** All that the picture says, from the book and what the seller chose. */
export function planStory(
	choice: StoryChoice,
	shop: Shop,
	products: readonly Product[],
	texts: StoryTexts,
): StoryPlan {
	const { layout, ground, format, closing, pickUp } = choice;
	const days = layout === 'preorder';
	const facts: StoryFacts = {
		shop: shop.name,
		phone: shop.phone && formatPhone(shop.phone).replace(/ /g, '-'),
		heading: headingOf(choice, texts).trim(),
		products: products.map(storyProduct),
		...(days && closing && { closing: texts.leaf(closing) }),
		...(days && pickUp && { pickUp: texts.day(pickUp) }),
		words: texts.words,
	};
	return { layout, ground, format, facts };
}

function storyProduct(product: Product) {
	const { name, unit, price, available, photo } = product;
	return { name, unit, price, available, drawing: drawingOf(product), ...(photo && { photo }) };
}
