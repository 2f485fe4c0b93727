import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import { formatPhone } from '../domain/phone.ts';
import { type PosterFacts, posterSheet } from '../domain/poster/poster.ts';
import type { Ground } from '../domain/story/theme.ts';
import type { Painted } from '../platform/platform.ts';
import type { App } from './app.ts';
import { type CatalogReady, openCatalog } from './catalog.ts';
import { codeOf, publicAddress } from './catalog-code.ts';

/** What stands on a poster and that the seller didn't write. */
export interface PosterTexts extends Pick<PosterFacts, 'heading' | 'how'> {
	readonly fileName: string;
	/** What to say once it lies on the phone. */
	readonly saved: string;
}

export type PosterState =
	| { readonly step: 'loading' }
	| { readonly step: 'failed'; readonly code: ErrorCode }
	/** There is nothing to show, or more than a code takes. */
	| { readonly step: 'empty' | 'long' }
	| {
			readonly step: 'poster';
			readonly ground: Ground;
			/** The finished picture; the one before until it is. */
			readonly painted?: Painted | undefined;
			readonly ready: boolean;
			readonly failure?: ErrorCode;
	  };

/** A printable picture whose code leads to the catalog at everybody's prices. */
export interface Poster {
	readonly state: Pick<StoreApi<PosterState>, 'getState' | 'subscribe'>;
	choose(ground: Ground): void;
	save(): void;
	/** Hands it to another app; absent where the phone can't. */
	readonly share: (() => Promise<void>) | undefined;
	/** Begins to read and paint; answers with how to stop. */
	start(): () => void;
}

export function openPoster(app: App, texts: PosterTexts): Poster {
	const desk = openCatalog(app);
	const store = createStore<PosterState>(() => ({ step: 'loading' }));
	const { shareFiles } = app.platform;
	let ground: Ground = 'toska';
	let asked = 0;

	function painted(state = store.getState()): Painted | undefined {
		return state.step === 'poster' ? state.painted : undefined;
	}

	function show(state: PosterState): void {
		const before = painted();
		if (before !== painted(state)) before?.drop();
		store.setState(state, true);
	}

	async function paint(): Promise<void> {
		asked += 1;
		const mine = asked;
		const catalog = desk.state.getState();
		if (catalog.step !== 'ready') return show(catalog);
		const address = publicAddress(app, lasting(catalog));
		if (!address) return show({ step: catalog.shown.length > 0 ? 'long' : 'empty' });
		show({ step: 'poster', ground, painted: painted(), ready: false });
		try {
			const painter = await app.platform.openPainter();
			const sheet = posterSheet(factsOf(catalog, address, texts), ground, painter.pen);
			const next = await painter.paint(sheet, texts.fileName, async () => undefined);
			if (mine !== asked) return next.drop();
			show({ step: 'poster', ground, painted: next, ready: true });
		} catch (error) {
			if (mine === asked) show({ step: 'poster', ground, ready: false, failure: errorCode(error) });
		}
	}

	function finished(): File | undefined {
		const state = store.getState();
		return state.step === 'poster' && state.ready ? state.painted?.file : undefined;
	}

	function save(): void {
		const file = finished();
		if (!file) return;
		app.platform.saveFile(file);
		app.done.setState({ said: texts.saved }, true);
	}

	return {
		state: store,
		choose(next) {
			ground = next;
			void paint();
		},
		save,
		share:
			shareFiles &&
			(async () => {
				const file = finished();
				if (file && (await shareFiles([file], '')) === 'failed') save();
			}),
		start() {
			const stops = [desk.start(), desk.state.subscribe(() => void paint())];
			return () => {
				for (const stop of stops) stop();
				asked += 1;
				show({ step: 'loading' });
			};
		},
	};
}

/** Whoever passes the stall reads it, today or in a year: no closing day, and no modules too fine to be read. */
function lasting(catalog: CatalogReady): CatalogReady {
	const { closes: _, ...plan } = catalog.plan;
	return { ...catalog, plan, pictured: false };
}

function factsOf({ shop }: CatalogReady, address: string, { heading, how }: PosterTexts): PosterFacts {
	const phone = formatPhone(shop.phone).replace(/ /g, '-');
	return { shop: shop.name, phone, heading, how, code: codeOf(address) };
}
