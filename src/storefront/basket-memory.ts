import type { Basket } from './basket.ts';

/**
 * The basket lies with this entry of the browser's history: there it survives a reload and the way back
 * from WhatsApp, the link in the address stays the seller's own, and no other site can read it.
 */
export function rememberBasket(basket: Basket): void {
	history.replaceState({ basket }, '');
}

export function rememberedBasket(): unknown {
	const state: unknown = history.state;
	return typeof state === 'object' && state !== null && 'basket' in state ? state.basket : undefined;
}
