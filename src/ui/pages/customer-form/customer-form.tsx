import type { ComponentChildren } from 'preact';
import { livePhoneOwner } from '../../../app/customer-form.ts';
import type { CustomerValue } from '../../../app/customer-value.ts';
import type { Form } from '../../../app/form.ts';
import { shellText } from '../../../i18n/shell.ts';
import { Failure } from '../../failure.tsx';
import { FormFrame } from '../../form-frame.tsx';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { MainFields } from './main-fields.tsx';
import { MoreFields } from './more-fields.tsx';

interface CustomerFormProps {
	readonly form: Form<CustomerValue>;
	readonly title: string;
	readonly top: ComponentChildren;
	/** Other ways to somebody new; with them the form begins empty, and typing begins at once. */
	readonly ways?: ComponentChildren;
}

/** The form of a customer, new or known. */
export function CustomerForm({ form, title, top, ways }: CustomerFormProps) {
	const { value, resumed, saving, failure } = useStore(form.state);
	const found = useLive((app) => livePhoneOwner(app, value.phone, value.id), [value.phone, value.id]);
	const owner = found.state === 'ready' ? found.value : undefined;
	// Said at the field, and only until the number is corrected.
	const taken = failure === 'phone-taken';
	return (
		<Screen
			place={`customer-form ${value.id}`}
			top={top}
			bottom={
				<Act>
					{!taken && <Failure code={failure} />}
					<Button form="customer" busy={saving}>
						{shellText.save}
					</Button>
				</Act>
			}
		>
			<Title>{title}</Title>
			<FormFrame form={form} id="customer">
				<Stack edge>
					{resumed && (
						<Notice of="info" action={{ word: shellText.startOver, onTap: () => void form.clear() }}>
							{shellText.resumed}
						</Notice>
					)}
					{ways}
					<MainFields form={form} owner={owner} refused={taken} focus={ways !== undefined} />
				</Stack>
				<MoreFields form={form} />
			</FormFrame>
		</Screen>
	);
}
