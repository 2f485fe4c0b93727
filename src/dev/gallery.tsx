import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { GalleryParts } from './gallery-parts.tsx';
import * as screens from './gallery-screens.tsx';
import { GalleryStates } from './gallery-states.tsx';

/** Every part in every state, and the screens of the look built from them. Dev server only. */
const pages: Readonly<Record<string, ComponentType>> = {
	'': GalleryParts,
	keadaan: GalleryStates,
	'hari-ini': screens.Today,
	pelanggan: screens.Customers,
	'bu-sri': screens.Customer,
	'pesanan-baru': screens.NewOrder,
	kasbon: screens.Kasbon,
	jualan: screens.Products,
	kosong: screens.Nothing,
};

function Gallery() {
	const [hash, setHash] = useState(location.hash);
	useEffect(() => {
		const follow = () => setHash(location.hash);
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	const Page = pages[hash.slice(1)] ?? GalleryParts;
	return <Page key={hash} />;
}

const theme = new URLSearchParams(location.search).get('tema');
if (theme) document.documentElement.dataset['theme'] = theme;
const root = document.querySelector('#app');
if (root) render(<Gallery />, root);
