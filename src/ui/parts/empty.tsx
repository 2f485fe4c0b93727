import './empty.css';
import type { ComponentChildren } from 'preact';

/** The drawn pictures in `public/pictures`. */
export type EmptyPicture = 'buku' | 'keranjang' | 'nampan' | 'kaca' | 'plester' | 'warung';

interface EmptyProps {
	readonly picture: EmptyPicture;
	/** One sentence. */
	readonly say: string;
	/** One Button. */
	readonly children?: ComponentChildren;
}

/** A page with nothing on it yet: shows what will stand here, and how to begin. */
export function Empty({ picture, say, children }: EmptyProps) {
	return (
		<div class="empty kawung">
			<img
				src={`${import.meta.env.BASE_URL}pictures/${picture}.svg`}
				width={232}
				height={184}
				decoding="async"
				alt=""
			/>
			<p>{say}</p>
			{children}
		</div>
	);
}
