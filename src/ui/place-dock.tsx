import { ClipboardList, ShoppingBasket, Sun, Users } from 'lucide-preact';
import { openSheet } from '../app/navigation.ts';
import { type Place, places } from '../app/route.ts';
import { shellText } from '../i18n/shell.ts';
import { useApp } from './app-context.ts';
import { hrefTo } from './links.ts';
import { Dock } from './parts/dock.tsx';

const icons = { today: Sun, customers: Users, orders: ClipboardList, products: ShoppingBasket } as const;

const items = places.map((place) => ({
	href: hrefTo({ page: place }),
	word: shellText[place],
	icon: icons[place],
}));

/** The bottom bar of the four places. */
export function PlaceDock({ current }: { readonly current: Place }) {
	const app = useApp();
	return (
		<Dock
			label={shellText.places}
			places={items}
			current={hrefTo({ page: current })}
			note={app.kind === 'sample' ? shellText.sample : undefined}
			add={{ word: shellText.record, onTap: () => openSheet(app, { name: 'record' }) }}
		/>
	);
}
