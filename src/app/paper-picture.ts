import { type PaperFacts, paperSheet } from '../domain/paper/paper.ts';
import { type CardFacts, stampCard } from '../domain/paper/stamp-card.ts';
import type { Painted } from '../platform/platform.ts';
import type { App } from './app.ts';

/** What is to be painted, and the name of its file. */
export interface PaperDrawing {
	readonly facts: PaperFacts | CardFacts;
	readonly fileName: string;
}

export async function paintPaper(app: App, { facts, fileName }: PaperDrawing): Promise<Painted> {
	const painter = await app.platform.openPainter();
	const sheet = 'stamps' in facts ? stampCard(facts, painter.pen) : paperSheet(facts, painter.pen);
	return painter.paint(sheet, fileName, (id) => app.book.photo(id));
}
