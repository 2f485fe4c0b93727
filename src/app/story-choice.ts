import { type Day, isDay } from '../domain/day.ts';
import { type Id, isId } from '../domain/id.ts';
import type { Product } from '../domain/product.ts';
import { type Guarded, isFlag, isText, listOf, maybe, oneOf, parsed, shape } from '../domain/shape.ts';
import { type Layout, layouts, mostOnPage } from '../domain/story/compose.ts';
import { formats } from '../domain/story/frame.ts';
import { grounds } from '../domain/story/theme.ts';

const heading = maybe(isText);

const isChoice = shape({
	layout: oneOf(...layouts),
	ground: oneOf(...grounds),
	format: oneOf(...formats),
	/** As typed for each layout; the usual heading where nothing was. */
	headings: shape(
		Object.fromEntries(layouts.map((layout) => [layout, heading])) as Record<Layout, typeof heading>,
	),
	/** In the order of the picture; those that fit on a page until something was picked. */
	picked: maybe(listOf(isId)),
	/** The one that is shown where only one is. */
	alone: maybe(isId),
	/** The last day on which an advance order is taken. */
	closing: maybe(isDay),
	/** The day on which it can be had. */
	pickUp: maybe(isDay),
	/** Whether a last page shows the code of the catalog. */
	code: maybe(isFlag),
});

/** How a seller wants her picture, as she left it. */
export type StoryChoice = Readonly<Guarded<typeof isChoice>>;

/** More pages than this the share sheet of a phone doesn't take. */
export const mostPages = 10;

/** Longer is no heading any more. */
export const mostHeading = 60;

/** What was kept of an earlier picture, where this version can read it; days that have passed are let go. */
export function reviveChoice(kept: string | undefined, today: Day): StoryChoice | undefined {
	const earlier = parsed(kept, isChoice);
	if (!earlier) return undefined;
	const { closing, pickUp, ...choice } = earlier;
	return {
		...choice,
		...(closing && closing >= today && { closing }),
		...(pickUp && pickUp >= today && { pickUp }),
	};
}

/** What to begin with: the arrangement that suits as many products as there are. */
export function firstChoice(products: readonly Product[]): StoryChoice {
	const count = products.filter(({ available }) => available).length;
	const layout = count < 2 ? 'single' : count < 5 ? 'four' : 'tampah';
	return { layout, ground: layout === 'tampah' ? 'jambon' : 'kunyit', format: 'story', headings: {} };
}

/** The products in the picture, in their order. */
export function pickedProducts(choice: StoryChoice, products: readonly Product[]): Product[] {
	const most = mostOnPage(choice.layout);
	const wanted = most === 1 ? choice.alone && [choice.alone] : choice.picked;
	const found = wanted?.flatMap((id) => products.filter((product) => product.id === id)) ?? [];
	if (found.length > 0) return found.slice(0, most * (choice.code ? mostPages - 1 : mostPages));
	const ready = products.filter(({ available }) => available);
	return (ready.length > 0 ? ready : products).slice(0, most);
}

/** A product more in the picture, or one less; where only one is shown, that one instead. */
export function togglePick({ layout }: StoryChoice, picked: readonly Id[], id: Id): Partial<StoryChoice> {
	if (mostOnPage(layout) === 1) return { alone: id };
	if (!picked.includes(id)) return { picked: [...picked, id] };
	// A picture of nothing is none.
	return { picked: picked.length === 1 ? [...picked] : picked.filter((other) => other !== id) };
}

/** A product one place further to the front. */
export function raisePick(picked: readonly Id[], id: Id): Id[] {
	const at = picked.indexOf(id);
	if (at < 1) return [...picked];
	return [...picked.slice(0, at - 1), id, ...picked.slice(at - 1).filter((other) => other !== id)];
}
