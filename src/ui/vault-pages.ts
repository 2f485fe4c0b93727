import { LockScreen } from './lock-screen.tsx';
import { BackupPage } from './pages/backup/backup-page.tsx';
import { BinPage } from './pages/bin/bin-page.tsx';
import { LockPage } from './pages/lock/lock-page.tsx';
import { MovePage } from './pages/move/move-page.tsx';
import { PrivacyPage } from './pages/privacy/privacy-page.tsx';
import { RestorePage } from './pages/restore/restore-page.tsx';

/** The pages that are about the book as a whole. */
export const vaultPages = {
	backup: BackupPage,
	restore: RestorePage,
	move: MovePage,
	bin: BinPage,
	lock: LockPage,
	'lock-screen': LockScreen,
	privacy: PrivacyPage,
};
