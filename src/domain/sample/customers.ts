import type { Customer, CustomerKind, Tier } from '../customer.ts';
import { between, chance, dealer, type NonEmpty, type Random } from '../random.ts';
import { bornRow } from '../row.ts';
import type { Making } from './making.ts';
import { businesses, homes, nicks, stalls, towns, villages, type Who } from './people.ts';
import type { Story } from './rhythm.ts';
import type { Circle } from './sample-shop.ts';

export interface Person {
	readonly row: Customer;
	readonly story: Story;
	/** Usual days between two orders. */
	readonly gap: number;
}

/** The stories of those who are no regulars, in turn, so that every book has some of each. */
const others: NonEmpty<Story> = ['slipping', 'new', 'once', 'new', 'slipping', 'seldom', 'once', 'new'];

/** The customers of a shop, circle by circle. */
export function sampleCustomers(making: Making): Person[] {
	const { shop, random } = making;
	const features = featureDealers(making);
	const people: Person[] = [];
	let passers = 0;
	for (const circle of shop.circles) {
		for (let member = 0; member < circle.people; member += 1) {
			const story = member < circle.regulars ? 'regular' : (others[passers++ % others.length] ?? 'once');
			const gap = between(random, ...circle.gap);
			const who = circle.who[member % circle.who.length] ?? circle.who[0];
			people.push({ row: customerRow(making, features, circle, who, story, people.length), story, gap });
		}
	}
	return people;
}

type Features = ReturnType<typeof featureDealers>;

function featureDealers({ shop, random }: Making) {
	const village = villages[shop.region];
	const deal = (list: NonEmpty<string>) => dealer(random, list);
	const person = (title: keyof typeof village.names) => {
		const name = deal(village.names[title]);
		return () => `${village.titles[title]} ${name()}`;
	};
	return {
		names: {
			ibu: person('ibu'),
			bapak: person('bapak'),
			mbak: person('mbak'),
			mas: person('mas'),
			toko: deal(businesses.toko),
			kafe: deal(businesses.kafe),
			kantor: deal(businesses.kantor),
			jamu: deal(businesses.jamu),
			hobi: deal(businesses.hobi),
		} satisfies Record<Who, () => string>,
		hamlet: deal(village.hamlets),
		home: deal(homes),
		stall: deal(stalls),
		corner: deal(towns),
		likes: deal(shop.likes),
	};
}

function customerRow(
	{ random, newId, born }: Making,
	features: Features,
	{ group, kind, town }: Circle,
	who: Who,
	story: Story,
	index: number,
): Customer {
	const name = features.names[who]();
	const nick = nicks[name];
	return bornRow<Customer>(
		newId(),
		{
			name,
			...(nick && { nick }),
			...(chance(random, 0.85) && { phone: samplePhone(index) }),
			place: town ? `${town}, ${features.corner()}` : placeOf(who, features, random),
			...(group && { groups: [group] }),
			kind,
			tier: tierOf(kind, story),
			...(chance(random, 0.4) && { likes: features.likes() }),
		},
		born,
	);
}

function tierOf(kind: CustomerKind, story: Story): Tier {
	if (kind !== 'buyer') return 'reseller';
	return story === 'regular' || story === 'slipping' ? 'regular' : 'ordinary';
}

function placeOf(who: Who, features: Features, random: Random): string {
	if (who in businesses) return features.stall();
	return `${features.hamlet()} RT ${between(random, 1, 6)}, ${features.home()}`;
}

/** A number of the block 0812 0000 1xxx, which stands for nobody; 37 shares no factor with 1,000. */
function samplePhone(index: number): string {
	return `6281200001${String((index * 37 + 101) % 1_000).padStart(3, '0')}`;
}
