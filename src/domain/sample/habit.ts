import type { Customer } from '../customer.ts';
import type { Line } from '../order.ts';
import { type Product, priceFor } from '../product.ts';
import { between, chance, pick, type Random, shuffled } from '../random.ts';
import type { Person } from './customers.ts';
import type { SampleProduct } from './sample-shop.ts';

/** A product of the book with what the sample knows of it. */
export interface Ware {
	readonly row: Product;
	readonly sample: SampleProduct;
}

const mostLines = 3;

/** What one customer puts into each order: those who come again have their favourites. */
export function habitOf({ row, story }: Person, wares: readonly Ware[], random: Random): () => Line[] {
	const wanted = wares.filter(({ sample }) => !sample.resting && (row.kind === 'buyer' || sample.many));
	if (story !== 'regular' && story !== 'slipping') {
		return () =>
			shuffled(random, wanted)
				.slice(0, between(random, 1, 2))
				.map((ware) => line(ware, row, quantityOf(ware, row, random)));
	}
	const daily = wanted.filter(({ sample }) => !sample.special);
	const favourites = shuffled(random, daily)
		.slice(0, between(random, 1, mostLines))
		.map((ware) => ({ ware, usual: quantityOf(ware, row, random) }));
	return () => {
		const today = favourites.filter(() => chance(random, 0.8));
		const lines = (today.length > 0 ? today : favourites.slice(0, 1)).map(({ ware, usual }) =>
			line(ware, row, chance(random, 0.7) ? usual : quantityOf(ware, row, random)),
		);
		const extra = wanted.filter(({ row }) => lines.every(({ product }) => product !== row.id));
		if (lines.length < mostLines && chance(random, 0.12)) {
			for (const ware of shuffled(random, extra).slice(0, 1)) {
				lines.push(line(ware, row, quantityOf(ware, row, random)));
			}
		}
		return lines;
	};
}

function quantityOf({ sample }: Ware, { kind }: Customer, random: Random): number {
	return pick(random, (kind === 'buyer' ? undefined : sample.many) ?? sample.few);
}

function line({ row }: Ware, { tier }: Customer, quantity: number): Line {
	return { product: row.id, name: row.name, unit: row.unit, quantity, price: priceFor(row, tier) };
}
