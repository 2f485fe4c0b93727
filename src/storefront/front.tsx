import './front.css';
import type { Catalog } from '../domain/catalog.ts';
import type { Day } from '../domain/day.ts';
import { weekdayDate } from '../i18n/calendar.ts';
import * as storefrontText from '../i18n/storefront.ts';

interface FrontProps {
	readonly catalog: Catalog;
	readonly today: Day;
}

/** The head of the buyer's page: the shop, what is on, and until when. */
export function Front({ catalog: { shop, tier, heading, closes }, today }: FrontProps) {
	return (
		<header class="front kawung">
			<p>{storefrontText.prices[tier]}</p>
			<h1>{shop}</h1>
			{heading && <p class="front-heading">{heading}</p>}
			{closes && <p class="front-closes">{closing(closes, today)}</p>}
		</header>
	);
}

function closing(closes: Day, today: Day): string {
	const day = weekdayDate(closes, today);
	return closes < today ? storefrontText.closed(day) : storefrontText.closes(day);
}
