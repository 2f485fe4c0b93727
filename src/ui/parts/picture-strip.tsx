import './picture-strip.css';
import type { ComponentChildren } from 'preact';

interface PictureStripProps {
	/** What TalkBack calls the row. */
	readonly label: string;
	readonly pictures: readonly { readonly address: string; readonly alt: string }[];
	readonly square: boolean;
	/** Newer ones are being made. */
	readonly busy: boolean;
	/** How far they are: lies over their foot, so that nothing below moves under the thumb. */
	readonly progress?: ComponentChildren;
}

/** Pictures as they will leave the phone, side by side; an empty sheet where none is made yet. */
export function PictureStrip({ label, pictures, square, busy, progress }: PictureStripProps) {
	return (
		<div class="pictures">
			<ul
				class={`picture-strip${square ? ' picture-square' : ''}`}
				aria-label={label}
				aria-busy={busy}
				// What is wider than the phone is scrolled by keys, too.
				tabIndex={pictures.length > 1 ? 0 : undefined}
			>
				{pictures.length === 0 && (
					<li>
						<div class="picture-blank" />
					</li>
				)}
				{pictures.map(({ address, alt }, at) => (
					<li key={at}>
						<img src={address} width={1080} height={square ? 1080 : 1920} alt={alt} />
					</li>
				))}
			</ul>
			{progress && <div class="pictures-progress">{progress}</div>}
		</div>
	);
}
