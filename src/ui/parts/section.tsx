import './section.css';
import type { ComponentChildren } from 'preact';
import { Stack } from './stack.tsx';
import { withSums } from './sums.tsx';
import { Tap, type TapTarget } from './tap.tsx';

interface SectionProps {
	readonly title: string;
	/** What there is of it: "2 pesanan". */
	readonly note?: ComponentChildren;
	readonly more?: (TapTarget & { readonly word: string }) | undefined;
	/** What stands beneath, where it keeps the page's side edge. */
	readonly children?: ComponentChildren;
}

/** A part of the page, or its head alone. */
export function Section({ title, note, more, children }: SectionProps) {
	return (
		<>
			<div class="section">
				<h2>{title}</h2>
				{note !== undefined && <span class="section-note">{withSums(note)}</span>}
				{more && (
					<Tap class="section-more" href={more.href} out={more.out} onTap={more.onTap}>
						{more.word}
					</Tap>
				)}
			</div>
			{children !== undefined && <Stack edge>{children}</Stack>}
		</>
	);
}
