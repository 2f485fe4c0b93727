import { Table2 } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { handFile } from '../../../app/hand-file.ts';
import { openTables, type TablesDesk } from '../../../app/tables.ts';
import { backupText } from '../../../i18n/backup.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as tableText from '../../../i18n/table.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';
import { useMade, useStore } from '../../use-store.ts';

/** Orders and ledger as tables for a computer, made when they are asked for. */
export function TablesSection() {
	const desk = useMade((app) => openTables(app, tableText.tables), []);
	useEffect(() => desk.cancel, [desk]);
	return (
		<Section title={tableText.title}>
			<Words>{tableText.say}</Words>
			<Work desk={desk} />
		</Section>
	);
}

function Work({ desk }: { readonly desk: TablesDesk }) {
	const app = useApp();
	const work = useStore(desk.state);
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
		case 'ready':
			return (
				<>
					<Words live>{tableText.ready}</Words>
					<Line>
						{(['orders', 'ledger'] as const).map((name) => (
							<Button
								key={name}
								look="second"
								icon={Table2}
								onTap={() => void handFile(app, work[name], tableText.saved)}
							>
								{tableText.names[name]}
							</Button>
						))}
					</Line>
				</>
			);
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
