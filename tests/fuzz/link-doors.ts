import type fc from 'fast-check';
import { orderCodeRoute } from '../../src/domain/order-code.ts';
import * as orderImportText from '../../src/i18n/order-import.ts';
import * as storefrontText from '../../src/i18n/storefront.ts';
import { type Door, door } from './door.ts';
import { wasRead } from './reader.ts';
import { brokenLinks } from './readers/catalog-link.ts';
import { brokenCodes } from './readers/order-code.ts';
import { brokenMessages } from './readers/order-message.ts';
import { brokenPosts } from './readers/share-post.ts';

/** What Chrome takes for an address, at twelve letters for an emoji. */
const mostInput = 150_000;

/** Places that an address leads to. */
export const linkDoors: readonly Door[] = [
	linkDoor(
		"buyer's page",
		brokenLinks,
		(link, at) => `katalog.html?${at}#${link}`,
		[storefrontText.closedWhy.none, storefrontText.closedWhy.newer, storefrontText.closedWhy.broken],
		false,
	),
	linkDoor('order link, tapped', brokenCodes, (code, at) => `?${at}#${orderCodeRoute}${code}`, [
		orderImportText.badLink,
	]),
	linkDoor(
		'message, shared',
		brokenMessages,
		(text, at) => `?${new URLSearchParams({ at: String(at), text })}`,
	),
	linkDoor('post, shared', brokenPosts, (query, at) => `?at=${at}&${query.slice(1)}`),
];

/** `refusals`: one of these is on the screen where the link could not be read. */
function linkDoor(
	name: string,
	inputs: fc.Arbitrary<string>,
	address: (input: string, at: number) => string,
	refusals: readonly string[] = [],
	isApp = true,
): Door {
	return door(
		name,
		inputs,
		async (input, { page }, url, at) => {
			await page.goto(new URL(address(input.slice(0, mostInput), at), url).href);
			await page.locator('h1').first().waitFor({ state: 'attached' });
			const shown = (await page.locator('body').textContent()) ?? '';
			return refusals.some((words) => shown.includes(words)) ? 'friendly page' : wasRead;
		},
		isApp,
	);
}
