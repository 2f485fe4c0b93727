import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError, errorCode } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import { posterSheet } from '../domain/poster/poster.ts';
import { composeStory } from '../domain/story/compose.ts';
import type { StoryFacts } from '../domain/story/facts.ts';
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
	let facts: StoryFacts | undefined;
	let asked = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	async function load(): Promise<void> {
		try {
			const [shop, products, kept, keptPlan] = await Promise.all([
				app.book.shop(),
				app.book.products(),
				app.book.setting(setting),
				app.book.setting('catalog'),
			]);
			if (!shop) throw new AppError('missing');
			const before = store.getState();
			if (products.length === 0) {
				dropPages();
				store.setState({ step: 'empty' }, true);
				return;
			}
			const earlier = before.step === 'picture' ? before : undefined;
			const choice = earlier?.choice ?? reviveChoice(kept, app.platform.today()) ?? firstChoice(products);
			const picked = pickedProducts(choice, products);
			const [pages, total] = [earlier?.pages ?? [], earlier?.total ?? 1];
			const plan = revivePlan(keptPlan, app.platform.today());
			const address = publicAddress(app, catalogReady(plan, shop, products));
			store.setState(
				{
					step: 'picture',
					choice,
					shop,
					products,
					...(address && { address }),
					picked,
					pages,
					total,
					ready: false,
				},
				true,
			);
			void paint();
		} catch (error) {
			if (store.getState().step !== 'picture')
				store.setState({ step: 'failed', code: errorCode(error) }, true);
		}
	}

	/** Paints page by page; a newer wish ends it. */
	async function paint(): Promise<void> {
		asked += 1;
		const mine = asked;
		const made: Painted[] = [];
		try {
			const painter = await app.platform.openPainter();
			const state = store.getState();
			if (mine !== asked || state.step !== 'picture') return;
			const plan = planStory(state.choice, state.shop, state.picked, texts);
			facts = plan.facts;
			const sheets = composeStory(plan, painter.pen);
			if (state.choice.code && state.address) {
				const code = { ...facts, ...texts.code, code: codeOf(state.address) };
				sheets.push(posterSheet(code, plan.ground, painter.pen, plan.format));
			}
			for (const [at, sheet] of sheets.entries()) {
				const page = await painter.paint(sheet, texts.fileName(at + 1), (id) => app.book.photo(id));
				if (mine !== asked) {
					page.drop();
					return;
				}
				if (at === 0) dropPages();
				made.push(page);
				show({ pages: [...made], total: sheets.length, ready: made.length === sheets.length });
			}
		} catch (error) {
			if (mine === asked) show({ failure: errorCode(error) });
		}
	}

	function show(change: Partial<StoryPicture>): void {
		store.setState((state) => (state.step === 'picture' ? { ...state, ...change } : state), true);
	}

	function dropPages(): void {
		const state = store.getState();
		if (state.step === 'picture') for (const page of state.pages) page.drop();
	}

	function change(wish: Partial<StoryChoice>): void {
		const state = store.getState();
		if (state.step !== 'picture') return;
		const choice = { ...state.choice, ...wish };
		const { failure: _, sent: __, copied: ___, ...rest } = state;
		const picked = pickedProducts(choice, state.products);
		store.setState({ ...rest, choice, picked, ready: false }, true);
		// Only for the next time: the picture is there without it.
		app.book.putSetting(setting, JSON.stringify(choice)).catch(() => undefined);
		clearTimeout(waiting);
		asked += 1;
		waiting = setTimeout(() => void paint(), 'headings' in wish ? settleMs : 0);
	}

	function repick(wish: (choice: StoryChoice, picked: readonly Id[]) => Partial<StoryChoice>): void {
		const state = store.getState();
		if (state.step !== 'picture') return;
		const picked = state.picked.map(({ id }) => id);
		change(wish(state.choice, picked));
	}

	async function send(): Promise<void> {
		const state = store.getState();
		if (state.step !== 'picture' || !state.ready || !facts) return;
		const { shareFiles, copy } = app.platform;
		if (!shareFiles) return save();
		const caption = texts.caption(facts);
		// Both begin within the tap: neither is allowed any later.
		const copying = copy(caption);
		const handed = await shareFiles(
			state.pages.map(({ file }) => file),
			caption,
		);
		if (handed === 'handed') show({ sent: 'shared', copied: await copying });
		else if (handed === 'failed') save();
	}

	function save(): void {
		const state = store.getState();
		if (state.step !== 'picture' || !state.ready || !facts) return;
		for (const { file } of state.pages) app.platform.saveFile(file);
		show({ sent: 'saved' });
		void app.platform.copy(texts.caption(facts)).then((copied) => show({ copied }));
	}

	return {
		state: store,
		change,
		toggle: (id) => repick((choice, picked) => togglePick(choice, picked, id)),
		raise: (id) => repick((_, picked) => ({ picked: raisePick(picked, id) })),
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
