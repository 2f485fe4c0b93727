import * as v from 'valibot';
import { type Audience, wantedStandings } from '../domain/audience.ts';
import { mostText, tiers } from '../domain/customer.ts';
import { type Id, isId } from '../domain/id.ts';
import { plainText } from '../domain/plain-text.ts';
import { dailyChoices, type Promo } from '../domain/promo.ts';
import { fitsLink, openWords } from '../domain/promo-text.ts';
import { sourceKinds } from '../domain/source.ts';
import type { Problems } from './form.ts';

const anyId = v.custom<Id>(isId);

const schema = v.object({
	/** Made once, so that two quick taps make one promo. */
	id: anyId,
	text: v.string(),
	product: v.optional(anyId),
	daily: v.picklist(dailyChoices),
	standings: v.array(v.picklist(wantedStandings)),
	groups: v.array(v.string()),
	tiers: v.array(v.picklist(tiers)),
	sources: v.array(v.picklist(sourceKinds)),
	bought: v.array(anyId),
	lastSeason: v.boolean(),
});

/** A promo as typed. */
export type PromoValue = Readonly<v.InferOutput<typeof schema>>;

/** A draft as this form's value, where it is one. */
export function revivePromo(draft: unknown): PromoValue | undefined {
	const parsed = v.safeParse(schema, draft);
	return parsed.success ? parsed.output : undefined;
}

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
	const { standings, groups, tiers, sources, bought, lastSeason } = value;
	return {
		...(standings.length > 0 && { standings }),
		...(groups.length > 0 && { groups }),
		...(tiers.length > 0 && { tiers }),
		...(sources.length > 0 && { sources }),
		...(bought.length > 0 && { bought }),
		...(lastSeason && { lastSeason }),
	};
}
