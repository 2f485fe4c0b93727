import { Gift, Plus } from 'lucide-preact';
import { liveBonuses } from '../../../app/bonus.ts';
import type { Page } from '../../../app/route.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { useApp } from '../../app-context.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { BonusForm } from './bonus-form.tsx';

const newBonus: Page = { page: 'bonus-new' };

/** Bonus: what the shop gives, each rule in a sentence, or one of them in a form; one that has gone leads to the list. */
export function BonusPage() {
	const route = useStore(useApp().route);
	const id = route.page === 'bonus-edit' ? route.id : undefined;
	const view = useLive(liveBonuses, []);
	const desk = view.value;
	const bonus = desk?.rules.find((one) => one.id === id);
	if (desk && (bonus || route.page === 'bonus-new')) return <BonusForm key={id} desk={desk} bonus={bonus} />;
	const empty = desk?.rules.length === 0;
	const nameOf = bonusText.nameIn(desk?.products ?? []);
	return (
		<InnerPage
			place="bonuses"
			fill={empty}
			above={{ page: 'products' }}
			title={bonusText.title}
			view={view}
			bottom={
				desk &&
				!empty && (
					<Act>
						<LinkButton icon={Plus} href={hrefTo(newBonus)}>
							{bonusText.add}
						</LinkButton>
					</Act>
				)
			}
		>
			{empty && (
				<EmptyLink
					picture="warung"
					say={bonusText.empty}
					to={newBonus}
					word={bonusText.addFirst}
					icon={Gift}
				/>
			)}
			{desk && !empty && (
				<Stack edge>
					<RowCard label={bonusText.list}>
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
					</RowCard>
				</Stack>
			)}
		</InnerPage>
	);
}
