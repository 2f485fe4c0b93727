import { closeSheet, go, openSheet } from '../../app/navigation.ts';
import * as recordText from '../../i18n/record.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { Mark } from '../parts/mark.tsx';
import { Row } from '../parts/row.tsx';
import { RowCard } from '../parts/row-card.tsx';
import { Sheet } from '../parts/sheet.tsx';

/** + Catat: what has just happened? */
export function RecordSheet() {
	const app = useApp();
	return (
		<Sheet title={recordText.title} close={shellText.close} onClose={() => closeSheet(app)}>
			<RowCard>
				<Row
					key="order"
					lead={<Mark of="order" />}
					name={recordText.order}
					meta={recordText.orderHelp}
					onTap={() => go(app, { page: 'order-new' })}
				/>
				<Row
					key="paste"
					lead={<Mark of="paste" />}
					name={recordText.paste}
					meta={recordText.pasteHelp}
					onTap={() => go(app, { page: 'order-import' })}
				/>
				<Row
					key="kasbon"
					lead={<Mark of="kasbon" />}
					name={recordText.kasbon}
					meta={recordText.kasbonHelp}
					onTap={() => openSheet(app, { name: 'kasbon' })}
				/>
				<Row
					key="payment"
					lead={<Mark of="payment" />}
					name={recordText.payment}
					meta={recordText.paymentHelp}
					onTap={() => openSheet(app, { name: 'payment' })}
				/>
			</RowCard>
		</Sheet>
	);
}
