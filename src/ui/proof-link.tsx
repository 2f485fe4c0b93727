import type { Done } from '../app/app.ts';
import { liveOccasion } from '../app/occasion.ts';
import { recordTouch } from '../app/touch.ts';
import type { Id } from '../domain/id.ts';
import { waLink } from '../domain/wa.ts';
import * as messagesText from '../i18n/messages.ts';
import { useApp } from './app-context.ts';
import { hrefToSheet } from './links.ts';
import { ToastLink } from './parts/toast.tsx';
import { moneyTextOf } from './sheets/message-drafts.ts';
import { useLive, useStore } from './use-store.ts';

/**
 * Sends the customer what was just booked and how they stand now, at one tap: it is read in WhatsApp's own field. Where
 * there is no number, or too much to say, by way of the sheet that knows what to do then.
 */
export function ProofLink() {
	const done = useStore(useApp().done);
	return done?.booked ? <ProofOf customer={done.booked} done={done} /> : null;
}

function ProofOf({ customer, done }: { readonly customer: Id; readonly done: Done }) {
	const app = useApp();
	const sheet = { name: 'message', customer, kind: 'proof' } as const;
	// Anew for each deed: never the words of the one before.
	const occasion = useLive((app) => liveOccasion(app, sheet), [done]).value;
	const phone = occasion?.known?.customer.phone;
	const link = occasion && waLink({ phone, text: moneyTextOf('proof', occasion, 'biasa') });
	if (!link) return null;
	return phone && link.kind === 'link' ? (
		<ToastLink href={link.href} out onTap={() => recordTouch(app, 'proof', { customer })}>
			{messagesText.sendProof}
		</ToastLink>
	) : (
		<ToastLink href={hrefToSheet(app, sheet)}>{messagesText.sendProof}</ToastLink>
	);
}
