import type { LucideIcon } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import { Failure } from './failure.tsx';
import { Button, type ButtonLook } from './parts/button.tsx';
import { Notice } from './parts/notice.tsx';

interface DeedProps {
	readonly word: string;
	/** For TalkBack: with which of many. */
	readonly of?: string | undefined;
	readonly icon?: LucideIcon | undefined;
	readonly look?: ButtonLook | undefined;
	/** What to consider first, and the word that does it all the same. */
	readonly ask?: { readonly say: string; readonly word: string } | undefined;
	/** Does it to the book; what goes wrong is said beneath the button. */
	readonly onDo: () => Promise<void>;
}

/** A button that does one thing to the book at once; the toast has the way back. */
export function Deed({ word, of: one, icon, look = 'quiet', ask, onDo }: DeedProps) {
	const [busy, setBusy] = useState(false);
	const [asking, setAsking] = useState(false);
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
			<Button look={look} icon={icon} busy={busy} onTap={() => (ask ? setAsking(!asking) : void run())}>
				{word}
				{one !== undefined && <span class="sr"> {one}</span>}
			</Button>
			{ask && asking && (
				<>
					<Notice of="danger">{ask.say}</Notice>
					<Button look="danger" icon={icon} busy={busy} onTap={() => void run()}>
						{ask.word}
					</Button>
				</>
			)}
			<Failure code={failure} />
		</>
	);
}
