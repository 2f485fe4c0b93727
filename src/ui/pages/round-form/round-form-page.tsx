import { liveRound } from '../../../app/round.ts';
import { openNewRound, openRound } from '../../../app/round-form.ts';
import type { Id } from '../../../domain/id.ts';
import type { Round } from '../../../domain/round.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as roundText from '../../../i18n/round.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useForm, useLive, useStore } from '../../use-store.ts';
import { RoundForm } from './round-form.tsx';

/** A round to be opened, or to be changed. */
export function RoundFormPage() {
	const route = useStore(useApp().route);
	if (route.page === 'round-new') return <NewRound />;
	return route.page === 'round-edit' ? <KnownRound id={route.id} /> : null;
}

function NewRound() {
	const form = useForm((app) => openNewRound(app, roundText.saved), []);
	return form ? <RoundForm form={form} title={roundText.add} above={{ page: 'rounds' }} /> : null;
}

function KnownRound({ id }: { readonly id: Id }) {
	const view = useLive((app) => liveRound(app, id), [id]);
	if (view.state === 'loading') return null;
	if (view.state === 'ready' && view.value) return <EditRound round={view.value.round} />;
	return (
		<Screen place="round-edit" fill top={<BackBar above={{ page: 'rounds' }} word={roundText.title} />}>
			<Empty picture="kaca" say={view.state === 'failed' ? errorText[view.code] : roundText.missing}>
				<LinkButton wide href={hrefTo({ page: 'rounds' })}>
					{roundText.toList}
				</LinkButton>
			</Empty>
		</Screen>
	);
}

function EditRound({ round }: { readonly round: Round }) {
	const form = useForm((app) => openRound(app, round, roundText.saved), [round.id]);
	return form ? (
		<RoundForm form={form} title={roundText.titleEdit} above={{ page: 'round', id: round.id }} />
	) : null;
}
