import * as storefrontText from '../i18n/storefront.ts';
import { Empty } from '../ui/parts/empty.tsx';
import { Page } from './page.tsx';

interface ClosedPageProps {
	/** Why there is no shop to be seen. */
	readonly why: 'none' | 'newer' | 'broken';
}

/** In the place of a catalog that can't be read. */
export function ClosedPage({ why }: ClosedPageProps) {
	return (
		<Page>
			<h1 class="sr">{storefrontText.catalog}</h1>
			<Empty picture="kaca" say={storefrontText.closedWhy[why]} />
		</Page>
	);
}
