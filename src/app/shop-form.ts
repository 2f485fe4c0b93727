import { type ErrorCode, problemOf } from '../domain/errors.ts';
import { formatPhone, parsePhone } from '../domain/phone.ts';
import { plainLine } from '../domain/plain-text.ts';
import { isText, shape } from '../domain/shape.ts';
import { shopId } from '../domain/shop.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm, type Problems } from './form.ts';
import { readAnew } from './live.ts';
import { noteShop } from './missing-book.ts';
import { nameProblem } from './text-problem.ts';

export interface ShopValue {
	readonly name: string;
	readonly phone: string;
}

const isShopValue = shape({ name: isText, phone: isText });
const key = 'shop';

/** The form of the shop's name and number: the first of all, with which the book begins, and later in settings. */
export async function openShopForm(app: App, said: string, after?: () => void): Promise<Form<ShopValue>> {
	const shop = await app.book.shop();
	return openForm<ShopValue>(app, {
		key,
		initial: { name: shop?.name ?? '', phone: shop ? formatPhone(shop.phone) : '' },
		isDraft: isShopValue,
		check,
		async save(value) {
			const fields = { name: plainLine(value.name), phone: parsePhone(value.phone) };
			if (shop) {
				const edit = { kind: 'edit', store: 'shop', id: shopId, edit: fields } as const;
				await act(app, [edit], { said, forgetDraft: key });
			} else {
				const begun = { ...fields, book: app.platform.newId() };
				await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields: begun }], key);
				readAnew(app);
			}
			noteShop(app, fields.name);
			after?.();
		},
	});
}

function check({ name, phone }: ShopValue): Problems<ShopValue> {
	return { name: nameProblem(name, 'shop-empty'), phone: phoneProblem(phone) };
}

function phoneProblem(phone: string): ErrorCode | undefined {
	if (!plainLine(phone)) return 'phone-empty';
	return problemOf(() => parsePhone(phone));
}
