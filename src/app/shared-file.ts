import { errorCode } from '../domain/errors.ts';
import type { App } from './app.ts';
import { go } from './navigation.ts';
import { readBackupFile, refuseBackup } from './restore.ts';

/** In bytes; longer is no message. */
const mostMessage = 20_000;

/** Opens a file that another app has shared: a backup in *Pulihkan*, a buyer's message as an order. */
export async function openSharedFile(app: App, file: Blob | undefined): Promise<void> {
	const text = file && (await messageIn(app, file));
	if (text) return go(app, { page: 'order-import', text });
	if (!file) refuseBackup(app, 'file-large');
	else if (file.size === 0) refuseBackup(app, 'file-empty');
	else void readBackupFile(app, file);
	go(app, { page: 'restore' });
}

async function messageIn({ platform }: App, file: Blob): Promise<string | undefined> {
	if (file.size > mostMessage) return undefined;
	const fault = await platform.backups.peek(file).then(() => undefined, errorCode);
	if (fault !== 'backup-kind') return undefined;
	const text = platform.decode(await platform.readFile(file)).trim();
	return /[\0\uFFFD]/.test(text) ? undefined : text;
}
