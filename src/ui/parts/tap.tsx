import type { ComponentChildren } from 'preact';

/** Where a tap leads: a link where there is an address, else a button. */
export interface TapTarget {
	readonly href?: string | undefined;
	/** Leads out of the app (WhatsApp): opens beside it, never in its place. */
	readonly out?: boolean | undefined;
	readonly onTap?: ((event: MouseEvent) => void) | undefined;
	/** Not yet to be tapped: nothing happens, the focus stays. */
	readonly wait?: boolean | undefined;
}

interface TapProps extends TapTarget {
	readonly class: string;
	readonly children: ComponentChildren;
}

/** A real anchor or a real button, so that long press, TalkBack and the keyboard all know it. */
export function Tap({ href, out, onTap, wait, children, class: name }: TapProps) {
	const tap = wait ? (event: MouseEvent) => event.preventDefault() : onTap;
	const disabled = wait ? true : undefined;
	if (href === undefined) {
		return (
			<button type="button" class={name} aria-disabled={disabled} onClick={tap}>
				{children}
			</button>
		);
	}
	const beside = out ? { target: '_blank', rel: 'noopener noreferrer' } : {};
	return (
		<a href={href} class={name} aria-disabled={disabled} onClick={tap} {...beside}>
			{children}
		</a>
	);
}
