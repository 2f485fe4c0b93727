import './progress.css';
import { useId } from 'preact/hooks';
import { Button } from './button.tsx';

interface ProgressProps {
	/** What is being done: "Menyiapkan gambar". */
	readonly label: string;
	/** `4 dari 6`. */
	readonly note: string;
	readonly done: number;
	readonly total: number;
	/** It may be over at once: not to be seen for the first 300 ms. */
	readonly late?: boolean | undefined;
	readonly cancel?: { readonly word: string; readonly onTap: () => void } | undefined;
}

/** Long work, as far as it really is. */
export function Progress({ label, note, done, total, late, cancel }: ProgressProps) {
	const id = useId();
	return (
		<div class={late ? 'progress progress-late' : 'progress'}>
			<div class="progress-top">
				<label for={id}>{label}</label>
				<span>{note}</span>
			</div>
			<progress id={id} value={done} max={Math.max(total, 1)} />
			{cancel && (
				<Button look="quiet" wide onTap={cancel.onTap}>
					{cancel.word}
				</Button>
			)}
		</div>
	);
}
