import type { Id } from '../domain/id.ts';
import type { Round } from '../domain/round.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { goBack, goInstead } from './navigation.ts';
import {
	isRoundValue,
	newRound,
	type RoundValue,
	roundFields,
	roundProblems,
	typedRound,
} from './round-value.ts';

type Said = (name: string) => string;

/** The form of a new round. */
export function openNewRound(app: App, said: Said): Promise<Form<RoundValue>> {
	const key = 'round-new';
	return openForm<RoundValue>(app, {
		key,
		initial: newRound(app.platform.newId(), app.today.getState()),
		isDraft: isRoundValue,
		check: (value) => roundProblems(value, app.today.getState()),
		async save(value) {
			const fields = roundFields(value);
			await act(app, [{ kind: 'add', store: 'round', id: value.id, fields }], {
				said: said(fields.name),
				forgetDraft: key,
			});
			goInstead(app, { page: 'round', id: value.id });
		},
	});
}

/** The form of a round of the book. */
export function openRound(app: App, round: Round, said: Said): Promise<Form<RoundValue>> {
	const { id } = round;
	const key = `round:${id}`;
	return openForm<RoundValue>(app, {
		key,
		initial: typedRound(round),
		isDraft: (draft): draft is RoundValue => isRoundValue(draft) && draft.id === id,
		check: roundProblems,
		async save(value) {
			const edit = roundFields(value);
			await act(app, [{ kind: 'edit', store: 'round', id, edit }], {
				said: said(edit.name),
				forgetDraft: key,
			});
			goBack(app, { page: 'round', id });
		},
	});
}

/** Takes a product into the round, or out of it. */
export function toggleRoundProduct(form: Form<RoundValue>, product: Id): void {
	const { items } = form.state.getState().value;
	const rest = items.filter((item) => item.product !== product);
	form.set({ items: rest.length < items.length ? rest : [...items, { product, most: '' }] });
}

/** How many of a product can be made, as typed. */
export function setRoundMost(form: Form<RoundValue>, product: Id, most: string): void {
	const { items } = form.state.getState().value;
	form.set({ items: items.map((item) => (item.product === product ? { product, most } : item)) });
}
