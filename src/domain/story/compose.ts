import { fourPanels } from './compositions/four-panels.ts';
import { preorder } from './compositions/preorder.ts';
import { priceBoard } from './compositions/price-board.ts';
import { season } from './compositions/season.ts';
import { single } from './compositions/single.ts';
import { tampah } from './compositions/tampah.ts';
import type { StoryFacts, StoryProduct } from './facts.ts';
import { type Format, frames } from './frame.ts';
import { sheetOf } from './group.ts';
import type { Sheet } from './paint.ts';
import type { Pen } from './pen.ts';
import type { Composition } from './scene.ts';
import { type Ground, themes } from './theme.ts';
import { times } from './times.ts';

/** The ways to arrange a picture. */
export const layouts = ['single', 'four', 'tampah', 'board', 'season', 'preorder'] as const;
export type Layout = (typeof layouts)[number];

const compositions: Readonly<Record<Layout, Composition>> = {
	single,
	four: fourPanels,
	tampah,
	board: priceBoard,
	season,
	preorder,
};

/** How a seller wants her picture. */
export interface StoryPlan {
	readonly layout: Layout;
	readonly ground: Ground;
	readonly format: Format;
	readonly facts: StoryFacts;
}

/** The pages of a picture: as many as it takes to show every product. */
export function composeStory({ layout, ground, format, facts }: StoryPlan, pen: Pen): Sheet[] {
	const { most, paint } = compositions[layout];
	const frame = frames[format];
	return spread(facts.products, most).map((products) =>
		sheetOf(frame, paint({ ...themes[ground], ...facts, products, format, frame, pen })),
	);
}

/** How many products a page takes. */
export function mostOnPage(layout: Layout): number {
	return compositions[layout].most;
}

/** Products over pages, so that the last is not left with one: 13 on pages of six are 5, 4 and 4. */
function spread(products: readonly StoryProduct[], most: number): StoryProduct[][] {
	const pages = Math.ceil(products.length / most);
	const from = (page: number) => Math.ceil((page * products.length) / pages);
	return times(pages, (page) => products.slice(from(page), from(page + 1)));
}
