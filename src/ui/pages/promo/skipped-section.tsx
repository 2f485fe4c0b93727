import { type PromoView, unskipAll } from '../../../app/promo-queue.ts';
import * as promoText from '../../../i18n/promo.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';

/** Whom the seller passed over, and the way back for them. */
export function SkippedSection({ view }: { readonly view: PromoView }) {
	const app = useApp();
	const { skipped } = view;
	if (skipped.length === 0) return null;
	return (
		<Section title={promoText.passedOver} note={promoText.people(skipped.length)}>
			<Words>{skipped.map(({ customer }) => customer.name).join(', ')}</Words>
			<Deed look="second" word={promoText.unskip} onDo={() => unskipAll(app, view, promoText.unskipped)} />
		</Section>
	);
}
