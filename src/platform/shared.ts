/** Longer is no message: the address of a page has its bounds, and a stranger's app may share anything. */
const mostShared = 20_000;

/**
 * The text that another app has shared, once: the system starts the app with it in the query of its address
 * (`share_target` in the manifest), from where it is taken away, so that a reload doesn't bring it again.
 */
export function takeShared(): string | undefined {
	const words = new URLSearchParams(location.search);
	const parts = ['title', 'text', 'url'].flatMap((name) => words.get(name)?.trim() || []);
	if (parts.length === 0) return undefined;
	history.replaceState(history.state, '', location.pathname + location.hash);
	return parts.join('\n').slice(0, mostShared);
}
