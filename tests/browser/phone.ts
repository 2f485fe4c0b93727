import { mkdirSync, mkdtempSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { findChromium92, teachPlaywright } from './chromium-92.ts';

interface PhoneOptions {
	/** Where the app is served. */
	readonly url: string;
	/** `floor` is a real Chromium 92; without it, the browser of this machine. */
	readonly browser?: 'floor';
	readonly colorScheme?: 'light' | 'dark';
	/** What an earlier phone left; it is copied. */
	readonly profile?: string | undefined;
	/** In CSS pixels; 360 × 640 without it, the smallest phone we promise to fit. */
	readonly screen?: { readonly width: number; readonly height: number };
}

type Role = Parameters<Page['getByRole']>[0];

declare global {
	interface Window {
		/** Where, in CSS pixels from the top left of the screen, and when, in ms since the page began. */
		lastTap?: { readonly x: number; readonly y: number; readonly at: number };
	}
}

/** A cheap phone with the app open, in the hand of a seller whose taps are counted. */
export class Phone {
	/** The screen as Playwright sees it; another one after `reopen`. */
	page: Page;
	taps = 0;
	characters = 0;
	/** Every request that went to another host. */
	readonly strays: string[] = [];
	/** Every request that got no answer, and every answer that was an error. */
	readonly failures: string[] = [];
	/** What the page threw or complained of on the console. */
	readonly errors: string[] = [];

	private readonly options: PhoneOptions;
	private readonly profile: string;
	private context: BrowserContext;
	private isOffline = false;

	private constructor(options: PhoneOptions, profile: string, context: BrowserContext, page: Page) {
		this.options = options;
		this.profile = profile;
		this.context = context;
		this.page = page;
	}

	/** A new phone with nothing on it, at the address of the app or at a route of it ("#/pelanggan"). */
	static async open(options: PhoneOptions, route = ''): Promise<Phone> {
		const profile = mkdtempSync(join(tmpdir(), 'phone-'));
		if (options.profile) await cp(options.profile, profile, { recursive: true });
		const { context, page } = await launch(options, profile);
		const phone = new Phone(options, profile, context, page);
		phone.watch();
		await page.goto(options.url + route);
		return phone;
	}

	/** Taps what has this role and this name, as a screen reader would say them. */
	async tap(role: Role, name: string | RegExp): Promise<void> {
		const exact = typeof name === 'string';
		await this.tapOn(this.page.getByRole(role, { name, exact }));
	}

	async tapOn(target: Locator): Promise<void> {
		await this.liftThumb(target);
		await target.tap();
		this.taps += 1;
	}

	/** Two taps on one place within a moment are a double tap; a person who means two waits longer. */
	private async liftThumb(target: Locator): Promise<void> {
		// Brings it to where it will be tapped.
		await target.tap({ trial: true });
		const box = await target.boundingBox();
		// Where the thumb really came down: what it was meant for may have moved before.
		const last = await this.page.evaluate(
			() => window.lastTap && { ...window.lastTap, now: performance.now() },
		);
		if (!box || !last) return;
		const distance = Math.hypot(box.x + box.width / 2 - last.x, box.y + box.height / 2 - last.y);
		if (distance < 40) await this.page.waitForTimeout(Math.max(0, last.at + 750 - last.now));
	}

	/** A second window of the same app, beside this one; what it asks for and complains of is noted here. */
	async openWindow(route = ''): Promise<Phone> {
		const page = await this.context.newPage();
		await page.goto(this.options.url + route);
		return new Phone(this.options, this.profile, this.context, page);
	}

	/** Puts this window before the others; taps into one behind take seconds. */
	async toFront(): Promise<void> {
		await this.page.bringToFront();
	}

	/** Types into the field with this label, which is still empty. */
	async type(label: string | RegExp, text: string): Promise<void> {
		await this.page.getByLabel(label).pressSequentially(text);
		this.characters += text.length;
	}

	/** Types into the field that has the focus, where no tap is needed to get there. */
	async typeHere(text: string): Promise<void> {
		const field = this.page.locator('input:focus, textarea:focus');
		await field.pressSequentially(text);
		this.characters += text.length;
	}

	/** Types in place of what the field with this label holds. */
	async retype(label: string | RegExp, text: string): Promise<void> {
		await this.page.getByLabel(label).fill('');
		await this.type(label, text);
	}

	/** Waits until this is on the screen. */
	async sees(text: string | RegExp): Promise<void> {
		await this.page.getByText(text).first().waitFor();
	}

	/** Android's back gesture. */
	async back(): Promise<void> {
		await this.page.goBack();
	}

	/** Waits until every file of the app is on the phone. */
	async hasApp(): Promise<void> {
		await this.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	}

	/** Loses the signal, for good: also after `reopen`. */
	async offline(): Promise<void> {
		this.isOffline = true;
		await this.context.setOffline(true);
	}

	/** Ends every process of the browser at once, as an emptied battery does. */
	async kill(): Promise<void> {
		const session = await this.context.browser()?.newBrowserCDPSession();
		const info = await session?.send('SystemInfo.getProcessInfo');
		const closed = this.context.waitForEvent('close');
		for (const { id } of info?.processInfo ?? []) {
			try {
				process.kill(id, 'SIGKILL');
			} catch {
				// Gone already, with the browser that was killed before it.
			}
		}
		await closed;
	}

	/** Starts the app again with what the phone has stored, whatever has happened to that meanwhile. */
	async reopen(route = '', meanwhile?: (profile: string) => void): Promise<void> {
		await this.context.close();
		meanwhile?.(this.profile);
		const { context, page } = await launch(this.options, this.profile);
		this.context = context;
		this.page = page;
		this.watch();
		await context.setOffline(this.isOffline);
		await page.goto(this.options.url + route);
	}

	/** What axe finds wrong on the screen as it is now. */
	axe(): Promise<string[]> {
		return axeViolations(this.page);
	}

	/** Keeps the screen as .cache/screens/NAME.png, for a person to look at. */
	async screenshot(name: string): Promise<void> {
		const folder = '.cache/screens';
		mkdirSync(folder, { recursive: true });
		await this.page.screenshot({ path: join(folder, `${name}.png`) });
	}

	/** Ends the browser and leaves what the phone has stored, for others to begin with. */
	async leave(): Promise<string> {
		await this.context.close();
		return this.profile;
	}

	async close(): Promise<void> {
		await this.context.close();
		// Chromium's helpers may write for a moment longer than the browser lives.
		await rm(this.profile, { recursive: true, force: true, maxRetries: 10 });
	}

	private watch(): void {
		const { origin } = new URL(this.options.url);
		this.context.on('request', (request) => {
			const url = new URL(request.url());
			if (url.protocol.startsWith('http') && url.origin !== origin) this.strays.push(url.href);
		});
		this.context.on('requestfailed', (request) => {
			const error = request.failure()?.errorText;
			// A page that was left does not wait for its pictures.
			if (error !== 'net::ERR_ABORTED') this.failures.push(`${request.url()}: ${error}`);
		});
		this.context.on('response', (response) => {
			if (response.status() >= 400) this.failures.push(`${response.url()}: ${response.status()}`);
		});
		this.context.on('console', (message) => {
			if (message.type() === 'error') this.errors.push(message.text());
		});
		this.context.on('weberror', (error) => this.errors.push(String(error.error())));
	}
}

async function launch(options: PhoneOptions, profile: string) {
	const isFloor = options.browser === 'floor';
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: isFloor ? await findChromium92() : findChromium(),
		// No other host is there, so nothing that strays can leave this machine.
		args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
		viewport: options.screen ?? { width: 360, height: 640 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		colorScheme: options.colorScheme ?? 'light',
	});
	await context.addInitScript(() => {
		const note = ({ clientX: x, clientY: y, timeStamp: at, detail }: MouseEvent) => {
			// What the page clicks itself, as a hidden file field, is no tap.
			if (detail > 0) window.lastTap = { x, y, at };
		};
		addEventListener('click', note, true);
	});
	const page = context.pages()[0] ?? (await context.newPage());
	if (isFloor) await teachPlaywright(context, page);
	return { context, page };
}
