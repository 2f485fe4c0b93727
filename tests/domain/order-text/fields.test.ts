import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import { type HeardOrder, readOrderText } from '../../../src/domain/order-text/read-order-text.ts';

const today = '2026-11-22' as Day;
const read = (text: string): HeardOrder => readOrderText(text, [], today);

describe('the time', () => {
	test.each([
		['diambil jam 7 pagi', 'jam 7 pagi'],
		['jam 07.30 WIB', 'jam 07.30 WIB'],
		['Pukul 10', 'Pukul 10'],
		['jm 4 sore ya', 'jm 4 sore'],
		['jam 7-8 malam', 'jam 7-8 malam'],
		['jam setengah tujuh', 'jam setengah tujuh'],
		['jam 10an', 'jam 10an'],
		['besok sore', 'sore'],
		['habis magrib', 'habis magrib'],
		['sebelum jam 9', 'sebelum jam 9'],
	])('%s', (text, time) => {
		expect(read(text).time?.value).toBe(time);
	});

	test.each(['Pagi bu, mau pesan', 'selamat siang', 'jam tangan', '7 kotak'])('is not in: %s', (text) => {
		expect(read(text)).not.toHaveProperty('time');
	});
});

describe('a deposit', () => {
	test.each([
		['DP 100rb transfer', 100_000],
		['dp nya 50.000 ya', 50_000],
		['uang muka Rp 75.000', 75_000],
		['sdh tf 1,5jt', 1_500_000],
		['100 ribu dp dulu', 100_000],
		['panjar seratus ribu', 100_000],
		['saya transfer 200k ya', 200_000],
	])('%s', (text, amount) => {
		expect(read(text).deposit?.value).toBe(amount);
	});

	test.each(['DP brp?', 'dp 50%', 'DP 100', 'harganya 18rb', 'transfer ya', 'totalnya 54.000'])(
		'is not, but stays to be read: %s',
		(text) => {
			expect(read(text)).not.toHaveProperty('deposit');
			expect(read(text).rest.join(' ').length).toBeGreaterThanOrEqual(text.length - ' ya'.length);
		},
	);
});

describe('delivery', () => {
	test.each([
		['diambil ya', 'pickup', undefined],
		['nanti saya ambil sendiri', 'pickup', undefined],
		['diambil pakai ojek', 'pickup', undefined],
		['tolong dikirim', 'delivery', undefined],
		['COD ya kak', 'delivery', undefined],
		['dianter ke balai desa ya bu', 'delivery', 'balai desa'],
		['kirim senin ke Toko Barokah', 'delivery', 'Toko Barokah'],
		[
			'antar ke Jl. Mawar No. 5, RT 2, sebelah musala besok',
			'delivery',
			'Jl. Mawar No. 5, RT 2, sebelah musala',
		],
	] as const)('%s', (text, way, place) => {
		const { delivery, address } = read(text);
		expect([delivery?.value, address?.value]).toEqual([way, place]);
	});

	test('is none where it is asked which', () => {
		expect(read('diambil atau diantar ya?')).not.toHaveProperty('delivery');
	});

	test('is not the cream', () => {
		expect(read('krim yang banyak')).not.toHaveProperty('delivery');
	});
});

describe('who', () => {
	test.each([
		['an. Bu Endang Ponorogo', 'Bu Endang Ponorogo'],
		['a.n Pak Slamet, diambil', 'Pak Slamet'],
		['a/n Sari besok', 'Sari'],
		['atas nama Toko Jaya', 'Toko Jaya'],
		['Nama : Ratna\nAlamat : Gembleb', 'Ratna'],
		['[21/11, 19.42] Bu Tutik: pesan ya', 'Bu Tutik'],
		['21/11/26 19.42 - Bu Tutik: pesan ya', 'Bu Tutik'],
	])('%s', (text, name) => {
		expect(read(text).name?.value).toBe(name);
	});

	test.each(['jam 10 an', 'tulisan nama Rafa', 'anak saya'])('is not said: %s', (text) => {
		expect(read(text)).not.toHaveProperty('name');
	});

	test.each([
		['hp 0812 3456 7801', '6281234567801'],
		['WA : +62 812-3456-7801', '6281234567801'],
		['[21/11, 19.42] +62 812-3456-7801: pesan ya', '6281234567801'],
	])('%s', (text, phone) => {
		expect(read(text).phone?.value).toBe(phone);
	});

	test.each([
		['Alamat dpn musala. Suwun', 'dpn musala'],
		['alamat: Krajan RT 4, sebelah masjid, besok jam 7', 'Krajan RT 4, sebelah masjid'],
		['Alamat Jl. 17 Agustus no 3', 'Jl. 17 Agustus no 3'],
	])('%s', (text, address) => {
		expect(read(text)).toMatchObject({ address: { value: address } });
	});
});
