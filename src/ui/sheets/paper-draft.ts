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
		case 'proof':
		case 'statement': {
			const { kind, entries, known } = paper;
			const { balance } = known.summary;
			const write = kind === 'proof' ? message.proof : message.statement;
			return {
				facts: paperText.accountFacts(ends, kind, entries, balance, today),
				text: write({ shop: plainName(ends.shop.name), name: ends.name, entries, balance }),
			};
		}
		case 'stamps': {
			const facts = paperText.cardFacts(ends, paper.card, today);
			return { facts, text: paperText.cardText(facts) };
		}
	}
}
