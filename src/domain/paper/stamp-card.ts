import { signScene } from '../poster/sign.ts';
import { around, box, inset } from '../story/box.ts';
import type { StoryProduct } from '../story/facts.ts';
import { frames } from '../story/frame.ts';
import { dish } from '../story/ornaments/dish.ts';
import { kawung } from '../story/ornaments/kawung.ts';
import { ribbon } from '../story/ornaments/ribbon.ts';
import type { Color, Paint, Sheet } from '../story/paint.ts';
import { diamondPath, drawn, filled, notchedPath, rectPath, starPath } from '../story/path.ts';
import type { Pen } from '../story/pen.ts';
import { paint } from '../story/theme.ts';
import { dome } from '../story/warp.ts';

/** What a stamp card says. */
export interface CardFacts {
	readonly shop: string;
	readonly title: string;
	readonly whom: string;
	readonly count: number;
	readonly stamps: number;
	/** `Beli 10 gratis 1` */
	readonly rule: string;
	/** What is given once the card is full. */
	readonly gift: StoryProduct;
	/** `Sudah 7, kurang 3 lagi` */
	readonly say: string;
}

/** Stamps stand as crooked as a hand sets them. */
const turns = [4, -7, 2, 9, -4, 6, -10] as const;

const board = box(56, 64, 968, 952);
const field = box(106, 334, 868, 400);

/** A card with a place for every purchase; each that was made is a flower of four petals. */
export function stampCard(facts: CardFacts, pen: Pen): Sheet {
	const frame = frames.square;
	const { width, height } = frame;
	const scene = signScene({ shop: facts.shop, phone: '', heading: '' }, 'jambon', pen, frame);
	const { ground, band } = scene.theme;
	const whole = box(0, 0, width, height);
	const names = { fill: band.fill };
	return {
		width,
		height,
		paints: [
			filled(ground.fill, rectPath(whole)),
			...kawung(scene, whole, 108, '#82083f', '#b52e72'),
			filled(ground.deep, notchedPath({ ...board, x: 46, y: 74 }, 56)),
			filled(paint.krem, notchedPath(board, 56)),
			drawn({ color: ground.fill, width: 6 }, notchedPath(inset(board, 20), 52)),
			...pen.write(
				facts.title,
				box(130, 118, 820, 108),
				{ fill: ground.fill, shade: { color: paint.kunyit, depth: 0.09 } },
				{ warp: dome(0.2) },
			),
			...pen.write(facts.shop, box(114, 262, 410, 46), names, { align: 'left', lines: 2 }),
			...pen.write(facts.whom, box(556, 262, 410, 46), names, { align: 'right', lines: 2 }),
			...places(facts, pen, ground.fill),
			ribbon(scene, facts.rule, box(92, 768, 640, 116), band),
			filled(ground.deep, starPath(851, 837, 18, 118, 98)),
			filled(paint.kunyit, starPath(858, 830, 18, 118, 98)),
			...dish(scene, facts.gift, 858, 828, 98),
			...pen.write(facts.say, box(130, 918, 620, 44), { fill: ground.fill }),
		],
	};
}

function places({ count, stamps }: CardFacts, pen: Pen, color: Color): Paint[] {
	const rows = count <= 10 ? Math.ceil(count / 5) : Math.ceil(Math.sqrt(count / 2.2));
	const columns = Math.ceil(count / rows);
	const cell = Math.min(field.width / columns, field.height / rows, 200);
	return Array.from({ length: count }, (_, at): Paint[] => {
		const x = field.x + field.width / 2 + ((at % columns) - (columns - 1) / 2) * cell;
		const y = field.y + field.height / 2 + (Math.floor(at / columns) - (rows - 1) / 2) * cell;
		const place = diamondPath(x, y, cell * 0.47);
		if (at >= stamps) {
			return [
				drawn({ color: '#8a5a1e', width: 5, round: true, dash: [0, 13] }, place),
				...pen.write(`${at + 1}`, box(x - cell * 0.2, y - cell * 0.14, cell * 0.4, cell * 0.28), {
					fill: '#8a5a1e',
				}),
			];
		}
		const stamp = around({ x, y, radius: cell * 0.34 });
		return [
			filled('#ffe2b0', place),
			{
				kind: 'group',
				box: stamp,
				// Its petals point to the corners of their place.
				turn: 45 + (turns[at % turns.length] ?? 0),
				paints: [filled(color, pen.stamp('✣', stamp.x, stamp.y, stamp.width))],
			},
		];
	}).flat();
}
