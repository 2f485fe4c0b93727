import './icon.css';
import type { LucideIcon } from 'lucide-preact';

interface IconProps {
	readonly of: LucideIcon;
	readonly small?: boolean | undefined;
}

/** A line icon; always beside its word, so TalkBack skips it. */
export function Icon({ of: Drawn, small }: IconProps) {
	return <Drawn class={small ? 'icon icon-small' : 'icon'} aria-hidden="true" />;
}
