import { Pause, Play, Trash2 } from 'lucide-preact';
import { type BonusDesk, liveBonuses, openBonus, pauseBonus, removeBonus } from '../../../app/bonus.ts';
import type { Page } from '../../../app/route.ts';
import type { Bonus } from '../../../domain/bonus.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { Deed } from '../../deed.tsx';
import { Failure } from '../../failure.tsx';
import { FormFrame } from '../../form-frame.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Line } from '../../parts/line.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useForm, useLive, useStore } from '../../use-store.ts';
import { BonusFields } from './bonus-fields.tsx';

const list: Page = { page: 'bonuses' };
const top = <BackBar above={list} word={bonusText.title} />;

/** A rule by which the shop gives, to be made or changed. */
export function BonusFormPage() {
	const route = useStore(useApp().route);
	const view = useLive(liveBonuses, []);
	const id = route.page === 'bonus-edit' ? route.id : undefined;
	if (view.state === 'loading') return null;
	const bonus = view.state === 'ready' ? view.value.rules.find((one) => one.id === id) : undefined;
	if (view.state === 'ready' && (bonus || !id)) return <BonusForm key={id} desk={view.value} bonus={bonus} />;
	return (
		<Screen place="bonus-edit" fill top={top}>
			<Empty picture="kaca" say={view.state === 'failed' ? errorText[view.code] : bonusText.missing}>
				<LinkButton wide href={hrefTo(list)}>
					{bonusText.toList}
				</LinkButton>
			</Empty>
		</Screen>
	);
}

interface BonusFormProps {
	readonly desk: BonusDesk;
	/** None where it is a new one. */
	readonly bonus: Bonus | undefined;
}

function BonusForm({ desk, bonus }: BonusFormProps) {
	const form = useForm((app) => openBonus(app, bonus, bonusText.saved), [bonus?.id]);
	return form ? <Filled form={form} desk={desk} bonus={bonus} /> : null;
}

function Filled({
	form,
	desk,
	bonus,
}: BonusFormProps & { readonly form: Parameters<typeof BonusFields>[0]['form'] }) {
	const app = useApp();
	const { value, resumed, saving, failure } = useStore(form.state);
	const paused = bonus?.paused === true;
	return (
		<Screen
			place={`bonus-form ${value.id}`}
			top={top}
			bottom={
				<Act>
					<Failure code={failure} />
					<Button form="bonus" busy={saving}>
						{shellText.save}
					</Button>
				</Act>
			}
		>
			<Title>{bonus ? bonusText.titleEdit : bonusText.titleNew}</Title>
			<FormFrame form={form} id="bonus">
				<Stack edge>
					{resumed && (
						<Notice of="info" action={{ word: shellText.startOver, onTap: () => void form.clear() }}>
							{shellText.resumed}
						</Notice>
					)}
					<BonusFields form={form} desk={desk} />
				</Stack>
			</FormFrame>
			{bonus && (
				<Stack edge top>
					<Line>
						<Deed
							key={String(paused)}
							icon={paused ? Play : Pause}
							word={paused ? bonusText.resume : bonusText.pause}
							onDo={() => pauseBonus(app, bonus, !paused, paused ? bonusText.resumed : bonusText.paused)}
						/>
						<Deed
							icon={Trash2}
							word={bonusText.remove}
							onDo={() => removeBonus(app, bonus, bonusText.removed)}
						/>
					</Line>
				</Stack>
			)}
		</Screen>
	);
}
