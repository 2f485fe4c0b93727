import { type Box, box, type Spot } from '../box.ts';
import { bunting } from '../ornaments/bunting.ts';
import { phoneNumber } from '../ornaments/contact.ts';
import { foot } from '../ornaments/foot.ts';
import { seal } from '../ornaments/seal.ts';
import { stage } from '../ornaments/stage.ts';
import { stall } from '../ornaments/stall.ts';
import type { Paint } from '../paint.ts';
import { filled, rectPath } from '../path.ts';
import type { Composition, Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { arc } from '../warp.ts';

/** The part of the picture that the panels fill. */
const panels = { story: box(0, 490, 1080, 1020), square: box(0, 150, 1080, 930) } as const;

/** Half the width of the seal in the middle. */
const sealRadius = { story: 128, square: 108 } as const;

const flags = [paint.jambon, paint.kunyit, paint.toska, paint.jingga, paint.langit] as const;

/** Up to four products, each in a panel of its own colour. */
export const fourPanels: Composition = {
	most: 4,
	paint(scene) {
		const { format, theme, facts, products } = scene;
		const area = panels[format];
		const cells = cellsOf(area, products.length, format === 'square');
		const middle = area.y + area.height / 2;
		const radius = sealRadius[format];
		const sealed = facts.heading !== '' && (cells.length > 2 || areBeside(cells));
		const seam = (line: Box) => filled(paint.krem, rectPath(line));
		return [
			...stage(scene, 540, middle, 36),
			...(format === 'story' ? storyEnds(scene) : squareTop(scene)),
			...products.flatMap((product, at): Paint[] => {
				const cell = cells[at];
				const surface = theme.panels[at % theme.panels.length];
				if (!cell || !surface) return [];
				return [stall(scene, product, cell, surface, sealed ? radius : 0)];
			}),
			...cells.slice(1).map((cell) => seam(box(cell.x, cell.y - 4, cell.width, 8))),
			...cells.filter((cell) => cell.x > 0).map((cell) => seam(box(cell.x - 4, cell.y, 8, cell.height))),
			...(format === 'story' ? [seam(box(0, area.y - 8, area.width, 8))] : []),
			...(facts.heading ? [seal(scene, facts.heading, sealPlace(area, cells, radius))] : []),
		];
	},
};

/** The middle, unless names and prices reach across it, or the board of one that is sold out. */
function sealPlace({ y, height }: Box, cells: readonly Box[], radius: number): Spot {
	if (cells.length === 1) return { x: 900, y: y + height * 0.4, radius };
	if (areBeside(cells)) return { x: 540, y: y + height - radius - 24, radius };
	return { x: cells.length === 2 ? 910 : 540, y: y + height / 2, radius };
}

/** Two that stand side by side, as in a square. */
function areBeside([first, second, third]: readonly Box[]): boolean {
	return !third && second !== undefined && first?.y === second.y;
}

function storyEnds(scene: Scene): Paint[] {
	const { theme, pen, facts } = scene;
	const shop = box(70, 300, 940, 146);
	const colors = flags.filter((color) => color !== theme.ground.fill);
	return [
		...bunting(scene, -10, 60, 10, 88, colors),
		...bunting(scene, 70, 110, 9, 88, [...colors].reverse()),
		...pen.write(facts.shop, shop, theme.title, { most: 136, lines: 2, warp: arc(0.12) }),
		...foot(scene, 1510),
		...phoneNumber(scene, box(60, 1546, 960, 64), theme.band.ink),
	];
}

function squareTop(scene: Scene): Paint[] {
	const { theme, pen, facts } = scene;
	const shop = box(44, 32, facts.phone ? 530 : 990, 84);
	return [
		...pen.write(facts.shop, shop, theme.title, { lines: 2, align: 'left' }),
		...phoneNumber(scene, box(606, 46, 434, 58), theme.ground.ink, 'right'),
	];
}

/** One panel, two, one over two, or two by two. */
function cellsOf({ x, y, width, height }: Box, count: number, beside: boolean): Box[] {
	const [half, low] = [width / 2, height / 2];
	if (count === 1) return [box(x, y, width, height)];
	if (count === 2 && beside) return [box(x, y, half, height), box(x + half, y, half, height)];
	if (count === 2) return [box(x, y, width, low), box(x, y + low, width, low)];
	const under = [box(x, y + low, half, low), box(x + half, y + low, half, low)];
	if (count === 3) return [box(x, y, width, low), ...under];
	return [box(x, y, half, low), box(x + half, y, half, low), ...under];
}
