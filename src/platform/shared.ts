/** Longer is no message: the address of a page has its bounds, and a stranger's app may share anything. */
const mostShared = 20_000;

/** What the worker keeps a shared file under, and says in the address: see src/worker/sw.ts. */
const sharedFile = 'kiriman';

/**
 * What another app has shared, once: a text, or a file, which is undefined where it was too large to be kept.
 * The system starts the app with it in the query of its address (`share_target` in the manifest), from where
 * it is taken away, so that a reload doesn't bring it again.
 */
export function takeShared(): string | Promise<Blob | undefined> | undefined {
	const words = new URLSearchParams(location.search);
	const parts = ['title', 'text', 'url'].flatMap((name) => words.get(name)?.trim() || []);
	const isFile = words.has(sharedFile);
	if (!isFile && parts.length === 0) return undefined;
	history.replaceState(history.state, '', location.pathname + location.hash);
	return isFile ? takeFile() : cutOff(parts.join('\n'));
}

/** Never through an emoji, half of which no address can hold. */
function cutOff(text: string): string {
	return text.slice(0, mostShared).replace(/[\ud800-\udbff]$/, '');
}

async function takeFile(): Promise<Blob | undefined> {
	const cacheName = `langganan-kiriman ${new URL('./', location.href).href}`;
	const kept = await caches.match(sharedFile, { cacheName });
	const file = await kept?.blob();
	await caches.delete(cacheName);
	return file;
}
