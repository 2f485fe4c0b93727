import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostQuantity } from '../../../src/domain/order.ts';
import { parseAmount, parsePrice, parseQuantity } from '../../../src/domain/parse-number.ts';
import { parsePhone } from '../../../src/domain/phone.ts';
import { mostRupiah } from '../../../src/domain/rupiah.ts';
import { brokenText } from '../broken.ts';
import { reader, wasRead } from '../reader.ts';

const amounts = ['25.000', 'Rp 25.000,-', '25rb', '1,5 juta', '1.500.000,00', '12', '75 000', '0'];
const quantities = ['1', '12', '9.999', '120'];
const phones = [
	'0812 3456 7890',
	'+62 812-3456-7890',
	'https://wa.me/6281234567890?text=Halo',
	'81234567890',
];

export const phone = reader('phone number', brokenText(fc.constantFrom(...phones)), parsePhone, (read) => {
	assert.match(read, /^628[1-35-9]\d{7,10}$/);
	assert.equal(parsePhone(read), read);
	return wasRead;
});

export const amount = reader('amount', brokenText(fc.constantFrom(...amounts)), parseAmount, (read, text) => {
	expectWhole(read, mostRupiah);
	assert.equal(parsePrice(text), read);
	return wasRead;
});

export const quantity = reader(
	'quantity',
	brokenText(fc.constantFrom(...quantities)),
	parseQuantity,
	(read) => {
		expectWhole(read, mostQuantity);
		return wasRead;
	},
);

function expectWhole(value: number, most: number): void {
	assert.ok(Number.isSafeInteger(value) && value >= 1 && value <= most);
}
