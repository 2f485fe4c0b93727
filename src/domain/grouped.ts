/** What may stand under a heading. */
interface Grouped {
	readonly group?: string | undefined;
}

/** Those under one heading; the first ones may have none. */
export interface Group<T> {
	readonly name: string;
	readonly members: readonly T[];
}

/**
 * Gathers what belongs together, as it comes: what has no group first, then the groups, each where the first
 * of it stood. Written large or small, a name is the same one.
 */
export function groupsOf<T extends Grouped>(all: readonly T[]): Group<T>[] {
	const groups = new Map<string, { name: string; members: T[] }>([['', { name: '', members: [] }]]);
	for (const one of all) {
		const name = one.group ?? '';
		const key = name.toLowerCase();
		const group = groups.get(key) ?? { name, members: [] };
		group.members.push(one);
		groups.set(key, group);
	}
	return [...groups.values()].filter(({ members }) => members.length > 0);
}
