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

/** Several of these beside each other, outside the bottom. */
export function ActSides({ children }: { readonly children: ComponentChildren }) {
	return <div class="act-sides">{children}</div>;
}

interface ActSumProps {
	readonly note: ComponentChildren;
	readonly amount: number;
	/** A line of its own above a button with many words. */
	readonly wide?: boolean | undefined;
}

/** What it comes to, before it is saved. */
export function ActSum({ note, amount, wide }: ActSumProps) {
	return (
		<div class={wide ? 'act-sum act-wide' : 'act-sum'}>
			<span class="act-note">{note}</span>
			<output>
				<Money amount={amount} size={wide ? 's' : 'l'} />
			</output>
		</div>
	);
}
