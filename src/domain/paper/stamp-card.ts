import { signScene } from '../poster/sign.ts';
import { around, box, inset } from '../story/box.ts';
import type { StoryProduct } from '../story/facts.ts';
import { frames } from '../story/frame.ts';
import { group, type Paints, sheetOf } from '../story/group.ts';
import { dish } from '../story/ornaments/dish.ts';
import { kawung } from '../story/ornaments/kawung.ts';
import { ribbon } from '../story/ornaments/ribbon.ts';
import type { Color, Sheet } from '../story/paint.ts';
import { diamondPath, drawn, filled, notchedPath, starPath } from '../story/path.ts';
import type { Pen } from '../story/pen.ts';
import { paint } from '../story/theme.ts';
import { times } from '../story/times.ts';
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

const brown = '#8a5a1e';
const board = box(56, 64, 968, 952);
const field = box(106, 334, 868, 400);

/** A card with a place for every purchase; each that was made is a flower of four petals. */
export function stampCard(facts: CardFacts, pen: Pen): Sheet {
	const frame = frames.square;
	const said = { shop: facts.shop, phone: '', heading: facts.rule };
	const scene = signScene(said, 'jambon', pen, frame);
	const { ground, band } = scene;
	const whole = box(0, 0, frame.width, frame.height);
	return sheetOf(frame, [
		filled(ground.fill, whole),
		kawung(scene, whole, 108, '#82083f', '#b52e72'),
		filled(ground.deep, notchedPath({ ...board, x: 46, y: 74 }, 56)),
		filled(paint.krem, notchedPath(board, 56)),
		drawn(ground.fill, 6, notchedPath(inset(board, 20), 52)),
		pen.write(
			facts.title,
			box(130, 118, 820, 108),
			{ fill: ground.fill, shade: { color: paint.kunyit, depth: 0.09 } },
			{ warp: dome(0.2) },
		),
		pen.write(facts.shop, box(114, 262, 410, 46), band.fill, { align: 'left', lines: 2 }),
		pen.write(facts.whom, box(556, 262, 410, 46), band.fill, { align: 'right', lines: 2 }),
		places(facts, pen, ground.fill),
		ribbon(scene, box(92, 768, 640, 116)),
		filled(ground.deep, starPath(851, 837, 18, 118, 98)),
		filled(paint.kunyit, starPath(858, 830, 18, 118, 98)),
		dish(scene, facts.gift, 858, 828, 98),
		pen.write(facts.say, box(130, 918, 620, 44), ground.fill),
	]);
}

function places({ count, stamps }: CardFacts, pen: Pen, color: Color): Paints {
	const rows = count <= 10 ? Math.ceil(count / 5) : Math.ceil(Math.sqrt(count / 2.2));
	const columns = Math.ceil(count / rows);
	const cell = Math.min(field.width / columns, field.height / rows, 200);
	return times(count, (at) => {
		const x = field.x + field.width / 2 + ((at % columns) - (columns - 1) / 2) * cell;
		const y = field.y + field.height / 2 + (Math.floor(at / columns) - (rows - 1) / 2) * cell;
		const place = diamondPath(x, y, cell * 0.47);
		if (at >= stamps) {
			return [
				drawn(brown, 5, place, { round: true, dash: [0, 13] }),
				pen.write(`${at + 1}`, box(x - cell * 0.2, y - cell * 0.14, cell * 0.4, cell * 0.28), brown),
			];
		}
		const stamp = around({ x, y, radius: cell * 0.34 });
		// Its petals point to the corners of their place.
		const turn = 45 + (turns[at % turns.length] ?? 0);
		return [
			filled('#ffe2b0', place),
			group(stamp, filled(color, pen.stamp('✣', stamp.x, stamp.y, stamp.width)), turn),
		];
	});
}
