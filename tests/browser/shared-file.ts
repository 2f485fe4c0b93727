import type { Phone } from './phone.ts';

/** What another app hands over: a file in the share sheet's own name for it, or words by theirs. */
export interface Share {
	readonly file?: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
	readonly words?: Readonly<Record<string, string>>;
}

/** Shares something to the app as Android does: the app is opened by what is posted to the address in its manifest. */
export async function share({ page }: Phone, url: string, { file, words = {} }: Share): Promise<void> {
	await openPost(page, url);
	const form = page.locator('form');
	for (const [name, value] of Object.entries(words)) {
		await form.evaluate(
			(form, { name, value }) => {
				const input = form.appendChild(document.createElement('textarea'));
				input.name = name;
				input.value = value;
			},
			{ name, value },
		);
	}
	if (file) {
		await addFileInput(page);
		await page.locator('input').setInputFiles(file);
	}
	await submit(page, url);
}

/** Shares a file of nothing but as many blanks, made on the phone itself. */
export async function shareBlanks({ page }: Phone, url: string, size: number): Promise<void> {
	await openPost(page, url);
	await addFileInput(page);
	await page.locator('input').evaluate((input, size) => {
		const million = ' '.repeat(1_000_000);
		const parts = Array.from({ length: Math.ceil(size / million.length) }, () => million);
		const files = new DataTransfer();
		files.items.add(new File([new Blob(parts).slice(0, size)], 'besar.txt', { type: 'text/plain' }));
		if (input instanceof HTMLInputElement) input.files = files.files;
	}, size);
	await submit(page, url);
}

/** A page of nobody's, from which the app can be opened by a post: its own pages may send no form. */
async function openPost(page: Phone['page'], url: string): Promise<void> {
	await page.goto('about:blank');
	await page.setContent(`<form method="post" enctype="multipart/form-data" action="${url}"></form>`);
}

async function addFileInput(page: Phone['page']): Promise<void> {
	await page.locator('form').evaluate((form) => {
		const input = form.appendChild(document.createElement('input'));
		input.type = 'file';
		input.name = 'file';
	});
}

async function submit(page: Phone['page'], url: string): Promise<void> {
	await page.locator('form').evaluate((form) => form instanceof HTMLFormElement && form.submit());
	await page.waitForURL((address) => address.href.startsWith(url));
}
