import { useState } from 'preact/hooks';
import { type ImportChoice, isOffered, pickAll, resetImport } from '../../../app/customer-import.ts';
import { customerImportText } from '../../../i18n/customer-import.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { ContactCheck } from './contact-check.tsx';
import { UnreadableCards } from './unreadable-cards.tsx';

/** Rows are shown by so many: a file may hold thousands. */
const step = 100;

/** Who can be taken over, who is in the book already, and what could not be read. */
export function ContactList({ choice }: { readonly choice: ImportChoice }) {
	const app = useApp();
	const [shown, setShown] = useState(step);
	const { rows, unreadable, picked } = choice;
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
				<>
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
					/>
					<Stack edge>
						<Card>
							<RowList
								label={customerImportText.contacts}
								onEnd={shown < rows.length ? () => setShown(shown + step) : undefined}
							>
								{rows.slice(0, shown).map((row) => (
									<ContactCheck key={row.id} row={row} rows={rows} picked={picked.has(row.id)} />
								))}
							</RowList>
						</Card>
					</Stack>
				</>
			)}
		</>
	);
}
