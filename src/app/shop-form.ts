import * as v from 'valibot';
import { mostName } from '../domain/customer.ts';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import { formatPhone, parsePhone } from '../domain/phone.ts';
import { shopId } from '../domain/shop.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm, type Problems } from './form.ts';

export interface ShopValue {
	readonly name: string;
	readonly phone: string;
}

const draft = v.object({ name: v.string(), phone: v.string() });
const key = 'shop';

/** The form of the shop's name and number: the first of all, with which the book begins, and later in settings. */
export async function openShopForm(app: App, said: string, after?: () => void): Promise<Form<ShopValue>> {
	const shop = await app.book.shop();
	return openForm<ShopValue>(app, {
		key,
		initial: { name: shop?.name ?? '', phone: shop ? formatPhone(shop.phone) : '' },
		revive: (saved) => {
			const parsed = v.safeParse(draft, saved);
			return parsed.success ? parsed.output : undefined;
		},
		check,
		async save(value) {
			const fields = { name: value.name.trim(), phone: parsePhone(value.phone) };
			if (shop) {
				const edit = { kind: 'edit', store: 'shop', id: shopId, edit: fields } as const;
				await act(app, [edit], { said, forgetDraft: key });
			} else {
				const begun = { ...fields, book: app.platform.newId() };
				await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields: begun }], key);
				app.version.setState((version) => version + 1, true);
			}
			after?.();
		},
	});
}

function check({ name, phone }: ShopValue): Problems<ShopValue> {
	const problems: { name?: ErrorCode; phone?: ErrorCode } = {};
	if (!name.trim()) problems.name = 'name-empty';
	else if (name.trim().length > mostName) problems.name = 'name-long';
	try {
		parsePhone(phone);
	} catch (error) {
		problems.phone = errorCode(error);
	}
	return problems;
}
