import { CircleAlert } from 'lucide-preact';
import type { MessageDesk, ReadLine } from '../../../app/message-desk.ts';
import * as orderImportText from '../../../i18n/order-import.ts';
import { Icon } from '../../parts/icon.tsx';
import { Memo } from '../../parts/memo.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';

/** The lines of the message, each with the words it was read from, and what could not be read. */
export function MessageLines({ desk }: { readonly desk: MessageDesk }) {
	const { lines, message } = desk;
	if (lines.length === 0 && message.isUsual && message.rest.length === 0) return null;
	return (
		<Section title={orderImportText.read}>
			{lines.length > 0 && (
				<RowCard label={orderImportText.read}>
					{lines.map((line) => (
						<Row
							key={line.product}
							name={orderImportText.line(line.quantity, line.unit, line.name)}
							meta={sourceOf(line)}
							end={!line.sure && <Unsure />}
						/>
					))}
				</RowCard>
			)}
			{lines.length === 0 && !message.isUsual && <Words live>{orderImportText.nothingRead}</Words>}
			{message.rest.length > 0 && <Memo>{orderImportText.rest(message.rest)}</Memo>}
		</Section>
	);
}

function sourceOf({ words, price }: ReadLine): string | undefined {
	if (words) return orderImportText.written(words);
	return price === undefined ? undefined : orderImportText.shownPrice(price);
}

function Unsure() {
	return (
		<Meta>
			<Icon of={CircleAlert} small />
			{orderImportText.unsure}
		</Meta>
	);
}
