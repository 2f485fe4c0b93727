import type { Customer } from '../../../domain/customer.ts';
import { formatPhone } from '../../../domain/phone.ts';
import * as bazaarText from '../../../i18n/bazaar.ts';
import { hrefTo } from '../../links.ts';
import { Card } from '../../parts/card.tsx';
import { Initial } from '../../parts/initial.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';

/** Who was written down at the bazaar today, the latest first. */
export function AddedToday({ added }: { readonly added: readonly Customer[] }) {
	if (added.length === 0) return null;
	return (
		<>
			<Section title={bazaarText.list} note={bazaarText.people(added.length)} />
			<Stack edge>
				<Card>
					<RowList label={bazaarText.list}>
						{added.map(({ id, name, phone }) => (
							<Row
								key={id}
								lead={<Initial id={id} name={name} />}
								name={name}
								meta={phone ? formatPhone(phone) : bazaarText.noPhone}
								href={hrefTo({ page: 'customer', id })}
							/>
						))}
					</RowList>
				</Card>
			</Stack>
		</>
	);
}
