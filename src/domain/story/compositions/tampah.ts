import { box, inset } from '../box.ts';
import { group, type Paints } from '../group.ts';
import { shopAndPhone } from '../ornaments/contact.ts';
import { stage } from '../ornaments/stage.ts';
import { ticket } from '../ornaments/ticket.ts';
import { tumpal } from '../ornaments/tumpal.ts';
import { wovenTray } from '../ornaments/woven-tray.ts';
import { type Spread, wreath } from '../ornaments/wreath.ts';
import { filled } from '../path.ts';
import type { Composition, Scene } from '../scene.ts';
import { times } from '../times.ts';
import { belly } from '../warp.ts';

/** Where the rows of sweets lie, and the tray under them. */
const places = {
	story: { title: box(60, 298, 960, 156), y: 980, radius: 628, from: 494, to: 1470, columns: 2 },
	square: { title: box(60, 34, 960, 112), y: 540, radius: 640, from: 196, to: 900, columns: 3 },
} as const;

/** Up to six sweets on a woven tray. */
export const tampah: Composition = {
	most: 6,
	paint(scene) {
		const { format, products, shop, heading, pen, title } = scene;
		const at = places[format];
		const spots = spread(products.length, at.columns, at.from, at.to);
		return [
			stage(scene, 540, at.y, 36),
			wovenTray(540, at.y, at.radius),
			format === 'story' && hems(scene),
			spots.map((spot, at) => products[at] && wreath(scene, products[at], spot)),
			nameBoard(scene),
			pen.write(heading || shop, at.title, title, {
				most: at.title.height * 0.9,
				lines: 2,
				warp: belly(0.16),
			}),
		];
	},
};

/** The places of so many, row by row; those of the last row lie in its middle. */
function spread(count: number, columns: number, from: number, to: number): Spread[] {
	const across = count <= columns && columns === 2 ? 1 : Math.min(columns, count);
	const rows = Math.ceil(count / across);
	const [high, wide] = [(to - from) / rows, 1020 / across];
	return times(count, (at) => {
		const row = Math.floor(at / across);
		const inRow = Math.min(across, count - row * across);
		const left = 30 + (1020 - inRow * wide) / 2 + (at % across) * wide;
		return {
			x: left + wide * (across === 1 ? 0.5 : 0.44),
			y: from + high * (row + 0.5),
			// A little larger than its row, as the wreath's points may touch the next.
			radius: Math.min(high * 0.42, wide * 0.36),
			from: left + 6,
			to: left + wide,
		};
	});
}

function nameBoard(scene: Scene): Paints {
	const board = box(64, scene.frame.bottom - 142, 952, 138);
	return [ticket(board, scene.band), group(board, shopAndPhone(scene, inset(board, 42, 24)))];
}

/** Cloth with pointed hems above and below, where WhatsApp lays its own controls. */
function hems({ band, frame }: Scene): Paints {
	const { width } = frame;
	return [
		filled(band.fill, box(0, 0, width, 190), tumpal(0, 190, width, 46, 18)),
		filled(band.money, tumpal(0, 0, width, 44, 18), box(0, 150, width, 10)),
		filled(band.fill, box(0, 1660, width, 260)),
		filled(band.money, tumpal(0, 1660, width, 44, 18), tumpal(0, 1920, width, -44, 18)),
	];
}
