import './toast.css';
import { Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { withSums } from './sums.tsx';
import { Tap, type TapTarget } from './tap.tsx';

interface ToastProps {
	/** Nothing to say: the place stays, so that TalkBack hears the next text. */
	readonly text: string | undefined;
	readonly undo?: { readonly word: string; readonly onTap: () => void } | undefined;
	/** What else may follow: a `ToastLink`. */
	readonly next?: ComponentChildren;
}

/** What was just done, above Dock or Act, with the way back. Rendered once, beside the pages. */
export function Toast({ text, undo, next }: ToastProps) {
	return (
		<div class={text === undefined ? 'toast' : 'toast toast-on'} role="status">
			<p>{withSums(text)}</p>
			{text !== undefined && (
				<div class="toast-deeds">
					{next}
					{undo && (
						<Tap class="toast-deed" onTap={undo.onTap}>
							<Icon of={Undo2} />
							{undo.word}
						</Tap>
					)}
				</div>
			)}
		</div>
	);
}

/** Leads on from what was just done. */
export function ToastLink(target: TapTarget & { readonly children: string }) {
	return <Tap class="toast-deed" {...target} />;
}
