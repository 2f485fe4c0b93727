import { box, inset } from '../box.ts';
import { shopAndPhone } from '../ornaments/contact.ts';
import { stage } from '../ornaments/stage.ts';
import { ticket } from '../ornaments/ticket.ts';
import { tumpal } from '../ornaments/tumpal.ts';
import { wovenTray } from '../ornaments/woven-tray.ts';
import { type Spread, wreath } from '../ornaments/wreath.ts';
import type { Paint } from '../paint.ts';
import { filled, rectPath } from '../path.ts';
import type { Composition, Scene } from '../scene.ts';
import { belly } from '../warp.ts';

/** Where the rows of sweets lie, and the tray under them. */
const places = {
	story: { tray: { y: 980, radius: 628 }, from: 494, to: 1470, columns: 2 },
	square: { tray: { y: 540, radius: 640 }, from: 196, to: 900, columns: 3 },
} as const;

/** Up to six sweets on a woven tray. */
export const tampah: Composition = {
	most: 6,
	paint(scene) {
		const { format, products, facts, pen, theme } = scene;
		const { tray, from, to, columns } = places[format];
		const title = format === 'story' ? box(60, 298, 960, 156) : box(60, 34, 960, 112);
		return [
			...stage(scene, 540, tray.y, 36),
			...wovenTray(540, tray.y, tray.radius),
			...(format === 'story' ? hems(scene) : []),
			...spots(products.length, columns, from, to).flatMap((spot, at) => {
				const product = products[at];
				return product ? wreath(scene, product, spot) : [];
			}),
			...nameBoard(scene),
			...pen.write(facts.heading || facts.shop, title, theme.title, {
				most: title.height * 0.9,
				lines: 2,
				warp: belly(0.16),
			}),
		];
	},
};

/** The places of so many, row by row; those of the last row lie in its middle. */
function spots(count: number, columns: number, from: number, to: number): Spread[] {
	const across = count <= columns && columns === 2 ? 1 : Math.min(columns, count);
	const rows = Math.ceil(count / across);
	const [high, wide] = [(to - from) / rows, 1020 / across];
	return Array.from({ length: count }, (_, at) => {
		const row = Math.floor(at / across);
		const inRow = Math.min(across, count - row * across);
		const left = 30 + (1020 - inRow * wide) / 2 + (at % across) * wide;
		return {
			x: left + wide * (across === 1 ? 0.5 : 0.44),
			y: from + high * 0.5 + row * high,
			// A little larger than its row, as the wreath's points may touch the next.
			radius: Math.min(high * 0.42, wide * 0.36),
			from: left + 6,
			to: left + wide,
		};
	});
}

function nameBoard(scene: Scene): Paint[] {
	const { band } = scene.theme;
	const board = box(64, scene.frame.bottom - 142, 952, 138);
	return [
		...ticket(board, band),
		{
			kind: 'group',
			box: board,
			paints: shopAndPhone(scene, inset(board, 42, 24), band.ink, band.money),
		},
	];
}

/** Cloth with pointed hems above and below, where WhatsApp lays its own controls. */
function hems({ theme, frame }: Scene): Paint[] {
	const { band } = theme;
	const { width } = frame;
	return [
		filled(band.fill, rectPath(box(0, 0, width, 190)), tumpal(0, 190, width, 46, 18)),
		filled(band.money, tumpal(0, 0, width, 44, 18), rectPath(box(0, 150, width, 10))),
		filled(band.fill, rectPath(box(0, 1660, width, 260))),
		filled(band.money, tumpal(0, 1660, width, 44, 18), tumpal(0, 1920, width, -44, 18)),
	];
}
