import { useMemo } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { livePromoAudience } from '../../../app/promo-audience.ts';
import { openNewPromo, openPromo } from '../../../app/promo-form.ts';
import { livePromo, type PromoView } from '../../../app/promo-queue.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import type { Id } from '../../../domain/id.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as promoText from '../../../i18n/promo.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useForm, useLive, useStore } from '../../use-store.ts';
import { AudienceFields } from './audience-fields.tsx';
import { PromoForm } from './promo-form.tsx';
import { firstWords } from './promo-words.tsx';

/** A promo to be written, or its words to be mended. */
export function PromoFormPage() {
	const route = useStore(useApp().route);
	if (route.page === 'promo-new') return <NewPromo />;
	return route.page === 'promo-edit' ? <BegunPromo id={route.id} /> : null;
}

function NewPromo() {
	const form = useForm((app) => openNewPromo(app, firstWords, promoText.begun), []);
	return form ? <NewForm form={form} /> : null;
}

function NewForm({ form }: { readonly form: Form<PromoValue> }) {
	const view = useLive((app) => livePromoAudience(app, form), [form]);
	const audience = view.state === 'ready' ? view.value : undefined;
	const people = useMemo(() => audience?.recipients.map(({ customer }) => customer) ?? [], [audience]);
	return (
		<PromoForm
			form={form}
			title={promoText.titleNew}
			top={<BackBar above={{ page: 'promos' }} word={promoText.title} />}
			people={people}
			save={promoText.start(people.length)}
		>
			{audience && <AudienceFields form={form} audience={audience} />}
		</PromoForm>
	);
}

function BegunPromo({ id }: { readonly id: Id }) {
	const view = useLive((app) => livePromo(app, id), [id]);
	if (view.state === 'loading') return null;
	if (view.state === 'ready' && view.value) return <EditForm view={view.value} />;
	return (
		<Screen place="promo-edit" fill top={<BackBar above={{ page: 'promos' }} word={promoText.title} />}>
			<Empty picture="kaca" say={view.state === 'failed' ? errorText[view.code] : promoText.missing}>
				<LinkButton wide href={hrefTo({ page: 'promos' })}>
					{promoText.toList}
				</LinkButton>
			</Empty>
		</Screen>
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
			top={<BackBar above={{ page: 'promo', id: promo.id }} word={promoText.title} />}
			people={people}
		/>
	) : null;
}
