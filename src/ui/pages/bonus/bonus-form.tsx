import { Trash2 } from 'lucide-preact';
import { type BonusDesk, openBonus, removeBonus } from '../../../app/bonus.ts';
import type { Bonus } from '../../../domain/bonus.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { FormPage } from '../../form-page.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Resumed } from '../../resumed.tsx';
import { useForm } from '../../use-store.ts';
import { BonusFields } from './bonus-fields.tsx';

interface BonusFormProps {
	readonly desk: BonusDesk;
	/** None where it is a new one. */
	readonly bonus: Bonus | undefined;
}

/** The form of a rule, new or known. */
export function BonusForm({ desk, bonus }: BonusFormProps) {
	const app = useApp();
	const form = useForm((app) => openBonus(app, bonus, bonusText.saved), [bonus?.id]);
	return form ? (
		<FormPage
			form={form}
			id="bonus"
			place={`bonus-form ${bonus?.id}`}
			above={{ page: 'bonuses' }}
			word={bonusText.title}
			title={bonus ? bonusText.kind[bonus.kind] : bonusText.add}
			below={
				bonus && (
					<Stack edge top>
						<Deed
							icon={Trash2}
							word={bonusText.remove}
							onDo={() => removeBonus(app, bonus, bonusText.removed)}
						/>
					</Stack>
				)
			}
		>
			<Stack edge>
				<Resumed form={form} />
				<BonusFields form={form} desk={desk} isNew={!bonus} />
			</Stack>
		</FormPage>
	) : null;
}
