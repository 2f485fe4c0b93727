import type { Shop } from '../domain/shop.ts';
import type { App } from './app.ts';
import { lastLook } from './last-look.ts';
import { createLive, type LiveStore } from './live.ts';

/** The seller, or nobody yet: then the app begins with the first run. */
export function liveShop(app: App): LiveStore<Shop | undefined> {
	return createLive(app, () => app.book.shop(), lastLook(app)?.shop);
}
