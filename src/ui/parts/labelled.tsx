import './field.css';
import './labelled.css';
import type { ComponentChildren } from 'preact';

interface LabelledProps {
	/** The same as the label of what stands beneath, which TalkBack reads. */
	readonly label: string;
	readonly children: ComponentChildren;
}

/** A visible label over a Segment or Chips. */
export function Labelled({ label, children }: LabelledProps) {
	return (
		<div class="labelled">
			<span class="field-label" aria-hidden="true">
				{label}
			</span>
			{children}
		</div>
	);
}
