import { MessageCircle } from 'lucide-preact';
import type { Day } from '../../../domain/day.ts';
import type { ShoppingList } from '../../../domain/shopping.ts';
import { waLink } from '../../../domain/wa.ts';
import * as makingText from '../../../i18n/making.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';
import { CopyButton } from '../../sheets/copy-button.tsx';

interface ShoppingProps {
	readonly list: ShoppingList;
	readonly day: Day;
}

/** What to buy for what is not made yet, as far as recipes tell. */
export function Shopping({ list: { items, without }, day }: ShoppingProps) {
	if (items.length + without.length === 0) return null;
	const link = waLink({ text: makingText.shoppingList(day, items) });
	return (
		<Section title={makingText.shopping} note={makingText.shoppingNote}>
			{items.length > 0 && (
				<>
					<RowCard label={makingText.shopping}>
						{items.map((item) => (
							<Row
								key={`${item.name} ${item.unit}`}
								name={item.name}
								end={<b>{makingText.amount(item)}</b>}
							/>
						))}
					</RowCard>
					<Line>
						{link.kind === 'link' && (
							<LinkButton look="second" icon={MessageCircle} href={link.href} out>
								{makingText.send}
							</LinkButton>
						)}
						<CopyButton look="quiet" text={link.text} word={makingText.copy} />
					</Line>
				</>
			)}
			{without.length > 0 && <Words>{makingText.without(without)}</Words>}
		</Section>
	);
}
