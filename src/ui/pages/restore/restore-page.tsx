import { useEffect, useState } from 'preact/hooks';
import { dropBackup, type RestoreState, restoring } from '../../../app/restore.ts';
import { errorText } from '../../../i18n/errors.ts';
import { restoreText } from '../../../i18n/restore.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { FormerSection } from '../../former-section.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { OwnBook } from '../../own-book.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { RestoreFile } from '../../restore-file.tsx';
import { useMade, useStore } from '../../use-store.ts';
import { LookAct } from './look-act.tsx';
import { OfferAct } from './offer-act.tsx';
import { OfferCard } from './offer-card.tsx';
import { Result } from './result.tsx';
import { Unlock } from './unlock.tsx';

/** Pulihkan: a backup becomes part of the book, or the book. */
export function RestorePage() {
	const app = useApp();
	const state = useStore(useMade(restoring, []));
	const [asking, setAsking] = useState(false);
	useEffect(() => () => dropBackup(app), [app]);
	return (
		<InnerPage
			place={`restore ${state.step} ${asking}`}
			above={{ page: 'settings' }}
			word={shellText.back}
			title={restoreText.title}
			bottom={
				state.step === 'offer' ? (
					<OfferAct offer={state} asking={asking} onAsk={setAsking} />
				) : (
					state.step === 'done' && <LookAct />
				)
			}
		>
			<OwnBook>
				<Step state={state} asking={asking} />
				{(state.step === 'file' || state.step === 'done') && <FormerSection />}
			</OwnBook>
		</InnerPage>
	);
}

function Step({ state, asking }: { readonly state: RestoreState; readonly asking: boolean }) {
	const app = useApp();
	switch (state.step) {
		case 'file':
			return (
				<Stack edge>
					{state.failure && <Notice of="danger">{errorText[state.failure]}</Notice>}
					<Words>{restoreText.say}</Words>
					<RestoreFile main word={state.failure ? restoreText.chooseOther : restoreText.choose} />
				</Stack>
			);
		case 'locked':
			return <Unlock {...state} />;
		case 'reading':
		case 'working':
			return (
				<Stack edge>
					<Progress
						label={restoreText[state.step]}
						note={shellText.percent(state.done, state.total)}
						done={state.done}
						total={state.total}
						late
						cancel={
							state.step === 'reading'
								? { word: restoreText.cancel, onTap: () => dropBackup(app) }
								: undefined
						}
					/>
				</Stack>
			);
		case 'offer':
			return <OfferCard offer={state} asking={asking} />;
		case 'done':
			return <Result result={state} />;
	}
}
