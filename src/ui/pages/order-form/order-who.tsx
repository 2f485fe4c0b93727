import { Pencil } from 'lucide-preact';
import type { Form } from '../../../app/form.ts';
import { askWho, likelyBuyers } from '../../../app/order-desk.ts';
import type { OrderValue, Who } from '../../../app/order-value.ts';
import type { Known } from '../../../domain/known.ts';
import { plainLine } from '../../../domain/plain-text.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { CustomerPicker } from '../../customer-picker.tsx';
import { KnownInitial } from '../../known-initial.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Initial } from '../../parts/initial.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Row } from '../../parts/row.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useStore } from '../../use-store.ts';

interface OrderWhoProps {
	readonly form: Form<OrderValue>;
	/** The customer who was chosen, while in the book. */
	readonly known: Known | undefined;
	/** Something else is being typed. */
	readonly patient?: boolean | undefined;
}

/** Whom the order is for: looked for, written down along with it, or left for later. */
export function OrderWho({ form, known, patient }: OrderWhoProps) {
	const { value, problems } = useStore(form.state);
	const { who } = value;
	if (who.kind === 'asked') return <Ask form={form} who={who} patient={patient && !who.before} />;
	return (
		<Stack edge>
			<Card>
				<Row
					{...faceOf(who, known)}
					end={
						<Meta>
							<Icon of={Pencil} small />
							{orderFormText.change}
						</Meta>
					}
					onTap={() => askWho(form)}
				/>
			</Card>
			{problems.who && <Notice of="danger">{errorText[problems.who]}</Notice>}
		</Stack>
	);
}

function faceOf(who: Who, known: Known | undefined) {
	if (who.kind === 'new') {
		const name = plainLine(who.name);
		return { lead: <Initial name={name} id={who.id} />, name, meta: orderFormText.newCustomer };
	}
	if (known)
		return { lead: <KnownInitial known={known} />, name: known.customer.name, meta: known.customer.place };
	return { lead: <KnownInitial known={undefined} />, name: shellText.noName, meta: orderFormText.laterNote };
}

interface AskProps {
	readonly form: Form<OrderValue>;
	readonly who: Extract<Who, { kind: 'asked' }>;
	readonly patient: boolean | undefined;
}

function Ask({ form, who: { typed, before }, patient }: AskProps) {
	const app = useApp();
	const { problems } = useStore(form.state);
	const name = plainLine(typed);
	return (
		<Section
			title={orderFormText.who}
			more={{ word: orderFormText.later, onTap: () => form.set({ who: { kind: 'later' } }) }}
		>
			<CustomerPicker
				label={orderFormText.who}
				placeholder={orderFormText.whoSearch}
				query={typed}
				patient={patient}
				onQuery={(typed) => form.set({ who: { kind: 'asked', typed, before } })}
				error={problems.who && errorText[problems.who]}
				likely={() => likelyBuyers(app, before)}
				onPick={({ customer }) => form.set({ who: { kind: 'known', id: customer.id } })}
				add={
					name
						? {
								name,
								onTap: () => form.set({ who: { kind: 'new', id: app.platform.newId(), name } }),
							}
						: undefined
				}
			/>
		</Section>
	);
}
