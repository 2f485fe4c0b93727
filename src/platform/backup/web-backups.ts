import type { Backups } from '../platform.ts';

/** Backups by what the browser itself has. The work on them is a file of its own: the first screen does none. */
export function webBackups(): Backups {
	return {
		write: async (...asked) => (await import('./write-backup.ts')).writeBackup(...asked),
		peek: async (...asked) => (await import('./read-backup.ts')).peekBackup(...asked),
		async *rows(...asked) {
			yield* (await import('./read-backup.ts')).readBackup(...asked);
		},
	};
}
