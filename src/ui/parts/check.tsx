import './check.css';
import type { ComponentChildren } from 'preact';
import { withSums } from './sums.tsx';

interface CheckProps {
	readonly name: string;
	readonly note?: ComponentChildren;
	/** A Thumb of what it is about. */
	readonly picture?: ComponentChildren;
	readonly checked: boolean;
	readonly disabled?: boolean | undefined;
	readonly onChange: (checked: boolean) => void;
}

/** One of many to be picked: the whole row is the target. */
export function Check(props: CheckProps) {
	return <Choice {...props} form="check" />;
}

/** On or off, at once. */
export function Switch(props: CheckProps) {
	return <Choice {...props} form="switch" />;
}

function Choice({
	name,
	note,
	picture,
	checked,
	disabled,
	onChange,
	form,
}: CheckProps & { form: 'check' | 'switch' }) {
	return (
		<label class={`check check-${form}`}>
			<input
				type="checkbox"
				role={form === 'switch' ? 'switch' : undefined}
				checked={checked}
				disabled={disabled}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			<span class="check-text">
				<span class="check-name">{withSums(name)}</span>
				{note !== undefined && <span class="check-note">{withSums(note)}</span>}
			</span>
			{picture}
		</label>
	);
}
