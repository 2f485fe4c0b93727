import './meta.css';
import { Check, ClockAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { withSums } from './sums.tsx';

interface MetaProps {
	readonly tone?: 'paid' | 'late' | undefined;
	readonly children: ComponentChildren;
}

/** The small line under a name or an amount. */
export function Meta({ tone, children }: MetaProps) {
	if (tone === undefined) return <span class="meta">{withSums(children)}</span>;
	return (
		<span class={`meta meta-${tone}`}>
			<Icon of={tone === 'paid' ? Check : ClockAlert} small />
			{withSums(children)}
		</span>
	);
}
