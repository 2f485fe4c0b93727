import { type Box, box, inset } from '../box.ts';
import { phoneNumber } from '../ornaments/contact.ts';
import { crest } from '../ornaments/crest.ts';
import { garland } from '../ornaments/garland.ts';
import { priceList } from '../ornaments/price-list.ts';
import { ribbon } from '../ornaments/ribbon.ts';
import { stage } from '../ornaments/stage.ts';
import { drawn, filled, notchedPath } from '../path.ts';
import type { Composition, Scene } from '../scene.ts';
import { dome } from '../warp.ts';

interface Places {
	readonly frame: Box;
	readonly shop: Box;
	readonly ribbon: Box;
	readonly rows: Box;
	readonly phone: Box;
}

const places: Readonly<Record<Scene['format'], Places>> = {
	story: {
		frame: box(36, 96, 1008, 1728),
		shop: box(110, 308, 860, 176),
		ribbon: box(110, 532, 860, 72),
		rows: box(116, 628, 848, 880),
		phone: box(130, 1546, 820, 66),
	},
	square: {
		frame: box(22, 22, 1036, 1036),
		shop: box(90, 66, 900, 120),
		ribbon: box(110, 206, 860, 60),
		rows: box(96, 284, 888, 656),
		phone: box(130, 968, 820, 52),
	},
};

/** Higher rows look empty, however few there are. */
const mostRow = 620;

/** A price list without pictures; as a Story with the rising sun above, and below what the shop is known by. */
export const priceBoard: Composition = {
	most: 7,
	paint(scene) {
		const { format, ground, band, tag, title, pen, shop, heading, products } = scene;
		const at = places[format];
		const foot = at.rows.y + at.rows.height + 10;
		const beans = products.every(({ drawing }) => drawing === 'kopi');
		return [
			stage(scene, 540, at.shop.y + at.shop.height + 60, 40),
			drawn(tag.fill, 12, notchedPath(at.frame, 64)),
			drawn(band.fill, 5, notchedPath(inset(at.frame, 26), 52)),
			format === 'story' && [crest(scene, 540, 330, 196), garland(scene, 540, 1724, beans)],
			pen.write(shop, at.shop, title, { lines: 2, warp: dome(0.3) }),
			heading && ribbon(scene, at.ribbon),
			priceList(scene, at.rows, mostRow),
			filled(tag.fill, { ...at.rows, y: foot, height: 5 }),
			phoneNumber(scene, at.phone, ground.ink),
		];
	},
};
