import type { Paper } from '../../app/paper.ts';
import type { PictureFacts } from '../../app/paper-picture.ts';
import type { Day } from '../../domain/day.ts';
import { plainName } from '../../domain/wa.ts';
import * as message from '../../i18n/message.ts';
import * as paperText from '../../i18n/paper.ts';
import { nameOf, textOf } from './message-drafts.ts';

interface PaperDraft {
	readonly facts: PictureFacts;
	/** The same in words. */
	readonly text: string;
}

/** What a paper says, to be painted and to be written. */
export function paperDraft(paper: Paper, today: Day): PaperDraft {
	const ends = { shop: paper.shop, name: nameOf(paper) ?? '' };
	switch (paper.kind) {
		case 'receipt':
			return {
				facts: paperText.receiptFacts(ends, paper.order, paper.money),
				text: textOf('receipt', paper, false),
			};
		case 'proof': {
			const { entry, known } = paper;
			const { balance } = known.summary;
			return {
				facts: paperText.proofFacts(ends, entry, balance, today),
				text: message.proof({ shop: plainName(ends.shop.name), name: ends.name, entries: [entry], balance }),
			};
		}
		case 'stamps': {
			const facts = paperText.cardFacts(ends, paper.card, today);
			return { facts, text: paperText.cardText(facts) };
		}
	}
}
