import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit } from '../../../src/data/commit.ts';
import { staleSummaries } from '../../../src/data/summarizing.ts';
import type { BackupRow } from '../../../src/domain/backup/record.ts';
import type { Change } from '../../../src/domain/change.ts';
import { shopId } from '../../../src/domain/shop.ts';
import type { Stamp } from '../../../src/domain/stamp.ts';
import { idOf } from '../../domain/arbitrary.ts';
import { newBrowser } from '../fresh-book.ts';
import { anyDeed, anyDeeds, carryOut, goOn } from '../random-deeds.ts';
import { addProduct, addPromo, addTouch } from '../sample-changes.ts';
import { backupOf, bring, closePhone, openPhone, type Phone, rowsOf } from './phones.ts';

/** More in the run that a release is judged by. */
const runs = Number(process.env['LAW_RUNS'] ?? 120);
const timeout = runs * 2_000;

/** What a seller's weeks in `random-deeds.ts` leave out. */
const anySideDeed = fc.record({
	what: fc.constantFrom('photo' as const, 'unphoto' as const, 'promo' as const, 'touch' as const),
	nth: fc.nat({ max: 2 }),
	byte: fc.nat({ max: 255 }),
});
type SideDeed = typeof anySideDeed extends fc.Arbitrary<infer D> ? D : never;

async function doAside({ db, world }: Phone, { what, nth, byte }: SideDeed): Promise<void> {
	const [product, photo] = [idOf(0x500000 + nth), world.newId()];
	const known = await db.get('product', product);
	const add: Change[] = known ? [] : [addProduct(product, nth)];
	const bytes = new Uint8Array([byte, 1, 2]).buffer;
	const changes = {
		photo: (): Change[] => [
			...add,
			{ kind: 'add', store: 'photo', id: photo, fields: { type: 'image/jpeg', bytes } },
			{ kind: 'edit', store: 'product', id: product, edit: { photo } },
		],
		unphoto: (): Change[] =>
			known?.photo
				? [
						{ kind: 'edit', store: 'product', id: product, edit: { photo: undefined } },
						{ kind: 'remove', store: 'photo', id: known.photo },
					]
				: [],
		promo: (): Change[] => [addPromo(world.newId(), [idOf(1)])],
		touch: (): Change[] => [addTouch(world.newId(), idOf(1), world.day)],
	};
	await commit(db, world, changes[what]());
}

function addShop({ world }: Phone): Change {
	const fields = { name: 'Dapur Mawar', phone: '6281234567800', book: world.newId() };
	return { kind: 'add', store: 'shop', id: shopId, fields };
}

async function withShop(number: number): Promise<Phone> {
	const phone = await openPhone(number);
	await commit(phone.db, phone.world, [addShop(phone)]);
	return phone;
}

test(
	'a book restored on another phone is the book that was backed up, and its summaries a rebuild',
	async () => {
		await fc.assert(
			fc.asyncProperty(
				anyDeeds,
				fc.array(anySideDeed, { maxLength: 6 }),
				fc.option(anyDeeds),
				async (deeds, asides, others) => {
					newBrowser();
					const [old, fresh] = [await withShop(1), await openPhone(2)];
					await carryOut(old.db, old.world, deeds);
					for (const aside of asides) await doAside(old, aside);
					fresh.world.day = old.world.day;
					if (others) await carryOut(fresh.db, fresh.world, others);

					await bring(fresh, await backupOf(old), 'replace');
					expect(await rowsOf(fresh)).toEqual(await rowsOf(old));
					expect(await staleSummaries(fresh.db, fresh.world.day)).toEqual([]);
					for (const phone of [old, fresh]) closePhone(phone);
				},
			),
			{ numRuns: Math.ceil(runs / 3) },
		);
	},
	timeout,
);

const anyPhone = fc.nat({ max: 2 });
const anyWork = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record({ at: anyPhone, deeds: fc.array(anyDeed, { minLength: 1, maxLength: 4 }) }),
	},
	{ weight: 1, arbitrary: fc.record({ at: anyPhone, aside: anySideDeed }) },
);

