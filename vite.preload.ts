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
	]).then(([all]) => all);
`;

/**
 * Fetches the style sheet that a later file brings along. Vite's own way to do so weighs three times as much,
 * for what does not happen here: nonces, hosts of their own, files that wait for others.
 */
export const lightPreload: Plugin = {
	name: 'light-preload',
	apply: 'build',
	transform: {
		filter: { id: /vite\/preload-helper/ },
		handler: () => preload,
	},
};
