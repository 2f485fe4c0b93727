import type { Customer } from '../../../domain/customer.ts';
import { formatPhone } from '../../../domain/phone.ts';
import * as bazaarText from '../../../i18n/bazaar.ts';
import { hrefTo } from '../../links.ts';
import { Initial } from '../../parts/initial.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';

/** Who was written down at the bazaar today, the latest first. */
export function AddedToday({ added }: { readonly added: readonly Customer[] }) {
	if (added.length === 0) return null;
	return (
		<Section title={bazaarText.list} note={bazaarText.people(added.length)}>
			<RowCard label={bazaarText.list}>
				{added.map(({ id, name, phone }) => (
					<Row
						key={id}
						lead={<Initial id={id} name={name} />}
						name={name}
						meta={phone ? formatPhone(phone) : bazaarText.noPhone}
						href={hrefTo({ page: 'customer', id })}
					/>
				))}
			</RowCard>
		</Section>
	);
}
