/**
 * Asks the browser for its databases, whatever they are: it opens the files of this origin meanwhile, which takes
 * a large book longer than the app takes to begin. To be imported before anything else.
 */
async function wakeStorage(): Promise<void> {
	await indexedDB.databases?.();
}

// Where nothing may be kept, the book says so when it is opened.
wakeStorage().catch(() => undefined);
