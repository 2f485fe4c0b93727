import fc from 'fast-check';
import { fillings, hostileTexts } from './hostile.ts';

const anyUnicode = fc.string({ unit: 'binary', maxLength: 300 });
/** Half surrogates among them, as a text cut at the wrong place has. */
const anyUnits = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((units) => String.fromCharCode(...units));
const anyBytes = fc
	.array(fc.integer({ min: 0, max: 0xff }), { maxLength: 300 })
	.map((units) => String.fromCharCode(...units));
const hostile = fc.constantFrom(...hostileTexts);
const nested = fc
	.tuple(
		fc.constantFrom(
			['(', ')'],
			['[', ']'],
			['{"a":', '}'],
			['<b>', '</b>'],
			['“', '”'],
			['BEGIN:VCARD\n', 'END:VCARD\n'],
		),
		fc.integer({ min: 1, max: 400 }),
		hostile,
	)
	.map(([[open = '', shut = ''], depth, inner]) => open.repeat(depth) + inner + shut.repeat(depth));

const megabyte = 1_000_000;
/** After a true beginning, so that it isn't refused by its first letter. */
const long = (valid: fc.Arbitrary<string>) =>
	fc
		.tuple(fc.oneof(fc.constant(''), valid), fc.constantFrom(...fillings))
		.map(([start, filling]) => start + filling.repeat(megabyte / filling.length));

/** Texts as they come out of damage or malice, most of them made of valid ones. */
export function brokenText(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc.oneof(
		{ weight: 120, arbitrary: damaged(valid) },
		{ weight: 20, arbitrary: valid },
		{ weight: 20, arbitrary: anyUnicode },
		{ weight: 15, arbitrary: anyUnits },
		{ weight: 10, arbitrary: anyBytes },
		{ weight: 10, arbitrary: hostile },
		{ weight: 4, arbitrary: nested },
		{ weight: 1, arbitrary: long(valid) },
	);
}

/** The same for files. */
export function brokenBytes(valid: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
	return brokenText(valid.map(textOfBytes)).map(bytesOfText);
}

/** One letter for each byte, so that bytes are damaged as letters are. */
function textOfBytes(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

function bytesOfText(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(text, 'latin1'));
}

type Damage = (text: string) => string;

function damaged(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc
		.tuple(valid, fc.array(anyDamage, { minLength: 1, maxLength: 4 }))
		.map(([text, damages]) => damages.reduce((broken, damage) => damage(broken), text));
}

/** Where something happens, whatever the length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const stretch = fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const snippet = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ maxLength: 6 }));

const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
	fc.tuple(place, fc.integer({ min: 0, max: 15 })).map(([at, bit]) => flip(at, 1 << bit)),
	stretch.map(
		([from, to]): Damage =>
			(text) =>
				split(text, from, to)[1],
	),
	stretch.map(
		([from, to]): Damage =>
			(text) => {
				const [before, , after] = split(text, from, to);
				return before + after;
			},
	),
	fc.tuple(stretch, fc.integer({ min: 2, max: 30 })).map(
		([[from, to], times]): Damage =>
			(text) => {
				const [before, between, after] = split(text, from, to);
				return before + between.repeat(times) + after;
			},
	),
	stretch.map(
		([from, to]): Damage =>
			(text) => {
				const [before, between, after] = split(text, from, to);
				return before + after + between;
			},
	),
	fc.tuple(place, snippet).map(
		([at, inserted]): Damage =>
			(text) => {
				const [before, , after] = split(text, at, at);
				return before + inserted + after;
			},
	),
);

function flip(at: number, bits: number): Damage {
	return (text) => {
		const index = Math.floor(at * (text.length - 1));
		if (text === '') return text;
		return text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ bits) + text.slice(index + 1);
	};
}

function split(text: string, from: number, to: number): [before: string, between: string, after: string] {
	const [start, end] = [Math.round(from * text.length), Math.round(to * text.length)];
	return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
