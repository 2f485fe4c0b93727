import type { Drawing as DrawingName } from '../../domain/drawing-letter.ts';

interface DrawingProps {
	readonly of: DrawingName;
}

/** The drawn picture of a product without a photo; its name stands beside it, so TalkBack skips it. */
export function Drawing({ of: name }: DrawingProps) {
	return (
		<img
			src={`${import.meta.env.BASE_URL}pictures/products/${name}.svg`}
			width={120}
			height={90}
			loading="lazy"
			decoding="async"
			alt=""
		/>
	);
}

/** A photo out of the book in the place of a drawing; an empty place while it is being read. */
export function Photo({ src }: { readonly src: string | undefined }) {
	return <img class="photo" src={src} width={120} height={90} decoding="async" alt="" />;
}
