import './flag.css';
import { Check, ClockAlert, NotebookPen, Store } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { Petals } from './petals.tsx';

export type FlagKind = 'regular' | 'slipping' | 'new' | 'reseller' | 'kasbon' | 'late' | 'paid';

const icons = { reseller: Store, kasbon: NotebookPen, late: ClockAlert, paid: Check } as const;

interface FlagProps {
	readonly of: FlagKind;
	readonly children: ComponentChildren;
}

/** Says how someone stands, never asks. */
export function Flag({ of: kind, children }: FlagProps) {
	const mark =
		kind === 'regular' || kind === 'slipping' || kind === 'new' ? (
			<Petals of={kind} small />
		) : (
			<Icon of={icons[kind]} small />
		);
	return (
		<span class={`flag flag-${kind}`}>
			{mark}
			{children}
		</span>
	);
}

/** Flags beside each other. */
export function Flags({ children }: { readonly children: ComponentChildren }) {
	return <div class="flags">{children}</div>;
}
