import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What processes of the browser hold in memory, of which Linux itself keeps the peak. */
export interface MemoryWatch {
	/** The most it has been since, above what it was, in MB. */
	peak(): number;
}

/** Begins to watch those that run pages, or all, with everything thrown away that the page has no use for. */
export async function watchMemory(page: Page, all?: 'all'): Promise<MemoryWatch> {
	const context = page.context();
	const session = await context.newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.detach();
	const browser = await context.browser()?.newBrowserCDPSession();
	const { processInfo = [] } = (await browser?.send('SystemInfo.getProcessInfo')) ?? {};
	const pages = processInfo.filter(({ type }) => all || type === 'renderer').map(({ id }) => id);
	// proc(5): 5 sets the peak back to what is held now.
	for (const id of pages) writeFileSync(`/proc/${id}/clear_refs`, '5');
	const before = pages.map((id) => held(id, 'VmRSS'));
	return {
		peak: () => pages.reduce((sum, id, at) => sum + held(id, 'VmHWM') - (before[at] ?? 0), 0) / 1024,
	};
}

function held(id: number, what: 'VmRSS' | 'VmHWM'): number {
	const status = readFileSync(`/proc/${id}/status`, 'utf8');
	return Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
}
