import './dock.css';
import { type LucideIcon, Plus } from 'lucide-preact';
import { Icon } from './icon.tsx';

export interface DockPlace {
	readonly href: string;
	readonly word: string;
	readonly icon: LucideIcon;
}

interface DockProps {
	/** What TalkBack calls the bar. */
	readonly label: string;
	/** Four places; Catat stands between the second and the third. */
	readonly places: readonly DockPlace[];
	/** The address of the place one is in. */
	readonly current?: string | undefined;
	/** A word above all places, for what holds everywhere. */
	readonly note?: string | undefined;
	readonly add: { readonly word: string; readonly onTap: () => void };
}

/** The bottom bar: four places within reach of the thumb, and the one large button. */
export function Dock({ label, places, current, note, add }: DockProps) {
	return (
		<nav class="dock" aria-label={label}>
			{note !== undefined && <p class="dock-note">{note}</p>}
			{places.slice(0, 2).map(item)}
			<button type="button" class="dock-add" onClick={add.onTap}>
				<Icon of={Plus} />
				{add.word}
			</button>
			{places.slice(2).map(item)}
		</nav>
	);

	function item({ href, word, icon }: DockPlace) {
		return (
			<a key={href} class="dock-item" href={href} aria-current={href === current ? 'page' : undefined}>
				<Icon of={icon} />
				{word}
			</a>
		);
	}
}
