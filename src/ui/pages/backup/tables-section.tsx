import { Download, Send, Table2 } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { openTables, type TablesDesk } from '../../../app/tables.ts';
import { backupText } from '../../../i18n/backup.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as tableText from '../../../i18n/table.ts';
import { Button } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useMade, useStore } from '../../use-store.ts';

/** Orders and ledger as tables for a computer, made when they are asked for. */
export function TablesSection() {
	const desk = useMade((app) => openTables(app, tableText.tables), []);
	useEffect(() => desk.cancel, [desk]);
	return (
		<>
			<Section title={tableText.title} />
			<Stack edge>
				<Words>{tableText.say}</Words>
				<Work desk={desk} />
			</Stack>
		</>
	);
}

function Work({ desk }: { readonly desk: TablesDesk }) {
	const work = useStore(desk.state);
	const { save, share } = desk;
	switch (work.step) {
		case 'making':
			return (
				<Progress
					label={tableText.making}
					note={shellText.percent(work.done, work.total)}
					done={work.done}
					total={work.total}
					late
					cancel={{ word: backupText.cancel, onTap: desk.cancel }}
				/>
			);
		case 'ready': {
			const { orders, ledger } = work;
			return (
				<>
					<Words live>{tableText.ready}</Words>
					<Line>
						<Button look="second" icon={Download} onTap={() => save(orders)}>
							{tableText.saveOrders}
						</Button>
						<Button look="second" icon={Download} onTap={() => save(ledger)}>
							{tableText.saveLedger}
						</Button>
						{share && (
							<Button look="quiet" icon={Send} onTap={() => void share(orders, ledger)}>
								{tableText.sendBoth}
							</Button>
						)}
					</Line>
				</>
			);
		}
		default:
			return (
				<>
					{work.step === 'failed' && <Notice of="danger">{errorText[work.code]}</Notice>}
					<Button look="second" icon={Table2} onTap={() => void desk.make()}>
						{tableText.make}
					</Button>
				</>
			);
	}
}
