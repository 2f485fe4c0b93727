import { expect, test } from 'vitest';
import { groupsOf } from '../../src/domain/grouped.ts';

const named = (name: string, group?: string) => ({ name, ...(group && { group }) });

function told(all: readonly { readonly name: string; readonly group?: string }[]): string[] {
	return groupsOf(all).map(({ name, members }) => `${name}: ${members.map((one) => one.name).join(' ')}`);
}

test('what belongs together stands together, in the order in which it came; what has no group comes first', () => {
	expect(
		told([
			named('Nastar', 'Kering'),
			named('Klepon', 'Basah'),
			named('Puding'),
			named('Kastengel', 'Kering'),
			named('Lemper', 'basah'),
		]),
	).toEqual([': Puding', 'Kering: Nastar Kastengel', 'Basah: Klepon Lemper']);
});

test('without groups all is one, and nothing is none', () => {
	expect(told([named('Nastar'), named('Klepon')])).toEqual([': Nastar Klepon']);
	expect(told([])).toEqual([]);
});
