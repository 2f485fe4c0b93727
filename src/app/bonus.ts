import { type Bonus, bonusFields } from '../domain/bonus.ts';
import type { Day } from '../domain/day.ts';
import type { Product } from '../domain/product.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import {
	type BonusValue,
	bonusProblems,
	isBonusValue,
	newBonus,
	readBonus,
	typedBonus,
} from './bonus-value.ts';
import { type Form, openForm } from './form.ts';
import { createLive, type LiveStore } from './live.ts';
import { goBack } from './navigation.ts';

/** The rules by which the shop gives, and what they may speak of. */
export interface BonusDesk {
	readonly rules: readonly Bonus[];
	readonly products: readonly Product[];
	readonly today: Day;
}

export function liveBonuses(app: App): LiveStore<BonusDesk> {
	return createLive(app, async () => {
		const [rules, products] = await Promise.all([app.book.bonuses(), app.book.products()]);
		return { rules, products, today: app.today.getState() };
	});
}

/** The form of a rule, of a new one where none is given. */
export function openBonus(app: App, bonus: Bonus | undefined, said: string): Promise<Form<BonusValue>> {
	const key = bonus ? `bonus:${bonus.id}` : 'bonus-new';
	return openForm<BonusValue>(app, {
		key,
		initial: bonus ? typedBonus(bonus) : newBonus(app.platform.newId(), app.today.getState()),
		isDraft: (draft): draft is BonusValue => isBonusValue(draft) && (!bonus || draft.id === bonus.id),
		check: bonusProblems,
		async save(value) {
			const { id } = value;
			const fields = readBonus(value);
			await act(
				app,
				[
					bonus
						? { kind: 'edit', store: 'bonus', id, edit: { paused: undefined, ...nothing, ...fields } }
						: { kind: 'add', store: 'bonus', id, fields },
				],
				{ said, forgetDraft: key },
			);
			goBack(app, { page: 'bonuses' });
		},
	});
}

/** What a rule of another kind had and this one has not. */
const nothing = Object.fromEntries(
	Object.values(bonusFields)
		.flat()
		.map((field) => [field, undefined]),
);

/** Takes a rule out of the book; what was given by it stays given. */
export async function removeBonus(app: App, { id }: Bonus, said: string): Promise<void> {
	await act(app, [{ kind: 'remove', store: 'bonus', id }], { said, forgetDraft: `bonus:${id}` });
	goBack(app, { page: 'bonuses' });
}
