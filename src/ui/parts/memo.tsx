import './memo.css';
import { Pin } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** What to remember about this customer, pinned to every new order. */
export function Memo({ children }: { readonly children: ComponentChildren }) {
	return (
		<p class="memo">
			<Icon of={Pin} />
			<span>{children}</span>
		</p>
	);
}
