import type { ComponentChildren } from 'preact';
import type { Page } from '../app/route.ts';
import { BackBar } from './back-bar.tsx';
import { Screen } from './parts/screen.tsx';
import { Title } from './parts/title.tsx';
import { Unread, type Viewed } from './unread.tsx';

interface InnerPageProps {
	/** Names the scroll position, so that going back finds the same rows. */
	readonly place: string;
	/** The page above this one, for when one did not come from anywhere. */
	readonly above: Page;
	/** Its name, where it is not a place of its own. */
	readonly word?: string | undefined;
	/** One BarAction at most. */
	readonly action?: ComponentChildren;
	/** Where the contents do not bring their own. */
	readonly title?: string;
	/** An Act. */
	readonly bottom?: ComponentChildren;
	/** Gives an Empty the height that is left. */
	readonly fill?: boolean | undefined;
	/** What the page shows: where it could not be read, that is said. */
	readonly view?: Viewed;
	readonly children?: ComponentChildren;
}

/** A page beneath another one: the way back, its name, what it shows. */
export function InnerPage({
	place,
	above,
	word,
	action,
	title,
	bottom,
	fill,
	view,
	children,
}: InnerPageProps) {
	return (
		<Screen
			place={place}
			fill={fill}
			top={<BackBar above={above} word={word} action={action} />}
			bottom={bottom}
		>
			{title && <Title>{title}</Title>}
			{children}
			{view && <Unread view={view} />}
		</Screen>
	);
}
