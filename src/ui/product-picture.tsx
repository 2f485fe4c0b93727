import { useEffect, useState } from 'preact/hooks';
import { holdThumb, showPicture, thumbAtHand } from '../app/thumbs.ts';
import { drawingOf } from '../domain/drawing.ts';
import type { Id } from '../domain/id.ts';
import type { PictureBytes } from '../domain/photo.ts';
import { useApp } from './app-context.ts';
import { Drawing, Photo } from './parts/drawing.tsx';

interface Pictured {
	readonly name: string;
	readonly drawing?: string | undefined;
	readonly photo?: Id | undefined;
}

/** A product as it is shown in lists, on tiles and boards: its photo, small, or else its drawing. */
export function ProductPicture({ of: product }: { readonly of: Pictured }) {
	const { photo } = product;
	return photo ? <PhotoOr key={photo} id={photo} product={product} /> : <Drawing of={drawingOf(product)} />;
}

/** A photo that was lost on the way, as with half a backup, leaves the drawing. */
function PhotoOr({ id, product }: { readonly id: Id; readonly product: Pictured }) {
	const app = useApp();
	const [thumb, setThumb] = useState(() => thumbAtHand(app, id));
	useEffect(() => holdThumb(app, id, setThumb), [app, id]);
	if (thumb === 'reading') return <Photo src={undefined} />;
	return thumb.address ? <Photo src={thumb.address} /> : <Drawing of={drawingOf(product)} />;
}

/** A picture that is not in the book yet. */
export function NewPicture({ of: picture }: { readonly of: PictureBytes }) {
	const app = useApp();
	const [address, setAddress] = useState<string>();
	useEffect(() => {
		const shown = showPicture(app, picture);
		setAddress(shown.address);
		return shown.drop;
	}, [app, picture]);
	return <Photo src={address} />;
}
