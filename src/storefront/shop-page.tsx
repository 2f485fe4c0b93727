import { useState } from 'preact/hooks';
import type { Catalog } from '../domain/catalog.ts';
import type { Day } from '../domain/day.ts';
import { plainLine } from '../domain/plain-text.ts';
import { Stack } from '../ui/parts/stack.tsx';
import { type Basket, isPast, pickedItems, withCount } from './basket.ts';
import { BuyerFields } from './buyer-fields.tsx';
import { Front } from './front.tsx';
import { Page } from './page.tsx';
import { AskAct, SendAct } from './send-act.tsx';
import { useBasket } from './use-basket.ts';
import { Wares } from './wares.tsx';

interface ShopPageProps {
	readonly catalog: Catalog;
	readonly today: Day;
	/** The address of the seller's app. */
	readonly app: string;
}

/** The shop as a buyer sees it: pick, say who, send. */
export function ShopPage({ catalog, today, app }: ShopPageProps) {
	const [basket, setBasket] = useBasket(catalog);
	const [noName, setNoName] = useState(false);
	const shut = catalog.closes !== undefined && catalog.closes < today;
	const nameless = plainLine(basket.name) === '';

	function change(part: Partial<Basket>) {
		setBasket({ ...basket, ...part });
		if (part.name !== undefined) setNoName(false);
	}

	function showMissing() {
		setNoName(nameless);
		// Only the next frame shows which field is wrong.
		requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid]')?.focus());
	}

	return (
		<Page
			bottom={
				shut || pickedItems(catalog, basket).length === 0 ? (
					<AskAct catalog={catalog} />
				) : (
					<SendAct
						catalog={catalog}
						basket={basket}
						today={today}
						app={app}
						onMissing={nameless || isPast(basket, today) ? showMissing : undefined}
					/>
				)
			}
		>
			<Front catalog={catalog} today={today} />
			<Stack edge top>
				<Wares
					catalog={catalog}
					counts={basket.counts}
					shut={shut}
					onCount={(item, count) => setBasket(withCount(catalog, basket, item, count))}
				/>
			</Stack>
			{!shut && <BuyerFields basket={basket} today={today} noName={noName} onChange={change} />}
		</Page>
	);
}
