import './mark.css';
import { Banknote, ClipboardList, ClipboardPaste, NotebookPen, UserPlus } from 'lucide-preact';
import { Icon } from './icon.tsx';

const icons = {
	order: ClipboardList,
	paste: ClipboardPaste,
	kasbon: NotebookPen,
	payment: Banknote,
	customer: UserPlus,
} as const;

/** What a row makes, on a patch of its colour, where others show a face. */
export function Mark({ of: kind }: { readonly of: keyof typeof icons }) {
	return (
		<span class={`mark mark-${kind}`}>
			<Icon of={icons[kind]} />
		</span>
	);
}
