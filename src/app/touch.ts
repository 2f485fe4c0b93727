import type { Id } from '../domain/id.ts';
import type { TouchKind } from '../domain/touch.ts';
import type { App } from './app.ts';

/**
 * Remembers that somebody was written to. Begun within the tap and not waited for: WhatsApp opens at
 * once, and a touch that cannot be saved must not stand in its way.
 */
export function recordTouch(app: App, kind: TouchKind, about: { customer?: Id; order?: Id }): void {
	const fields = { kind, at: app.platform.now(), ...about };
	app.book.commit([{ kind: 'add', store: 'touch', id: app.platform.newId(), fields }]).then(
		() => app.version.setState((version) => version + 1, true),
		() => undefined,
	);
}
