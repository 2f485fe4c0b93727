import { voidId } from '../../src/domain/change.ts';
import { type Customer, customerKinds, tiers } from '../../src/domain/customer.ts';
import type { Moment } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Entry } from '../../src/domain/ledger.ts';
import { type Line, linesTotal, type Order } from '../../src/domain/order.ts';
import type { Photo } from '../../src/domain/photo.ts';
import { type Product, priceFor } from '../../src/domain/product.ts';
import { between, chance, pick } from '../../src/domain/random.ts';
import { bornRow, editRow, removeRow } from '../../src/domain/row.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { homes, type Region, villages } from '../../src/domain/sample/people.ts';
import { type Shop, shopId } from '../../src/domain/shop.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { dayIn, dayMs, hourMs, type Making } from './big-making.ts';
import { bigPhoto } from './big-photo.ts';

export function makeShop({ newId, stamp }: Making, at: Moment): Shop {
	const fields = { name: 'Dapur Mawar Besar', phone: '6281200000000', book: newId(at) };
	return bornRow(shopId, fields, stamp(at));
}

export function makeCustomer({ random, newId, stamp }: Making, at: Moment, number: number): Customer {
	const { names, hamlets } = villages[pick<Region>(random, ['jawa', 'sunda', 'medan'])];
	const title = pick(random, ['ibu', 'bapak', 'mbak', 'mas'] as const);
	const tier = chance(random, 0.9) ? 'ordinary' : pick(random, tiers);
	const row = bornRow<Customer>(
		newId(at),
		{
			name: `${pick(random, names[title])} ${number}`,
			kind: chance(random, 0.9) ? 'buyer' : pick(random, customerKinds),
			tier,
			...(chance(random, 0.8) && { phone: `62812${String(number).padStart(8, '0')}` }),
			...(chance(random, 0.6) && { place: `${pick(random, hamlets)}, ${pick(random, homes)}` }),
			...(chance(random, 0.2) && { groups: [pick(random, ['PKK', 'pengajian', 'arisan', 'posyandu'])] }),
			...(chance(random, 0.5) && { source: { kind: pick(random, sourceKinds) } }),
		},
		stamp(at),
	);
	if (chance(random, 0.02)) return removeRow(row, stamp(at + dayMs));
	return chance(random, 0.2) ? editRow(row, { likes: 'kurang manis' }, stamp(at + dayMs)) : row;
}

export function makeProduct({ random, newId, stamp }: Making, at: Moment, rank: number, photo: Id): Product {
	const name = pick(random, ['Bolu', 'Donat', 'Lemper', 'Keripik', 'Kopi', 'Nastar']);
	const fields = {
		name: `${name} ${rank + 1}`,
		unit: pick(random, ['kotak', 'loyang', 'bungkus', 'biji']),
		price: rupiah(between(random, 2, 90) * 500),
		available: true,
		rank,
		photo,
	};
	return bornRow(newId(at), fields, stamp(at));
}

/** A photo that no product shows any more was taken away a while ago. */
export function makePhoto({ random, stamp, now }: Making, id: Id, at: Moment, isShown: boolean): Photo {
	const row = bornRow<Photo>(id, { type: 'image/jpeg', bytes: bigPhoto(random) }, stamp(at));
	return isShown ? row : removeRow(row, stamp(now - hourMs));
}

/** An order of one to three lines, handed over within some days; the latest are still open. */
export function makeOrder(
	{ random, newId, stamp, now }: Making,
	at: Moment,
	customer: Id,
	wares: readonly [Product, ...Product[]],
): Order {
	const lines = Array.from({ length: between(random, 1, 3) }, (): Line => {
		const ware = pick(random, wares);
		const { id: product, name, unit } = ware;
		return { product, name, unit, quantity: between(random, 1, 12), price: priceFor(ware, 'ordinary') };
	});
	const due = at + between(random, 0, 4) * dayMs;
	const fields = { customer, lines, placed: dayIn(at), day: dayIn(due), status: 'ordered' } as const;
	const note = chance(random, 0.15) && { note: 'antar sore, titip di warung sebelah' };
	const order = bornRow<Order>(newId(at), { ...fields, ...note }, stamp(at));
	if (due > now) return order;
	if (chance(random, 0.01)) return removeRow(order, stamp(due));
	return editRow(order, { status: chance(random, 0.96) ? 'done' : 'cancelled' }, stamp(due));
}

/** What an order leaves on the slate: the debt, mostly its payment, and now and then a slip taken back. */
export function makeDebt(making: Making, { id: order, customer, lines, day }: Order, at: Moment): Entry[] {
	const { random, newId, stamp } = making;
	if (!customer) return [];
	const amount = linesTotal(lines);
	const debt = { kind: 'kasbon', customer, amount, day, at, order } as const;
	const kasbon = bornRow<Entry>(newId(at), debt, stamp(at));
	if (chance(random, 0.01)) {
		const later = at + hourMs;
		const slip = { kind: 'void', customer, amount, day, at: later, voids: kasbon.id } as const;
		return [kasbon, bornRow<Entry>(voidId(kasbon.id), slip, stamp(later))];
	}
	return chance(random, 0.6) ? [kasbon, makePayment(making, customer, at)] : [kasbon];
}

export function makePayment({ random, newId, stamp, now }: Making, customer: Id, after: Moment): Entry {
	const at = Math.min(now, after + between(random, 1, 40) * dayMs);
	const fields = { kind: 'payment', customer, amount: rupiah(between(random, 4, 80) * 500), at } as const;
	return bornRow(newId(at), { ...fields, day: dayIn(at) }, stamp(at));
}
