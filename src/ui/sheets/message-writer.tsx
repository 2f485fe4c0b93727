import { ReceiptText } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Form } from '../../app/form.ts';
import { type MessageValue, openMessageForm } from '../../app/message-form.ts';
import type { Occasion } from '../../app/occasion.ts';
import { numberReceipt } from '../../app/paper.ts';
import type { Sheet } from '../../app/route.ts';
import { dayOf } from '../../domain/day.ts';
import { fillTemplate } from '../../domain/template.ts';
import type { MoneyKind } from '../../domain/touch.ts';
import { waLink } from '../../domain/wa.ts';
import { daysAgo } from '../../i18n/calendar.ts';
import * as messagesText from '../../i18n/messages.ts';
import { type Tone, tones } from '../../i18n/reminder.ts';
import { useApp } from '../app-context.ts';
import { BookSheet } from '../book-sheet.tsx';
import { hrefToSheet } from '../links.ts';
import { LinkButton } from '../parts/button.tsx';
import { Chips } from '../parts/chips.tsx';
import { Letter } from '../parts/letter.tsx';
import { Segment } from '../parts/segment.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';
import { useForm, useStore } from '../use-store.ts';
import { FreeText } from './free-text.tsx';
import {
	isMoneyKind,
	kindsFor,
	moneyTextOf,
	nameOf,
	textOf,
	valuesOf,
	type WrittenKind,
} from './message-drafts.ts';
import { MainWay, OtherWays } from './message-ways.tsx';

interface MessageWriterProps {
	readonly occasion: Occasion;
	/** Which message about money one came for. */
	readonly asked?: MoneyKind | undefined;
}

/** Which message, to whom, and what it will say. */
export function MessageWriter({ occasion, asked }: MessageWriterProps) {
	const { known, order } = occasion;
	const form = useForm(
		(app) =>
			openMessageForm(
				app,
				{ ...(known && { customer: known.customer.id }), ...(order && { order: order.id }) },
				{ kind: asked ?? kindsFor(occasion)[0] ?? 'free', template: known ? messagesText.writeFirst : '' },
			),
		[known?.customer.id, order?.id, asked],
	);
	return form ? <Writer occasion={occasion} form={form} /> : null;
}

/** The picture that says the same about the account. */
function paperOf(kind: WrittenKind, { known, account }: Occasion): Sheet | undefined {
	const [deed] = account?.latest ?? [];
	if (!known || !account?.entries.length) return undefined;
	const sheet = { name: 'paper', customer: known.customer.id } as const;
	if (kind === 'statement') return sheet;
	return kind === 'proof' && deed && !deed.voided ? { ...sheet, entry: deed.id } : undefined;
}

function Writer({ occasion, form }: MessageWriterProps & { readonly form: Form<MessageValue> }) {
	const app = useApp();
	const today = useStore(app.today);
	const { kind, template } = useStore(form.state).value;
	const [anybody, setAnybody] = useState(false);
	const [tone, setTone] = useState<Tone>('biasa');
	const about = isMoneyKind(kind);
	// An account is nobody else's business.
	const toAnybody = anybody && !about;
	const numbered = kind === 'receipt' ? occasion.order?.id : undefined;
	useEffect(() => {
		if (numbered) numberReceipt(app, numbered).catch(() => undefined);
	}, [numbered]);
	const name = nameOf(occasion);
	const phone = occasion.known?.customer.phone;
	const values = valuesOf(occasion, today);
	const text = isMoneyKind(kind)
		? moneyTextOf(kind, occasion, tone)
		: kind === 'free'
			? fillTemplate(template, values)
			: textOf(kind, occasion, toAnybody);
	const kinds = kindsFor(occasion);
	const paper = paperOf(kind, occasion);
	const reminded = occasion.account?.reminded;
	const link = waLink({ phone: toAnybody ? undefined : phone, text });
	const sent = () => void form.submit();
	return (
		<BookSheet
			title={name ? messagesText.title(name) : messagesText.titleOpen}
			foot={<MainWay link={link} onSent={sent} />}
		>
			<Stack>
				{phone && name && !about && (
					<Segment
						label={messagesText.to}
						options={[
							{ value: 'customer', word: name },
							{ value: 'anybody', word: messagesText.toAnybody },
						]}
						chosen={toAnybody ? 'anybody' : 'customer'}
						onChoose={(to) => setAnybody(to === 'anybody')}
					/>
				)}
				{name && !phone && <Words>{messagesText.noNumber(name)}</Words>}
				<Chips
					label={messagesText.which}
					chips={(kinds.includes(kind) ? kinds : [kind, ...kinds]).map((value) => ({
						value,
						word: messagesText.kinds[value],
					}))}
					chosen={kind}
					onChoose={(kind) => form.set({ kind })}
				/>
				{kind === 'free' && (
					<FreeText template={template} onTemplate={(template) => form.set({ template })} values={values} />
				)}
				{kind === 'reminder' && (
					<>
						<Segment
							label={messagesText.tone}
							options={tones.map((value) => ({ value, word: messagesText.tones[value] }))}
							chosen={tone}
							onChoose={setTone}
						/>
						<Words>
							{messagesText.reminded(reminded === undefined ? undefined : daysAgo(dayOf(reminded), today))}
						</Words>
					</>
				)}
				<Letter label={messagesText.preview}>{link.text}</Letter>
				<OtherWays link={link} onSent={sent} />
				{paper && (
					<LinkButton look="quiet" icon={ReceiptText} href={hrefToSheet(app, paper)}>
						{messagesText.asPicture}
					</LinkButton>
				)}
			</Stack>
		</BookSheet>
	);
}
