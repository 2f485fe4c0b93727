import { closeSheet } from '../../app/navigation.ts';
import { liveOccasion } from '../../app/occasion.ts';
import type { Sheet as SheetRoute } from '../../app/route.ts';
import { errorText } from '../../i18n/errors.ts';
import * as messagesText from '../../i18n/messages.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { Notice } from '../parts/notice.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useLive, useStore } from '../use-store.ts';
import { MessageWriter } from './message-writer.tsx';

/** Writes to somebody on WhatsApp: the finished text is seen before it leaves. */
export function MessageSheet() {
	const app = useApp();
	const { sheet } = useStore(app.route);
	return sheet ? <MessageTo sheet={sheet} /> : null;
}

function MessageTo({ sheet }: { readonly sheet: SheetRoute }) {
	const app = useApp();
	const occasion = useLive((app) => liveOccasion(app, sheet), [sheet.customer, sheet.order]);
	if (occasion.state === 'loading') return null;
	if (occasion.value) return <MessageWriter occasion={occasion.value} asked={sheet.kind} />;
	return (
		<Sheet title={messagesText.titleOpen} close={shellText.close} onClose={() => closeSheet(app)}>
			<Notice of="danger">{errorText[occasion.state === 'failed' ? occasion.code : 'missing']}</Notice>
		</Sheet>
	);
}
