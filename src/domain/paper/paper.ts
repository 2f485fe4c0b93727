import { signScene } from '../poster/sign.ts';
import type { Rupiah } from '../rupiah.ts';
import { box } from '../story/box.ts';
import { sheetOf } from '../story/group.ts';
import { phoneNumber } from '../story/ornaments/contact.ts';
import { seal } from '../story/ornaments/seal.ts';
import { stage } from '../story/ornaments/stage.ts';
import type { Color, Sheet } from '../story/paint.ts';
import { circlePath, drawn, filled, path } from '../story/path.ts';
import type { Pen, Writing } from '../story/pen.ts';
import { paintPrice } from '../story/price.ts';
import { paint } from '../story/theme.ts';
import { dome } from '../story/warp.ts';

/** What a receipt, or the proof of one entry, says. */
export interface PaperFacts {
	readonly shop: string;
	/** `0812-0000-1234` */
	readonly phone: string;
	readonly title: string;
	/** `No. 12` */
	readonly mark: string;
	readonly day: string;
	readonly whom: string;
	readonly rows: readonly PaperRow[];
	/** What leads from the rows to the amount of the tag. */
	readonly sums: readonly { readonly name: string; readonly amount: string }[];
	readonly tag: { readonly name: string; readonly amount: Rupiah; readonly words: string };
	/** Stamped on it: "Lunas". */
	readonly seal?: string;
	readonly foot: readonly string[];
}

export interface PaperRow {
	/** How many; none where nothing is counted. */
	readonly count?: string;
	readonly name: string;
	readonly under: string;
	readonly amount: string;
}

const width = 1080;
/** A picture of a chat is never wider than high. */
const least = 1080;
const [left, right] = [110, 970];
const paperTop = 272;
const rowsTop = 498;
/** All rows together keep to that height, as long as each can be read. */
const [mostRows, mostRow, leastRow] = [1500, 124, 74];
const sumHeight = 56;
const tagHeight = 170;
const footLine = 46;
const sealRadius = 80;

const [white, ink, pale, hair] = ['#fffdf4', paint.arang, '#414c49', '#cfcabb'] as const;

/** A slip torn from the shop's block, as high as what stands on it. */
export function paperSheet(facts: PaperFacts, pen: Pen): Sheet {
	const { shop, phone, rows, sums, tag, foot } = facts;
	const rowHeight = Math.min(mostRow, Math.max(leastRow, mostRows / rows.length));
	const rowsEnd = rowsTop + rows.length * rowHeight;
	const tagTop = rowsEnd + (sums.length > 0 ? 14 : 0) + sums.length * sumHeight + 18;
	const footTop = tagTop + tagHeight + 24;
	const footHeight = Math.max(foot.length * footLine, facts.seal ? sealRadius * 2 : 0);
	const height = Math.max(least, Math.ceil(footTop + footHeight + 86));
	const frame = { width, height, top: 24, bottom: height };
	const scene = signScene({ shop, phone, heading: '' }, 'toska', pen, frame);
	const { ground, title } = scene;
	const write = (text: string, x: number, y: number, to: number, size: number, fill: Color, how?: Writing) =>
		pen.write(text, box(x, y, to - x, size), fill, { align: 'left', ...how });
	const end = { align: 'right' } as const;
	const counted = rows.some(({ count }) => count);
	const names = counted ? 226 : left;
	const label = (y: number) => path`M150 ${y}H1020v${tagHeight}H150L88 ${y + tagHeight / 2}Z`;

	const rowPaints = rows.map(({ count = '', name, under, amount }, at) => {
		const y = rowsTop + at * rowHeight;
		const down = (part: number) => y + rowHeight * part;
		return [
			write(count, left, down(0.3), 190, rowHeight * 0.38, ink, { align: 'middle' }),
			write(name, names, down(under ? 0.14 : 0.28), 700, rowHeight * 0.44, ink, {
				most: rowHeight * 0.32,
				lines: 2,
			}),
			write(under, names, down(0.66), 700, rowHeight * 0.2, pale),
			write(amount, 720, down(0.3), right, rowHeight * 0.36, ink, end),
			drawn(hair, 3, path`M${left} ${y + rowHeight}H${right}`),
		];
	});
	const sumPaints = sums.map(({ name, amount }, at) => {
		const y = rowsEnd + 22 + at * sumHeight;
		return [write(name, names, y, 640, 34, pale), write(amount, 660, y, right, 38, ink, end)];
	});

	return sheetOf(frame, [
		stage(scene, width / 2, 150, 40),
		pen.write(shop, box(90, 48, 900, 128), title, { lines: 2, warp: dome(0.3) }),
		phoneNumber(scene, box(190, 204, 700, 40), ground.ink),
		filled(ground.deep, tornPath(46, paperTop + 14, height - 46)),
		filled(white, tornPath(60, paperTop, height - 60)),
		write(facts.title, left, 314, 500, 92, ink),
		write(facts.mark, 520, 316, right, 46, paint.cabai, end),
		write(facts.day, 520, 384, right, 26, pale, end),
		write(facts.whom, left, 430, right, 44, paint.jambon),
		drawn(ink, 4, path`M${left} ${rowsTop}H${right}`),
		counted && drawn(hair, 3, path`M206 ${rowsTop}V${rowsEnd}`),
		rowPaints,
		sumPaints,
		filled('#c98f00', path`M142 ${tagTop + 8}H1012v${tagHeight}H142L80 ${tagTop + 8 + tagHeight / 2}Z`),
		filled(paint.kunyit, label(tagTop)),
		filled(white, circlePath(140, tagTop + tagHeight / 2, 13)),
		write(tag.name, 186, tagTop + 32, 500, 60, ink, { lines: 2 }),
		paintPrice(
			pen,
			{ price: tag.amount, unit: '' },
			box(520, tagTop + 22, right - 520, 88),
			{ large: ink, small: ink },
			'right',
		),
		write(tag.words, 186, tagTop + 118, right, 40, ink, { ...end, most: 24, lines: 2 }),
		foot.map((text, at) => write(text, left, footTop + at * footLine, facts.seal ? 700 : right, 28, pale)),
		facts.seal &&
			seal(
				scene,
				facts.seal,
				{ x: 880, y: footTop + sealRadius, radius: sealRadius },
				{ fill: paint.daun, ink: paint.krem, money: paint.krem },
			),
	]);
}

/** The outline of a slip whose foot was torn off along the block's teeth. */
function tornPath(x: number, top: number, bottom: number): string {
	const teeth = path`l-15 -16l-15 16`.repeat(32);
	return `${path`M${x} ${top}h960V${bottom}`}${teeth}Z`;
}
