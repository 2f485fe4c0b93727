import { type BinItem, liveBin, restoreBinned } from '../../../app/bin.ts';
import { binDays } from '../../../domain/backup/safety.ts';
import { cutText } from '../../../domain/wa.ts';
import { binText } from '../../../i18n/bin.ts';
import { sayLines } from '../../../i18n/order.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useLive, useStore } from '../../use-store.ts';

/** As much of a promo's words as tells it from another. */
const mostWords = 60;

/** Sampah: what was deleted of late, and the way back. */
export function BinPage() {
	const view = useLive(liveBin, []);
	const items = view.value;
	const empty = items?.length === 0;
	return (
		<InnerPage place="bin" above={{ page: 'settings' }} title={binText.title} fill={empty} view={view}>
			{empty && <Empty picture="keranjang" say={binText.empty} />}
			{items && !empty && (
				<Stack edge>
					<Words>{binText.say(binDays)}</Words>
					<RowCard label={binText.title}>
						{items.map((item) => (
							<BinRow key={item.binned.row.id} item={item} />
						))}
					</RowCard>
				</Stack>
			)}
		</InnerPage>
	);
}

function BinRow({ item }: { readonly item: BinItem }) {
	const app = useApp();
	const today = useStore(app.today);
	const name = nameOf(item);
	return (
		<Row
			name={name}
			meta={binText.meta(binText.kind[item.binned.store], item.day, today)}
			end={
				<Deed word={binText.act} of={name} onDo={() => restoreBinned(app, item.binned, binText.said(name))} />
			}
		/>
	);
}

function nameOf({ binned: { store, row }, name }: BinItem): string {
	if (store === 'order') return [name ?? shellText.noName, sayLines(row.lines)].join(': ');
	return store === 'promo' ? cutText(row.text, mostWords) : row.name;
}
