import type { Customer } from '../domain/customer.ts';
import { dayOf } from '../domain/day.ts';
import { AppError } from '../domain/errors.ts';
import { isId } from '../domain/id.ts';
import { type Guarded, isText, shape } from '../domain/shape.ts';
import { stampMoment } from '../domain/stamp.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type CustomerValue, customerFields, customerProblems, emptyCustomer } from './customer-value.ts';
import { type Form, openForm } from './form.ts';
import { createLive, type LiveStore } from './live.ts';

const isBazaarValue = shape({
	/** Made once for each name, so that two quick taps make one customer. */
	id: isId,
	name: isText,
	phone: isText,
});

/** One name of a bazaar, as typed. */
export type BazaarValue = Readonly<Guarded<typeof isBazaarValue>>;

const key = 'bazaar';

/** The form that takes one name after the other; each save empties it for the next. */
export async function openBazaar(app: App, said: (name: string) => string): Promise<Form<BazaarValue>> {
	const form: Form<BazaarValue> = await openForm<BazaarValue>(app, {
		key,
		get initial() {
			return { id: app.platform.newId(), name: '', phone: '' };
		},
		isDraft: isBazaarValue,
		check: (value) => customerProblems(asCustomer(value)),
		async save(value) {
			const fields = customerFields(asCustomer(value));
			if (fields.phone && (await app.book.phoneOwner(fields.phone))) throw new AppError('phone-taken');
			await act(app, [{ kind: 'add', store: 'customer', id: value.id, fields }], {
				said: said(fields.name),
				forgetDraft: key,
			});
			await form.clear();
		},
		lasting: true,
	});
	return form;
}

function asCustomer(value: BazaarValue): CustomerValue {
	return { ...emptyCustomer(value.id), ...value, source: 'bazaar' };
}

const shown = 100;

/** Who came from a bazaar today, the newest first. */
export function liveBazaar(app: App): LiveStore<readonly Customer[]> {
	return createLive(app, async () => {
		const today = app.today.getState();
		const latest = await app.book.latestCustomers(shown);
		return latest.filter(
			({ source, born }) => source?.kind === 'bazaar' && dayOf(stampMoment(born)) === today,
		);
	});
}
