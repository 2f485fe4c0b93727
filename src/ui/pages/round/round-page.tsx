import { Pencil, Plus } from 'lucide-preact';
import { liveRound, reopenRound } from '../../../app/round.ts';
import type { Id } from '../../../domain/id.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as roundText from '../../../i18n/round.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { Deed } from '../../deed.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { BarAction } from '../../parts/bar.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { RoundFacts } from './round-facts.tsx';

/** One pre-order round: what is left, and who ordered. */
export function RoundPage() {
	const route = useStore(useApp().route);
	return route.page === 'round' ? <PageOf id={route.id} /> : null;
}

function PageOf({ id }: { readonly id: Id }) {
	const app = useApp();
	const view = useLive((app) => liveRound(app, id), [id]);
	if (view.state === 'loading') return null;
	const found = view.state === 'ready' ? view.value : undefined;
	return (
		<Screen
			place={`round ${id}`}
			fill={!found}
			top={
				<BackBar
					above={{ page: 'rounds' }}
					word={roundText.title}
					action={
						found && (
							<BarAction icon={Pencil} word={shellText.edit} href={hrefTo({ page: 'round-edit', id })} />
						)
					}
				/>
			}
			bottom={
				found &&
				!(found.full && found.state === 'open') && (
					<Act>
						{found.state === 'open' ? (
							<LinkButton icon={Plus} href={hrefTo({ page: 'order-new', round: id })}>
								{roundText.order}
							</LinkButton>
						) : (
							<Deed
								look="main"
								word={roundText.reopen}
								onDo={() => reopenRound(app, found.round, roundText.reopened)}
							/>
						)}
					</Act>
				)
			}
		>
			{found ? (
				<RoundFacts view={found} />
			) : (
				<Empty picture="kaca" say={view.state === 'failed' ? errorText[view.code] : roundText.missing}>
					<LinkButton wide href={hrefTo({ page: 'rounds' })}>
						{roundText.toList}
					</LinkButton>
				</Empty>
			)}
		</Screen>
	);
}
