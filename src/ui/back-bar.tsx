import type { ComponentChildren } from 'preact';
import { goBack } from '../app/navigation.ts';
import type { Page } from '../app/route.ts';
import { shellText } from '../i18n/shell.ts';
import { useApp } from './app-context.ts';
import { hrefTo } from './links.ts';
import { Bar } from './parts/bar.tsx';

interface BackBarProps {
	/** The page above this one, for when one did not come from anywhere. */
	readonly above: Page;
	/** Its name, where it is not a place of its own. */
	readonly word?: string | undefined;
	/** One BarAction at most. */
	readonly action?: ComponentChildren;
}

/** What the pages are called that stand above others: the places by their own words, *Lainnya* by its. */
const names: { readonly [page in Page['page']]?: string } = { ...shellText, settings: shellText.more };

/** The top of an inner page: back leads to where one came from, as Android's own back does. */
export function BackBar({ above, word = names[above.page] ?? '', action }: BackBarProps) {
	const app = useApp();
	function onBack(event: MouseEvent) {
		event.preventDefault();
		goBack(app, above);
	}
	return <Bar back={{ word, href: hrefTo(above) }} onBack={onBack} action={action} />;
}
