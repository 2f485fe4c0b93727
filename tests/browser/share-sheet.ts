import type { Phone } from './phone.ts';
import { refusal, type Shareable } from './share-rules.ts';

/** What the seller does with the sheet: picks an app, closes it, leaves it open; or the app picked breaks. */
type Answer = 'taken' | 'cancelled' | 'open' | 'broken';

export interface SharedFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: Buffer;
}

interface Shared {
	readonly files: readonly SharedFile[];
	readonly text: string;
}

/** The phone's share sheet, and what has come to it. */
export interface ShareSheet {
	answer: Answer;
	/** How often it was shown. */
	opened: number;
	readonly shared: Shared[];
}

interface Handed {
	readonly files: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
	readonly text: string;
}

/** The name of the error that a share ends with; none where an app took it. */
type Ending = '' | 'AbortError' | 'DataError';

/**
 * Gives the phone a share sheet with Chromium's rules, which no Chromium without a desktop has. Loads the
 * page anew, since the app looks for it when it starts.
 */
export async function giveShareSheet(phone: Phone, answer: Answer = 'taken'): Promise<ShareSheet> {
	const sheet: ShareSheet = { answer, opened: 0, shared: [] };
	const context = phone.page.context();
	await context.exposeBinding('isShareRefused', (_, files: readonly Shareable[]) => !!refusal(files));
	await context.exposeBinding('openShareSheet', (_, handed: Handed): Ending | Promise<Ending> => {
		sheet.opened += 1;
		if (sheet.answer === 'open') return new Promise(() => undefined);
		if (sheet.answer !== 'taken') return sheet.answer === 'cancelled' ? 'AbortError' : 'DataError';
		const files = handed.files.map(({ name, type, base64 }) => {
			return { name, type, bytes: Buffer.from(base64, 'base64') };
		});
		sheet.shared.push({ files, text: handed.text });
		return '';
	});
	await context.addInitScript(install);
	await phone.page.reload();
	return sheet;
}

/** Runs in the page, whose own scripts it doesn't know. */
function install(): void {
	const { isShareRefused, openShareSheet } = window as unknown as {
		isShareRefused(files: readonly Shareable[]): Promise<boolean>;
		openShareSheet(handed: Handed): Promise<Ending>;
	};
	let isOpen = false;
	// A share uses its gesture up, which no script can do for it.
	let isUsedUp = false;
	for (const gesture of ['pointerup', 'touchend', 'mousedown', 'keydown']) {
		addEventListener(
			gesture,
			() => {
				isUsedUp = false;
			},
			{ capture: true },
		);
	}

	const hasData = ({ title, text, url, files }: ShareData = {}) =>
		title !== undefined || text !== undefined || url !== undefined || (files?.length ?? 0) > 0;

	async function share(data: ShareData = {}): Promise<void> {
		if (isOpen) throw new DOMException('An earlier share has not yet completed.', 'InvalidStateError');
		if (isUsedUp || !navigator.userActivation.isActive) {
			throw new DOMException('Must be handling a user gesture.', 'NotAllowedError');
		}
		isUsedUp = true;
		if (!hasData(data)) throw new TypeError('No known share data fields supplied.');
		isOpen = true;
		try {
			const files = data.files ?? [];
			const asked = files.map(({ name, type, size }) => ({ name, type, size }));
			if (await isShareRefused(asked)) throw new DOMException('Permission denied', 'NotAllowedError');
			const handed = { files: await Promise.all(files.map(read)), text: data.text ?? '' };
			const error = await openShareSheet(handed);
			if (error) throw new DOMException('Share failed', error);
		} finally {
			isOpen = false;
		}
	}

	async function read(file: File) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		let text = '';
		for (let at = 0; at < bytes.length; at += 8192) {
			text += String.fromCharCode(...bytes.subarray(at, at + 8192));
		}
		return { name: file.name, type: file.type, base64: btoa(text) };
	}

	Object.assign(Navigator.prototype, { share, canShare: hasData });
}

/** What lies on the phone's clipboard, read as anybody can: by pasting it. */
export async function pasted(phone: Phone): Promise<string> {
	const { page } = phone;
	await page.evaluate(() => {
		const paper = document.createElement('textarea');
		paper.id = 'paper';
		document.body.append(paper);
		paper.focus();
	});
	await page.keyboard.press('ControlOrMeta+V');
	return page.evaluate(() => {
		const paper = document.querySelector('#paper');
		const text = paper instanceof HTMLTextAreaElement ? paper.value : '';
		paper?.remove();
		return text;
	});
}
