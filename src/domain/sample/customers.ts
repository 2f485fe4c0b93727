import type { Customer, CustomerKind, Tier } from '../customer.ts';
import { between, dealer, type NonEmpty, type Random } from '../random.ts';
import { bornRow } from '../row.ts';
import type { Source, SourceKind } from '../source.ts';
import type { Making } from './making.ts';
import { businesses, homes, nicks, stalls, towns, villages } from './people.ts';
import { isFaithful, type Story } from './rhythm.ts';
import type { Circle } from './sample-shop.ts';

export interface Person {
	readonly row: Customer;
	readonly story: Story;
	/** Usual days between two orders. */
	readonly gap: number;
}

/** The stories in turn, of the regulars and of the others, so that every book has some of each. */
const staying: NonEmpty<Story> = ['regular', 'awaited', 'regular', 'regular'];
const passing: NonEmpty<Story> = ['slipping', 'new', 'once', 'new', 'slipping', 'seldom', 'once', 'new'];

/** How they came, in turn. */
const origins: NonEmpty<SourceKind | 'unknown'> = [
	'neighbour',
	'story',
	'unknown',
	'customer',
	'story',
	'facebook',
	'neighbour',
	'unknown',
	'bazaar',
	'customer',
	'tiktok',
];

/** The customers of a shop, circle by circle. */
export function sampleCustomers(making: Making): Person[] {
	const { shop, random } = making;
	const features = featureDealers(making);
	const stayer = inTurn(staying);
	const passer = inTurn(passing);
	const origin = inTurn(origins);
	const people: Person[] = [];
	for (const circle of shop.circles) {
		const who = inTurn(circle.who);
		for (let member = 0; member < circle.people; member += 1) {
			const story = member < circle.regulars ? stayer() : passer();
			const source = sourceOf(origin(), people);
			const row = customerRow(making, features, circle, who(), story, people.length, source);
			people.push({ row, story, gap: between(random, ...circle.gap) });
		}
	}
	return people;
}

/** One after the other, and again from the first. */
function inTurn<T>(list: NonEmpty<T>): () => T {
	let next = 0;
	return () => {
		next += 1;
		return list[(next - 1) % list.length] ?? list[0];
	};
}

type Features = ReturnType<typeof featureDealers>;

function featureDealers({ shop, random }: Making) {
	const village = villages[shop.region];
	const deal = <T>(cards: NonEmpty<T>) => dealer(random, cards);
	const names = Object.entries({ ...village.names, ...businesses });
	return {
		names: new Map(names.map(([who, known]) => [who, deal(known)])),
		hamlet: deal(village.hamlets),
		home: deal(homes),
		stall: deal(stalls),
		corner: deal(towns),
		likes: deal(shop.likes),
		reachable: deal([true, true, true, true, true, false]),
		particular: deal([true, false]),
	};
}

function customerRow(
	{ random, newId, born }: Making,
	features: Features,
	{ group, kind, town }: Circle,
	who: string,
	story: Story,
	index: number,
	source: Source | undefined,
): Customer {
	const name = features.names.get(who)?.() ?? '';
	const nick = nicks[name];
	const savedUs = index % 3 !== 2;
	return bornRow<Customer>(
		newId(),
		{
			name,
			...(nick && { nick }),
			...(features.reachable() && { phone: samplePhone(index) }),
			place: town ? `${town}, ${features.corner()}` : placeOf(who, features, random),
			...(group && { groups: [group] }),
			kind,
			tier: tierOf(kind, story),
			...(!(who in businesses) && features.particular() && { likes: features.likes() }),
			...(source && { source }),
			...(savedUs && { savedUs }),
		},
		born,
	);
}

/** Those who were brought, the first customer brought. */
function sourceOf(kind: SourceKind | 'unknown', [first]: readonly Person[]): Source | undefined {
	if (kind === 'unknown') return undefined;
	return { kind, ...(kind === 'customer' && first && { customer: first.row.id }) };
}

function tierOf(kind: CustomerKind, story: Story): Tier {
	if (kind !== 'buyer') return 'reseller';
	return isFaithful(story) ? 'regular' : 'ordinary';
}

function placeOf(who: string, features: Features, random: Random): string {
	if (who in businesses) return features.stall();
	return `${features.hamlet()} RT ${between(random, 1, 6)}, ${features.home()}`;
}

/** A number of the block 0812 0000 1xxx, which stands for nobody; 37 shares no factor with 1,000. */
function samplePhone(index: number): string {
	return `6281200001${String((index * 37 + 101) % 1_000).padStart(3, '0')}`;
}
