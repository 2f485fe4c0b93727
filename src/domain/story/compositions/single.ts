import { type Box, box } from '../box.ts';
import { awning } from '../ornaments/awning.ts';
import { phoneNumber } from '../ornaments/contact.ts';
import { dish } from '../ornaments/dish.ts';
import { foot } from '../ornaments/foot.ts';
import { priceLabel } from '../ornaments/price-label.ts';
import { seal } from '../ornaments/seal.ts';
import { sunburst } from '../ornaments/sunburst.ts';
import type { Paint } from '../paint.ts';
import { circlePath, drawn, filled, rectPath } from '../path.ts';
import type { Align } from '../pen.ts';
import type { Composition, Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { dome } from '../warp.ts';

interface Places {
	readonly awning: { readonly bottom: number; readonly stripes: number };
	readonly shop: Box;
	readonly plate: { readonly x: number; readonly y: number; readonly radius: number };
	readonly seal: { readonly x: number; readonly y: number; readonly radius: number };
	readonly name: Box;
	readonly nameLines: number;
	readonly nameAlign: Align;
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
		nameAlign: 'middle',
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
		nameAlign: 'middle',
		label: box(486, 640, 560, 186),
		foot: 930,
		phone: box(60, 970, 960, 60),
	},
};

/** One product, as large as can be. */
export const single: Composition = {
	most: 1,
	paint(scene) {
		const { frame, theme, pen, facts, products } = scene;
		const { ground } = theme;
		const at = places[scene.format];
		const { plate } = at;
		return products.slice(0, 1).flatMap((product): Paint[] => [
			filled(ground.fill, rectPath(box(0, 0, frame.width, frame.height))),
			sunburst(plate.x, plate.y, 28, 1500, ground),
			...awning(frame.width, at.awning.bottom, at.awning.stripes, theme, '#00000038'),
			...foot(scene, at.foot),
			filled(`${ground.deep}aa`, circlePath(plate.x - 16, plate.y + 18, plate.radius + 22)),
			filled(theme.band.fill, circlePath(plate.x, plate.y, plate.radius + 22)),
			filled(paint.krem, circlePath(plate.x, plate.y, plate.radius)),
			drawn({ color: theme.band.fill, width: 4 }, circlePath(plate.x, plate.y, plate.radius - 14)),
			...dish(scene, product, plate.x, plate.y, plate.radius, 1.12),
			...(facts.heading ? [seal(scene, facts.heading, at.seal.x, at.seal.y, at.seal.radius)] : []),
			...pen.set(pen.fit(facts.shop, { ...at.shop, most: 150, lines: 2 }), at.shop, theme.title, {
				warp: dome(0.3),
			}),
			...pen.set(pen.fit(product.name, { ...at.name, most: 136, lines: at.nameLines }), at.name, theme.name, {
				align: at.nameAlign,
			}),
			priceLabel(scene, product, at.label, theme.tag, ground),
			...phoneNumber(scene, at.phone, theme.band.ink),
		]);
	},
};
