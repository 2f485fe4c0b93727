import { type Box, centreOf } from '../../../src/domain/story/box.ts';
import type { Lettering, Paint, Picture, Shape, Sheet } from '../../../src/domain/story/paint.ts';

export type Corner = readonly [x: number, y: number];
export type Corners = readonly Corner[];

/** A line of letters as it lies in the whole picture, and the panels it must stay on. */
export interface FlatText {
	readonly letters: Lettering;
	/** What is painted of its faces: a comma reaches below its foot, and a bent line has no straight one. */
	readonly ink: Box;
	/** Of the ink, where it lies in the picture. */
	readonly corners: Corners;
	/** Around contour and block of shade too. */
	readonly outermost: Corners;
	/** In the panel's own directions: the panels' boxes. */
	readonly panels: readonly Box[];
	/** What is painted after it and may cover it. */
	readonly covers: Corners[];
}

type Turn = (corner: Corner) => Corner;

/** Every rule looks at the same sheet again. */
const seen = new WeakMap<Sheet, readonly FlatText[]>();

/** All letters of a picture with where they are in the end, however their groups are turned. */
export function flatTexts(sheet: Sheet): readonly FlatText[] {
	const kept = seen.get(sheet);
	if (kept) return kept;
	const texts: FlatText[] = [];
	walk(sheet.paints, (corner) => corner, [], texts);
	seen.set(sheet, texts);
	return texts;
}

/** All products of a picture. */
export function pictures(paints: readonly Paint[]): Picture[] {
	return paints.flatMap((paint) => {
		if (paint.kind === 'picture') return [paint];
		return paint.kind === 'group' ? pictures(paint.paints) : [];
	});
}

function walk(paints: readonly Paint[], turn: Turn, panels: readonly Box[], texts: FlatText[]): void {
	const cover = (box: Box, turned: Turn) => {
		for (const text of texts) text.covers.push(cornersOf(box).map(turned));
	};
	for (const paint of paints) {
		if (paint.kind === 'lettering') {
			const ink = inkOf(paint);
			const corners = cornersOf(ink).map(turn);
			const outermost = cornersOf(outermostOf(paint, ink)).map(turn);
			texts.push({ letters: paint, ink, corners, outermost, panels, covers: [] });
		}
		if (paint.kind === 'picture') cover(paint.box, turn);
		if (paint.kind === 'shape') {
			const board = boardOf(paint);
			if (board) cover(board, turn);
		}
		if (paint.kind === 'group') {
			const around = turnAbout(centreOf(paint.box), paint.turn ?? 0);
			const inner: Turn = (corner) => turn(around(corner));
			cover(paint.box, inner);
			walk(paint.paints, inner, [...panels, paint.box], texts);
		}
	}
}

function inkOf({ face, box, strange }: Lettering): Box {
	if (strange.length > 0 || face === '') return box;
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	let isX = true;
	for (const number of face.split(/[A-Z ]+/)) {
		if (number === '') continue;
		const at = Number(number);
		if (isX) [left, right] = [Math.min(left, at), Math.max(right, at)];
		else [top, bottom] = [Math.min(top, at), Math.max(bottom, at)];
		isX = !isX;
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

function outermostOf({ hand, size }: Lettering, { x, y, width, height }: Box): Box {
	const edge = (hand.outline?.width ?? 0) * size;
	const depth = (hand.shade?.depth ?? 0) * size;
	return {
		x: x - edge - depth,
		y: y - edge,
		width: width + edge * 2 + depth,
		height: height + edge * 2 + depth,
	};
}

const board = /^M([-\d.]+) ([-\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+Z$/;

/** The board or plank that is filled, if it is one. */
function boardOf({ path, fill }: Shape): Box | undefined {
	const found = fill && board.exec(path);
	if (!found) return undefined;
	const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
	return { x, y, width, height };
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
