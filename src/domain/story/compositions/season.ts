import { type Box, box, moved } from '../box.ts';
import { cutTo, type Paints } from '../group.ts';
import { shopAndPhone } from '../ornaments/contact.ts';
import { headline } from '../ornaments/headline.ts';
import { kawung } from '../ornaments/kawung.ts';
import { seasonSign } from '../ornaments/season-sign.ts';
import { board, shelf } from '../ornaments/shelf.ts';
import { sunburst } from '../ornaments/sunburst.ts';
import { tumpal } from '../ornaments/tumpal.ts';
import { filled } from '../path.ts';
import type { Composition, Scene } from '../scene.ts';

interface Places {
	/** The height of the middle of what hangs behind. */
	readonly sign: number;
	readonly title: Box;
	/** Where one shelf or two stand, above the band. */
	readonly shelves: { readonly from: number; readonly to: number };
	readonly band: number;
	readonly contact: Box;
}

const places: Readonly<Record<Scene['format'], Places>> = {
	story: {
		sign: 620,
		title: box(56, 300, 968, 330),
		shelves: { from: 660, to: 1490 },
		band: 1490,
		contact: box(56, 1516, 968, 104),
	},
	square: {
		sign: 330,
		title: box(56, 34, 968, 210),
		shelves: { from: 262, to: 920 },
		band: 920,
		contact: box(56, 952, 968, 96),
	},
};

/** A promotion of the season: what is sold stands on a shelf under the sign of the feast. */
export const season: Composition = {
	most: 6,
	paint(scene) {
		const { format, frame, ground, band, tag, heading, shop, products } = scene;
		const { width, height } = frame;
		const at = places[format];
		const below = (y: number) => box(0, y, width, height - y);
		const batik = below(at.band + 170);
		return [
			filled(ground.fill, below(0)),
			kawung(scene, box(0, 0, width, at.band), 150, ground.rays, ground.rays),
			seasonSign(scene, at.sign),
			products.length <= 3 ? oneShelf(scene, at) : twoShelves(scene, at),
			filled(band.fill, below(at.band)),
			format === 'story' && [
				filled(tag.fill, batik),
				kawung(scene, moved(batik, 0, 56), 120, tag.rays, tag.deep),
				filled(band.fill, tumpal(0, batik.y - 1, width, 60, 12)),
			],
			headline(scene, heading || shop, at.title),
			shopAndPhone(scene, at.contact),
		];
	},
};

/** One shelf, and under it a wall with large prices. */
function oneShelf(scene: Scene, { shelves }: Places): Paints {
	const { tag, frame, products } = scene;
	const { from, to } = shelves;
	const edge = from + (to - from) * 0.58;
	const wall = box(0, edge, frame.width, to - edge);
	const price = Math.min(to - edge - board - 84, 190);
	const width = products.length === 1 ? 800 : 1020;
	const room = box((frame.width - width) / 2, from, width, edge - from);
	return [
		cutTo(wall, [
			filled(tag.fill, wall),
			sunburst(frame.width / 2, to - 130, 30, tag.rays),
			filled(tag.deep, tumpal(0, edge + board, frame.width, 36, 18)),
		]),
		shelf(scene, products, room, price, false),
	];
}

function twoShelves(scene: Scene, { shelves }: Places): Paints {
	const { products } = scene;
	const { from, to } = shelves;
	const half = Math.ceil(products.length / 2);
	const high = (to - from) / 2;
	const price = high * 0.26;
	return [products.slice(0, half), products.slice(half)].map((row, at) =>
		shelf(scene, row, box(30, from + at * high, 1020, high - board - 58 - price), price, true),
	);
}
