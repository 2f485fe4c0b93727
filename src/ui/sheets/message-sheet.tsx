import { liveOccasion } from '../../app/occasion.ts';
import * as messagesText from '../../i18n/messages.ts';
import { useApp } from '../app-context.ts';
import { useStore } from '../use-store.ts';
import { FoundSheet } from './found-sheet.tsx';
import { MessageWriter } from './message-writer.tsx';

/** Writes to somebody on WhatsApp: the finished text is seen before it leaves. */
export function MessageSheet() {
	const { sheet } = useStore(useApp().route);
	if (!sheet) return null;
	return (
		<FoundSheet
			find={(app) => liveOccasion(app, sheet)}
			by={[sheet.customer, sheet.order]}
			title={messagesText.titleOpen}
			show={(occasion) => <MessageWriter occasion={occasion} asked={sheet.kind} />}
		/>
	);
}
