import { render } from 'preact';
import { readCatalog } from '../domain/catalog-link.ts';
import { dayOf } from '../domain/day.ts';
import * as storefrontText from '../i18n/storefront.ts';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { ClosedPage } from './closed-page.tsx';
import { ShopPage } from './shop-page.tsx';

const root = document.getElementById('katalog');
const read = readCatalog(location.hash);
if (read.state === 'ready') document.title = storefrontText.title(read.value.shop);
if (root) {
	render(
		read.state === 'ready' ? (
			<ShopPage catalog={read.value} today={dayOf(Date.now())} app={new URL('./', location.href).href} />
		) : (
			<ClosedPage why={read.state} />
		),
		root,
	);
}

// Another catalog in the same tab begins anew.
addEventListener('hashchange', () => location.reload());
