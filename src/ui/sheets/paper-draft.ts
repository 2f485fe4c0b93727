import type { Paper } from '../../app/paper.ts';
import type { PaperDrawing } from '../../app/paper-picture.ts';
import type { Day } from '../../domain/day.ts';
import * as paperText from '../../i18n/paper.ts';
import { nameOf, textOf } from './message-drafts.ts';

/** What a paper says, to be painted and to be written. */
export function paperDraft(paper: Paper, today: Day): PaperDrawing & { readonly text: string } {
	const ends = { shop: paper.shop, name: nameOf(paper) ?? '' };
	switch (paper.kind) {
		case 'receipt': {
			const { order, money = {} } = paper;
			return {
				facts: paperText.receiptFacts(ends, order, money),
				text: textOf('receipt', paper, false),
				fileName: paperText.receiptFile(order.receipt),
			};
		}
		case 'proof': {
			const { entry, known } = paper;
			const { balance } = known.summary;
			return {
				facts: paperText.proofFacts(ends, entry, balance, today),
				text: paperText.proofText(ends, entry, balance),
				fileName: paperText.proofFile,
			};
		}
		case 'stamps':
			return {
				facts: paperText.cardFacts(ends, paper.card),
				text: paperText.cardText(ends, paper.card),
				fileName: paperText.cardFile,
			};
	}
}
