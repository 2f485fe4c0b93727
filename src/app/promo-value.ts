import { type Audience, wantedStandings } from '../domain/audience.ts';
import { mostText, tiers } from '../domain/customer.ts';
import { type Id, isId } from '../domain/id.ts';
import { plainText } from '../domain/plain-text.ts';
import { dailyChoices, type Promo } from '../domain/promo.ts';
import { fitsLink, openWords } from '../domain/promo-text.ts';
import { type Guarded, isFlag, isText, listOf, maybe, oneOf, shape } from '../domain/shape.ts';
import { sourceKinds } from '../domain/source.ts';
import type { Problems } from './form.ts';

/** Whether a draft is a value of this form. */
export const isPromoValue = shape({
	/** Made once, so that two quick taps make one promo. */
	id: isId,
	text: isText,
	product: maybe(isId),
	daily: oneOf(...dailyChoices),
	standings: listOf(oneOf(...wantedStandings)),
	groups: listOf(isText),
	tiers: listOf(oneOf(...tiers)),
	sources: listOf(oneOf(...sourceKinds)),
	bought: listOf(isId),
	lastSeason: isFlag,
});

/** A promo as typed. */
export type PromoValue = Readonly<Guarded<typeof isPromoValue>>;

/** The fields in which some of several are chosen. */
const promoLists = ['standings', 'groups', 'tiers', 'sources', 'bought'] as const;
export type PromoList = (typeof promoLists)[number];

/** For everybody, until something is chosen. */
export function newPromo(id: Id, text: string, daily: number): PromoValue {
	const chosen = dailyChoices.find((choice) => choice === daily) ?? 20;
	const all = { standings: [], groups: [], tiers: [], sources: [], bought: [], lastSeason: false };
	return { id, text, daily: chosen, ...all };
}

/** A promo of the book, ready to be corrected. */
export function typedPromo({ id, text, product, daily }: Promo): PromoValue {
	return { ...newPromo(id, text, daily), ...(product && { product }) };
}

/** What is wrong with what was typed. */
export function promoProblems({ text, product }: PromoValue): Problems<PromoValue> {
	const plain = plainText(text);
	if (!plain) return { text: 'text-empty' };
	if ([...plain].length > mostText || !fitsLink(plain)) return { text: 'text-long' };
	return openWords(plain, product !== undefined).length > 0 ? { text: 'words-open' } : {};
}

/** Whom the value asks for; a list in which nothing was chosen asks for nobody in particular. */
export function wantedIn(value: PromoValue): Audience {
	const chosen = promoLists.filter((list) => value[list].length > 0);
	return {
		...Object.fromEntries(chosen.map((list) => [list, value[list]])),
		...(value.lastSeason && { lastSeason: true }),
	};
}
