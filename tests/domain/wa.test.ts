import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bold, cutText, plainName, waLink } from '../../src/domain/wa.ts';

const family = '👩‍👩‍👧‍👦';
const indonesia = '🇮🇩';
const thanks = '🙏🏽';

/** Any text JavaScript can hold, halves of emoji included. */
const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((units) => String.fromCharCode(...units));
const wholeText = fc.string({ unit: 'binary', maxLength: 120 });

describe('link', () => {
	test('goes to the number with the text, to the character', () => {
		expect(waLink({ phone: '6281234567801', text: 'Halo Bu Sri,\n2 loyang & 1+1 = *Rp46.000* 🙏' })).toEqual({
			kind: 'link',
			href: 'https://wa.me/6281234567801?text=Halo%20Bu%20Sri%2C%0A2%20loyang%20%26%201%2B1%20%3D%20*Rp46.000*%20%F0%9F%99%8F',
			appHref:
				'whatsapp://send?phone=6281234567801&text=Halo%20Bu%20Sri%2C%0A2%20loyang%20%26%201%2B1%20%3D%20*Rp46.000*%20%F0%9F%99%8F',
			text: 'Halo Bu Sri,\n2 loyang & 1+1 = *Rp46.000* 🙏',
		});
	});

	test('lets WhatsApp ask whom where there is no number', () => {
		expect(waLink({ text: 'Halo' })).toMatchObject({
			href: 'https://wa.me/?text=Halo',
			appHref: 'whatsapp://send?text=Halo',
		});
	});

	test.each(['../evil', '62812/../x', '+62812', '0812', '62812?text=x#', ' 62812'])(
		'never goes to "%s"',
		(phone) => {
			expect(waLink({ phone, text: 'Halo' })).toMatchObject({ href: 'https://wa.me/?text=Halo' });
		},
	);

	test('carries exactly its text, whatever is written', () => {
		fc.assert(
			fc.property(
				anyText,
				fc.option(fc.stringMatching(/^62\d{5,14}$/), { nil: undefined }),
				(text, phone) => {
					const link = waLink({ phone, text });
					if (link.kind === 'long') return;
					expect(link.href).toMatch(/^https:\/\/wa\.me\/(62\d+)?\?text=[^+]*$/);
					expect(decodeURIComponent(link.href.split('?text=')[1] ?? '')).toBe(link.text);
					expect(decodeURIComponent(link.appHref.split('text=')[1] ?? '')).toBe(link.text);
					expect(new URL(link.href).searchParams.get('text')).toBe(link.text);
				},
			),
		);
	});

	test('loses nothing of well-formed text', () => {
		fc.assert(
			fc.property(wholeText, (text) => {
				expect(waLink({ text }).text).toBe(text);
			}),
		);
	});

	test('drops half an emoji instead of failing', () => {
		expect(waLink({ text: `Halo ${'🙏'.slice(0, 1)}Bu` }).text).toBe('Halo Bu');
	});
});

describe('length', () => {
	test('a thousand characters still go into a link, one more does not', () => {
		expect(waLink({ text: 'a'.repeat(1_000) }).kind).toBe('link');
		expect(waLink({ text: 'a'.repeat(1_001) })).toEqual({ kind: 'long', text: 'a'.repeat(1_001) });
	});

	test('emoji weigh what they weigh in a link', () => {
		expect(waLink({ text: '🙏'.repeat(160) }).kind).toBe('link');
		expect(waLink({ text: '🙏'.repeat(170) }).kind).toBe('long');
	});

	test('neither link is ever longer than two thousand', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
				const link = waLink({ phone: '6281234567890', text });
				if (link.kind === 'link')
					expect(Math.max(link.href.length, link.appHref.length)).toBeLessThanOrEqual(2_000);
			}),
		);
	});
});

describe('names', () => {
	test.each([
		['*Bu Sri*', 'Bu Sri'],
		['Toko_Rojo ~murah~ `kopi`', 'Toko Rojo murah kopi'],
		['  Bu\nSri\t ', 'Bu Sri'],
		['Bu \u202eirS', 'Bu irS'],
		['Bu\u0000Sri', 'Bu Sri'],
		['***', ''],
		[`Bu Nur 🌸 ${family}`, `Bu Nur 🌸 ${family}`],
		["Bakpia Ahmad's", "Bakpia Ahmad's"],
		['<img onerror=alert(1)>', '<img onerror=alert(1)>'],
	])('%j is written %j', (name, plain) => {
		expect(plainName(name)).toBe(plain);
	});

	test('are plain after once', () => {
		fc.assert(
			fc.property(anyText, (name) => {
				expect(plainName(name)).not.toMatch(/[*_~`\n\r\u202a-\u202e]/);
				expect(plainName(plainName(name))).toBe(plainName(name));
			}),
		);
	});

	test('bold holds together', () => {
		expect(bold('Rp46.000')).toBe('*Rp46.000*');
		expect(bold(' 5*5 ')).toBe('*5 5*');
		expect(bold(' ')).toBe('');
	});
});

describe('cut', () => {
	afterEach(() => vi.unstubAllGlobals());

	test.each([
		['Bolu', 4, 'Bolu'],
		['Brownies kukus', 8, 'Brownie…'],
		['Brownies kukus', 10, 'Brownies…'],
		[`Kue ${family}`, 10, 'Kue…'],
		[`${indonesia}${indonesia}`, 6, `${indonesia}…`],
		[`${thanks}${thanks}`, 7, `${thanks}…`],
	])('%j to %i', (text, most, cut) => {
		expect(cutText(text, most)).toBe(cut);
	});

	test('keeps to the limit and to the beginning of the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
				const cut = cutText(text, most);
				expect(cut.length).toBeLessThanOrEqual(most);
				expect(text.startsWith(cut.replace(/…$/, '')) || text === cut).toBe(true);
				expect(cut).not.toMatch(/\p{Surrogate}/u);
			}),
		);
	});

	test('halves no emoji where the engine knows only code points', () => {
		vi.stubGlobal('Intl', {});
		expect(cutText('🙏🙏🙏', 4)).toBe('🙏…');
	});
});
