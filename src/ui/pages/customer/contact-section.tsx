import { setPromos, setSavedUs } from '../../../app/customer-actions.ts';
import { liveKnown } from '../../../app/customer-view.ts';
import type { Customer } from '../../../domain/customer.ts';
import * as customerText from '../../../i18n/customer.ts';
import * as sourceText from '../../../i18n/source.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo } from '../../links.ts';
import { Switch } from '../../parts/check.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { useLive } from '../../use-store.ts';

/** How news reach a customer, and how the customer was reached first. */
export function ContactSection({ customer }: { readonly customer: Customer }) {
	const app = useApp();
	const { id, name, savedUs = false, promos = true } = customer;
	return (
		<Section title={customerText.contact}>
			<RowCard>
				<Switch
					key="saved"
					name={customerText.savedUs}
					note={savedUs ? undefined : customerText.savedUsNote}
					checked={savedUs}
					onChange={(saved) =>
						void setSavedUs(
							app,
							id,
							saved,
							saved ? customerText.saysSaved(name) : customerText.saysNotSaved(name),
						)
					}
				/>
				<Switch
					key="promos"
					name={customerText.promos}
					checked={promos}
					onChange={(wanted) =>
						void setPromos(
							app,
							id,
							wanted,
							wanted ? customerText.wantsPromos(name) : customerText.wantsNoPromos(name),
						)
					}
				/>
				<SourceRow key="source" customer={customer} />
			</RowCard>
		</Section>
	);
}

function SourceRow({ customer: { id, source } }: { readonly customer: Customer }) {
	const bringer = source?.customer;
	const found = useLive((app) => liveKnown(app, bringer ?? id), [bringer, id]);
	const by = bringer && found.value?.customer.name;
	const word = source ? (by ? sourceText.broughtBy(by) : sourceText.from[source.kind]) : sourceText.unknown;
	return <Row name={word} href={hrefTo({ page: 'customer-edit', id })} />;
}
