import type { ComponentChildren } from 'preact';
import type { Form } from '../../../app/form.ts';
import { livePromoDesk } from '../../../app/promo-desk.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import type { Page } from '../../../app/route.ts';
import { dailyChoices } from '../../../domain/promo.ts';
import type { PromoReader } from '../../../domain/promo-text.ts';
import * as promoText from '../../../i18n/promo.ts';
import { FormPage } from '../../form-page.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Segment } from '../../parts/segment.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { Resumed } from '../../resumed.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { PromoWords } from './promo-words.tsx';

interface PromoFormProps {
	readonly form: Form<PromoValue>;
	readonly title: string;
	readonly above: Page;
	/** Who gets it, for the preview. */
	readonly people: readonly PromoReader[];
	/** The word on the button, where it is not simply saved. */
	readonly save?: string | undefined;
	/** What is asked besides the words. */
	readonly children?: ComponentChildren;
}

const daily = dailyChoices.map((choice) => ({ value: String(choice), word: String(choice) }));

/** The form of a promo, new or begun. */
export function PromoForm({ form, title, above, people, save, children }: PromoFormProps) {
	const { value } = useStore(form.state);
	const desk = useLive(livePromoDesk, []).value;
	return (
		<FormPage
			form={form}
			id="promo"
			place={`promo-form ${value.id}`}
			above={above}
			word={promoText.title}
			title={title}
			save={save}
		>
			<Stack edge>
				<Resumed form={form} />
				{desk && <PromoWords form={form} desk={desk} people={people} />}
			</Stack>
			{children}
			<Stack edge top>
				<Labelled label={promoText.daily}>
					<Segment
						label={promoText.daily}
						options={daily}
						chosen={String(value.daily)}
						onChoose={(chosen) => {
							const next = dailyChoices.find((choice) => String(choice) === chosen);
							if (next) form.set({ daily: next });
						}}
					/>
				</Labelled>
				<Words>{promoText.dailyHelp}</Words>
			</Stack>
		</FormPage>
	);
}
