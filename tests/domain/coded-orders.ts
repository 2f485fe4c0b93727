import fc from 'fast-check';
import { addDays } from '../../src/domain/day.ts';
import { mostQuantity } from '../../src/domain/order.ts';
import {
	mostBuyerName,
	mostBuyerNote,
	mostCodeLines,
	mostDaysAhead,
	type OrderCode,
} from '../../src/domain/order-code.ts';
import type { Tag } from '../../src/domain/product-tag.ts';
import { mostRupiah } from '../../src/domain/rupiah.ts';
import { anyDay } from './arbitrary.ts';
import { anyLine, anyPrice, anyTier } from './catalog-rows.ts';

/** An order as the buyer's page may send it. */
export const anyOrder: fc.Arbitrary<OrderCode> = fc
	.record({
		placed: anyDay(5_000),
		ahead: fc.option(fc.integer({ min: 0, max: mostDaysAhead }), { nil: undefined }),
		tier: anyTier,
		delivery: fc.constantFrom('pickup', 'delivery'),
		salt: fc.integer({ min: 0, max: 63 }),
		lines: fc.array(
			fc
				.record({
					tag: fc.integer({ min: 0, max: 2_047 }).map((tag) => tag as Tag),
					quantity: fc.integer({ min: 1, max: mostQuantity }),
					price: anyPrice,
				})
				.filter(({ quantity, price }) => quantity * price <= mostRupiah),
			{ minLength: 1, maxLength: mostCodeLines },
		),
		name: anyLine(mostBuyerName),
		note: anyLine(mostBuyerNote),
	})
	.map(({ ahead, ...order }) => ({
		...order,
		...(ahead !== undefined && { day: addDays(order.placed, ahead) }),
	}));
