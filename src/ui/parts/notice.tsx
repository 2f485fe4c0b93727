import './notice.css';
import { CircleAlert, Info, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { Tap, type TapTarget } from './tap.tsx';

interface NoticeProps {
	readonly of: 'info' | 'warn' | 'danger';
	readonly children: ComponentChildren;
	readonly action?: (TapTarget & { readonly word: string }) | undefined;
}

const icons = { info: Info, warn: TriangleAlert, danger: CircleAlert } as const;

/** Something that holds for a while: a sample book, an update that waits, storage in trouble. */
export function Notice({ of: kind, children, action }: NoticeProps) {
	return (
		<div class={`notice notice-${kind}`} role={kind === 'danger' ? 'alert' : undefined}>
			<Icon of={icons[kind]} />
			<p>{children}</p>
			{action && (
				<Tap class="notice-action" href={action.href} out={action.out} onTap={action.onTap}>
					{action.word}
				</Tap>
			)}
		</div>
	);
}
