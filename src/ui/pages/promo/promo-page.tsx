import { livePromo, type PromoView } from '../../../app/promo-queue.ts';
import { promoStage } from '../../../app/promo-stage.ts';
import * as promoText from '../../../i18n/promo.ts';
import { LeftOutCard } from '../../left-out-card.tsx';
import { OnePage } from '../../one-page.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { NextInQueue } from './next-in-queue.tsx';
import { PromoAct } from './promo-act.tsx';
import { PromoDeeds } from './promo-deeds.tsx';
import { ResultSection } from './result-section.tsx';
import { SkippedSection } from './skipped-section.tsx';

/** One promo and its queue: who is next, who was reached, what came of it. */
export function PromoPage() {
	return (
		<OnePage
			page="promo"
			above={{ page: 'promos' }}
			word={promoText.title}
			live={livePromo}
			missing={promoText.missing}
			toList={promoText.toList}
			act={PromoAct}
		>
			{(view) => <Contents view={view} />}
		</OnePage>
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
