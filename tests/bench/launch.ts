import { Phone } from '../browser/phone.ts';
import { type StaticServer, serve } from '../browser/static-server.ts';
import { books } from './books.ts';
import { buildEmptyPage, emptyPage } from './empty-page.ts';
import type { Bench, Measured } from './figure.ts';
import { markReady } from './mark-ready.ts';
import { slowDown, timeBetween } from './slow-phone.ts';

const beside = 'relaunch without signal, big book, beside a small one';
const besideEmpty = 'relaunch without signal, big book, beside an empty page';

/** Stands on *Hari ini* once what it shows has been read. */
const today = 'a[href="#/lainnya"]';

/** From the tap on the icon to *Hari ini* with what it says, of ten thousand customers and of ten. */
export const launch: Bench = {
	lines: { [beside]: { unit: 'ms', times: 1.15 } },
	baseline: 'the same with a book of ten customers',
	async open() {
		const { server, big, small } = await books();
		return {
			figure: async () => ({ [beside]: await relaunch(server, big, today) }),
			baseline: async () => ({ [beside]: await relaunch(server, small, today) }),
			close: async () => undefined,
		};
	},
};

/** The same beside the least that can be kept on a phone and started there. */
export const launchEmpty: Bench = {
	lines: { [besideEmpty]: { unit: 'ms', times: 1.6 } },
	baseline: 'an empty Preact page with a service worker',
	async open() {
		const { server, big } = await books();
		await buildEmptyPage();
		const emptyServer = await serve(emptyPage);
		const empty = await keptEmptyPage(emptyServer);
		const measured = async (ms: Promise<number>): Promise<Measured> => ({ [besideEmpty]: await ms });
		return {
			figure: () => measured(relaunch(server, big, today)),
			baseline: () => measured(relaunch(emptyServer, empty, 'p')),
			close: () => emptyServer.cut(),
		};
	},
};

/** Starts a browser with what a phone has stored, while the host is away. */
async function relaunch(server: StaticServer, profile: string, usable: string): Promise<number> {
	await server.cut();
	const phone = await Phone.open({ url: 'about:blank', profile });
	try {
		const { page } = phone;
		await phone.offline();
		await slowDown(page);
		await page.addInitScript(markReady, usable);
		await page.goto(server.url);
		return await timeBetween(page, 'begun', 'ready');
	} finally {
		await phone.close();
		await server.restore();
	}
}

async function keptEmptyPage({ url, requests }: StaticServer): Promise<string> {
	const phone = await Phone.open({ url });
	await phone.page.waitForLoadState('networkidle');
	const files = requests.map((path) => `file=${encodeURIComponent(`.${path}`)}`).join('&');
	await phone.page.evaluate(async (worker) => {
		await navigator.serviceWorker.register(worker);
		await navigator.serviceWorker.ready;
	}, `sw.js?${files}`);
	return phone.leave();
}
