import { lightIcon } from './light-icon.ts';

const paths = new Map<string, string>();
let reading: Promise<void> | undefined;

/**
 * An icon of lucide-preact that the first screen does without, out of the picture that they come as.
 * @public Imported by what vite.icons.ts writes.
 */
export function iconOf(name: string) {
	return (props: Readonly<Record<string, unknown>>) => lightIcon(paths.get(name) ?? '')(props);
}

/** Reads the picture of the icons, which only the built app has: pages wait for it, since none may flicker. */
export function readIcons(): Promise<void> | undefined {
	if (import.meta.env.DEV) return;
	// A page without icons is better than none.
	reading ??= read().catch(() => {
		reading = undefined;
	});
	return reading;
}

async function read(): Promise<void> {
	const answer = await fetch(`${import.meta.env.BASE_URL}pictures/icons.svg`);
	for (const [, name = '', path = ''] of (await answer.text()).matchAll(/id="(.+)" d="(.+)"/g)) {
		paths.set(name, path);
	}
}
