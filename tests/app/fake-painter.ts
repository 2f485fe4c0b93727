import type { Sheet } from '../../src/domain/story/paint.ts';
import type { Painter } from '../../src/platform/platform.ts';
import { pen } from '../domain/story/story-facts.ts';

/** A painter without a canvas: it keeps what it was asked to paint, and counts what is still held. */
export interface FakePainter extends Painter {
	readonly sheets: Sheet[];
	/** The addresses that were given and not yet dropped. */
	readonly held: Set<string>;
	/** What paints nothing any more, as where memory is short. */
	broken: boolean;
}

export function fakePainter(): FakePainter {
	const painter: FakePainter = {
		sheets: [],
		held: new Set(),
		broken: false,
		pen,
		async paint(sheet, name) {
			if (painter.broken) throw new Error('no memory');
			painter.sheets.push(sheet);
			const address = `blob:${painter.sheets.length}`;
			painter.held.add(address);
			const file = new File(['jpeg'], name, { type: 'image/jpeg' });
			return { file, address, drop: () => painter.held.delete(address) };
		},
	};
	return painter;
}
