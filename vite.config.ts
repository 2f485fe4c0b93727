import { fileURLToPath } from 'node:url';
import { build, type Plugin, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { lightIcons } from './vite.icons.ts';
import { lightPreload } from './vite.preload.ts';
import { sharedNames } from './vite.shared-names.ts';

// `trusted-types default`: src/main.tsx makes the one policy, which lets only our own sw.js be registered.
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' blob: data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types default',
].join('; ');

// The buyer's page shows what a stranger's link says: it fetches nothing and makes nothing into a script.
const storefrontPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');

/** Puts the policy first in head: a static host may send no headers, and a meta tag binds only what follows it. */
const contentSecurityPolicy = (policy: string): Plugin => ({
	name: 'content-security-policy',
	// The dev server injects inline scripts of its own, so the policy is for the built page only.
	apply: 'build',
	transformIndexHtml: {
		order: 'post',
		handler: () => [
			{
				tag: 'meta',
				attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
				injectTo: 'head-prepend',
			},
		],
	},
});

/** What the first screen shows, which waits for nothing. */
const firstIcons = new Set(
	(
		'check circle-alert circle-check clipboard-list clock-alert eye eye-off info menu plus shield-alert ' +
		'shield-check shield-x shopping-basket sun triangle-alert undo-2 users'
	).split(' '),
);

/** Leaves out of the link's own errors what they say: whoever reads a link catches them, and says it is broken. */
const muteErrors: Plugin = {
	name: 'mute-errors',
	apply: 'build',
	transform: {
		filter: { id: /\/src\/domain\//, code: /new RangeError/ },
		handler: (code) => code.replace(/new RangeError\(["'][^"']*["']\)/g, 'RangeError()'),
	},
};

/** Two letters less, thousands of times: the compiler has long refused what is assigned twice. */
const letForConst: Plugin = {
	name: 'let-for-const',
	apply: 'build',
	renderChunk: {
		order: 'post',
		handler: (code) => code.replace(/\bconst(?=[ [{])/g, 'let'),
	},
};

/** Whether a script names a class or an attribute: whole, or in two parts, as in `button-${look}` or `plate-${1}`. */
function isNamed(name: string, script: string): boolean {
	const has = (pattern: string) => new RegExp(pattern).test(script);
	if (has(`(?<![\\w-])${name}(?![\\w-])`)) return true;
	const [, stem, end = ''] = /^(.+-)(\w+)$/.exec(name) ?? [];
	return stem !== undefined && has(`${stem}["'\`$]`) && (/\d/.test(end) || has(`["'\`]${end}["'\`]`));
}

/**
 * Leaves out of a style sheet the rules for classes and attributes that no script of the page names: a part
 * brings its whole sheet along, also where a page has only some of its forms.
 */
const usedRules: Plugin = {
	name: 'used-rules',
	apply: 'build',
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			const files = Object.values(bundle);
			const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join();
			const isUsed = (selector: string) =>
				Array.from(
					selector.replace(/:not\([^)]*\)/g, '').matchAll(/[.[]([a-z][\w-]*)/g),
					([, name = '']) => name,
				).every((name) => isNamed(name, script));
			const usedOf = (_: string, selectors: string, rule: string) => {
				const used = selectors.split(',').filter(isUsed);
				return used.length > 0 ? used.join() + rule : '';
			};
			for (const file of files) {
				if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
				const css = String(file.source).replace(/([^{}]+)(\{[^{}]*\})/g, usedOf);
				file.source = css
					.replace(/@media[^{}]+\{\}/g, '')
					.replace(/@keyframes ([\w-]+)\{([^{}]*\{[^{}]*\})*\}/g, (written, name: string) =>
						css.split(name).length > 2 ? written : '',
					);
			}
		},
	},
};

/** Leaves out of a style sheet the tokens that nothing in it uses. */
const usedTokens: Plugin = {
	name: 'used-tokens',
	apply: 'build',
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
				const css = String(file.source);
				const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, token]) => token));
				file.source = css.replace(/(--[\w-]+):[^;{}]+;?/g, (written, token) =>
					used.has(token) ? written : '',
				);
			}
		},
	},
};

