import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDay } from '../../../src/domain/day.ts';
import { linesTotal, mostQuantity } from '../../../src/domain/order.ts';
import {
	linesOf,
	mostBuyerName,
	mostBuyerNote,
	mostCodeLines,
	orderCodeRoute,
	packOrder,
	readOrderCode,
} from '../../../src/domain/order-code.ts';
import { plainLine } from '../../../src/domain/plain-text.ts';
import { anyOrder } from '../../domain/coded-orders.ts';
import { priceList } from '../../domain/order-text/price-list.ts';
import { brokenText } from '../broken.ts';
import { forged } from '../forged.ts';
import { reader, wasRead } from '../reader.ts';

const valid = anyOrder.map(packOrder);
const linked = (code: string) => `#${orderCodeRoute}${code}`;
const products = priceList('azzalea');

/** Codes of orders, damaged or forged, without what makes a link of them. */
export const brokenCodes = fc.oneof(
	{ weight: 2, arbitrary: brokenText(valid) },
	{ weight: 1, arbitrary: forged(valid) },
);

const inputs = fc.oneof(brokenCodes, brokenCodes.map(linked), brokenText(valid.map(linked)));

export const orderCode = reader('order code', inputs, readOrderCode, (code) => {
	if (!code) return 'none';
	assert.ok(isDay(code.placed) && (code.day === undefined || code.day >= code.placed));
	assert.ok(code.lines.length > 0 && code.lines.length <= mostCodeLines);
	for (const { quantity } of code.lines) assert.ok(quantity >= 1 && quantity <= mostQuantity);
	for (const [line, most] of [
		[code.name, mostBuyerName],
		[code.note, mostBuyerNote],
	] as const) {
		assert.equal(line, plainLine(line));
		assert.ok([...line].length <= most);
	}
	assert.deepEqual(readOrderCode(packOrder(code)), code);
	const { lines, unknown } = linesOf(code, products);
	assert.equal(lines.length + unknown.length, code.lines.length);
	linesTotal(lines);
	return wasRead;
});
