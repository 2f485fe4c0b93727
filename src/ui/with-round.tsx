import type { ComponentChildren } from 'preact';
import { liveRound, type RoundView } from '../app/round.ts';
import type { Id } from '../domain/id.ts';
import { errorText } from '../i18n/errors.ts';
import * as roundText from '../i18n/round.ts';
import { BackBar } from './back-bar.tsx';
import { hrefTo } from './links.ts';
import { LinkButton } from './parts/button.tsx';
import { Empty } from './parts/empty.tsx';
import { Screen } from './parts/screen.tsx';
import { useLive } from './use-store.ts';

interface WithRoundProps {
	readonly id: Id;
	readonly children: (view: RoundView) => ComponentChildren;
}

/** A page about a round, or a sentence where there is none (any more). */
export function WithRound({ id, children }: WithRoundProps) {
	const view = useLive((app) => liveRound(app, id), [id]);
	if (view.state === 'loading') return null;
	if (view.state === 'ready' && view.value) return <>{children(view.value)}</>;
	return (
		<Screen place="round" fill top={<BackBar above={{ page: 'rounds' }} word={roundText.title} />}>
			<Empty picture="kaca" say={view.state === 'failed' ? errorText[view.code] : roundText.missing}>
				<LinkButton wide href={hrefTo({ page: 'rounds' })}>
					{roundText.toList}
				</LinkButton>
			</Empty>
		</Screen>
	);
}