async function work(phone: Phone, step: typeof anyWork extends fc.Arbitrary<infer W> ? W : never) {
	if ('deeds' in step) await goOn(phone.db, phone.world, step.deeds);
	else await doAside(phone, step.aside);
}

async function expectOneBook(phones: readonly Phone[]): Promise<void> {
	const [first, ...others] = phones;
	const rows = await rowsOf(first as Phone);
	for (const other of others) expect(await rowsOf(other)).toEqual(rows);
	for (const { db, world } of phones) expect(await staleSummaries(db, world.day)).toEqual([]);
}

const anyStep = fc.oneof(
	{ weight: 4, arbitrary: anyWork },
	{ weight: 3, arbitrary: fc.record({ from: anyPhone, to: anyPhone, isWhole: fc.boolean() }) },
);

test(
	'two or three phones that work apart and exchange books or changes, in any order, end with one book',
	async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(2, 3),
				fc.array(anyStep, { minLength: 4, maxLength: 14 }),
				fc.boolean(),
				async (count, steps, isReversed) => {
					newBrowser();
					const phones = [await withShop(0), await openPhone(1), await openPhone(2)].slice(0, count);
					/** How far each has told each other. */
					const told = new Map<string, Stamp | undefined>();
					const nth = (number: number) => phones[number % count] as Phone;
					const exchange = async (from: number, to: number, isWhole: boolean) => {
						if (nth(from) === nth(to)) return;
						const pair = `${from % count} ${to % count}`;
						const until = await nth(from).book.clock();
						await bring(nth(to), await backupOf(nth(from), isWhole ? undefined : told.get(pair)), 'merge');
						told.set(pair, until);
					};
					for (const step of steps) {
						if ('from' in step) await exchange(step.from, step.to, step.isWhole);
						else await work(nth(step.at), step);
					}
					// What one has to tell the last hears only through the other.
					const ring = isReversed ? [5, 4, 3] : [0, 1, 2];
					for (const from of [...ring, ...ring])
						await exchange(from, isReversed ? from - 1 : from + 1, false);

					await expectOneBook(phones);
					for (const phone of phones) closePhone(phone);
				},
			),
			{ numRuns: runs },
		);
	},
	timeout,
);

/** `nth` picks among the files that lie in the group's chat. */
const anyPost = fc.oneof(
	{ weight: 4, arbitrary: anyWork },
	{ weight: 2, arbitrary: fc.record({ writes: anyPhone }) },
	{ weight: 2, arbitrary: fc.record({ reads: anyPhone, nth: fc.nat({ max: 30 }) }) },
);

test(
	'change files in a chat, each with what is new since the one before, read late, twice, in any order, make one book',
	async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(2, 3),
				fc.array(anyPost, { minLength: 6, maxLength: 18 }),
				fc.infiniteStream(fc.nat()),
				async (count, posts, order) => {
					newBrowser();
					const phones = [await withShop(0), await openPhone(1), await openPhone(2)].slice(0, count);
					const nth = (number: number) => phones[number % count] as Phone;
					const chat: BackupRow[][] = [];
					/** Until when each has told the chat. */
					const told = new Map<Phone, Stamp | undefined>();
					const write = async (phone: Phone) => {
						const until = await phone.book.clock();
						chat.push(await backupOf(phone, told.get(phone)));
						told.set(phone, until);
					};
					const read = async (phone: Phone, number: number) => {
						const file = chat[number % chat.length];
						if (file) await bring(phone, file, 'merge');
					};
					for (const post of posts) {
						if ('writes' in post) await write(nth(post.writes));
						else if ('reads' in post) await read(nth(post.reads), post.nth);
						else await work(nth(post.at), post);
					}
					// At last everybody reads every file, as it comes.
					for (const phone of phones) await write(phone);
					for (const phone of phones) {
						const unread = [...chat.keys()];
						while (unread.length > 0) {
							const [number = 0] = unread.splice((order.next().value ?? 0) % unread.length, 1);
							await read(phone, number);
						}
					}
					await expectOneBook(phones);
					for (const phone of phones) closePhone(phone);
				},
			),
			{ numRuns: runs },
		);
	},
	timeout,
);
