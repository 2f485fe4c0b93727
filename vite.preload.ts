import type { Plugin } from 'vite';

const preload = `
export const __vitePreload = (load, files = [], base) =>
	Promise.all([
		load(),
		...files.map((file) => {
			const link = document.createElement('link');
			link.rel = 'stylesheet';
			link.href = new URL(file, base).href;
			if (!file.endsWith('.css') || [...document.styleSheets].some(({ href }) => href === link.href)) return;
			return new Promise((done, fail) => {
				link.onload = done;
				link.onerror = fail;
				document.head.append(link);
			});
		}),
	]).then(
		([all]) => all,
		(error) => {
			dispatchEvent(new Event('vite:preloadError'));
			throw error;
		},
	);
`;

/**
 * Fetches the style sheet that a later file brings along, and tells of a file that is not to be had, by the name
 * that src/platform/update.ts listens for. Vite's own way to do so weighs three times as much, for what does not
 * happen here: nonces, hosts of their own, files that wait for others.
 */
export const lightPreload: Plugin = {
	name: 'light-preload',
	apply: 'build',
	transform: {
		filter: { id: /vite\/preload-helper/ },
		handler: () => preload,
	},
};
