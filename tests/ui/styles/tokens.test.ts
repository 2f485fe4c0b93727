import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
const light = block(css.indexOf(':root {'));
const dark = block(css.indexOf('prefers-color-scheme: dark'));

function block(from: number): Tokens {
	const body = css.slice(from, css.indexOf('}', from));
	return new Map(
		[...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
	);
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
	const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
		const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

/** Text or sign, the least contrast, and all it stands on. */
const pairs: readonly (readonly [string, number, readonly string[]])[] = [
	['ink', 7, ['paper', 'card', 'sunk', 'turmeric-soft', 'telang-soft', 'chili-soft', 'leaf-soft']],
	['ink-2', 7, ['paper', 'card', 'sunk', 'turmeric-soft', 'leaf-soft']],
	['ink-3', 4.5, ['paper', 'card', 'sunk']],
	['leaf-ink', 7, ['paper', 'card', 'leaf-soft']],
	['on-leaf', 7, ['leaf']],
	['on-head', 7, ['head']],
	['head-2', 7, ['head']],
	['head-hi', 7, ['head']],
	['turmeric-ink', 7, ['turmeric-soft']],
	['on-plan', 7, ['plan']],
	['plan-n', 7, ['plan']],
	['chili-ink', 7, ['paper', 'card', 'chili-soft']],
	['on-chili', 4.5, ['chili']],
	['telang-ink', 7, ['telang-soft']],
	['sugar-ink', 7, ['sugar-soft']],
	['on-toast', 7, ['toast']],
	['toast-act', 7, ['toast']],
	['edge', 3, ['paper', 'card', 'sunk']],
	['leaf', 3, ['paper', 'card', 'sunk']],
	['turmeric-deep', 2, ['paper', 'card']],
	['focus', 3, ['paper', 'card', 'plan']],
	...[2, 5, 10, 20, 50, 100].map((note) => [`note-${note}-ink`, 7, [`note-${note}`]] as const),
	...[1, 2, 3, 4, 5, 6, 7, 8].map((hue) => [`on-hue-${hue}`, 4.5, [`hue-${hue}`]] as const),
];

const cases = pairs.flatMap(([front, least, backs]) => backs.map((back) => ({ front, least, back })));

describe.each([
	['light', light],
	['dark', new Map([...light, ...dark])],
])('in the %s', (_, tokens) => {
	it.each(cases)('$front on $back is at least $least : 1', ({ front, least, back }) => {
		expect(contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')).toBeGreaterThanOrEqual(least);
	});
});

it('every token in use is there', () => {
	expect(dark.size).toBeGreaterThan(40);
	expect(light.get('paper')).toBe('#faf4e7');
	for (const [, name = ''] of css.matchAll(/var\(--([\w-]+)\)/g)) expect(light.has(name), name).toBe(true);
});
