import { AppError } from '../domain/errors.ts';
import { plainText } from '../domain/plain-text.ts';
import type { Product } from '../domain/product.ts';
import { type Promo, usualDaily } from '../domain/promo.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { goBack, goInstead } from './navigation.ts';
import { audienceOf } from './promo-audience.ts';
import {
	isPromoValue,
	newPromo,
	type PromoList,
	type PromoValue,
	promoProblems,
	typedPromo,
	wantedIn,
} from './promo-value.ts';
import { toggled } from './toggled.ts';

/** What a promo begins with, while the seller has not written anything herself. */
export interface FirstWords {
	readonly alone: string;
	readonly withProduct: string;
}

/** The form of a new promo. Its save fixes who stands in the queue. */
export async function openNewPromo(app: App, words: FirstWords, said: string): Promise<Form<PromoValue>> {
	const key = 'promo-new';
	const [last] = await app.book.latestPromos(1);
	return openForm<PromoValue>(app, {
		key,
		initial: newPromo(app.platform.newId(), words.alone, last?.daily ?? usualDaily),
		isDraft: isPromoValue,
		check: promoProblems,
		async save(value) {
			const wanted = wantedIn(value);
			const { recipients } = await audienceOf(app, wanted);
			if (recipients.length === 0) throw new AppError('audience-empty');
			const fields = {
				...promoFields(value),
				wanted,
				queue: recipients.map(({ customer }) => customer.id),
				begun: app.today.getState(),
				status: 'running',
			} as const;
			await act(app, [{ kind: 'add', store: 'promo', id: value.id, fields }], { said, forgetDraft: key });
			goInstead(app, { page: 'promo', id: value.id });
		},
	});
}

/** The form of a promo that has begun: the words can be mended, whom it goes to stays. */
export function openPromo(app: App, promo: Promo, said: string): Promise<Form<PromoValue>> {
	const { id } = promo;
	const key = `promo:${id}`;
	return openForm<PromoValue>(app, {
		key,
		initial: typedPromo(promo),
		isDraft: (draft): draft is PromoValue => isPromoValue(draft) && draft.id === id,
		check: promoProblems,
		async save(value) {
			await act(app, [{ kind: 'edit', store: 'promo', id, edit: promoFields(value) }], {
				said,
				forgetDraft: key,
			});
			goBack(app, { page: 'promo', id });
		},
	});
}

/** Chooses what the promo speaks of, or nothing; words that the seller has not touched follow. */
export function choosePromoProduct(
	form: Form<PromoValue>,
	product: Product['id'] | undefined,
	words: FirstWords,
): void {
	const { text } = form.state.getState().value;
	const untouched = text === words.alone || text === words.withProduct;
	form.set({ product, ...(untouched && { text: product ? words.withProduct : words.alone }) });
}

/** One more in a list of the form, or one less. */
export function togglePromo<F extends PromoList>(
	form: Form<PromoValue>,
	field: F,
	one: PromoValue[F][number],
): void {
	const chosen: readonly string[] = form.state.getState().value[field];
	form.set({ [field]: toggled(chosen, one) });
}

function promoFields({ text, product, daily }: PromoValue) {
	return { text: plainText(text), product, daily };
}
