import { openNewRound, openRound } from '../../../app/round-form.ts';
import type { Round } from '../../../domain/round.ts';
import * as roundText from '../../../i18n/round.ts';
import { useApp } from '../../app-context.ts';
import { useForm, useStore } from '../../use-store.ts';
import { WithRound } from '../../with-round.tsx';
import { RoundForm } from './round-form.tsx';

/** A round to be opened, or to be changed. */
export function RoundFormPage() {
	const route = useStore(useApp().route);
	if (route.page === 'round-new') return <NewRound />;
	if (route.page !== 'round-edit') return null;
	return <WithRound id={route.id}>{({ round }) => <EditRound round={round} />}</WithRound>;
}

function NewRound() {
	const form = useForm((app) => openNewRound(app, roundText.saved), []);
	return form ? <RoundForm form={form} title={roundText.add} above={{ page: 'rounds' }} /> : null;
}

function EditRound({ round }: { readonly round: Round }) {
	const form = useForm((app) => openRound(app, round, roundText.saved), [round.id]);
	return form ? (
		<RoundForm form={form} title={roundText.titleEdit} above={{ page: 'round', id: round.id }} />
	) : null;
}
