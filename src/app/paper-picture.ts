import { type PaperFacts, paperSheet } from '../domain/paper/paper.ts';
import { type CardFacts, stampCard } from '../domain/paper/stamp-card.ts';
import type { Painted } from '../platform/platform.ts';
import type { App } from './app.ts';

export type PictureFacts = PaperFacts | CardFacts;

export async function paintPaper(app: App, facts: PictureFacts): Promise<Painted> {
	const { pen, paint } = await app.platform.openPainter();
	const sheet = 'stamps' in facts ? stampCard(facts, pen) : paperSheet(facts, pen);
	return paint(sheet, `${facts.title}.jpg`, (id) => app.book.photo(id));
}
