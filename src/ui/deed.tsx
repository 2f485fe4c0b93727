import type { LucideIcon } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import { errorText } from '../i18n/errors.ts';
import { Button, type ButtonLook } from './parts/button.tsx';
import { Notice } from './parts/notice.tsx';

interface DeedProps {
	readonly word: string;
	/** For TalkBack: with which of many. */
	readonly of?: string | undefined;
	readonly icon?: LucideIcon | undefined;
	readonly look?: ButtonLook | undefined;
	/** Does it to the book; what goes wrong is said beneath the button. */
	readonly onDo: () => Promise<void>;
}

/** A button that does one thing to the book at once; the toast has the way back. */
export function Deed({ word, of: one, icon, look = 'quiet', onDo }: DeedProps) {
	const [busy, setBusy] = useState(false);
	const [failure, setFailure] = useState<ErrorCode>();
	const gone = useRef(false);
	useEffect(
		() => () => {
			gone.current = true;
		},
		[],
	);
	async function run() {
		setBusy(true);
		const code = await onDo().then(() => undefined, errorCode);
		if (gone.current) return;
		setFailure(code);
		setBusy(false);
	}
	return (
		<>
			<Button look={look} icon={icon} busy={busy} onTap={() => void run()}>
				{word}
				{one !== undefined && <span class="sr"> {one}</span>}
			</Button>
			{failure && <Notice of="danger">{errorText[failure]}</Notice>}
		</>
	);
}
