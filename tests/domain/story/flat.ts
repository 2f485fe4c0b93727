import { type Box, centreOf } from '../../../src/domain/story/box.ts';
import type { Lettering, Paint, Sheet } from '../../../src/domain/story/paint.ts';

export type Corner = readonly [x: number, y: number];
export type Corners = readonly Corner[];

/** A line of letters as it lies in the whole picture, and the panels it must stay on. */
export interface FlatText {
	readonly letters: Lettering;
	readonly corners: Corners;
	/** In the panel's own directions: the letters' box and the panel's. */
	readonly panels: readonly Box[];
	/** What is painted after it and may cover it. */
	readonly covers: Corners[];
}

type Turn = (corner: Corner) => Corner;

/** All letters of a picture with where they are in the end, however their groups are turned. */
export function flatTexts({ paints }: Sheet): FlatText[] {
	const texts: FlatText[] = [];
	walk(paints, (corner) => corner, [], texts);
	return texts;
}

function walk(paints: readonly Paint[], turn: Turn, panels: readonly Box[], texts: FlatText[]): void {
	for (const paint of paints) {
		if (paint.kind === 'lettering') {
			texts.push({ letters: paint, corners: cornersOf(paint.box).map(turn), panels, covers: [] });
		}
		if (paint.kind === 'picture') {
			const corners = cornersOf(paint.box).map(turn);
			for (const text of texts) text.covers.push(corners);
		}
		if (paint.kind === 'group') {
			const around = turnAbout(centreOf(paint.box), paint.turn ?? 0);
			const inner: Turn = (corner) => turn(around(corner));
			const corners = cornersOf(paint.box).map(inner);
			for (const text of texts) text.covers.push(corners);
			walk(paint.paints, inner, [...panels, paint.box], texts);
		}
	}
}

function turnAbout([x, y]: Corner, degrees: number): Turn {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	return ([fromX, fromY]) => [
		x + (fromX - x) * cos - (fromY - y) * sin,
		y + (fromX - x) * sin + (fromY - y) * cos,
	];
}

function cornersOf({ x, y, width, height }: Box): Corners {
	return [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
	];
}

/** Whether two convex shapes share any area: no line between them keeps them apart. */
export function overlap(a: Corners, b: Corners): boolean {
	return !apart(a, b) && !apart(b, a);
}

function apart(a: Corners, b: Corners): boolean {
	return a.some(([x, y], at) => {
		const [nextX, nextY] = a[(at + 1) % a.length] ?? [0, 0];
		const along = ([cornerX, cornerY]: Corner) => (cornerX - x) * (y - nextY) + (cornerY - y) * (nextX - x);
		const [ofA, ofB] = [a.map(along), b.map(along)];
		return Math.max(...ofA) <= Math.min(...ofB) + 0.01 || Math.max(...ofB) <= Math.min(...ofA) + 0.01;
	});
}

/** Whether a box lies in another, to a tenth of a pixel. */
export function lies(inner: Box, outer: Box): boolean {
	return (
		inner.x >= outer.x - 0.1 &&
		inner.y >= outer.y - 0.1 &&
		inner.x + inner.width <= outer.x + outer.width + 0.1 &&
		inner.y + inner.height <= outer.y + outer.height + 0.1
	);
}
