import type { Delivery } from '../domain/delivery.ts';
import { dots, formatRupiah, type Rupiah, timesRupiah } from '../domain/rupiah.ts';
import { bold, plainName } from '../domain/wa.ts';

/** An order as the buyer sends it: what people read, and the link that the seller's app reads. */
export interface OrderLetter {
	readonly shop: string;
	readonly name: string;
	readonly lines: readonly OrderLetterLine[];
	readonly total: Rupiah;
	readonly delivery: Delivery;
	/** The wanted day in words. */
	readonly day?: string | undefined;
	readonly note: string;
	/** The address of the app with the code of the order. */
	readonly link: string;
}

interface OrderLetterLine {
	readonly name: string;
	readonly unit: string;
	readonly quantity: number;
	readonly price: Rupiah;
}

/** The letter in full, then ever shorter: WhatsApp's links have no room for sixty lines. */
export function orderLetters(order: OrderLetter): [full: string, ...shorter: string[]] {
	const hello = `Halo ${plainName(order.shop)}, saya mau pesan:`;
	const rest = paragraphs(
		lines(
			`Total: ${bold(formatRupiah(order.total))}`,
			order.day ? `Untuk: ${order.day}` : '',
			order.delivery === 'pickup' ? 'Diambil' : 'Diantar',
			note(order.note),
			plainName(order.name) && `Nama: ${plainName(order.name)}`,
		),
		// The last line alone, so that nothing but the link is tapped.
		`Untuk penjual, ketuk untuk mencatat:\n${order.link}`,
	);
	const kinds = `${order.lines.length} macam, lengkapnya di link di bawah`;
	return [
		paragraphs(hello, lines(...order.lines.map(fullLine)), rest),
		paragraphs(hello, lines(...order.lines.map(shortLine)), rest),
		paragraphs(hello, kinds, rest),
	];
}

function fullLine(line: OrderLetterLine): string {
	return `${shortLine(line)} — ${formatRupiah(timesRupiah(line.price, line.quantity))}`;
}

function shortLine({ name, unit, quantity }: OrderLetterLine): string {
	return `• ${[dots(quantity), plainName(unit), plainName(name)].filter(Boolean).join(' ')}`;
}

function note(text: string): string {
	const plain = plainName(text);
	return plain && `Catatan: ${plain}`;
}

function lines(...parts: readonly string[]): string {
	return parts.filter(Boolean).join('\n');
}

function paragraphs(...parts: readonly string[]): string {
	return parts.filter(Boolean).join('\n\n');
}
