import type { App } from '../../app/app.ts';
import { closeSheet, go, openSheet } from '../../app/navigation.ts';
import * as recordText from '../../i18n/record.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { Mark } from '../parts/mark.tsx';
import { Row } from '../parts/row.tsx';
import { RowCard } from '../parts/row-card.tsx';
import { Sheet } from '../parts/sheet.tsx';

/** Each with where it is written down. */
const kinds = [
	['order', (app: App) => go(app, { page: 'order-new' })],
	['paste', (app: App) => go(app, { page: 'order-import' })],
	['kasbon', (app: App) => openSheet(app, { name: 'kasbon' })],
	['payment', (app: App) => openSheet(app, { name: 'payment' })],
] as const;

/** + Catat: what has just happened? */
export function RecordSheet() {
	const app = useApp();
	return (
		<Sheet title={recordText.title} close={shellText.close} onClose={() => closeSheet(app)}>
			<RowCard>
				{kinds.map(([kind, open]) => (
					<Row
						key={kind}
						lead={<Mark of={kind} />}
						name={recordText.kinds[kind].word}
						meta={recordText.kinds[kind].help}
						onTap={() => open(app)}
					/>
				))}
			</RowCard>
		</Sheet>
	);
}
