import { Pencil } from 'lucide-preact';
import { livePromo, type PromoView } from '../../../app/promo-queue.ts';
import { promoStage } from '../../../app/promo-stage.ts';
import type { Id } from '../../../domain/id.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as promoText from '../../../i18n/promo.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { LeftOutCard } from '../../left-out-card.tsx';
import { hrefTo } from '../../links.ts';
import { BarAction } from '../../parts/bar.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { NextInQueue } from './next-in-queue.tsx';
import { PromoAct } from './promo-act.tsx';
import { PromoDeeds } from './promo-deeds.tsx';
import { ResultSection } from './result-section.tsx';
import { SkippedSection } from './skipped-section.tsx';

/** One promo and its queue: who is next, who was reached, what came of it. */
export function PromoPage() {
	const route = useStore(useApp().route);
	return route.page === 'promo' ? <PageOf id={route.id} /> : null;
}

function PageOf({ id }: { readonly id: Id }) {
	const view = useLive((app) => livePromo(app, id), [id]);
	const found = view.state === 'ready' ? view.value : undefined;
	const missing = view.state === 'ready' && !found;
	return (
		<Screen
			place={`promo ${id}`}
			fill={missing}
			top={
				<BackBar
					above={{ page: 'promos' }}
					word={promoText.title}
					action={
						found && (
							<BarAction icon={Pencil} word={shellText.edit} href={hrefTo({ page: 'promo-edit', id })} />
						)
					}
				/>
			}
			bottom={found && <PromoAct view={found} />}
		>
			{found && <Contents view={found} />}
			{missing && (
				<Empty picture="kaca" say={promoText.missing}>
					<LinkButton wide href={hrefTo({ page: 'promos' })}>
						{promoText.toList}
					</LinkButton>
				</Empty>
			)}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
	);
}

function Contents({ view }: { readonly view: PromoView }) {
	const { waiting, held, result } = view;
	const all = result.reached + waiting.length + held.length;
	const stage = promoStage(view);
	return (
		<>
			<Title>{promoText.heading}</Title>
			<Stack edge>
				<Progress
					label={promoText.progress}
					note={promoText.progressNote(result.reached, all)}
					done={result.reached}
					total={all}
				/>
				{stage.kind === 'full' && <Notice of="info">{promoText.full(view.sentToday)}</Notice>}
				{stage.kind === 'stuck' && <Notice of="warn">{promoText.stuck[stage.why]}</Notice>}
				{stage.kind === 'over' && <Notice of="info">{promoText.over[stage.why]}</Notice>}
			</Stack>
			{stage.kind === 'next' && <NextInQueue view={view} next={stage} />}
			<ResultSection view={view} />
			<LeftOutCard title={promoText.held} people={held} />
			<SkippedSection view={view} />
			<PromoDeeds view={view} />
		</>
	);
}
