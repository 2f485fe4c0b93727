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
	const isBuyer = row.kind === 'buyer';
	const wanted = wares.filter(({ sample }) => !sample.resting && (isBuyer || sample.many));
	/** Some, and of those for an occasion only now and then one. */
	const some = (most: number, occasions: number) =>
		shuffled(
			random,
			wanted.filter(({ sample }) => !sample.special || chance(random, occasions)),
		).slice(0, between(random, 1, most));
	const quantityOf = ({ sample }: Ware) => pick(random, (isBuyer ? undefined : sample.many) ?? sample.few);
	const lineOf = (ware: Ware, quantity = quantityOf(ware)): Line => {
		const { id, name, unit } = ware.row;
		return { product: id, name, unit, quantity, price: priceFor(ware.row, row.tier) };
	};
	if (!isFaithful(story)) return () => some(2, 0.4).map((ware) => lineOf(ware));
	const favourites = some(mostLines, 0).map((ware) => ({ ware, usual: quantityOf(ware) }));
	return () => {
		const liked = favourites.filter(() => chance(random, 0.8));
		const taken = liked.length > 0 ? liked : favourites.slice(0, 1);
		const lines = taken.map(({ ware, usual }) => lineOf(ware, chance(random, 0.7) ? usual : undefined));
		if (lines.length === mostLines || !chance(random, 0.12)) return lines;
		const extra = shuffled(random, wanted).find((ware) => taken.every((one) => one.ware !== ware));
		return extra ? [...lines, lineOf(extra)] : lines;
	};
}
