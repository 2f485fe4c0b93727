import './steps.css';
import { Check, type LucideIcon } from 'lucide-preact';
import { Icon } from './icon.tsx';

export interface Step {
	readonly word: string;
	readonly icon: LucideIcon;
}

interface StepsProps {
	/** What TalkBack calls the list. */
	readonly label: string;
	readonly steps: readonly Step[];
	/** The place of the step one is at. */
	readonly at: number;
	/** For TalkBack, of a step that lies behind. */
	readonly past: string;
}

/** How far something has come: what lies behind is ticked, what is now stands out. */
export function Steps({ label, steps, at, past }: StepsProps) {
	return (
		<ol class="steps" aria-label={label}>
			{steps.map(({ word, icon }, place) => (
				<li
					key={word}
					class={`step${place < at ? ' step-past' : ''}${place === at ? ' step-now' : ''}`}
					aria-current={place === at ? 'step' : undefined}
				>
					<Icon of={place < at ? Check : icon} small />
					{word}
					{place < at && <span class="sr">, {past}</span>}
				</li>
			))}
		</ol>
	);
}
