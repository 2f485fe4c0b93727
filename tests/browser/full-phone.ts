import type { CDPSession } from 'playwright-core';
import type { Phone } from './phone.ts';

/** Chromium asks anew how much room there is once nobody has had the database open for two seconds. */
const forgetMs = 2_500;

/** A phone whose memory can run full. */
export interface FullPhone {
	/** No row more finds room, or only so many bytes; the app is opened anew at that route. */
	fill(route: string, room?: number): Promise<void>;
	/** The seller has thrown things away, while the app lies open. */
	makeRoom(): Promise<void>;
}

export async function fullPhone(phone: Phone, url: string): Promise<FullPhone> {
	const { page } = phone;
	const session: CDPSession = await page.context().newCDPSession(page);
	const origin = new URL(url).origin;
	return {
		async fill(route, room) {
			const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
			const quotaSize = room === undefined ? 1 : usage + room;
			await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
			await page.goto('about:blank');
			await page.waitForTimeout(forgetMs);
			await page.goto(url + route);
		},
		async makeRoom() {
			await session.send('Storage.overrideQuotaForOrigin', { origin });
		},
	};
}
