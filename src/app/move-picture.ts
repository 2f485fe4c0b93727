import { type StepsFacts, stepsSheet } from '../domain/poster/steps-sheet.ts';
import type { Painted } from '../platform/platform.ts';
import type { App } from './app.ts';
import { codeOf } from './catalog-code.ts';

/** What stands in the picture and is not of this book. */
export interface MoveTexts extends Pick<StepsFacts, 'heading' | 'steps'> {
	/** Where the app is found; its code stands beside the step of that number, from 0. */
	readonly address: string;
	readonly scanned: number;
	readonly fileName: string;
}

/** Paints the instructions for moving to a new phone. */
export async function paintMove(
	app: App,
	{ heading, steps, address, scanned, fileName }: MoveTexts,
): Promise<Painted> {
	const [shop, painter] = await Promise.all([app.book.shop(), app.platform.openPainter()]);
	const code = codeOf(address);
	const facts = {
		shop: shop?.name ?? '',
		heading,
		steps: steps.map((step, at) => (at === scanned ? { ...step, code } : step)),
		address: address.replace(/^https?:\/\/|\/$/g, ''),
	};
	return painter.paint(stepsSheet(facts, painter.pen), fileName, async () => undefined);
}