/** What both pages are built with. */
export const pages = {
	// Relative, so that one build runs under any sub-path; routes live in the hash for the same reason.
	base: './',
	oxc: {
		// Children as arguments: `children: []` around them, hundreds of times, would weigh half a kilobyte.
		jsx: { runtime: 'classic', pragma: 'jsxElement', pragmaFrag: 'JsxFragment' },
		jsxInject: "import { h as jsxElement, Fragment as JsxFragment } from 'preact';",
	},
	build: {
		target: 'chrome92',
		cssTarget: 'chrome92',
		// Chrome knows modulepreload since 66.
		modulePreload: { polyfill: false },
		// A drawing inlined into a script would be counted and parsed as script.
		assetsInlineLimit: 0,
		reportCompressedSize: false,
		// Oxc, which comes before it, leaves some bytes in a hundred.
		minify: 'terser',
		terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
	},
} satisfies UserConfig;

/**
 * The buyer's page, built by itself: chunks shared with the app would bring along what only the app needs.
 * It lies beside the app before the service worker counts the files.
 */
const storefront: Plugin = {
	name: 'storefront',
	apply: 'build',
	writeBundle: {
		sequential: true,
		async handler({ dir = 'dist' }) {
			await build({
				...pages,
				configFile: false,
				logLevel: 'warn',
				plugins: [
					lightIcons(() => true),
					muteErrors,
					letForConst,
					usedRules,
					usedTokens,
					contentSecurityPolicy(storefrontPolicy),
				],
				build: {
					...pages.build,
					outDir: dir,
					emptyOutDir: false,
					copyPublicDir: false,
					manifest: '.vite/storefront.json',
					rolldownOptions: { input: 'katalog.html' },
				},
			});
		},
	},
};

interface Modules {
	getModuleInfo(id: string): {
		readonly importedIds: readonly string[];
		readonly dynamicallyImportedIds: readonly string[];
	} | null;
}

let later: ReadonlySet<string> | undefined;

/**
 * Two files instead of hundreds: what the first screen needs, and all that comes after it. A file of its own
 * would be compressed without knowing the others' words, and would have to name all that it takes from them.
 * Only the sample shops are one, since hardly any seller ever fetches them.
 */
function chunkOf(id: string, modules: Modules): string | null {
	later ??= neededLater(modules);
	if (later.has(id) && id.includes('/src/domain/sample/')) return null;
	return later.has(id) ? 'pages' : 'first';
}

/** What is reached from the first screen's modules by a dynamic import only. */
function neededLater(modules: Modules): ReadonlySet<string> {
	const main = fileURLToPath(new URL('src/main.tsx', import.meta.url));
	const [first, all] = [new Set([main]), new Set([main])];
	// Sets that grow while they are gone through.
	for (const id of first) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) first.add(next);
	for (const id of all) {
		const { importedIds = [], dynamicallyImportedIds = [] } = modules.getModuleInfo(id) ?? {};
		for (const next of [...importedIds, ...dynamicallyImportedIds]) all.add(next);
	}
	return new Set([...all].filter((id) => !first.has(id)));
}

const shortcut = (name: string, url: string, icon: string) => ({
	name,
	url,
	icons: [{ src: `icons/shortcut-${icon}.png`, sizes: '96x96', type: 'image/png' }],
});

const screenshot = (page: string, label: string) => ({
	src: `screenshots/${page}.jpg`,
	sizes: '720x1280',
	type: 'image/jpeg',
	form_factor: 'narrow' as const,
	label,
});

