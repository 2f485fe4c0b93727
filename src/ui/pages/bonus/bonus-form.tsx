import { Trash2 } from 'lucide-preact';
import { type BonusDesk, openBonus, removeBonus } from '../../../app/bonus.ts';
import type { BonusValue } from '../../../app/bonus-value.ts';
import type { Form } from '../../../app/form.ts';
import type { Bonus } from '../../../domain/bonus.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { Deed } from '../../deed.tsx';
import { Failure } from '../../failure.tsx';
import { FormFrame } from '../../form-frame.tsx';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useForm, useStore } from '../../use-store.ts';
import { BonusFields } from './bonus-fields.tsx';

interface BonusFormProps {
	readonly desk: BonusDesk;
	/** None where it is a new one. */
	readonly bonus: Bonus | undefined;
}

/** The form of a rule, new or known. */
export function BonusForm({ desk, bonus }: BonusFormProps) {
	const form = useForm((app) => openBonus(app, bonus, bonusText.saved), [bonus?.id]);
	return form ? <Filled form={form} desk={desk} bonus={bonus} /> : null;
}

function Filled({ form, desk, bonus }: BonusFormProps & { readonly form: Form<BonusValue> }) {
	const app = useApp();
	const { value, resumed, saving, failure } = useStore(form.state);
	return (
		<Screen
			place={`bonus-form ${value.id}`}
			top={<BackBar above={{ page: 'bonuses' }} word={bonusText.title} />}
			bottom={
				<Act>
					<Failure code={failure} />
					<Button form="bonus" busy={saving}>
						{shellText.save}
					</Button>
				</Act>
			}
		>
			<Title>{bonus ? bonusText.titleEdit : bonusText.add}</Title>
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
					<Deed
						icon={Trash2}
						word={bonusText.remove}
						onDo={() => removeBonus(app, bonus, bonusText.removed)}
					/>
				</Stack>
			)}
		</Screen>
	);
}
