import { Gift, Plus } from 'lucide-preact';
import { liveBonuses } from '../../../app/bonus.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { BonusForm } from './bonus-form.tsx';

const newBonus = hrefTo({ page: 'bonus-new' });

/** Bonus: what the shop gives, each rule in a sentence, or one of them in a form; one that has gone leads to the list. */
export function BonusPage() {
	const route = useStore(useApp().route);
	const id = route.page === 'bonus-edit' ? route.id : undefined;
	const view = useLive(liveBonuses, []);
	const bonus = view.state === 'ready' ? view.value.rules.find((one) => one.id === id) : undefined;
	if (view.state === 'ready' && (bonus || route.page === 'bonus-new'))
		return <BonusForm key={id} desk={view.value} bonus={bonus} />;
	const desk = view.state === 'ready' ? view.value : undefined;
	const empty = desk?.rules.length === 0;
	const nameOf = bonusText.nameIn(desk?.products ?? []);
	return (
		<Screen
			place="bonuses"
			fill={empty}
			top={<BackBar above={{ page: 'products' }} word={shellText.products} />}
			bottom={
				desk &&
				!empty && (
					<Act>
						<LinkButton icon={Plus} href={newBonus}>
							{bonusText.add}
						</LinkButton>
					</Act>
				)
			}
		>
			<Title>{bonusText.title}</Title>
			{empty && (
				<Empty picture="warung" say={bonusText.empty}>
					<LinkButton wide icon={Gift} href={newBonus}>
						{bonusText.addFirst}
					</LinkButton>
				</Empty>
			)}
			{desk && !empty && (
				<Stack edge>
					<Card>
						<RowList label={bonusText.list}>
							{desk.rules.map((bonus) => (
								<Row
									key={bonus.id}
									name={bonusText.sentence(bonus, nameOf, desk.today)}
									meta={bonusText.kind[bonus.kind]}
									end={
										bonus.paused ? <Meta>{bonusText.rests}</Meta> : <Meta tone="paid">{bonusText.runs}</Meta>
									}
									href={hrefTo({ page: 'bonus-edit', id: bonus.id })}
								/>
							))}
						</RowList>
					</Card>
				</Stack>
			)}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
	);
}
