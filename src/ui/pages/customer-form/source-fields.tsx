import type { CustomerValue } from '../../../app/customer-value.ts';
import { liveKnown } from '../../../app/customer-view.ts';
import type { Form } from '../../../app/form.ts';
import type { Id } from '../../../domain/id.ts';
import * as sourceText from '../../../i18n/source.ts';
import { BringerPicker } from '../../bringer-picker.tsx';
import { KnownInitial } from '../../known-initial.tsx';
import { Card } from '../../parts/card.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Row } from '../../parts/row.tsx';
import { SourceChoice } from '../../source-choice.tsx';
import { useLive, useStore } from '../../use-store.ts';

/** How a customer came, and by whom. */
export function SourceFields({ form }: { readonly form: Form<CustomerValue> }) {
	const { id, source, bringer } = useStore(form.state).value;
	return (
		<>
			<Labelled label={sourceText.label}>
				<SourceChoice
					label={sourceText.label}
					chosen={source}
					onChoose={(kind) => form.set({ source: kind === source ? undefined : kind })}
				/>
			</Labelled>
			{source === 'customer' &&
				(bringer ? (
					<Bringer id={bringer} onChange={() => form.set({ bringer: undefined })} />
				) : (
					<BringerPicker self={id} onPick={(bringer) => form.set({ bringer })} />
				))}
		</>
	);
}

function Bringer({ id, onChange }: { readonly id: Id; readonly onChange: () => void }) {
	const found = useLive((app) => liveKnown(app, id), [id]);
	const known = found.value;
	return (
		<Card>
			<Row
				lead={<KnownInitial known={known} />}
				name={sourceText.broughtBy(known?.customer.name ?? sourceText.gone)}
				end={sourceText.change}
				onTap={onChange}
			/>
		</Card>
	);
}
