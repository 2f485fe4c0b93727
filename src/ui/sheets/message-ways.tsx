import { MessageCircle, Share2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Form } from '../../app/form.ts';
import type { MessageValue } from '../../app/message-form.ts';
import { waLink } from '../../domain/wa.ts';
import { messagesText } from '../../i18n/messages.ts';
import { useApp } from '../app-context.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';

interface MessageWaysProps {
	readonly form: Form<MessageValue>;
	readonly text: string;
	readonly phone: string | undefined;
}

/** The ways out of the phone: the link; where it would be too long, the share sheet or the clipboard. */
export function MessageWays({ form, text, phone }: MessageWaysProps) {
	const app = useApp();
	const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean }>();
	const link = waLink({ phone, text });
	const { shareText } = app.platform;
	const canShare = link.kind === 'long' && shareText !== undefined;
	const sent = () => void form.submit();
	const copy = async () => {
		const done = await app.platform.copy(text);
		setCopied({ text, done });
		if (done && link.kind === 'long') sent();
	};
	const share = async () => {
		if ((await shareText?.(text)) === 'handed') sent();
	};
	if (!text.trim()) return <Words>{messagesText.empty}</Words>;
	return (
		<Stack>
			{link.kind === 'long' && <Words live>{messagesText.tooLong}</Words>}
			{copied?.text === text && (
				<Words live>{copied.done ? messagesText.copied : messagesText.copyFailed}</Words>
			)}
			{link.kind === 'link' && (
				<LinkButton wide icon={MessageCircle} href={link.href} out onTap={sent}>
					{messagesText.send}
				</LinkButton>
			)}
			{canShare && (
				<Button wide icon={Share2} onTap={() => void share()}>
					{messagesText.share}
				</Button>
			)}
			<Line>
				<Button look={link.kind === 'link' || canShare ? 'quiet' : 'main'} onTap={() => void copy()}>
					{messagesText.copy}
				</Button>
				{link.kind === 'link' && (
					<LinkButton look="quiet" href={link.appHref} onTap={sent}>
						{messagesText.openApp}
					</LinkButton>
				)}
			</Line>
		</Stack>
	);
}
