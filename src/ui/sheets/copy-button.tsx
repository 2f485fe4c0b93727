import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import * as messagesText from '../../i18n/messages.ts';
import { useApp } from '../app-context.ts';
import { Button, type ButtonLook } from '../parts/button.tsx';
import { Words } from '../parts/words.tsx';

interface CopyButtonProps {
	readonly text: string;
	readonly look: ButtonLook;
	/** Where it copies something else than a message. */
	readonly word?: string | undefined;
	readonly onCopied?: (() => void) | undefined;
}

/** Puts a message on the clipboard, and says so as long as it is still that message. */
export function CopyButton({ text, look, word = messagesText.copy, onCopied }: CopyButtonProps) {
	const app = useApp();
	const [tried, setTried] = useState<{ readonly text: string; readonly done: boolean }>();
	const outcome = tried?.text === text ? tried.done : undefined;
	async function copy() {
		const done = await app.platform.copy(text);
		setTried({ text, done });
		if (done) onCopied?.();
	}
	return (
		<>
			<Button look={look} icon={outcome ? Check : undefined} onTap={() => void copy()}>
				<span aria-live="polite">{outcome ? messagesText.copied : word}</span>
			</Button>
			{outcome === false && <Words live>{messagesText.copyFailed}</Words>}
		</>
	);
}
