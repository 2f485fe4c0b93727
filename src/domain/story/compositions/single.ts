import { type Box, box, type Spot } from '../box.ts';
import { awning, type Hang } from '../ornaments/awning.ts';
import { phoneNumber } from '../ornaments/contact.ts';
import { dish } from '../ornaments/dish.ts';
import { foot } from '../ornaments/foot.ts';
import { plate } from '../ornaments/plate.ts';
import { priceLabel } from '../ornaments/price-label.ts';
import { seal } from '../ornaments/seal.ts';
import { stage } from '../ornaments/stage.ts';
import type { Composition, Scene } from '../scene.ts';
import { dome } from '../warp.ts';

interface Places {
	readonly awning: Hang;
	readonly shop: Box;
	readonly plate: Spot;
	readonly seal: Spot;
	readonly name: Box;
	readonly nameLines: number;
	readonly label: Box;
	readonly foot: number;
	readonly phone: Box;
}

const places: Readonly<Record<Scene['format'], Places>> = {
	story: {
		awning: { bottom: 256, stripes: 9 },
		shop: box(90, 300, 900, 164),
		plate: { x: 530, y: 776, radius: 300 },
		seal: { x: 892, y: 586, radius: 122 },
		name: box(56, 1046, 968, 204),
		nameLines: 2,
		label: box(50, 1272, 970, 236),
		foot: 1536,
		phone: box(60, 1566, 960, 58),
	},
	square: {
		awning: { bottom: 76, stripes: 15 },
		shop: box(90, 104, 900, 118),
		plate: { x: 300, y: 574, radius: 250 },
		seal: { x: 500, y: 360, radius: 106 },
		name: box(596, 262, 440, 330),
		nameLines: 4,
		label: box(486, 640, 560, 186),
		foot: 930,
		phone: box(60, 970, 960, 60),
	},
};

/** One product, as large as can be. */
export const single: Composition = {
	most: 1,
	paint(scene) {
		const { format, pen, ground, band, title, name, shop, heading, products } = scene;
		const at = places[format];
		const { x, y, radius } = at.plate;
		return [
			stage(scene, x, y, 28),
			awning(scene, at.awning, '#00000038'),
			foot(scene, at.foot),
			plate(scene, at.plate, 22, `${ground.deep}aa`),
			products.map((product) => [
				dish(scene, product, x, y, radius, 1.12),
				heading && seal(scene, heading, at.seal),
				pen.write(shop, at.shop, title, { most: 150, lines: 2, warp: dome(0.3) }),
				pen.write(product.name, at.name, name, { most: 136, lines: at.nameLines }),
				priceLabel(scene, product, at.label),
			]),
			phoneNumber(scene, at.phone, band.ink),
		];
	},
};
