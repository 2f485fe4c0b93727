import type { StoryFacts } from './facts.ts';
import type { Format, Frame } from './frame.ts';
import type { Paints } from './group.ts';
import type { Pen } from './pen.ts';
import type { Theme } from './theme.ts';

/** What one page is painted from; its products are one at least, and no more than the composition takes. */
export interface Scene extends StoryFacts, Theme {
	readonly format: Format;
	readonly frame: Frame;
	readonly pen: Pen;
}

/** One way to arrange a page. */
export interface Composition {
	/** How many products a page takes. */
	readonly most: number;
	paint(scene: Scene): Paints;
}
