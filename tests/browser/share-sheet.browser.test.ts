import { afterAll, beforeAll, expect, it } from 'vitest';
import { Phone } from './phone.ts';
import { giveShareSheet } from './share-sheet.ts';
import { type StaticServer, serve } from './static-server.ts';

let server: StaticServer;
let phone: Phone;

beforeAll(async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await giveShareSheet(phone);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

interface Attempt {
	readonly files?: readonly (readonly [name: string, type: string])[];
	readonly bytes?: number;
	readonly text?: string;
	readonly times?: number;
}

/** Shares within a tap, and once more for each further time; answers with what the last one came to. */
async function tryToShare({ files, bytes = 1, text, times = 1 }: Attempt): Promise<string> {
	await phone.tap('heading', /Buku langganan/);
	return phone.page.evaluate(
		async ({ files, bytes, text, times }) => {
			const data: ShareData = {
				...(files && {
					files: files.map(([name, type]) => new File([new Uint8Array(bytes)], name, { type })),
				}),
				...(text !== undefined && { text }),
			};
			let end: unknown;
			for (let time = 0; time < times; time += 1) {
				end = await navigator.share(data).then(
					() => 'shared',
					(error: unknown) => (error instanceof Error ? error.name : error),
				);
			}
			return String(end);
		},
		{ files, bytes, text, times },
	);
}

const picture = ['gambar.jpg', 'image/jpeg'] as const;
const attempts: readonly (readonly [what: string, attempt: Attempt, end: string])[] = [
	['a picture', { files: [picture] }, 'shared'],
	['a text', { text: 'Halo' }, 'shared'],
	['ten pictures', { files: Array.from({ length: 10 }, () => picture) }, 'shared'],
	['eleven pictures', { files: Array.from({ length: 11 }, () => picture) }, 'NotAllowedError'],
	['51 megabytes', { files: [picture, picture], bytes: 25.5 * 2 ** 20 }, 'NotAllowedError'],
	['a book as JSON', { files: [['buku.json', 'application/json']] }, 'NotAllowedError'],
	['a contact card', { files: [['toko.vcf', 'text/vcard']] }, 'NotAllowedError'],
	['a picture by the name of another file', { files: [['buku.zip', 'image/jpeg']] }, 'NotAllowedError'],
	['nothing', {}, 'TypeError'],
	['twice in one tap', { text: 'Halo', times: 2 }, 'NotAllowedError'],
];

it.each(attempts)('%s', async (_, attempt, end) => {
	expect(await tryToShare(attempt)).toBe(end);
});
