import { type HandedOver, judgeSafety, type Safety } from '../domain/backup/safety.ts';
import type { Stamp } from '../domain/stamp.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore, readAnew } from './live.ts';

/** The last backup of the whole book: `AT DEEDS UNTIL`. */
const lastBackup = 'backup';
const putOff = 'backup-later';

/** How safe the book is. */
export function liveSafety(app: App): LiveStore<Safety> {
	return createLive(app, () => readSafety(app));
}

/** The same, where *Hari ini* has to say something: the sample needs no backup, and once a day is enough. */
export function liveShield(app: App): LiveStore<Safety | undefined> {
	return createLive(app, async () => {
		const safety = await readSafety(app);
		const isQuiet = safety.level === 'safe' || app.kind === 'sample';
		return isQuiet || (await app.book.setting(putOff)) === app.today.getState() ? undefined : safety;
	});
}

/** Says nothing of backups until tomorrow. */
export async function putBackupOff(app: App): Promise<void> {
	await app.book.putSetting(putOff, app.today.getState());
	readAnew(app);
}

/** The last backup of the whole book that left this phone. */
export async function lastHandedOver(app: App): Promise<HandedOver | undefined> {
	const [at, deeds, until] = (await app.book.setting(lastBackup))?.split(' ') ?? [];
	return until ? { at: Number(at), deeds: Number(deeds), until: until as Stamp } : undefined;
}

/** Notes that a backup of the whole book has left this phone. */
export async function noteHandedOver(app: App, { at, deeds, until }: HandedOver): Promise<void> {
	await app.book.putSetting(lastBackup, [at, deeds, until].join(' '));
}

async function readSafety(app: App): Promise<Safety> {
	const [clock, last] = await Promise.all([app.book.clockState(), lastHandedOver(app)]);
	return judgeSafety(clock?.deeds ?? 0, last, app.today.getState());
}
