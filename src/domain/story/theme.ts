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

const toska: Surface = {
	fill: paint.toska,
	rays: '#0a6b6c',
	deep: '#003335',
	ink: paint.krem,
	money: paint.kunyit,
};
const jambon: Surface = {
	fill: paint.jambon,
	rays: '#b32368',
	deep: '#5e0633',
	ink: paint.krem,
	money: paint.kunyit,
};
const kunyit: Surface = {
	fill: paint.kunyit,
	rays: '#ffd65c',
	deep: '#c98f00',
	ink: '#003a3c',
	money: paint.jambon,
};
const jingga: Surface = {
	fill: paint.jingga,
	rays: '#ff8a3d',
	deep: '#b5340a',
	ink: paint.kopi,
	money: paint.kopi,
};
const krem: Surface = {
	fill: paint.krem,
	rays: '#fbe8bd',
	deep: '#d8c08a',
	ink: '#003a3c',
	money: paint.jambon,
};
const kopi: Surface = {
	fill: paint.kopi,
	rays: '#351b10',
	deep: '#0d0502',
	ink: paint.krem,
	money: paint.kunyit,
};

const gold = { fill: '#fff0b0', lower: paint.kunyit } as const;

export const themes: Readonly<Record<Ground, Theme>> = {
	toska: {
		ground: toska,
		title: {
			...gold,
			outline: { color: '#003335', width: 0.065 },
			shade: { color: paint.jambon, depth: 0.125 },
		},
		name: { fill: paint.krem, shade: { color: toska.deep, depth: 0.08 } },
		band: jambon,
		tag: kunyit,
		plank: toska,
		panels: [jambon, kunyit, jingga, krem],
		cloth: [paint.kunyit, paint.krem],
	},
	jambon: {
		ground: jambon,
		title: {
			...gold,
			outline: { color: '#3d0320', width: 0.065 },
			shade: { color: paint.toska, depth: 0.125 },
		},
		name: { fill: paint.krem, shade: { color: jambon.deep, depth: 0.08 } },
		band: toska,
		tag: kunyit,
		plank: jambon,
		panels: [toska, kunyit, krem, jingga],
		cloth: [paint.kunyit, paint.krem],
	},
	kunyit: {
		ground: kunyit,
		title: {
			fill: paint.jambon,
			outline: { color: paint.krem, width: 0.08 },
			shade: { color: paint.toska, depth: 0.125 },
		},
		name: { fill: paint.toska, outline: { color: paint.krem, width: 0.075 } },
		band: toska,
		tag: jambon,
		plank: jambon,
		panels: [toska, jingga, krem, jambon],
		cloth: [paint.jambon, paint.krem],
	},
	kopi: {
		ground: kopi,
		title: {
			fill: paint.krem,
			lower: paint.kunyit,
			outline: { color: '#1a0a05', width: 0.04 },
			shade: { color: '#b5340a', depth: 0.125 },
		},
		name: { fill: paint.krem, shade: { color: kopi.deep, depth: 0.08 } },
		band: jingga,
		tag: { ...kunyit, ink: paint.kopi, money: paint.kopi },
		plank: kopi,
		panels: [kunyit, jingga, krem, toska],
		cloth: [paint.jingga, paint.krem],
	},
};
