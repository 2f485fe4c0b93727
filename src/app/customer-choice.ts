import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Circle } from '../domain/known.ts';
import type { App } from './app.ts';

/** What the list of customers is asked for. */
export interface CustomerChoice {
	readonly circle: Circle;
	/** As typed; while there is any, the circle is everybody. */
	readonly query: string;
}

const choices = new WeakMap<App, StoreApi<CustomerChoice>>();

/** What the one list of this app was last asked for, or is to show when it is next seen. */
export function customerChoice(app: App): StoreApi<CustomerChoice> {
	const choice = choices.get(app) ?? createStore<CustomerChoice>(() => ({ circle: 'all', query: '' }));
	choices.set(app, choice);
	return choice;
}

/** Lets the list stand on one circle. */
export function showCircle(app: App, circle: Circle): void {
	customerChoice(app).setState({ circle, query: '' }, true);
}
