import { type Box, box, type Spot } from '../box.ts';
import type { Paints } from '../group.ts';
import { bunting } from '../ornaments/bunting.ts';
import { phoneNumber } from '../ornaments/contact.ts';
import { foot } from '../ornaments/foot.ts';
import { seal } from '../ornaments/seal.ts';
import { stage } from '../ornaments/stage.ts';
import { stall } from '../ornaments/stall.ts';
import { filled } from '../path.ts';
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
		const { format, panels: surfaces, heading, products } = scene;
		const isStory = format === 'story';
		const area = panels[format];
		const cells = cellsOf(area, products.length, !isStory);
		const radius = sealRadius[format];
		const sealed = heading && (cells.length > 2 || areBeside(cells)) ? radius : 0;
		const seam = (x: number, y: number, width: number, height: number) =>
			filled(paint.krem, box(x, y, width, height));
		return [
			stage(scene, 540, area.y + area.height / 2, 36),
			isStory ? storyEnds(scene) : squareTop(scene),
			cells.map((cell, at) => {
				const [product, surface] = [products[at], surfaces[at]];
				return product && surface && stall(scene, product, cell, surface, sealed);
			}),
			cells.slice(1).map(({ x, y, width }) => seam(x, y - 4, width, 8)),
			cells.map(({ x, y, height }) => x > 0 && seam(x - 4, y, 8, height)),
			isStory && seam(0, area.y - 8, area.width, 8),
			heading && seal(scene, heading, sealPlace(area, cells, radius)),
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

function storyEnds(scene: Scene): Paints {
	const { pen, shop, title, band, ground } = scene;
	const colors = flags.filter((color) => color !== ground.fill);
	return [
		bunting(scene, -10, 60, 10, 88, colors),
		bunting(scene, 70, 110, 9, 88, [...colors].reverse()),
		pen.write(shop, box(70, 300, 940, 146), title, { most: 136, lines: 2, warp: arc(0.12) }),
		foot(scene, 1510),
		phoneNumber(scene, box(60, 1546, 960, 64), band.ink),
	];
}

function squareTop(scene: Scene): Paints {
	const { pen, shop, phone, title, ground } = scene;
	return [
		pen.write(shop, box(44, 32, phone ? 530 : 990, 84), title, { lines: 2, align: 'left' }),
		phoneNumber(scene, box(606, 46, 434, 58), ground.ink, 'right'),
	];
}

/** One panel, two, one over two, or two by two. */
function cellsOf({ x, y, width, height }: Box, count: number, beside: boolean): Box[] {
	const cell = (left: number, top: number, across: number, down: number) =>
		box(x + (width * left) / 2, y + (height * top) / 2, (width * across) / 2, (height * down) / 2);
	if (count === 1) return [cell(0, 0, 2, 2)];
	if (count === 2 && beside) return [cell(0, 0, 1, 2), cell(1, 0, 1, 2)];
	const low = count === 2 ? [cell(0, 1, 2, 1)] : [cell(0, 1, 1, 1), cell(1, 1, 1, 1)];
	return [...(count === 4 ? [cell(0, 0, 1, 1), cell(1, 0, 1, 1)] : [cell(0, 0, 2, 1)]), ...low];
}
