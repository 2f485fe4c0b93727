import { BackupPage } from './pages/backup/backup-page.tsx';
import { BinPage } from './pages/bin/bin-page.tsx';
import { PrivacyPage } from './pages/privacy/privacy-page.tsx';
import { RestorePage } from './pages/restore/restore-page.tsx';

/** The pages that are about the book as a whole. */
export const vaultPages = {
	backup: BackupPage,
	restore: RestorePage,
	bin: BinPage,
	privacy: PrivacyPage,
};
