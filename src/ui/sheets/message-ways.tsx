import { MessageCircle, Share2 } from 'lucide-preact';
import type { WaLink } from '../../domain/wa.ts';
import * as messagesText from '../../i18n/messages.ts';
import { useApp } from '../app-context.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';
import { CopyButton } from './copy-button.tsx';

interface WaysProps {
	readonly link: WaLink;
	/** It has left, as far as can be known. */
	readonly onSent: () => void;
}

/** The way out of the phone: the link; for a text too long for one the share sheet, or else the clipboard. */
export function MainWay({ link, onSent }: WaysProps) {
	const { shareText } = useApp().platform;
	if (!link.text.trim()) return <Words>{messagesText.empty}</Words>;
	if (link.kind === 'link') {
		return (
			<LinkButton wide icon={MessageCircle} href={link.href} out onTap={onSent}>
				{messagesText.send}
			</LinkButton>
		);
	}
	if (!shareText) {
		return (
			<Stack>
				<CopyButton look="main" text={link.text} onCopied={onSent} />
			</Stack>
		);
	}
	const share = async () => {
		if ((await shareText(link.text)) === 'handed') onSent();
	};
	return (
		<Button wide icon={Share2} onTap={() => void share()}>
			{messagesText.share}
		</Button>
	);
}

/** For phones where the main way leads nowhere. */
export function OtherWays({ link, onSent }: WaysProps) {
	const { shareText } = useApp().platform;
	if (!link.text.trim()) return null;
	if (link.kind === 'link') {
		return (
			<Line>
				<CopyButton look="quiet" text={link.text} />
				<LinkButton look="quiet" href={link.appHref} onTap={onSent}>
					{messagesText.openApp}
				</LinkButton>
			</Line>
		);
	}
	return (
		<>
			<Words live>{messagesText.tooLong}</Words>
			{shareText && <CopyButton look="quiet" text={link.text} onCopied={onSent} />}
		</>
	);
}
