import type { Day } from '../domain/day.ts';
import { drawingOf } from '../domain/drawing.ts';
import { formatPhone } from '../domain/phone.ts';
import type { PosterFacts } from '../domain/poster/poster.ts';
import type { Layout, StoryPlan } from '../domain/story/compose.ts';
import type { CalendarLeaf, StoryFacts, StoryWords } from '../domain/story/facts.ts';
import type { StoryChoice } from './story-choice.ts';
import type { StoryPicture } from './story-state.ts';

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
export function planStory({ choice, shop, picked }: StoryPicture, texts: StoryTexts): StoryPlan {
	const { layout, ground, format, closing, pickUp } = choice;
	const days = layout === 'preorder';
	const facts: StoryFacts = {
		shop: shop.name,
		phone: shop.phone && formatPhone(shop.phone).replace(/ /g, '-'),
		heading: headingOf(choice, texts).trim(),
		products: picked.map((product) => ({ ...product, drawing: drawingOf(product) })),
		closing: days && closing ? texts.leaf(closing) : undefined,
		pickUp: days && pickUp ? texts.day(pickUp) : undefined,
		words: texts.words,
	};
	return { layout, ground, format, facts };
}
