import { Plus, Send } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { livePromos, type PromoList } from '../../../app/promo-list.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as promoText from '../../../i18n/promo.ts';
import { shellText } from '../../../i18n/shell.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useLive, useMade } from '../../use-store.ts';
import { PromoRow } from './promo-row.tsx';

const newPromo = hrefTo({ page: 'promo-new' });
const shown = 20;

/** Kirim satu-satu: the promos, those not finished first. */
export function PromosPage() {
	const limit = useRef(shown);
	const live = useMade((app) => livePromos(app, () => limit.current), []);
	const view = useLive(() => live, [live]);
	const list = view.state === 'ready' ? view.value : undefined;
	const empty = list?.rows.length === 0;
	const more = () => {
		limit.current *= 2;
		void live.reload();
	};
	return (
		<Screen
			place="promos"
			fill={empty}
			top={<BackBar above={{ page: 'products' }} word={shellText.products} />}
			bottom={
				list &&
				!empty && (
					<Act>
						<LinkButton icon={Plus} href={newPromo}>
							{promoText.add}
						</LinkButton>
					</Act>
				)
			}
		>
			<Title>{promoText.title}</Title>
			{empty && (
				<Empty picture="warung" say={promoText.empty}>
					<LinkButton wide icon={Send} href={newPromo}>
						{promoText.addFirst}
					</LinkButton>
				</Empty>
			)}
			{list && !empty && <Rows list={list} onEnd={list.more ? more : undefined} />}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
	);
}

function Rows({ list, onEnd }: { readonly list: PromoList; readonly onEnd: (() => void) | undefined }) {
	return (
		<Stack edge>
			<Card>
				<RowList label={promoText.list} onEnd={onEnd}>
					{list.rows.map((row) => (
						<PromoRow key={row.promo.id} row={row} today={list.today} />
					))}
				</RowList>
			</Card>
		</Stack>
	);
}
