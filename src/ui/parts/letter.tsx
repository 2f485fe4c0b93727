import './letter.css';

interface LetterProps {
	readonly label: string;
	readonly children: string;
}

/** A message as it will stand in the chat. */
export function Letter({ label, children }: LetterProps) {
	return (
		<section class="letter" aria-label={label}>
			{children}
		</section>
	);
}
