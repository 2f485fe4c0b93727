import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalog } from '../domain/catalog.ts';
import { type Basket, reviveBasket } from './basket.ts';
import { rememberBasket, rememberedBasket } from './basket-memory.ts';

/** Safari refuses more than a hundred changes of the history in half a minute: not at every letter. */
const pauseMs = 400;

/** The basket, taken up where a reload or WhatsApp interrupted it. */
export function useBasket(catalog: Catalog): [Basket, (next: Basket) => void] {
	const [basket, setBasket] = useState(() => reviveBasket(catalog, rememberedBasket()));
	const last = useRef(0);
	useEffect(() => {
		const wait = setTimeout(
			() => {
				last.current = Date.now();
				rememberBasket(basket);
			},
			last.current + pauseMs - Date.now(),
		);
		return () => clearTimeout(wait);
	}, [basket]);
	return [basket, setBasket];
}
