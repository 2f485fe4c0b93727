import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Customer } from './gallery-customer.tsx';
import { Customers } from './gallery-customers.tsx';
import { Kasbon } from './gallery-kasbon.tsx';
import { NewOrder } from './gallery-order.tsx';
import { GalleryParts } from './gallery-parts.tsx';
import { Nothing, Products } from './gallery-products.tsx';
import { GalleryStates } from './gallery-states.tsx';
import { Today } from './gallery-today.tsx';

/** Every part in every state, and the screens of the look built from them. Dev server only. */
const pages: Readonly<Record<string, ComponentType>> = {
	'': GalleryParts,
	keadaan: GalleryStates,
	'hari-ini': Today,
	pelanggan: Customers,
	'bu-sri': Customer,
	'pesanan-baru': NewOrder,
	kasbon: Kasbon,
	jualan: Products,
	kosong: Nothing,
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
