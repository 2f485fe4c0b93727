import type { Id } from '../domain/id.ts';
import type { TouchKind } from '../domain/touch.ts';
import type { App } from './app.ts';
import { readAnew } from './live.ts';

/** Whom a touch was for, and about which order. */
export interface TouchSubject {
	readonly customer?: Id;
	readonly order?: Id;
}

/**
 * Remembers that somebody was written to. Begun within the tap and not waited for: WhatsApp opens at
 * once, and a touch that cannot be saved must not stand in its way.
 */
export function recordTouch(app: App, kind: TouchKind, about: TouchSubject, forgetDraft?: string): void {
	const fields = { kind, at: app.platform.now(), ...about };
	app.book.commit([{ kind: 'add', store: 'touch', id: app.platform.newId(), fields }], forgetDraft).then(
		() => readAnew(app),
		() => undefined,
	);
}
