import { CircleCheck, RotateCcw, Trash2 } from 'lucide-preact';
import { endPromo, type PromoView, removePromo } from '../../../app/promo-queue.ts';
import * as promoText from '../../../i18n/promo.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { Section } from '../../parts/section.tsx';

/** What else can be done with a promo. */
export function PromoDeeds({ view: { promo, waiting, held } }: { readonly view: PromoView }) {
	const app = useApp();
	const { id, status } = promo;
	const isOpen = waiting.length + held.length > 0;
	return (
		<Section title={shellText.more}>
			{status === 'running' && (
				<Deed
					key="end"
					look="second"
					icon={CircleCheck}
					word={promoText.end}
					onDo={() => endPromo(app, id, 'ended', promoText.ended)}
				/>
			)}
			{status === 'ended' && isOpen && (
				<Deed
					key="resume"
					look="second"
					icon={RotateCcw}
					word={promoText.resume}
					onDo={() => endPromo(app, id, 'running', promoText.resumed)}
				/>
			)}
			<Deed icon={Trash2} word={promoText.remove} onDo={() => removePromo(app, id, promoText.removed)} />
		</Section>
	);
}
