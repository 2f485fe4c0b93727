import { around } from '../box.ts';
import type { Paint } from '../paint.ts';
import { circlePath, drawn, filled, path } from '../path.ts';

const cane = { dark: '#8a4e14', rim: '#c98a3a', light: '#e8b765', strip: '#dda44d', line: '#b97f2e' } as const;

/** A tampah, the round tray woven of bamboo on which sweets are carried to the market. */
export function wovenTray(x: number, y: number, radius: number): Paint[] {
	const weave = radius - 56;
	return [
		filled('#00000066', circlePath(x - 16, y + 20, radius)),
		filled(cane.dark, circlePath(x, y, radius)),
		filled(cane.rim, circlePath(x, y, radius - 14)),
		drawn({ color: cane.dark, width: 7 }, ...bindings(x, y, radius)),
		filled(cane.dark, circlePath(x, y, radius - 44)),
		filled(cane.light, circlePath(x, y, weave)),
		{
			kind: 'group',
			box: around(x, y, weave),
			turn: 45,
			cut: circlePath(x, y, weave),
			paints: woven(x, y, weave),
		},
	];
}

/** The cane wound around the rim. */
function bindings(x: number, y: number, radius: number): string[] {
	const count = 72;
	return Array.from({ length: count }, (_, at) => {
		const angle = (at / count) * Math.PI * 2;
		const [outer, inner] = [radius - 8, radius - 46];
		const lean = angle + 0.05;
		return path`M${x + outer * Math.cos(angle)} ${y + outer * Math.sin(angle)}L${x + inner * Math.cos(lean)} ${y + inner * Math.sin(lean)}`;
	});
}

/** Strips that run over and under each other, two threads to see in each. */
function woven(x: number, y: number, radius: number): Paint[] {
	const cell = 28;
	const count = Math.ceil((radius * 2) / cell);
	const strips: string[] = [];
	const threads: string[] = [];
	for (let row = 0; row < count; row += 1) {
		for (let column = 0; column < count; column += 1) {
			const [left, top] = [x - radius + column * cell, y - radius + row * cell];
			if ((row + column) % 2 === 0) {
				strips.push(path`M${left} ${top}h${cell}v${cell}h${-cell}Z`);
				threads.push(path`M${left} ${top + 9}h${cell}M${left} ${top + 19}h${cell}`);
			} else threads.push(path`M${left + 9} ${top}v${cell}M${left + 19} ${top}v${cell}`);
		}
	}
	return [filled(cane.strip, ...strips), drawn({ color: cane.line, width: 2.5 }, ...threads)];
}
