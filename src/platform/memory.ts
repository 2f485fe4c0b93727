const prefix = 'langganan:';

/** A few words kept outside the database; where the browser forbids it, they last as long as the page. */
export function webMemory() {
	const page = new Map<string, string>();
	return {
		remember(key: string, word: string | undefined) {
			if (word === undefined) page.delete(key);
			else page.set(key, word);
			try {
				if (word === undefined) localStorage.removeItem(prefix + key);
				else localStorage.setItem(prefix + key, word);
			} catch {
				// Storage is closed to us; the page's own memory has it.
			}
		},
		recall(key: string): string | undefined {
			try {
				return localStorage.getItem(prefix + key) ?? page.get(key);
			} catch {
				return page.get(key);
			}
		},
	};
}
