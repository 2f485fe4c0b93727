import './toast.css';
import { Undo2 } from 'lucide-preact';
import { Icon } from './icon.tsx';
import { withSums } from './sums.tsx';

interface ToastDeed {
	readonly word: string;
	readonly onTap: () => void;
}

interface ToastProps {
	/** Nothing to say: the place stays, so that TalkBack hears the next text. */
	readonly text: string | undefined;
	readonly undo?: ToastDeed | undefined;
	/** What else may follow. */
	readonly next?: ToastDeed | undefined;
}

/** What was just done, above Dock or Act, with the way back. Rendered once, beside the pages. */
export function Toast({ text, undo, next }: ToastProps) {
	return (
		<div class={text === undefined ? 'toast' : 'toast toast-on'} role="status">
			<p>{withSums(text)}</p>
			{text !== undefined && (
				<div class="toast-deeds">
					{next && (
						<button type="button" class="toast-undo" onClick={next.onTap}>
							{next.word}
						</button>
					)}
					{undo && (
						<button type="button" class="toast-undo" onClick={undo.onTap}>
							<Icon of={Undo2} />
							{undo.word}
						</button>
					)}
				</div>
			)}
		</div>
	);
}
