import { Pencil, Plus } from 'lucide-preact';
import { type RoundView, reopenRound } from '../../../app/round.ts';
import * as roundText from '../../../i18n/round.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { Deed } from '../../deed.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { BarAction } from '../../parts/bar.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useStore } from '../../use-store.ts';
import { WithRound } from '../../with-round.tsx';
import { RoundFacts } from './round-facts.tsx';

/** One pre-order round: what is left, and who ordered. */
export function RoundPage() {
	const route = useStore(useApp().route);
	if (route.page !== 'round') return null;
	return <WithRound id={route.id}>{(view) => <PageOf view={view} />}</WithRound>;
}

function PageOf({ view }: { readonly view: RoundView }) {
	const { id } = view.round;
	return (
		<Screen
			place={`round ${id}`}
			top={
				<BackBar
					above={{ page: 'rounds' }}
					word={roundText.title}
					action={<BarAction icon={Pencil} word={shellText.edit} href={hrefTo({ page: 'round-edit', id })} />}
				/>
			}
			bottom={view.next && <RoundAct view={view} />}
		>
			<RoundFacts view={view} />
		</Screen>
	);
}

function RoundAct({ view: { round, next } }: { readonly view: RoundView }) {
	const app = useApp();
	return (
		<Act>
			{next === 'order' ? (
				<LinkButton icon={Plus} href={hrefTo({ page: 'order-new', round: round.id })}>
					{roundText.order}
				</LinkButton>
			) : (
				<Deed look="main" word={roundText.reopen} onDo={() => reopenRound(app, round, roundText.reopened)} />
			)}
		</Act>
	);
}
