import { ArchiveRestore } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { type BackupDesk, openBackup } from '../../../app/backup.ts';
import { liveSafety } from '../../../app/safety.ts';
import { backupText } from '../../../i18n/backup.ts';
import { errorText } from '../../../i18n/errors.ts';
import { useApp } from '../../app-context.ts';
import { FormerSection } from '../../former-section.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { hrefTo } from '../../links.ts';
import { OwnBook } from '../../own-book.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
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
		<InnerPage
			place="backup"
			above={{ page: 'settings' }}
			title={backupText.title}
			bottom={app.kind === 'own' && <BackupAct desk={desk} />}
		>
			<OwnBook>
				<Contents desk={desk} />
			</OwnBook>
		</InnerPage>
	);
}

function Contents({ desk }: { readonly desk: BackupDesk }) {
	const safety = useLive(liveSafety, []).value;
	const state = useStore(desk.state);
	const trouble = useStore(useApp().trouble);
	useEffect(() => desk.start(), [desk]);
	return (
		<>
			<Stack edge>
				{safety && <SafetyNotice safety={safety} />}
				{trouble && <Notice of="danger">{errorText[trouble]}</Notice>}
				<Words>{backupText.say}</Words>
				<BackupProgress desk={desk} state={state} />
			</Stack>
			<Section title={backupText.content} />
			<BackupOptions desk={desk} state={state} />
			<TablesSection />
			<FormerSection />
			<Section title={backupText.restoreTitle}>
				<LinkButton look="second" icon={ArchiveRestore} href={hrefTo({ page: 'restore' })}>
					{backupText.restore}
				</LinkButton>
			</Section>
		</>
	);
}
