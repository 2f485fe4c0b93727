import { Download, MessageCircle, Send } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { closeSheet } from '../../app/navigation.ts';
import { livePaper, openPaperPicture, type Paper, recordPaper } from '../../app/paper.ts';
import { waLink } from '../../domain/wa.ts';
import { errorText } from '../../i18n/errors.ts';
import * as messagesText from '../../i18n/messages.ts';
import * as paperText from '../../i18n/paper.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { Notice } from '../parts/notice.tsx';
import { PictureStrip } from '../parts/picture-strip.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Stack } from '../parts/stack.tsx';
import { useMade, useStore } from '../use-store.ts';
import { CopyButton } from './copy-button.tsx';
import { FoundSheet } from './found-sheet.tsx';
import { paperDraft } from './paper-draft.ts';

/** A receipt, the proof of an entry or a stamp card: seen as the picture that leaves, before it does. */
export function PaperSheet() {
	const { sheet } = useStore(useApp().route);
	if (!sheet) return null;
	return (
		<FoundSheet
			find={(app) => livePaper(app, sheet)}
			by={[sheet.customer, sheet.order, sheet.entry, sheet.bonus]}
			title={messagesText.kinds.receipt}
			show={(paper) => <PaperOf paper={paper} />}
		/>
	);
}

function PaperOf({ paper }: { readonly paper: Paper }) {
	const app = useApp();
	const { facts, text } = paperDraft(paper, useStore(app.today));
	const picture = useMade((app) => openPaperPicture(app, facts), [JSON.stringify(facts)]);
	useEffect(() => picture.start(), [picture]);
	const { painted, failure } = useStore(picture.state);
	const busy = !painted && !failure;
	const { shareFiles } = app.platform;
	const link = waLink({ phone: paper.known?.customer.phone, text });
	const title = messagesText.kinds[paper.kind];
	const sent = () => recordPaper(app, paper);
	async function send() {
		if (await picture.hand(paperText.saved, text)) sent();
	}
	return (
		<Sheet
			title={title}
			close={shellText.close}
			onClose={() => closeSheet(app)}
			foot={
				<Button
					wide
					icon={shareFiles ? Send : Download}
					busy={busy}
					disabled={failure !== undefined}
					onTap={() => void send()}
				>
					{shareFiles ? paperText.send : paperText.save}
				</Button>
			}
		>
			<Stack>
				{failure && <Notice of="danger">{errorText[failure]}</Notice>}
				<PictureStrip
					label={paperText.picture}
					pictures={painted ? [{ address: painted.address, alt: title }] : []}
					square={paper.kind !== 'receipt'}
					busy={busy}
				/>
				<Line>
					{shareFiles && (
						<Button look="quiet" icon={Download} onTap={() => picture.save(paperText.saved)}>
							{paperText.save}
						</Button>
					)}
					{link.kind === 'link' ? (
						<LinkButton look="quiet" icon={MessageCircle} href={link.href} out onTap={sent}>
							{paperText.sendText}
						</LinkButton>
					) : (
						<CopyButton look="quiet" text={text} onCopied={sent} />
					)}
				</Line>
			</Stack>
		</Sheet>
	);
}
