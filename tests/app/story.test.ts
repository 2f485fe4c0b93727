import { expect, test } from 'vitest';
import { openStory, type Story } from '../../src/app/story.ts';
import type { StoryTexts } from '../../src/app/story-plan.ts';
import type { StoryPicture, StoryState } from '../../src/app/story-state.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Product } from '../../src/domain/product.ts';
import type { Fields } from '../../src/domain/row.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { shopId } from '../../src/domain/shop.ts';
import type { Handed } from '../../src/platform/platform.ts';
import { written } from '../domain/story/faults.ts';
import { fakeId } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';

const texts: StoryTexts = {
	words: { soldOut: 'Habis', closes: 'Terakhir pesan', pickUp: 'Diambil' },
	heading: (layout) => `Usul ${layout}`,
	leaf: (day) => ({ month: day.slice(0, 7), date: Number(day.slice(8)), day: 'Sabtu' }),
	day: (day) => day,
	caption: ({ heading, products }) => `${heading}: ${products.map(({ name }) => name).join(', ')}`,
	fileName: (page) => `gambar-${page}.jpg`,
	code: { heading: 'Pesan di sini', how: 'Arahkan kamera' },
};

const idOf = (number: number): Id => fakeId(9, number);

async function openShop(app: TestApp, products: readonly Partial<Fields<Product>>[]): Promise<void> {
	const shop = { name: 'Vanara Cake', phone: '6281200001234', book: fakeId(8, 1) };
	await app.book.commit([
		{ kind: 'add', store: 'shop', id: shopId, fields: shop },
		...products.map((fields, at) => ({
			kind: 'add' as const,
			store: 'product' as const,
			id: idOf(at + 1),
			fields: {
				name: `Kue ${at + 1}`,
				unit: 'biji',
				price: rupiah(1000),
				available: true,
				rank: at,
				...fields,
			},
		})),
	]);
}

const products = (count: number) => Array.from({ length: count }, () => ({}));

function reached(story: Story, fits: (state: StoryState) => boolean): Promise<StoryState> {
	return new Promise((resolve) => {
		const look = (state: StoryState) => {
			if (!fits(state)) return;
			stop();
			resolve(state);
		};
		const stop = story.state.subscribe(look);
		look(story.state.getState());
	});
}

async function ready(story: Story): Promise<StoryPicture> {
	const state = await reached(story, (state) => state.step === 'picture' && state.ready);
	if (state.step !== 'picture') throw new Error('no picture');
	return state;
}

async function begin(count: number) {
	const app = openApp();
	await openShop(app, products(count));
	const story = openStory(app, texts);
	const stop = story.start();
	return { app, story, stop, picture: await ready(story) };
}

const names = ({ picked }: StoryPicture) => picked.map(({ name }) => name);

test('the picture is made before anything is tapped, with the products that can be had', async () => {
	const app = openApp();
	await openShop(app, [{}, { available: false }, {}, {}]);
	const story = openStory(app, texts);
	story.start();
	const picture = await ready(story);
	expect(names(picture)).toEqual(['Kue 1', 'Kue 3', 'Kue 4']);
	expect(picture.choice.layout).toBe('four');
	expect(picture.pages.map(({ file }) => file.name)).toEqual(['gambar-1.jpg']);
	const text = written(app.platform.painter.sheets);
	for (const word of ['VANARA CAKE', '0812-0000-1234', 'KUE 1', 'KUE 3', 'KUE 4', 'USUL FOUR']) {
		expect(text).toContain(word);
	}
});

test('it is shared as files, with the caption on the clipboard, all within the tap', async () => {
	const { app, story } = await begin(2);
	const shared: [string[], string][] = [];
	app.platform.shareFiles = async (files, text): Promise<Handed> => {
		shared.push([files.map(({ name }) => name), text]);
		return 'handed';
	};
	const sending = story.send();
	// Nothing was waited for: a phone forgets the tap.
	expect(shared).toEqual([[['gambar-1.jpg'], 'Usul four: Kue 1, Kue 2']]);
	expect(app.platform.copied).toEqual(['Usul four: Kue 1, Kue 2']);
	await sending;
	expect(story.state.getState()).toMatchObject({ sent: 'shared', copied: true });
	expect(app.platform.savedFiles).toEqual([]);
});

test('a phone that shares no pictures gets them among its downloads', async () => {
	const { app, story } = await begin(2);
	await story.send();
	expect(app.platform.savedFiles).toEqual(['gambar-1.jpg']);
	expect(story.state.getState()).toMatchObject({ sent: 'saved' });
});

test('a share that failed saves them instead; one that was called off does nothing', async () => {
	const { app, story } = await begin(2);
	app.platform.shareFiles = async () => 'cancelled';
	await story.send();
	expect(story.state.getState()).not.toHaveProperty('sent');
	app.platform.shareFiles = async () => 'failed';
	await story.send();
	expect(app.platform.savedFiles).toEqual(['gambar-1.jpg']);
});

test('a change paints anew, forgets what was sent, and gives the memory of the old pages back', async () => {
	const { app, story } = await begin(5);
	await story.send();
	story.change({ layout: 'board' });
	const making = story.state.getState();
	expect(making).toMatchObject({ ready: false });
	expect(making).not.toHaveProperty('sent');
	const picture = await ready(story);
	expect([...app.platform.painter.held]).toEqual(picture.pages.map(({ address }) => address));
});

