import type { Color, Hand } from './paint.ts';

/** One painted surface and what is painted on it. */
export interface Surface {
	readonly fill: Color;
	/** Rays and ornaments that lie in it. */
	readonly rays: Color;
	/** The shade of what stands on it. */
	readonly deep: Color;
	readonly ink: Color;
	/** What must be seen first: prices. */
	readonly money: Color;
}

/** The grounds a seller can choose from. */
export const grounds = ['toska', 'jambon', 'kunyit', 'kopi'] as const;
export type Ground = (typeof grounds)[number];

export interface Theme {
	readonly ground: Surface;
	/** The largest letters on the ground. */
	readonly title: Hand;
	/** Names of products on the ground. */
	readonly name: Hand;
	/** The strip with the shop's name and number. */
	readonly band: Surface;
	readonly tag: Surface;
	/** Small boards with names. */
	readonly plank: Surface;
	/** Four panels beside each other. */
	readonly panels: readonly [Surface, Surface, Surface, Surface];
	/** The cloth of the awning. */
	readonly cloth: readonly [Color, Color];
}

/** The paints of the shop. */
export const paint = {
	krem: '#fff6e0',
	arang: '#17211f',
	kunyit: '#ffc61a',
	jambon: '#9c1055',
	toska: '#00575a',
	jingga: '#ff6b1a',
	langit: '#17439c',
	cabai: '#c81e14',
	daun: '#2e8b3a',
	kopi: '#25110a',
	/** The one colour of all contours. */
	contour: '#2b1206',
} as const satisfies Record<string, Color>;

const toska = surface(paint.toska, '#0a6b6c', '#003335', paint.krem, paint.kunyit);
const jambon = surface(paint.jambon, '#b32368', '#5e0633', paint.krem, paint.kunyit);
const kunyit = surface(paint.kunyit, '#ffd65c', '#c98f00', '#003a3c', paint.jambon);
const jingga = surface(paint.jingga, '#ff8a3d', '#b5340a', paint.kopi, paint.kopi);
const krem = surface(paint.krem, '#fbe8bd', '#d8c08a', '#003a3c', paint.jambon);
const kopi = surface(paint.kopi, '#351b10', '#0d0502', paint.krem, paint.kunyit);

const gold = { fill: '#fff0b0', lower: paint.kunyit } as const;

export const themes: Readonly<Record<Ground, Theme>> = {
	toska: {
		...onDark(toska, paint.kunyit),
		title: title(gold, '#003335', 0.065, paint.jambon),
		band: jambon,
		tag: kunyit,
		panels: [jambon, kunyit, jingga, krem],
	},
	jambon: {
		...onDark(jambon, paint.kunyit),
		title: title(gold, '#3d0320', 0.065, paint.toska),
		band: toska,
		tag: kunyit,
		panels: [toska, kunyit, krem, jingga],
	},
	kunyit: {
		ground: kunyit,
		title: title({ fill: paint.jambon }, paint.krem, 0.08, paint.toska),
		name: { fill: paint.toska, outline: { color: paint.krem, width: 0.075 } },
		band: toska,
		tag: jambon,
		plank: jambon,
		panels: [toska, jingga, krem, jambon],
		cloth: [paint.jambon, paint.krem],
	},
	kopi: {
		...onDark(kopi, paint.jingga),
		title: title({ ...gold, fill: paint.krem }, '#1a0a05', 0.04, '#b5340a'),
		band: jingga,
		tag: { ...kunyit, ink: paint.kopi, money: paint.kopi },
		panels: [kunyit, jingga, krem, toska],
	},
};

function surface(fill: Color, rays: Color, deep: Color, ink: Color, money: Color): Surface {
	return { fill, rays, deep, ink, money };
}

/** Letters within a contour, upon a block of shade. */
function title(letters: Hand, contour: Color, width: number, shade: Color): Hand {
	return { ...letters, outline: { color: contour, width }, shade: { color: shade, depth: 0.125 } };
}

/** What all dark grounds have alike. */
function onDark(ground: Surface, cloth: Color) {
	return {
		ground,
		plank: ground,
		name: { fill: paint.krem, shade: { color: ground.deep, depth: 0.08 } },
		cloth: [cloth, paint.krem],
	} as const;
}
