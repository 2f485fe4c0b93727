import type { Page } from 'playwright-core';

/** How much slower than this machine's our users' phones are taken to be. */
const slowness = 6;

/**
 * Slows the page's own thread down, also through navigations; what the browser does beside it, as unpacking
 * pictures, stays as it is. Answers with how to end that.
 */
export async function slowDown(page: Page): Promise<() => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
	return () => session.detach();
}

/** From one mark of the page's clock to another, in ms, as soon as both are set. */
export async function timeBetween(page: Page, from: string, to: string): Promise<number> {
	// Asked rarely, so that the asking takes no time from what is measured.
	await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, to, { polling: 250 });
	return page.evaluate(
		(names) => {
			const [start = Number.NaN, end = Number.NaN] = names.map(
				(name) => performance.getEntriesByName(name)[0]?.startTime,
			);
			return end - start;
		},
		[from, to],
	);
}
