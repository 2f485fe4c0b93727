import './bar.css';
import { ChevronLeft, type LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { Tap, type TapTarget } from './tap.tsx';

interface BarProps {
	/** The place that back leads to, by its name. */
	readonly back: { readonly word: string; readonly href: string };
	/** Lets the router go back in the history instead of forward to the address. */
	readonly onBack?: ((event: MouseEvent) => void) | undefined;
	/** One BarAction at most. */
	readonly action?: ComponentChildren;
}

/** The top of an inner page. */
export function Bar({ back, onBack, action }: BarProps) {
	return (
		<header class="bar">
			<a class="bar-action" href={back.href} onClick={onBack}>
				<Icon of={ChevronLeft} />
				{back.word}
			</a>
			{action}
		</header>
	);
}

interface BarActionProps extends TapTarget {
	readonly icon: LucideIcon;
	readonly word: string;
}

/** What can be done with the whole page, beside back or beside the title. */
export function BarAction({ icon, word, ...target }: BarActionProps) {
	return (
		<Tap class="bar-action" {...target}>
			<Icon of={icon} />
			{word}
		</Tap>
	);
}
