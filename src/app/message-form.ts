import { type Guarded, isText, oneOf, shape } from '../domain/shape.ts';
import { messageKinds, moneyKinds } from '../domain/touch.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { recordTouch, type TouchSubject } from './touch.ts';

const isMessageValue = shape({ kind: oneOf(...messageKinds, ...moneyKinds), template: isText });

/** A message about to be sent: which one, and the seller's own words where it is a free one. */
export type MessageValue = Readonly<Guarded<typeof isMessageValue>>;

/** The form of a message. Each submit is one sending; there may be several. */
export function openMessageForm(
	app: App,
	about: TouchSubject,
	initial: MessageValue,
): Promise<Form<MessageValue>> {
	let sent: MessageValue | undefined;
	const isAsked = moneyKinds.some((kind) => kind === initial.kind);
	// What was begun freely waits until that is asked for again.
	const key = ['message', about.customer ?? '', about.order ?? '', ...(isAsked ? [initial.kind] : [])].join(
		':',
	);
	return openForm<MessageValue>(app, {
		key,
		initial,
		// The other kinds write themselves: nothing was typed that could be lost.
		isDraft: (draft): draft is MessageValue => isMessageValue(draft) && draft.kind === 'free',
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
