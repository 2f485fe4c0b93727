import { useCallback, useMemo, useState } from 'preact/hooks';
import {
	type ImportChoice,
	type ImportRow,
	isOffered,
	pickAll,
	resetImport,
} from '../../../app/customer-import.ts';
import { pagesOf } from '../../../domain/pages.ts';
import * as customerImportText from '../../../i18n/customer-import.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { ContactCheck } from './contact-check.tsx';
import { UnreadableCards } from './unreadable-cards.tsx';

/** Rows are shown by so many: a file may hold thousands. */
const pageSize = 50;

/** Who can be taken over, who is in the book already, and what could not be read. */
export function ContactList({ choice }: { readonly choice: ImportChoice }) {
	const app = useApp();
	const { rows, unreadable, picked } = choice;
	const [shown, setShown] = useState(1);
	const pages = useMemo(() => pagesOf(rows, pageSize), [rows]);
	const row = useCallback(
		(one: ImportRow) => <ContactCheck key={one.id} row={one} rows={rows} picked={picked.has(one.id)} />,
		[rows, picked],
	);
	const offered = rows.filter(isOffered).length;
	const all = picked.size === offered;
	return (
		<>
			{unreadable.length > 0 && <UnreadableCards cards={unreadable} />}
			{rows.length === 0 ? (
				<Stack edge top>
					<Notice of="warn">{customerImportText.nothing}</Notice>
					<Button wide onTap={() => resetImport(app)}>
						{customerImportText.chooseOther}
					</Button>
				</Stack>
			) : (
				<Section
					title={customerImportText.picked(picked.size, offered)}
					more={
						offered > 0
							? {
									word: all ? customerImportText.pickNone : customerImportText.pickAll,
									onTap: () => pickAll(app, !all),
								}
							: undefined
					}
				>
					<Card>
						<LongList
							label={customerImportText.contacts}
							pages={pages.slice(0, shown)}
							row={row}
							onEnd={shown < pages.length ? () => setShown(shown + 1) : undefined}
						/>
					</Card>
				</Section>
			)}
		</>
	);
}
