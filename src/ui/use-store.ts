import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { App } from '../app/app.ts';
import type { Form } from '../app/form.ts';
import type { Live, LiveStore } from '../app/live.ts';
import { useApp } from './app-context.ts';

export interface Readable<T> {
	getState(): T;
	subscribe(hear: (state: T) => void): () => void;
}

/** The state of a store, and a new rendering whenever it changes. */
export function useStore<T>(store: Readable<T>): T {
	const [state, setState] = useState(store.getState());
	// Not after the paint: until then a digit typed at once would be added to an amount from before it.
	useLayoutEffect(() => {
		// It may have changed between the rendering and now.
		setState(() => store.getState());
		return store.subscribe((next) => setState(() => next));
	}, [store]);
	return state;
}

type Inputs = readonly unknown[];

/** Something made for a page, anew when its inputs change. */
export function useMade<T>(make: (app: App) => T, inputs: Inputs): T {
	const app = useApp();
	const [made, setMade] = useState(() => ({ inputs, value: make(app) }));
	if (
		made.inputs.length === inputs.length &&
		made.inputs.every((input, at) => Object.is(input, inputs[at]))
	) {
		return made.value;
	}
	const next = { inputs, value: make(app) };
	setMade(next);
	return next.value;
}

/** Reads the book for a page, and anew whenever it changes, as long as the page is on the screen. */
export function useLive<T>(make: (app: App) => LiveStore<T>, inputs: Inputs): Live<T> {
	const live = useMade(make, inputs);
	useEffect(() => live.start(), [live]);
	return useStore(live);
}

/** Opens a form for a page; `undefined` for the moment in which its draft is looked for. */
export function useForm<V>(open: (app: App) => Promise<Form<V>>, inputs: Inputs): Form<V> | undefined {
	const app = useApp();
	const [form, setForm] = useState<Form<V>>();
	useEffect(() => {
		let gone = false;
		let stop: (() => void) | undefined;
		setForm(undefined);
		void open(app).then((opened) => {
			if (gone) return;
			stop = opened.start();
			setForm(opened);
		});
		return () => {
			gone = true;
			stop?.();
		};
	}, inputs);
	return form;
}
