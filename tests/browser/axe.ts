import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What rises is still half transparent; what moves without end is not waited for. */
const stillness = `Promise.allSettled(document.getAnimations()
	.filter(({ effect }) => effect.getComputedTiming().endTime < Infinity)
	.map(({ finished }) => finished)).then(() => {})`;

/**
 * What axe finds wrong on the page as it stands, one line for each rule.
 * Goes through the debugger, for which the page's Content-Security-Policy need not be loosened.
 */
export async function axeViolations(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const run = async (expression: string): Promise<unknown> => {
		const answer = await session.send('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true,
		});
		if (answer.exceptionDetails)
			throw new Error(answer.exceptionDetails.exception?.description ?? 'axe failed');
		return answer.result.value;
	};
	await run(source);
	await run(stillness);
	const results = (await run('axe.run()')) as AxeResults;
	await session.detach();
	return results.violations.map(({ id, help, nodes }) => {
		const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`);
		return `${id}: ${help}: ${places.join('; ')}`;
	});
}
