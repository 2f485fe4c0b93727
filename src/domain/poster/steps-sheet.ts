import { type Box, box, inset } from '../story/box.ts';
import type { Paints } from '../story/group.ts';
import type { Sheet } from '../story/paint.ts';
import { beads, circlePath, drawn, filled, path } from '../story/path.ts';
import type { Pen } from '../story/pen.ts';
import type { Scene } from '../story/scene.ts';
import { paint } from '../story/theme.ts';
import { type QrCode, qrPath } from './qr-code.ts';
import { print, type SignPlaces, signScene, signSheet } from './sign.ts';

/** One thing to do, and how. */
export interface PaintedStep {
	readonly head: string;
	readonly say: string;
	/** What a camera is to be pointed at. */
	readonly code?: QrCode;
}

/** What a sheet of instructions says. */
export interface StepsFacts {
	readonly shop: string;
	readonly heading: string;
	readonly steps: readonly PaintedStep[];
	/** At the foot, to be typed by whoever has no camera. */
	readonly address: string;
}

const places: SignPlaces = {
	awning: { bottom: 150, stripes: 11 },
	shop: box(110, 184, 1020, 130),
	ribbon: box(120, 356, 1000, 92),
	board: box(60, 486, 1120, 1122),
	foot: 1634,
};
const address = box(90, 1660, 1060, 44);

const disc = 58;
const gap = 18;
/** A step with a code is so much higher than one without. */
const codeWeight = 1.45;

/** Instructions to be printed or sent, one step under the other. */
export function stepsSheet({ shop, heading, steps, address: where }: StepsFacts, pen: Pen): Sheet {
	const scene = signScene({ shop, phone: '', heading }, 'toska', pen, print);
	const { band } = scene;
	const list = inset(places.board, 56, 30);
	const weights = steps.map(({ code }) => (code ? codeWeight : 1));
	const unit = list.height / weights.reduce((sum, weight) => sum + weight, 0);
	let y = list.y;
	const rows = steps.map((step, at): Paints => {
		const row = { ...list, y, height: unit * (weights[at] ?? 1) };
		y += row.height;
		return [
			paintStep(scene, step, at + 1, inset(row, 0, 24)),
			at < steps.length - 1 && drawn(band.fill, 5, path`M${row.x} ${y}h${row.width}`, beads),
		];
	});
	return signSheet(scene, places, [rows, pen.write(where, address, band.ink)]);
}

function paintStep(scene: Scene, { head, say, code }: PaintedStep, number: number, row: Box): Paints {
	const { pen, band, tag } = scene;
	const { x, y, width, height } = row;
	const middle = y + height / 2;
	const aside = disc * 2 + 34;
	const paper = box(x + width - height, y, height, height);
	const text = { ...row, x: x + aside, width: width - aside - (code ? height + 34 : 0) };
	const heads = pen.fit(head, { ...text, height: height * 0.5, most: 54, lines: 2 });
	const says = pen.fit(say, { ...text, height: height - heads.height - gap, most: 36, lines: 6 });
	const top = y + (height - heads.height - gap - says.height) / 2;
	const below = { ...text, y: top + heads.height + gap, height: says.height };
	return [
		filled(band.fill, circlePath(x + disc, middle, disc)),
		pen.write(`${number}`, box(x, middle - disc, disc * 2, disc * 2), band.ink, { most: 64 }),
		pen.set(heads, { ...text, y: top, height: heads.height }, tag.money, { align: 'left' }),
		pen.set(says, below, tag.ink, { align: 'left' }),
		code && [filled(paint.krem, paper), filled(paint.arang, qrPath(code, paper))],
	];
}
