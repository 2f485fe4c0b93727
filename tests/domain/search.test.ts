import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/domain/fold.ts';
import type { Id } from '../../src/domain/id.ts';
import { type Searchable, search, searchKey } from '../../src/domain/search.ts';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id;

/** The names found among rows, best first. */
function find(rows: readonly (string | Omit<Searchable, 'id'>)[], query: string, limit = 50): string[] {
	const all = rows.map((row, index) => ({
		...(typeof row === 'string' ? { name: row } : row),
		id: id(index),
	}));
	return search(all.map(searchKey), query, limit).map(
		(found) => all.find((row) => row.id === found.id)?.name ?? '',
	);
}

describe('a customer is found', () => {
	const sari = {
		name: 'Bu Sári Wahyuningsih',
		nick: 'Ning',
		phone: '6281234567801',
		place: 'Krajan RT 02, sebelah musala',
		groups: ['PKK', 'ibu muda'],
	};

	test.each([
		['sari', 'without the accent'],
		['SÁRI', 'in capitals'],
		['bu sa', 'half typed'],
		['wahyu sari', 'in any order'],
		['mbak sari', 'by another title'],
		['ning', 'by nickname'],
		['musala', 'by landmark'],
		['rt 2', 'by RT without its zero'],
		['pkk', 'by group'],
		['sari pkk', 'by words of several fields'],
		['0812 7801', 'by parts of the number'],
		['7801', 'by the end of the number'],
		['+62 812-3456', 'by the international number'],
		['0812-34-56-78', 'by a number in small groups'],
		['sari 0812 34 56', 'by name and number'],
		['08', 'by the first digits'],
		['wahyu ngsih', 'not by the end of a word', false],
		['sarri', 'with a letter doubled'],
		['wahyn', 'with a letter missing while typing'],
		['wahuyningshi', 'with two pairs swapped'],
		['saripah', 'not by more than the word', false],
		['0821', 'not by other digits', false],
		['sari 0821', 'not by half of the words', false],
		['srai pak musla', 'with a typo in two words'],
	])('%s: %s', (query, _, found = true) => {
		expect(find([sari], query)).toEqual(found ? [sari.name] : []);
	});

	test.each([
		['Bu Yatmi', 'yatni'],
		['Pak Soekarno', 'sukarno'],
		['Pak Sukarno', 'soek'],
		['Djoko', 'd'],
		['Djoko', 'jok'],
		['Tjahyo', 'cahyo'],
		['Syamsul', 'sjamsul'],
		['Annisa', 'anisa'],
		['Bu Nur 🌸', '🌸'],
		['.', '.'],
		['Toko 99', '99'],
	])('%s by %s', (name, query) => {
		expect(find([name], query)).toEqual([name]);
	});

	test('a short word forgives nothing, a number neither', () => {
		expect(find(['Sri'], 'sti')).toEqual([]);
		expect(find([{ name: 'A', phone: '6281234567801', place: 'Kios 4567' }], 'kios 4568')).toEqual([]);
	});

	test('digits beside a name are not looked for in every number', () => {
		expect(find([{ name: 'Sri', phone: '6281234567802' }], 'sri 02')).toEqual([]);
	});
});

describe('order', () => {
	test('name, then nickname, then landmark, then typo', () => {
		const rows = [
			{ name: 'Typo', nick: 'Satri' },
			{ name: 'Place', place: 'dekat Sari Roti' },
			{ name: 'Nick', nick: 'Sarinem' },
			{ name: 'Bu Sarinah' },
			{ name: 'Bu Sari' },
		];
		expect(find(rows, 'sari')).toEqual(['Bu Sari', 'Bu Sarinah', 'Nick', 'Place', 'Typo']);
	});

	test('a word in two fields counts where it tells more', () => {
		const rows = [
			{ name: 'Nick', nick: 'Sari' },
			{ name: 'Sari', place: 'Gang Sari' },
		];
		expect(find(rows, 'sari')).toEqual(['Sari', 'Nick']);
	});

	test('a title counts least', () => {
		expect(find(['Bu Ani', 'Sri', 'Budi'], 'bu')).toEqual(['Budi', 'Bu Ani']);
		expect(find(['Mbak Sri', 'Bu Sri', 'Bu Ani'], 'bu sri')).toEqual(['Bu Sri', 'Mbak Sri']);
	});

	test('equals stay in the order given, up to the limit', () => {
		expect(find(['Sri C', 'Sri A', 'Sri B'], 'sri', 2)).toEqual(['Sri C', 'Sri A']);
		expect(find(['Yatni', 'Yatmi', 'Yatmi'], 'yatmi', 2)).toEqual(['Yatmi', 'Yatmi']);
		expect(find(['Sri'], 'sri', 0)).toEqual([]);
	});

	test('fewer typos come first', () => {
		expect(find(['Sulistro', 'Sulastro'], 'sulastri')).toEqual(['Sulastro', 'Sulistro']);
	});
});

describe('laws', () => {
	const texts = fc.string({ unit: 'binary' });
	const rows = fc.record(
		{
			name: texts,
			nick: texts,
			phone: fc.stringMatching(/^628\d{8,11}$/),
			place: texts,
			groups: fc.array(texts),
		},
		{ requiredKeys: ['name'] },
	);

	test('a name finds itself', () => {
		fc.assert(
			fc.property(texts, (name) => {
				expect(find([name], name)).toEqual(foldText(name) === '' ? [] : [name]);
			}),
		);
	});

	test('nothing typed finds nothing, and no text makes it fail', () => {
		fc.assert(
			fc.property(fc.array(rows), texts, fc.nat(5), (all, query, limit) => {
				expect(find(all, ' \t')).toEqual([]);
				expect(find(all, query, limit).length).toBeLessThanOrEqual(limit);
			}),
		);
	});

	test('a long word with one typo finds it', () => {
		const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
		const mistake = fc.constantFrom('wrong', 'missing', 'more', 'swapped');
		fc.assert(
			fc.property(
				fc.stringMatching(/^[a-z]{5,14}$/),
				fc.nat(13),
				letters,
				mistake,
				(word, place, letter, kind) => {
					const at = place % (word.length - 1);
					const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
					const typed = {
						wrong: `${before}${letter}${next}${after}`,
						missing: `${before}${next}${after}`,
						more: `${before}${here}${letter}${next}${after}`,
						swapped: `${before}${next}${here}${after}`,
					}[kind];
					expect(find([`Bu ${word}`], typed ?? '')).toEqual([`Bu ${word}`]);
				},
			),
		);
	});
});
