import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalog } from '../domain/catalog.ts';
import { type Basket, reviveBasket } from './basket.ts';
import { rememberBasket, rememberedBasket } from './basket-memory.ts';

/** Not at every letter: Safari refuses more than a hundred changes of the history in half a minute. */
const settleMs = 400;

/** The basket, taken up where a reload or WhatsApp interrupted it. */
export function useBasket(catalog: Catalog): [Basket, (next: Basket) => void] {
	const [basket, setBasket] = useState(() => reviveBasket(catalog, rememberedBasket()));
	const latest = useRef(basket);
	latest.current = basket;
	useEffect(() => {
		const settling = setTimeout(() => rememberBasket(basket), settleMs);
		return () => clearTimeout(settling);
	}, [basket]);
	useEffect(() => {
		const keep = () => rememberBasket(latest.current);
		addEventListener('pagehide', keep);
		document.addEventListener('visibilitychange', keep);
		return () => {
			removeEventListener('pagehide', keep);
			document.removeEventListener('visibilitychange', keep);
		};
	}, []);
	return [basket, setBasket];
}
