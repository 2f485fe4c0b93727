import * as v from 'valibot';
import { messageKinds } from '../domain/touch.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { recordTouch, type TouchSubject } from './touch.ts';

const schema = v.object({ kind: v.picklist(messageKinds), template: v.string() });

/** A message about to be sent: which one, and the seller's own words where it is a free one. */
export type MessageValue = Readonly<v.InferOutput<typeof schema>>;

/** The form of a message. Each submit is one sending; there may be several. */
export function openMessageForm(
	app: App,
	about: TouchSubject,
	initial: MessageValue,
): Promise<Form<MessageValue>> {
	let sent: MessageValue | undefined;
	const key = ['message', about.customer ?? '', about.order ?? ''].join(':');
	return openForm<MessageValue>(app, {
		key,
		initial,
		revive: (draft) => {
			const parsed = v.safeParse(schema, draft);
			// The other kinds write themselves: nothing was typed that could be lost.
			return parsed.success && parsed.output.kind === 'free' ? parsed.output : undefined;
		},
		check: () => ({}),
		async save(value) {
			// WhatsApp did not open and the other way is tried: still one message.
			if (value.kind === sent?.kind && value.template === sent.template) return;
			sent = value;
			recordTouch(app, value.kind, about, key);
		},
		lasting: true,
	});
}
