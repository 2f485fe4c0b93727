import './notice.css';
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { withSums } from './sums.tsx';
import { Tap, type TapTarget } from './tap.tsx';

export type NoticeAction = TapTarget & { readonly word: string };

interface NoticeProps {
	readonly of: 'info' | 'good' | 'warn' | 'danger';
	/** In the place of the usual one. */
	readonly icon?: LucideIcon | undefined;
	readonly children: ComponentChildren;
	readonly action?: NoticeAction | undefined;
	/** The way around it, before the action. */
	readonly later?: NoticeAction | undefined;
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, danger: CircleAlert } as const;

/** Something that holds for a while: a sample book, an update that waits, storage in trouble. */
export function Notice({ of: kind, icon = icons[kind], children, action, later }: NoticeProps) {
	return (
		<div class={`notice notice-${kind}`} role={kind === 'danger' ? 'alert' : undefined}>
			<Icon of={icon} />
			<p>{withSums(children)}</p>
			{(action || later) && (
				<div class="notice-actions">
					{[later, action].map(
						(one) =>
							one && (
								<Tap key={one.word} class="notice-action" {...one}>
									{one.word}
								</Tap>
							),
					)}
				</div>
			)}
		</div>
	);
}
