import type { LucideIcon } from 'lucide-preact';
import type { Page } from '../app/route.ts';
import { hrefTo } from './links.ts';
import { LinkButton } from './parts/button.tsx';
import { Empty, type EmptyPicture } from './parts/empty.tsx';

interface EmptyLinkProps {
	readonly picture: EmptyPicture;
	/** One sentence. */
	readonly say: string;
	/** Where its one button leads. */
	readonly to: Page;
	readonly word: string;
	readonly icon?: LucideIcon | undefined;
}

/** A page with nothing on it, and the page with which to go on. */
export function EmptyLink({ picture, say, to, word, icon }: EmptyLinkProps) {
	return (
		<Empty picture={picture} say={say}>
			<LinkButton wide icon={icon} href={hrefTo(to)}>
				{word}
			</LinkButton>
		</Empty>
	);
}
