import { amountWords } from '../domain/amount-words.ts';
import type { Bonus } from '../domain/bonus.ts';
import type { Day } from '../domain/day.ts';
import { drawingOf } from '../domain/drawing.ts';
import type { Entry } from '../domain/ledger.ts';
import { lineTotal, type Order, orderTotal } from '../domain/order.ts';
import type { PaperFacts } from '../domain/paper/paper.ts';
import type { CardFacts } from '../domain/paper/stamp-card.ts';
import { formatPhone } from '../domain/phone.ts';
import type { Product } from '../domain/product.ts';
import type { ReceiptMoney } from '../domain/receipt.ts';
import { dots, formatRupiah, type Rupiah, rupiah } from '../domain/rupiah.ts';
import type { Shop } from '../domain/shop.ts';
import { cutText, plainName } from '../domain/wa.ts';
import * as bonusText from './bonus.ts';
import { fullDate, longDay } from './calendar.ts';
import { entry as entryWords } from './customer.ts';
import * as message from './message.ts';
import { kinds } from './messages.ts';

/** Words of the sheet with a picture of a receipt, a proof or a stamp card, and of these pictures. */

export const picture = 'Gambar yang akan dikirim';
export const send = 'Kirim';
export const save = 'Simpan';
export const sendText = 'Kirim tulisannya';
export const saved = 'Gambarnya ada di unduhan HP';

/** Who gives a paper to whom. */
export interface PaperEnds {
	readonly shop: Pick<Shop, 'name' | 'phone'>;
	/** As the seller calls the customer. */
	readonly name: string;
}

/** A note is cut where it would have to be written too small. */
const mostNote = 60;

export function receiptFacts(
	ends: PaperEnds,
	order: Order,
	{ paid, left, balance }: Partial<ReceiptMoney> = {},
): PaperFacts {
	const { lines, gifts = [], discount, fee, day, receipt, note } = order;
	const total = orderTotal(order);
	return {
		...headOf(ends, 'Nota', day),
		mark: receipt ? message.receiptNumber(receipt) : '',
		rows: [
			...lines.map((line) => ({
				count: dots(line.quantity),
				name: line.name,
				under: [formatRupiah(line.price), line.unit].filter(Boolean).join(' per '),
				amount: dots(lineTotal(line)),
			})),
			...gifts.map((gift) => ({
				count: dots(gift.quantity),
				name: gift.name,
				under: message.giftKind(gift),
				amount: 'gratis',
			})),
		],
		sums: [
			...(discount ? [{ name: message.discount, amount: dots(-discount) }] : []),
			...(fee ? [{ name: message.fee, amount: dots(fee) }] : []),
			...(left
				? [
						{ name: message.total, amount: dots(total) },
						{ name: message.paid, amount: dots(paid ?? 0) },
					]
				: []),
		],
		tag: left ? tagOf(message.left, left) : tagOf(message.total, total),
		...(paid && !left && { seal: message.settled }),
		foot: [
			note ? cutText(note, mostNote) : '',
			balance ? message.balance(balance) : '',
			message.receiptThanks,
		].filter(Boolean),
	};
}

/** What was booked as one deed, or the whole account. */
export function accountFacts(
	ends: PaperEnds,
	kind: 'proof' | 'statement',
	entries: readonly Entry[],
	balance: Rupiah,
	today: Day,
): PaperFacts {
	const { shown, earlier } = message.latestOf(entries, kind === 'proof' ? undefined : balance);
	return {
		...headOf(ends, kinds[kind], today),
		mark: '',
		rows: [
			...(earlier === 0 ? [] : [{ name: message.before, under: '', amount: dots(earlier) }]),
			...shown.map(({ kind, amount, day, note = '' }) => ({
				name: kind === 'void' ? '' : entryWords[kind],
				under: [day !== today && fullDate(day), cutText(note, mostNote)].filter(Boolean).join(', '),
				amount: dots(amount),
			})),
		],
		sums: [],
		tag: tagOf(balance < 0 ? 'Titipan' : 'Sisa kasbon', rupiah(Math.abs(balance))),
		...(balance === 0 && { seal: message.settled }),
		foot: [message.receiptThanks],
	};
}

/** How far a customer is on the card of a rule. */
export interface CardStand {
	readonly bonus: Bonus;
	readonly stamps: number;
	/** Full cards that nothing was given for yet. */
	readonly full: number;
	readonly bought?: Product | undefined;
	readonly gift?: Product | undefined;
}

export function cardFacts({ shop, name }: PaperEnds, stand: CardStand, today: Day): CardFacts {
	const { bonus, stamps, full, bought, gift } = stand;
	const { count = 1, quantity = 1 } = bonus;
	const product = gift ?? { name: '' };
	const products = [bought, gift].filter((one) => one !== undefined);
	return {
		shop: shop.name,
		title: 'Kartu stempel',
		whom: name,
		count,
		stamps: full > 0 ? count : stamps,
		rule: bonusText.sentence(bonus, bonusText.nameIn(products), today),
		gift: { unit: '', price: rupiah(0), ...product, available: true, drawing: drawingOf(product) },
		say:
			full > 0
				? `Kartunya penuh, ${dots(full * quantity)} gratis siap diambil`
				: `Sudah ${dots(stamps)}, kurang ${dots(count - stamps)} lagi`,
	};
}

/** What is sent along with a stamp card. */
export function cardText({ title, shop, whom, rule, say }: CardFacts): string {
	return [`${title} ${shop}`, `Untuk ${whom}`, `${rule}. ${say}.`].map(plainName).join('\n');
}

function headOf({ shop, name }: PaperEnds, title: string, day: Day) {
	return {
		shop: shop.name,
		phone: formatPhone(shop.phone).replace(/ /g, '-'),
		title,
		day: longDay(day),
		whom: name && `Untuk ${name}`,
	};
}

function tagOf(name: string, amount: Rupiah): PaperFacts['tag'] {
	return { name, amount, words: amountWords(amount) };
}
