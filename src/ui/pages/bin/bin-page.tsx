import { type BinItem, liveBin, restoreBinned } from '../../../app/bin.ts';
import { binDays } from '../../../domain/backup/safety.ts';
import { cutText } from '../../../domain/wa.ts';
import { binText } from '../../../i18n/bin.ts';
import { errorText } from '../../../i18n/errors.ts';
import { sayLines } from '../../../i18n/order-words.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { Deed } from '../../deed.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { useLive, useStore } from '../../use-store.ts';

/** As much of a promo's words as tells it from another. */
const mostWords = 60;

/** Sampah: what was deleted of late, and the way back. */
export function BinPage() {
	const view = useLive(liveBin, []);
	const items = view.state === 'ready' ? view.value : undefined;
	const empty = items?.length === 0;
	return (
		<Screen place="bin" fill={empty} top={<BackBar above={{ page: 'settings' }} word={shellText.more} />}>
			<Title>{binText.title}</Title>
			{empty && <Empty picture="keranjang" say={binText.empty} />}
			{items && !empty && (
				<Stack edge>
					<Words>{binText.say(binDays)}</Words>
					<Card>
						<RowList label={binText.title}>
							{items.map((item) => (
								<BinRow key={item.binned.row.id} item={item} />
							))}
						</RowList>
					</Card>
				</Stack>
			)}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
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