test('what has been left gives everything back', async () => {
	const { app, story, stop } = await begin(3);
	story.change({ ground: 'toska' });
	stop();
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(app.platform.painter.held.size).toBe(0);
});

test('products are picked, in the order they were picked in, and moved to the front', async () => {
	const { story } = await begin(8);
	expect(names(await ready(story))).toEqual(['Kue 1', 'Kue 2', 'Kue 3', 'Kue 4', 'Kue 5', 'Kue 6']);
	for (const number of [2, 3, 4, 5, 6]) story.toggle(idOf(number));
	story.toggle(idOf(8));
	story.toggle(idOf(7));
	expect(names(await ready(story))).toEqual(['Kue 1', 'Kue 8', 'Kue 7']);
	story.raise(idOf(7));
	story.raise(idOf(7));
	expect(names(await ready(story))).toEqual(['Kue 7', 'Kue 1', 'Kue 8']);
});

test('the last product stays: a picture of nothing is none', async () => {
	const { story } = await begin(2);
	story.toggle(idOf(1));
	story.toggle(idOf(2));
	expect(names(await ready(story))).toEqual(['Kue 2']);
});

test('where one product is shown, a tap shows another in its stead, and the other layouts keep theirs', async () => {
	const { story } = await begin(3);
	story.change({ layout: 'single' });
	expect(names(await ready(story))).toEqual(['Kue 1']);
	story.toggle(idOf(3));
	expect(names(await ready(story))).toEqual(['Kue 3']);
	story.change({ layout: 'four' });
	expect(names(await ready(story))).toEqual(['Kue 1', 'Kue 2', 'Kue 3']);
});

test('more products than a page takes make more pages, and no more than can be shared', async () => {
	const { story } = await begin(50);
	for (let number = 7; number <= 50; number += 1) story.toggle(idOf(number));
	story.change({ layout: 'four' });
	const picture = await ready(story);
	expect(picture.total).toBe(10);
	expect(picture.picked).toHaveLength(40);
});

test('what was chosen is there the next time, but for days that have passed', async () => {
	const { app, story } = await begin(3);
	story.change({ layout: 'preorder', ground: 'kopi', headings: { preorder: 'PO kue kering' } });
	story.change({ closing: '2026-11-25' as Day, pickUp: '2026-12-01' as Day });
	await ready(story);
	const later = app.kill();
	later.platform.time += 5 * 86_400_000;
	const again = openStory(later, texts);
	again.start();
	const { choice } = await ready(again);
	expect(choice).toMatchObject({ layout: 'preorder', ground: 'kopi', pickUp: '2026-12-01' });
	expect(choice).not.toHaveProperty('closing');
	expect(written(later.platform.painter.sheets.slice(-1))).toContain('PO KUE KERING');
});

test('a kept choice that this version cannot read is not read', async () => {
	const app = openApp();
	await openShop(app, products(1));
	await app.book.putSetting('story', '{"layout":"poster"}');
	const story = openStory(app, texts);
	story.start();
	expect((await ready(story)).choice.layout).toBe('single');
});

test('a product that has changed changes the picture', async () => {
	const { app, story } = await begin(1);
	await app.book.commit([{ kind: 'edit', store: 'product', id: idOf(1), edit: { name: 'Bolu' } }]);
	app.version.setState(1, true);
	await reached(
		story,
		(state) => state.step === 'picture' && state.ready && state.picked[0]?.name === 'Bolu',
	);
	expect(written(app.platform.painter.sheets.slice(-1))).toContain('BOLU');
});

test('without products there is no picture, and without memory it says so', async () => {
	const app = openApp();
	await openShop(app, []);
	const story = openStory(app, texts);
	story.start();
	expect(await reached(story, ({ step }) => step !== 'loading')).toEqual({ step: 'empty' });

	const { app: full, story: broken } = await begin(1);
	full.platform.painter.broken = true;
	broken.change({ ground: 'jambon' });
	await reached(broken, (state) => state.step === 'picture' && state.failure === 'unknown');
	await broken.send();
	expect(full.platform.savedFiles).toEqual([]);
});

test('a last page leads to the catalog at ordinary prices, in the shape and colour of the others', async () => {
	const { app, story, picture } = await begin(13);
	expect(picture).toHaveProperty('address');
	story.change({ code: true, format: 'square', layout: 'board' });
	const { pages, total } = await ready(story);
	expect([pages.length, total]).toEqual([2, 2]);
	const last = app.platform.painter.sheets.slice(-1);
	expect(last).toMatchObject([{ width: 1080, height: 1080 }]);
	expect(written(last)).toBe('VANARA CAKE PESAN DI SINI ARAHKAN KAMERA 0812-0000-1234');
});

test('with the code, too, there are no more pages than can be shared', async () => {
	const { story } = await begin(41);
	story.change({ code: true, layout: 'four', picked: Array.from({ length: 41 }, (_, at) => idOf(at + 1)) });
	expect((await ready(story)).pages).toHaveLength(10);
});
