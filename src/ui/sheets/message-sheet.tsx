import { Copy, MessageCircle, Share2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { closeSheet } from '../../app/navigation.ts';
import { liveOccasion, type Occasion } from '../../app/occasion.ts';
import type { Sheet as SheetRoute } from '../../app/route.ts';
import { recordTouch } from '../../app/touch.ts';
import { fillTemplate, unknownPlaceholders } from '../../domain/template.ts';
import type { TouchKind } from '../../domain/touch.ts';
import { waLink } from '../../domain/wa.ts';
import { errorText } from '../../i18n/errors.ts';
import { messagesText } from '../../i18n/messages.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Chips } from '../parts/chips.tsx';
import { Letter } from '../parts/letter.tsx';
import { Notice } from '../parts/notice.tsx';
import { Segment } from '../parts/segment.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';
import { useLive, useStore } from '../use-store.ts';
import { FreeText } from './free-text.tsx';
import { kindsFor, nameOf, textOf, valuesOf } from './message-drafts.ts';

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
	if (occasion.state === 'ready' && occasion.value) return <Messages occasion={occasion.value} />;
	return (
		<Sheet title={messagesText.titleOpen} close={shellText.close} onClose={() => closeSheet(app)}>
			<Notice of="danger">{errorText[occasion.state === 'failed' ? occasion.code : 'missing']}</Notice>
		</Sheet>
	);
}

function Messages({ occasion }: { readonly occasion: Occasion }) {
	const app = useApp();
	const today = useStore(app.today);
	const kinds = kindsFor(occasion);
	const name = nameOf(occasion);
	const phone = occasion.known?.customer.phone;
	const [kind, setKind] = useState<TouchKind>(kinds[0] ?? 'free');
	const [open, setOpen] = useState(false);
	const [template, setTemplate] = useState(name ? messagesText.writeFirst : '');
	const text =
		kind === 'free' ? fillTemplate(template, valuesOf(occasion, today)) : textOf(kind, occasion, today);
	return (
		<Sheet
			title={name ? messagesText.title(name) : messagesText.titleOpen}
			close={shellText.close}
			onClose={() => closeSheet(app)}
			foot={<Send text={text} phone={open ? undefined : phone} kind={kind} occasion={occasion} />}
		>
			<Stack>
				{phone && name && (
					<Segment
						label={messagesText.to}
						options={[
							{ value: 'customer', word: name },
							{ value: 'anybody', word: messagesText.toAnybody },
						]}
						chosen={open ? 'anybody' : 'customer'}
						onChoose={(to) => setOpen(to === 'anybody')}
					/>
				)}
				{name && !phone && <Words>{messagesText.noNumber(name)}</Words>}
				<Chips
					label={messagesText.which}
					chips={kinds.map((value) => ({ value, word: messagesText.kinds[value] }))}
					chosen={kind}
					onChoose={setKind}
				/>
				{kind === 'free' && (
					<FreeText template={template} onTemplate={setTemplate} unknown={unknownPlaceholders(template)} />
				)}
				<Letter label={messagesText.preview}>{text}</Letter>
			</Stack>
		</Sheet>
	);
}

interface SendProps {
	readonly text: string;
	readonly phone: string | undefined;
	readonly kind: TouchKind;
	readonly occasion: Occasion;
}

/** The ways out of the phone: the link, or where it would be too long, the share sheet or the clipboard. */
function Send({ text, phone, kind, occasion: { known, order } }: SendProps) {
	const app = useApp();
	const [copied, setCopied] = useState<boolean>();
	const link = waLink({ phone, text });
	const { shareText } = app.platform;
	const touched = () =>
		recordTouch(app, kind, {
			...(known && { customer: known.customer.id }),
			...(order && { order: order.id }),
		});
	if (!text.trim()) return <Words>{messagesText.empty}</Words>;
	const copy = async () => {
		const done = await app.platform.copy(text);
		setCopied(done);
		if (done && link.kind === 'long') touched();
	};
	const share = async () => {
		if ((await shareText?.(text)) === 'handed') touched();
	};
	return (
		<Stack>
			{link.kind === 'long' && <Words>{messagesText.tooLong}</Words>}
			{copied !== undefined && <Words>{copied ? messagesText.copied : messagesText.copyFailed}</Words>}
			{link.kind === 'link' ? (
				<LinkButton wide icon={MessageCircle} href={link.href} out onTap={touched}>
					{messagesText.send}
				</LinkButton>
			) : (
				shareText && (
					<Button wide icon={Share2} onTap={() => void share()}>
						{messagesText.share}
					</Button>
				)
			)}
			<Button look="quiet" icon={Copy} onTap={() => void copy()}>
				{messagesText.copy}
			</Button>
			{link.kind === 'link' && (
				<LinkButton look="quiet" href={link.appHref} onTap={touched}>
					{messagesText.openApp}
				</LinkButton>
			)}
		</Stack>
	);
}
