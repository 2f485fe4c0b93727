import { liveOccasion } from '../../app/occasion.ts';
import type { Sheet } from '../../app/route.ts';
import * as messagesText from '../../i18n/messages.ts';
import { useApp } from '../app-context.ts';
import { BookSheet } from '../book-sheet.tsx';
import { Failure } from '../failure.tsx';
import { useLive, useStore } from '../use-store.ts';
import { MessageWriter } from './message-writer.tsx';

/** Writes to somebody on WhatsApp: the finished text is seen before it leaves. */
export function MessageSheet() {
	const app = useApp();
	const { sheet } = useStore(app.route);
	return sheet ? <MessageTo sheet={sheet} /> : null;
}

function MessageTo({ sheet }: { readonly sheet: Sheet }) {
	const occasion = useLive((app) => liveOccasion(app, sheet), [sheet.customer, sheet.order]);
	if (occasion.state === 'loading') return null;
	if (occasion.value) return <MessageWriter occasion={occasion.value} asked={sheet.kind} />;
	return (
		<BookSheet title={messagesText.titleOpen}>
			<Failure code={occasion.state === 'failed' ? occasion.code : 'missing'} />
		</BookSheet>
	);
}
