import type { Customer } from '../customer.ts';
import type { Line } from '../order.ts';
import { type Product, priceFor } from '../product.ts';
import { between, chance, pick, type Random, shuffled } from '../random.ts';
import type { Person } from './customers.ts';
import { isFaithful } from './rhythm.ts';
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
	return isFaithful(story) ? favouritesOf(row, wanted, random) : whimsOf(row, wanted, random);
}

function favouritesOf(customer: Customer, wanted: readonly Ware[], random: Random): () => Line[] {
	const daily = wanted.filter(({ sample }) => !sample.special);
	const favourites = shuffled(random, daily)
		.slice(0, between(random, 1, mostLines))
		.map((ware) => ({ ware, usual: quantityOf(ware, customer, random) }));
	return () => {
		const some = favourites.filter(() => chance(random, 0.8));
		const taken = some.length > 0 ? some : favourites.slice(0, 1);
		const lines = taken.map(({ ware, usual }) =>
			lineOf(ware, customer, chance(random, 0.7) ? usual : quantityOf(ware, customer, random)),
		);
		if (lines.length === mostLines || !chance(random, 0.12)) return lines;
		const others = wanted.filter((ware) => taken.every((one) => one.ware !== ware));
		const extra = shuffled(random, others).slice(0, 1);
		return [...lines, ...extra.map((ware) => lineOf(ware, customer, quantityOf(ware, customer, random)))];
	};
}

function whimsOf(customer: Customer, wanted: readonly Ware[], random: Random): () => Line[] {
	return () => {
		const tempting = wanted.filter(({ sample }) => !sample.special || chance(random, 0.4));
		return shuffled(random, tempting)
			.slice(0, between(random, 1, 2))
			.map((ware) => lineOf(ware, customer, quantityOf(ware, customer, random)));
	};
}

function quantityOf({ sample }: Ware, { kind }: Customer, random: Random): number {
	return pick(random, (kind === 'buyer' ? undefined : sample.many) ?? sample.few);
}

function lineOf({ row }: Ware, { tier }: Customer, quantity: number): Line {
	return { product: row.id, name: row.name, unit: row.unit, quantity, price: priceFor(row, tier) };
}
