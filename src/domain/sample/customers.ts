import type { Customer } from '../customer.ts';
import { between, dealer, type NonEmpty } from '../random.ts';
import type { Source, SourceKind } from '../source.ts';
import { type Making, madeRow } from './making.ts';
import { businesses, homes, nicks, stalls, towns, villages } from './people.ts';
import { isFaithful, type Story } from './rhythm.ts';

export interface Person {
	readonly row: Customer;
	readonly story: Story;
	/** Usual days between two orders. */
	readonly gap: number;
}

/** The stories in turn, of the regulars and of the others, so that every book has some of each. */
const staying: NonEmpty<Story> = ['regular', 'awaited', 'regular', 'regular'];
const passing: NonEmpty<Story> = ['slipping', 'new', 'once', 'new', 'slipping', 'seldom', 'once', 'new'];

/** How they came, in turn; of some nobody knows. */
const origins: NonEmpty<SourceKind | undefined> = [
	'neighbour',
	'story',
	undefined,
	'customer',
	'story',
	'facebook',
	'neighbour',
	undefined,
	'bazaar',
	'customer',
	'tiktok',
];

/** The customers of a shop, circle by circle. */
export function sampleCustomers(making: Making): Person[] {
	const { shop, random } = making;
	const { names, hamlets } = villages[shop.region];
	const called = new Map(
		Object.entries({ ...names, ...businesses }).map(([who, known]) => [who, dealer(random, known)]),
	);
	const [hamlet, home] = [dealer(random, hamlets), dealer(random, homes)];
	const [stall, corner] = [dealer(random, stalls), dealer(random, towns)];
	const likes = dealer(random, shop.likes);
	const reachable = dealer(random, [true, true, true, true, true, false]);
	const particular = dealer(random, [true, false]);
	const stayer = inTurn(staying);
	const passer = inTurn(passing);
	const origin = inTurn(origins);
	const people: Person[] = [];
	for (const { group, kind, town, gap, ...circle } of shop.circles) {
		const next = inTurn(circle.who);
		for (let member = 0; member < circle.people; member += 1) {
			const who = next();
			const isShop = who in businesses;
			const story = member < circle.regulars ? stayer() : passer();
			const name = called.get(who)?.() ?? '';
			const index = people.length;
			const row = madeRow<Customer>(making, {
				name,
				nick: nicks[name],
				phone: reachable() ? samplePhone(index) : undefined,
				place: town
					? `${town}, ${corner()}`
					: isShop
						? stall()
						: `${hamlet()} RT ${between(random, 1, 6)}, ${home()}`,
				groups: group ? [group] : undefined,
				kind,
				tier: kind !== 'buyer' ? 'reseller' : isFaithful(story) ? 'regular' : 'ordinary',
				likes: !isShop && particular() ? likes() : undefined,
				source: sourceOf(origin(), people),
				savedUs: index % 3 !== 2 || undefined,
			});
			people.push({ row, story, gap: between(random, ...gap) });
		}
	}
	return people;
}

/** One after the other, and again from the first. */
function inTurn<T>(list: NonEmpty<T>): () => T {
	let next = 0;
	return () => {
		next += 1;
		return list[(next - 1) % list.length] as T;
	};
}

/** Those who were brought, the first customer brought. */
function sourceOf(kind: SourceKind | undefined, [first]: readonly Person[]): Source | undefined {
	return kind && { kind, ...(kind === 'customer' && first && { customer: first.row.id }) };
}

/** A number of the block 0812 0000 1xxx, which stands for nobody; 37 shares no factor with 1,000. */
function samplePhone(index: number): string {
	return `${6281200001000 + ((index * 37 + 101) % 1_000)}`;
}
