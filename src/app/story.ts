import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError, errorCode } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import { posterSheet } from '../domain/poster/poster.ts';
import { composeStory } from '../domain/story/compose.ts';
import type { Painted } from '../platform/platform.ts';
import type { App } from './app.ts';
import { catalogReady } from './catalog.ts';
import { codeOf, publicAddress } from './catalog-code.ts';
import { revivePlan } from './catalog-plan.ts';
import {
	firstChoice,
	pickedProducts,
	raisePick,
	reviveChoice,
	type StoryChoice,
	togglePick,
} from './story-choice.ts';
import { planStory, type StoryTexts } from './story-plan.ts';
import type { StoryPicture, StoryState } from './story-state.ts';

/** A picture for WhatsApp Story that is made anew with whatever is chosen. */
export interface Story {
	readonly state: Pick<StoreApi<StoryState>, 'getState' | 'subscribe'>;
	change(change: Partial<StoryChoice>): void;
	/** Puts a product into the picture, or takes it out. */
	toggle(id: Id): void;
	/** Moves a product one place to the front. */
	raise(id: Id): void;
	/** Hands the pages to another app, or puts them on the phone where it can't. */
	send(): Promise<void>;
	save(): void;
	/** Begins to read and paint; answers with how to stop. */
	start(): () => void;
}

const setting = 'story';

/** Long enough not to paint at every letter. */
const settleMs = 300;

/** The picture for the page that shows it. */
export function openStory(app: App, texts: StoryTexts): Story {
	const store = createStore<StoryState>(() => ({ step: 'loading' }));
	let asked = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	function picture(): StoryPicture | undefined {
		const state = store.getState();
		return state.step === 'picture' ? state : undefined;
	}

	function show(change: Partial<StoryPicture>): void {
		const now = picture();
		if (now) store.setState({ ...now, ...change }, true);
	}

	function dropPages(): void {
		for (const page of picture()?.pages ?? []) page.drop();
	}

	async function load(): Promise<void> {
		try {
			const [shop, products, kept, keptPlan] = await Promise.all([
				app.book.shop(),
				app.book.products(),
				app.book.setting(setting),
				app.book.setting('catalog'),
			]);
			if (!shop) throw new AppError('missing');
			if (products.length === 0) {
				dropPages();
				store.setState({ step: 'empty' }, true);
				return;
			}
			const today = app.platform.today();
			const { choice, pages, total } = picture() ?? {
				choice: reviveChoice(kept, today) ?? firstChoice(products),
				pages: [],
				total: 1,
			};
			const address = publicAddress(app, catalogReady(revivePlan(keptPlan, today), shop, products));
			const picked = pickedProducts(choice, products);
			store.setState(
				{ step: 'picture', choice, shop, products, address, picked, pages, total, ready: false },
				true,
			);
			void paint();
		} catch (error) {
			if (!picture()) store.setState({ step: 'failed', code: errorCode(error) }, true);
		}
	}

	/** Paints page by page; a newer wish ends it. */
	async function paint(): Promise<void> {
		asked += 1;
		const mine = asked;
		const made: Painted[] = [];
		try {
			const painter = await app.platform.openPainter();
			const now = picture();
			if (mine !== asked || !now) return;
			const plan = planStory(now, texts);
			const sheets = composeStory(plan, painter.pen);
			if (now.choice.code && now.address) {
				const facts = { ...plan.facts, ...texts.code, code: codeOf(now.address) };
				sheets.push(posterSheet(facts, plan.ground, painter.pen, plan.format));
			}
			for (const [at, sheet] of sheets.entries()) {
				const page = await painter.paint(sheet, texts.fileName(at + 1), (id) => app.book.photo(id));
				if (mine !== asked) return page.drop();
				if (at === 0) dropPages();
				made.push(page);
				show({ pages: [...made], total: sheets.length, ready: made.length === sheets.length });
			}
		} catch (error) {
			if (mine === asked) show({ failure: errorCode(error) });
		}
	}

	function change(wish: Partial<StoryChoice>): void {
		const now = picture();
		if (!now) return;
		const { failure: _, sent: __, copied: ___, ...rest } = now;
		const choice = { ...now.choice, ...wish };
		store.setState({ ...rest, choice, picked: pickedProducts(choice, now.products), ready: false }, true);
		// Only for the next time: the picture is there without it.
		app.book.putSetting(setting, JSON.stringify(choice)).catch(() => undefined);
		clearTimeout(waiting);
		asked += 1;
		waiting = setTimeout(() => void paint(), 'headings' in wish ? settleMs : 0);
	}

	function pickedIds(): Id[] {
		return picture()?.picked.map(({ id }) => id) ?? [];
	}

	async function send(): Promise<void> {
		const now = picture();
		if (!now?.ready) return;
		const { shareFiles, copy } = app.platform;
		if (!shareFiles) return save();
		const caption = texts.caption(planStory(now, texts).facts);
		// Both begin within the tap: neither is allowed any later.
		const copying = copy(caption);
		const handed = await shareFiles(
			now.pages.map(({ file }) => file),
			caption,
		);
		if (handed === 'handed') show({ sent: 'shared', copied: await copying });
		else if (handed === 'failed') save();
	}

	function save(): void {
		const now = picture();
		if (!now?.ready) return;
		for (const { file } of now.pages) app.platform.saveFile(file);
		show({ sent: 'saved' });
		void app.platform.copy(texts.caption(planStory(now, texts).facts)).then((copied) => show({ copied }));
	}

	return {
		state: store,
		change,
		toggle(id) {
			const now = picture();
			if (now) change(togglePick(now.choice, pickedIds(), id));
		},
		raise: (id) => change({ picked: raisePick(pickedIds(), id) }),
		send,
		save,
		start() {
			const stop = app.version.subscribe(() => void load());
			void load();
			return () => {
				stop();
				clearTimeout(waiting);
				asked += 1;
				dropPages();
			};
		},
	};
}
