interface PolicyFactory {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** The one Trusted Types policy: the address of our own service worker, and nothing else, may be a script. */
export function allowOwnWorker(): void {
	const factory = (window as Window & { trustedTypes?: PolicyFactory }).trustedTypes;
	factory?.createPolicy('default', {
		createScriptURL(url) {
			const own = new URL('sw.js', document.baseURI).href;
			if (new URL(url, document.baseURI).href === own) return url;
			throw new TypeError('Only the own service worker may be loaded.');
		},
	});
}
