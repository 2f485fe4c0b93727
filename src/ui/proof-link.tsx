import { liveOccasion, type Occasion } from '../app/occasion.ts';
import { recordTouch } from '../app/touch.ts';
import type { Id } from '../domain/id.ts';
import { waLink } from '../domain/wa.ts';
import * as messagesText from '../i18n/messages.ts';
import { useApp } from './app-context.ts';
import { ToastLink } from './parts/toast.tsx';
import { moneyTextOf } from './sheets/message-drafts.ts';
import { useLive, useStore } from './use-store.ts';

/** Sends the customer what was just booked and how they stand now, at one tap: they read it in WhatsApp's own field. */
export function ProofLink() {
	const customer = useStore(useApp().done)?.booked;
	return customer ? <ProofOf customer={customer} /> : null;
}

function ProofOf({ customer }: { readonly customer: Id }) {
	const app = useApp();
	const occasion = useLive((app) => liveOccasion(app, { name: 'message', customer }), [customer]).value;
	const link = occasion && proofLink(occasion);
	if (link?.kind !== 'link') return null;
	return (
		<ToastLink href={link.href} onTap={() => recordTouch(app, 'proof', { customer })}>
			{messagesText.sendProof}
		</ToastLink>
	);
}

function proofLink(occasion: Occasion) {
	return waLink({ phone: occasion.known?.customer.phone, text: moneyTextOf('proof', occasion, 'biasa') });
}
