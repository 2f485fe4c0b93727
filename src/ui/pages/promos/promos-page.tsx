import { Plus, Send } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { livePromos, type PromoList } from '../../../app/promo-list.ts';
import type { Page } from '../../../app/route.ts';
import * as promoText from '../../../i18n/promo.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive, useMade } from '../../use-store.ts';
import { PromoRow } from './promo-row.tsx';

const newPromo: Page = { page: 'promo-new' };
const shown = 20;

/** Kirim satu-satu: the promos, those not finished first. */
export function PromosPage() {
	const limit = useRef(shown);
	const live = useMade((app) => livePromos(app, () => limit.current), []);
	const view = useLive(() => live, [live]);
	const list = view.value;
	const empty = list?.rows.length === 0;
	const more = () => {
		limit.current *= 2;
		void live.reload();
	};
	return (
		<InnerPage
			place="promos"
			fill={empty}
			above={{ page: 'products' }}
			title={promoText.title}
			view={view}
			bottom={
				list &&
				!empty && (
					<Act>
						<LinkButton icon={Plus} href={hrefTo(newPromo)}>
							{promoText.add}
						</LinkButton>
					</Act>
				)
			}
		>
			{empty && (
				<EmptyLink
					picture="warung"
					say={promoText.empty}
					to={newPromo}
					word={promoText.addFirst}
					icon={Send}
				/>
			)}
			{list && !empty && <Rows list={list} onEnd={list.more ? more : undefined} />}
		</InnerPage>
	);
}

function Rows({ list, onEnd }: { readonly list: PromoList; readonly onEnd: (() => void) | undefined }) {
	return (
		<Stack edge>
			<RowCard label={promoText.list} onEnd={onEnd}>
				{list.rows.map((row) => (
					<PromoRow key={row.promo.id} row={row} today={list.today} />
				))}
			</RowCard>
		</Stack>
	);
}
