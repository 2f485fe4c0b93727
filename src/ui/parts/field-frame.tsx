import './field.css';
import { CircleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** What joins the thing that is typed into to its label, its help and its error. */
interface FieldTies {
	readonly id: string;
	readonly autocomplete: 'off';
	readonly 'aria-invalid': true | undefined;
	readonly 'aria-describedby': string | undefined;
}

interface FieldFrameProps {
	readonly label: string;
	/** For TalkBack only; where the place says it, as for a search. */
	readonly quiet?: boolean | undefined;
	readonly help?: string | undefined;
	/** What is wrong and what to do. */
	readonly error?: string | undefined;
	/** An input or a text area, with these on it. */
	readonly children: (ties: FieldTies) => ComponentChildren;
}

/** What stands around one thing to type. */
export function FieldFrame({ label, quiet, help, error, children }: FieldFrameProps) {
	const id = useId();
	const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
	return (
		<div class={error ? 'field field-bad' : 'field'}>
			<label class={quiet ? 'sr' : 'field-label'} for={id}>
				{label}
			</label>
			<label class="field-in" for={id}>
				{children({
					id,
					autocomplete: 'off',
					'aria-invalid': error ? true : undefined,
					'aria-describedby': described || undefined,
				})}
			</label>
			{help && (
				<p class="field-help" id={`${id}-help`}>
					{help}
				</p>
			)}
			{error && (
				<p class="field-error" id={`${id}-error`} role="alert">
					<Icon of={CircleAlert} small />
					<span>{error}</span>
				</p>
			)}
		</div>
	);
}

/** Letters that surely fit into a line at 360 px. */
const rowLetters = 34;

/** The rows of a text area, which grows with what is typed, up to what leaves room for the rest of the screen. */
export function rowsFor(text: string): number {
	const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / rowLetters)));
	return Math.min(
		8,
		Math.max(
			2,
			rows.reduce((sum, each) => sum + each, 0),
		),
	);
}
