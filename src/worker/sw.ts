/** A file of this version, as the build lists it; one with its hash in its name needs no revision. */
export interface BuiltFile {
	readonly url: string;
	readonly revision: string | null;
}

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BuiltFile[] };

const { scope } = self.registration;
/** Other apps may live on the same origin, and caches belong to the origin. */
const cacheName = `langganan ${scope}`;
/** Here lies a file that another app has shared, until the page takes it: src/platform/shared.ts knows both names. */
const sharedName = `langganan-kiriman ${scope}`;
const sharedFile = 'kiriman';
/** Larger is no backup that a phone could read in; 100 MB. */
const mostShared = 1e8;

/** By address, what each file is kept under: something else in every version that has changed it. */
const kept = new Map(
	self.__WB_MANIFEST.map(({ url, revision }) => {
		const address = addressOf(url);
		return [address, revision ? `${address}?${revision}` : address] as const;
	}),
);

/** The sample shops: fetched by whoever wants to try one, mostly never, and kept until the next version. */
const whenWanted = /\/assets\/samples-[^/]+$/;

/** Opened by buyers, who have signal; also on hosts that leave ".html" out of addresses. */
const buyersPage = /\/katalog(\.html)?$/;

self.addEventListener('install', (event) => event.waitUntil(fetchMissing()));

// Claims the very first visit, too, so that it goes on when the signal is lost a moment later.
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), dropOld()])));

// An update by itself would reload the page under a half-typed order: src/platform/update.ts says when.
self.addEventListener('message', ({ data }) => {
	if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
	const { url, mode, method } = event.request;
	// Nothing but the phone's share sheet sends anything.
	if (method === 'POST') return event.respondWith(takeIn(event.request));
	const { origin, pathname } = new URL(url);
	const isOwnPage = mode === 'navigate' && !buyersPage.test(pathname);
	const address = isOwnPage && !kept.has(origin + pathname) ? addressOf('index.html') : origin + pathname;
	const key = kept.get(address) ?? (whenWanted.test(pathname) && address);
	if (key) event.respondWith(answer(address, key));
});

function addressOf(file: string): string {
	return new URL(file, self.location.href).href;
}

/** Fetches what the version before did not have, nor an attempt of this one that was cut off. */
async function fetchMissing(): Promise<void> {
	const cache = await caches.open(cacheName);
	await Promise.all(
		Array.from(kept, async ([address, key]) => {
			if (await cache.match(key)) return;
			// Only a name with a hash in it is sure not to be of another version in the browser's own cache.
			const response = await fetch(address, { cache: key === address ? 'default' : 'reload' });
			if (!response.ok) throw new Error(address);
			// A page may not be answered with what came by a redirect, as it does where ".html" is left out.
			await cache.put(key, response.redirected ? new Response(response.body, response) : response);
		}),
	);
}

async function dropOld(): Promise<void> {
	const cache = await caches.open(cacheName);
	const keys = new Set(kept.values());
	const old = (await cache.keys()).filter(({ url }) => !keys.has(url));
	await Promise.all(old.map((request) => cache.delete(request)));
}

/** A phone short of space may have thrown the file away, or have no room for it. */
async function answer(address: string, key: string): Promise<Response> {
	const cache = await caches.open(cacheName);
	const found = await cache.match(key);
	if (found) return found;
	const response = await fetch(address);
	if (response.ok && key === address) await cache.put(key, response.clone()).catch(() => undefined);
	return response;
}

/** Keeps a shared file for the page, which can't read what is posted; shared words go to it in its address. */
async function takeIn(request: Request): Promise<Response> {
	const page = new URL(scope);
	try {
		await caches.delete(sharedName);
		const shared = await request.formData();
		const file = shared.get('file');
		if (file instanceof File) {
			page.search = sharedFile;
			if (file.size <= mostShared) await (await caches.open(sharedName)).put(sharedFile, new Response(file));
		} else {
			for (const [name, words] of shared) page.searchParams.set(name, String(words).slice(0, 20_000));
		}
	} catch {
		// Finding no file, the page says that it was too large: here or for the phone.
		page.search = sharedFile;
	}
	return Response.redirect(page.href, 303);
}
