import './act.css';
import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { Money } from './money.tsx';
import { Tap, type TapTarget } from './tap.tsx';

interface ActProps {
	/** Makes room while the keyboard is up: what is looked for matters more than the save. */
	readonly yields?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** The bottom of an inner page: one Button, and ActSide or ActSum before it. */
export function Act({ yields, children }: ActProps) {
	return <footer class={yields ? 'act act-yields' : 'act'}>{children}</footer>;
}

interface ActSideProps extends TapTarget {
	readonly icon: LucideIcon;
	readonly word: string;
}

/** A second action, icon over word. */
export function ActSide({ icon, word, ...target }: ActSideProps) {
	return (
		<Tap class="act-side" {...target}>
			<Icon of={icon} />
			{word}
		</Tap>
	);
}

interface ActSumProps {
	readonly note: ComponentChildren;
	readonly amount: number;
}

/** What it comes to, before it is saved. */
export function ActSum({ note, amount }: ActSumProps) {
	return (
		<div class="act-sum">
			<span class="act-note">{note}</span>
			<output>
				<Money amount={amount} size="l" />
			</output>
		</div>
	);
}
