import type { StoryFacts, StoryProduct } from './facts.ts';
import type { Format, Frame } from './frame.ts';
import type { Paint } from './paint.ts';
import type { Pen } from './pen.ts';
import type { Theme } from './theme.ts';

/** What one page is painted from. */
export interface Scene {
	readonly format: Format;
	readonly frame: Frame;
	readonly theme: Theme;
	readonly pen: Pen;
	readonly facts: StoryFacts;
	/** Those of this page: one at least, and no more than the composition takes. */
	readonly products: readonly StoryProduct[];
}

/** One way to arrange a page. */
export interface Composition {
	/** How many products a page takes. */
	readonly most: number;
	paint(scene: Scene): Paint[];
}
