import './button.css';
import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { withSums } from './sums.tsx';
import { Tap } from './tap.tsx';

/** Main acts, second stands beside it, quiet leads away, danger cannot be had back in the same place. */
export type ButtonLook = 'main' | 'second' | 'quiet' | 'danger';

interface Dress {
	readonly look?: ButtonLook | undefined;
	/** The full width, 56 px high: the one action of a page. */
	readonly wide?: boolean | undefined;
	readonly icon?: LucideIcon | undefined;
	readonly children: ComponentChildren;
}

interface ButtonProps extends Dress {
	readonly onTap?: (() => void) | undefined;
	/** Sends the form of this id, wherever on the page it is. */
	readonly form?: string | undefined;
	/** Still at it: taps are ignored, the focus stays. */
	readonly busy?: boolean | undefined;
	readonly disabled?: boolean | undefined;
}

export function Button({ onTap, form, busy, disabled, ...dress }: ButtonProps) {
	function tap(event: MouseEvent) {
		if (busy) event.preventDefault();
		else onTap?.();
	}
	return (
		<button
			type={form === undefined ? 'button' : 'submit'}
			form={form}
			class={classOf(dress)}
			disabled={disabled}
			aria-busy={busy ? true : undefined}
			aria-disabled={busy ? true : undefined}
			onClick={tap}
		>
			{inside(dress)}
		</button>
	);
}

interface LinkButtonProps extends Dress {
	readonly href: string;
	/** Leads out of the app (WhatsApp). */
	readonly out?: boolean | undefined;
	readonly onTap?: ((event: MouseEvent) => void) | undefined;
	/** Not yet to be tapped. */
	readonly wait?: boolean | undefined;
}

/** A real anchor that looks like a button: its address stands before the tap. */
export function LinkButton({ href, out, onTap, wait, ...dress }: LinkButtonProps) {
	return (
		<Tap class={classOf(dress)} href={href} out={out} onTap={onTap} wait={wait}>
			{inside(dress)}
		</Tap>
	);
}

function classOf({ look = 'main', wide }: Dress): string {
	return `button button-${look}${wide ? ' button-wide' : ''}`;
}

function inside({ icon, children }: Dress) {
	return (
		<>
			{icon && <Icon of={icon} />}
			{withSums(children)}
		</>
	);
}
