import { type Box, box } from '../box.ts';
import type { Paints } from '../group.ts';
import { awning, type Hang } from '../ornaments/awning.ts';
import { shopAndPhone } from '../ornaments/contact.ts';
import { stage } from '../ornaments/stage.ts';
import { tumpal } from '../ornaments/tumpal.ts';
import { diamondPath, filled } from '../path.ts';
import type { Composition, Scene } from '../scene.ts';
import { times } from '../times.ts';
import { arc } from '../warp.ts';
import { preorderList } from './preorder-list.ts';
import { preorderOne } from './preorder-one.ts';

interface Places {
	readonly awning: Hang;
	readonly title: Box;
	readonly band: number;
	readonly contact: Box;
}

const places: Readonly<Record<Scene['format'], Places>> = {
	story: {
		awning: { bottom: 250, stripes: 9 },
		title: box(64, 300, 952, 190),
		band: 1524,
		contact: box(56, 1544, 968, 80),
	},
	square: {
		awning: { bottom: 60, stripes: 18 },
		title: box(64, 84, 952, 104),
		band: 936,
		contact: box(56, 960, 968, 84),
	},
};

/** Orders are taken until a day on the calendar. */
export const preorder: Composition = {
	most: 4,
	paint(scene) {
		const { format, frame, title, pen, heading, shop, products } = scene;
		const at = places[format];
		const [only, second] = products;
		return [
			stage(scene, 540, frame.height * 0.45, 30),
			awning(scene, at.awning, '#00000059'),
			pen.write(heading || shop, at.title, title, {
				height: at.title.height * 0.92,
				most: 190,
				lines: 2,
				warp: arc(0.08),
			}),
			foot(scene, at.band),
			only && !second ? preorderOne(scene, only) : preorderList(scene),
			shopAndPhone(scene, at.contact),
		];
	},
};

/** The band, and below it cloth with pointed hems. */
function foot({ format, frame, band }: Scene, y: number): Paints {
	const { width, height } = frame;
	return [
		filled(band.fill, box(0, y, width, height - y)),
		filled(band.money, box(0, y, width, 8)),
		format === 'story' && [
			filled(band.deep, tumpal(0, 1660, width, 116, 9), tumpal(-60, 1930, 1200, -116, 10)),
			filled(
				band.money,
				times(9, (at) => diamondPath(at * 120 + 60, 1794, 24)),
			),
		],
	];
}
