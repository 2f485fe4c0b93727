import { useMemo } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { livePromoAudience } from '../../../app/promo-audience.ts';
import { openNewPromo, openPromo } from '../../../app/promo-form.ts';
import { livePromo, type PromoView } from '../../../app/promo-queue.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import * as promoText from '../../../i18n/promo.ts';
import { OneForm } from '../../one-page.tsx';
import { useForm, useLive } from '../../use-store.ts';
import { AudienceFields } from './audience-fields.tsx';
import { PromoForm } from './promo-form.tsx';
import { firstWords } from './promo-words.tsx';

/** A promo to be written, or its words to be mended. */
export function PromoFormPage() {
	return (
		<OneForm
			page="promo-edit"
			above={{ page: 'promos' }}
			word={promoText.title}
			live={livePromo}
			missing={promoText.missing}
			toList={promoText.toList}
		>
			{(view) => (view ? <EditForm view={view} /> : <NewPromo />)}
		</OneForm>
	);
}

function NewPromo() {
	const form = useForm((app) => openNewPromo(app, firstWords, promoText.begun), []);
	return form ? <NewForm form={form} /> : null;
}

function NewForm({ form }: { readonly form: Form<PromoValue> }) {
	const audience = useLive((app) => livePromoAudience(app, form), [form]).value;
	const people = useMemo(() => audience?.recipients.map(({ customer }) => customer) ?? [], [audience]);
	return (
		<PromoForm
			form={form}
			title={promoText.titleNew}
			above={{ page: 'promos' }}
			people={people}
			save={promoText.start(people.length)}
		>
			{audience && <AudienceFields form={form} audience={audience} />}
		</PromoForm>
	);
}

function EditForm({ view: { promo, waiting, sent } }: { readonly view: PromoView }) {
	const form = useForm((app) => openPromo(app, promo, promoText.saved), [promo.id]);
	const people = useMemo(
		() => [...waiting, ...sent.map(({ known }) => known)].map(({ customer }) => customer),
		[waiting, sent],
	);
	return form ? (
		<PromoForm
			form={form}
			title={promoText.titleEdit}
			above={{ page: 'promo', id: promo.id }}
			people={people}
		/>
	) : null;
}
