import { useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import type { PromoDesk } from '../../../app/promo-desk.ts';
import { choosePromoProduct, type FirstWords } from '../../../app/promo-form.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import { isId } from '../../../domain/id.ts';
import { promoText as filled, type PromoReader, promoValues } from '../../../domain/promo-text.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as promoText from '../../../i18n/promo.ts';
import { Button } from '../../parts/button.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Letter } from '../../parts/letter.tsx';
import { Stack } from '../../parts/stack.tsx';
import { FreeText } from '../../sheets/free-text.tsx';
import { useStore } from '../../use-store.ts';

interface PromoWordsProps {
	readonly form: Form<PromoValue>;
	readonly desk: PromoDesk;
	readonly people: readonly PromoReader[];
}

export const firstWords: FirstWords = { alone: promoText.alone, withProduct: promoText.withProduct };
const none = '';
/** Reads the preview while nobody else does. */
const somebody: PromoReader = { name: promoText.somebody, tier: 'ordinary' };

/** What a promo says, and how it will stand in the chat of somebody who gets it. */
export function PromoWords({ form, desk: { shop, products }, people }: PromoWordsProps) {
	const { value, problems } = useStore(form.state);
	const [at, setAt] = useState(0);
	const topic = { shop, product: products.find(({ id }) => id === value.product) };
	const reader = people[at % Math.max(people.length, 1)] ?? somebody;
	return (
		<Stack>
			{products.length > 0 && (
				<Labelled label={promoText.product}>
					<Chips
						label={promoText.product}
						chips={[
							{ value: none, word: promoText.noProduct },
							...products.map(({ id, name }) => ({ value: String(id), word: name })),
						]}
						chosen={value.product ?? none}
						onChoose={(id) => choosePromoProduct(form, isId(id) ? id : undefined, firstWords)}
					/>
				</Labelled>
			)}
			<FreeText
				template={value.text}
				onTemplate={(text) => form.set({ text })}
				values={promoValues(reader, topic)}
				words={promoText.words}
				error={problems.text && errorText[problems.text]}
			/>
			<Labelled label={promoText.preview(reader.name)}>
				<Letter label={promoText.preview(reader.name)}>{filled(value.text, reader, topic)}</Letter>
			</Labelled>
			{people.length > 1 && (
				<Button look="quiet" onTap={() => setAt(at + 1)}>
					{promoText.another}
				</Button>
			)}
		</Stack>
	);
}
