import './letter.css';
import { withSums } from './sums.tsx';

interface LetterProps {
	readonly label: string;
	readonly children: string;
}

/** WhatsApp's own mark for bold: one line between stars, without blanks at its ends. */
const bold = /\*(\S(?:[^*\n]*\S)?)\*/;

/** A message as it will stand in the chat. */
export function Letter({ label, children }: LetterProps) {
	return (
		<section class="letter" aria-label={label}>
			{children.split(bold).map((part, at) => (at % 2 === 1 ? <b>{withSums(part)}</b> : withSums(part)))}
		</section>
	);
}
