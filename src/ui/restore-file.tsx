import { ArchiveRestore } from 'lucide-preact';
import { go } from '../app/navigation.ts';
import { readBackupFile } from '../app/restore.ts';
import { useApp } from './app-context.ts';
import { FileButton } from './parts/file-button.tsx';

interface RestoreFileProps {
	readonly word: string;
	/** The one thing to do on the page. */
	readonly main?: boolean | undefined;
}

/** Lets a backup be chosen; from wherever, *Pulihkan* goes on with it. */
export function RestoreFile({ word, main }: RestoreFileProps) {
	const app = useApp();
	return (
		<FileButton
			word={word}
			accept=".txt,text/plain"
			way={main ? undefined : ArchiveRestore}
			onFile={(file) => {
				void readBackupFile(app, file);
				go(app, { page: 'restore' });
			}}
		/>
	);
}
