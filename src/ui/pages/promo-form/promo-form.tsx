import type { ComponentChildren } from 'preact';
import type { Form } from '../../../app/form.ts';
import { livePromoDesk } from '../../../app/promo-desk.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import { dailyChoices } from '../../../domain/promo.ts';
import type { PromoReader } from '../../../domain/promo-text.ts';
import * as promoText from '../../../i18n/promo.ts';
import { shellText } from '../../../i18n/shell.ts';
import { Failure } from '../../failure.tsx';
import { FormFrame } from '../../form-frame.tsx';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Segment } from '../../parts/segment.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { PromoWords } from './promo-words.tsx';

interface PromoFormProps {
	readonly form: Form<PromoValue>;
	readonly title: string;
	readonly top: ComponentChildren;
	/** Who gets it, for the preview. */
	readonly people: readonly PromoReader[];
	/** The word on the button, where it is not simply saved. */
	readonly save?: string;
	/** What is asked besides the words. */
	readonly children?: ComponentChildren;
}

const daily = dailyChoices.map((choice) => ({ value: String(choice), word: String(choice) }));

/** The form of a promo, new or begun. */
export function PromoForm({ form, title, top, people, save, children }: PromoFormProps) {
	const { value, resumed, saving, failure } = useStore(form.state);
	const desk = useLive(livePromoDesk, []);
	return (
		<Screen
			place={`promo-form ${value.id}`}
			top={top}
			bottom={
				<Act>
					<Failure code={failure} />
					<Button form="promo" busy={saving}>
						{save ?? shellText.save}
					</Button>
				</Act>
			}
		>
			<Title>{title}</Title>
			<FormFrame form={form} id="promo">
				<Stack edge>
					{resumed && (
						<Notice of="info" action={{ word: shellText.startOver, onTap: () => void form.clear() }}>
							{shellText.resumed}
						</Notice>
					)}
					{desk.state === 'ready' && <PromoWords form={form} desk={desk.value} people={people} />}
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
			</FormFrame>
		</Screen>
	);
}
