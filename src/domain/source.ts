import type { Id } from './id.ts';

/** How customers come: a neighbour, by what they saw on the phone, at a bazaar, brought by another customer. */
export const sourceKinds = [
	'neighbour',
	'story',
	'facebook',
	'tiktok',
	'bazaar',
	'customer',
	'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a customer came from. */
export interface Source {
	readonly kind: SourceKind;
	/** Who brought them; only where `kind` is `customer`, and even then not always known. */
	readonly customer?: Id;
}

/** How many came which way. */
export interface SourceCount {
	readonly kind: SourceKind;
	readonly people: number;
}

/** How many came each way, the most first; ways that nobody came by are left out. */
export function countSources(sources: readonly (Source | undefined)[]): SourceCount[] {
	const counts = sourceKinds.map((kind) => ({
		kind,
		people: sources.filter((source) => source?.kind === kind).length,
	}));
	return counts.filter(({ people }) => people > 0).sort((a, b) => b.people - a.people);
}

/** How many each customer has brought, the most first. */
export function countBringers(sources: readonly (Source | undefined)[]): { customer: Id; people: number }[] {
	const brought = new Map<Id, number>();
	for (const source of sources) {
		if (source?.customer) brought.set(source.customer, (brought.get(source.customer) ?? 0) + 1);
	}
	return [...brought].map(([customer, people]) => ({ customer, people })).sort((a, b) => b.people - a.people);
}
