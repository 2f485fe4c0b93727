import { ArchiveRestore } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { type BackupDesk, openBackup } from '../../../app/backup.ts';
import { liveSafety } from '../../../app/safety.ts';
import { backupText } from '../../../i18n/backup.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { FormerSection } from '../../former-section.tsx';
import { hrefTo } from '../../links.ts';
import { OwnBook } from '../../own-book.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { SafetyNotice } from '../../safety-notice.tsx';
import { useLive, useMade, useStore } from '../../use-store.ts';
import { BackupAct } from './backup-act.tsx';
import { BackupOptions } from './backup-options.tsx';
import { BackupProgress } from './backup-progress.tsx';
import { TablesSection } from './tables-section.tsx';

const texts = { ...backupText, title: backupText.firstLine };

/** Cadangan: how safe the book is, and a file of it that lies ready to be sent. */
export function BackupPage() {
	const app = useApp();
	const desk = useMade((made) => openBackup(made, texts), []);
	return (
		<Screen
			place="backup"
			top={<BackBar above={{ page: 'settings' }} word={shellText.more} />}
			bottom={app.kind === 'own' && <BackupAct desk={desk} />}
		>
			<Title>{backupText.title}</Title>
			<OwnBook>
				<Contents desk={desk} />
			</OwnBook>
		</Screen>
	);
}

function Contents({ desk }: { readonly desk: BackupDesk }) {
	const safety = useLive(liveSafety, []);
	const state = useStore(desk.state);
	const trouble = useStore(useApp().trouble);
	useEffect(() => desk.start(), [desk]);
	return (
		<>
			<Stack edge>
				{safety.state === 'ready' && <SafetyNotice safety={safety.value} />}
				{trouble && <Notice of="danger">{errorText[trouble]}</Notice>}
				<Words>{backupText.say}</Words>
				<BackupProgress desk={desk} state={state} />
			</Stack>
			<Section title={backupText.content} />
			<BackupOptions desk={desk} state={state} />
			<TablesSection />
			<FormerSection />
			<Section title={backupText.restoreTitle} />
			<Stack edge>
				<LinkButton look="second" icon={ArchiveRestore} href={hrefTo({ page: 'restore' })}>
					{backupText.restore}
				</LinkButton>
			</Stack>
		</>
	);
}
