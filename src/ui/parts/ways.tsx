import './ways.css';
import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { Tap, type TapTarget } from './tap.tsx';

/** The ways to tell buyers, beside each other; the first is the largest. */
export function Ways({ children }: { readonly children: ComponentChildren }) {
	return <div class="ways">{children}</div>;
}

interface WayProps extends TapTarget {
	/** An icon, or for the first of them a picture. */
	readonly icon?: LucideIcon | undefined;
	readonly picture?: ComponentChildren;
	readonly word: string;
	/** What it is for, in a few words. */
	readonly note: string;
}

export function Way({ icon, picture, word, note, ...target }: WayProps) {
	return (
		<Tap class={picture ? 'way way-first' : 'way'} {...target}>
			{picture}
			{icon && <Icon of={icon} />}
			<b>{word}</b>
			<span>{note}</span>
		</Tap>
	);
}