const pwa = VitePWA({
	strategies: 'injectManifest',
	srcDir: 'src/worker',
	filename: 'sw.ts',
	injectRegister: false,
	includeManifestIcons: false,
	manifest: {
		// The identity of every installed copy: changing it makes a second app of it.
		id: '/langganan-buku-pelanggan',
		name: 'Langganan',
		short_name: 'Langganan',
		description:
			'Buku pelanggan warung: pesanan, kasbon, dan WA. Jalan tanpa sinyal, semua tersimpan di HP ini.',
		lang: 'id',
		dir: 'ltr',
		start_url: './',
		scope: './',
		display: 'standalone',
		orientation: 'portrait',
		theme_color: '#0f4024',
		background_color: '#faf4e7',
		categories: ['business', 'productivity', 'food'],
		// A buyer's message or a backup, shared out of WhatsApp. Only by POST can it be a file; src/worker/sw.ts
		// takes it in, also without signal, and src/platform/shared.ts out of there.
		share_target: {
			action: './',
			method: 'POST',
			enctype: 'multipart/form-data',
			params: {
				title: 'title',
				text: 'text',
				url: 'url',
				files: [{ name: 'file', accept: ['text/plain', '.txt'] }],
			},
		},
		icons: [
			{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
			{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
			{ src: 'icons/icon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
			{ src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
			{ src: 'icons/icon-mono.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
			{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
		screenshots: [
			screenshot('hari-ini', 'Hari ini: yang diambil, yang dibikin besok, yang masih utang'),
			screenshot('pelanggan', 'Pelanggan: langganan di atas, cari pakai nama atau nomor'),
		],
		shortcuts: [
			shortcut('Pesanan baru', './#/pesanan/baru', 'order'),
			shortcut('Catat kasbon', './#/?lembar=kasbon', 'debt'),
			shortcut('Pelanggan', './#/pelanggan', 'customers'),
		],
	},
	injectManifest: {
		target: pages.build.target,
		// Every chunk and every drawing, so that "lazy" never means "needs signal". The plugin adds the manifest itself.
		globPatterns: ['**/*.{js,css,html,svg,png}'],
		// The buyer's page is opened by buyers, who have signal: no seller's phone need carry it. The sample shops
		// come when somebody wants to try one: src/worker/sw.ts keeps them until the next version.
		globIgnores: ['screenshots/**', 'katalog.html', 'assets/katalog-*', 'assets/samples-*'],
		// A list with hashes of twice the length of a commit's is longer than the worker.
		manifestTransforms: [
			(files) => ({
				manifest: files.map((file) => ({ ...file, revision: file.revision?.slice(0, 6) ?? null })),
			}),
		],
	},
});

const inNode = 'tests/**/*.test.ts';
const inPages = 'tests/ui/**/*.test.{ts,tsx}';
const inBrowser = 'tests/browser/**/*.browser.test.ts';

export default defineConfig({
	...pages,
	plugins: [
		pwa,
		storefront,
		lightIcons((name) => firstIcons.has(name)),
		lightPreload,
		muteErrors,
		letForConst,
		sharedNames,
		contentSecurityPolicy(policy),
	],
	build: {
		...pages.build,
		// All functions of a file together: like next to like packs better, in a large file.
		terserOptions: {
			...pages.build.terserOptions,
			compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, inline: 1 },
		},
		// dist/.vite/manifest.json tells tests/checks/sizes.mjs which chunks the first screen needs.
		manifest: true,
		rolldownOptions: {
			output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } },
		},
		// The notices that the licences of the bundled packages ask for.
		license: { fileName: 'licenses.md' },
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'units',
					environment: 'node',
					include: [inNode],
					exclude: [inPages, 'tests/browser/**'],
				},
			},
			{
				extends: true,
				test: { name: 'ui', environment: 'jsdom', include: [inPages] },
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: [inBrowser],
					globalSetup: 'tests/browser/setup.ts',
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// A busy machine is no fault of the app's: what comes late has come.
					expect: { poll: { timeout: 30_000 } },
				},
			},
		],
	},
});
