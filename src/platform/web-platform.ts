import { dayOf } from '../domain/day.ts';
import { webBackups } from './backup/web-backups.ts';
import { contactPicker } from './contacts.ts';
import { decode, readFile, saveFile, saveText } from './files.ts';
import { webHistory } from './history.ts';
import { webImages } from './images/web-images.ts';
import { webInstall } from './install.ts';
import { webMemory } from './memory.ts';
import { newId } from './new-id.ts';
import type { Platform } from './platform.ts';
import { copyText, fileSharer, textSharer } from './share.ts';
import { takeShared } from './shared.ts';
import { webUpdate } from './update.ts';
import { onFault, onHide, onShow, windowChannel } from './windows.ts';

/** The phone's browser as the app's platform. */
export function webPlatform(): Platform {
	return {
		now: () => Date.now(),
		today: () => dayOf(Date.now()),
		newId: () => newId(Date.now()),
		random: () => Math.random(),
		history: webHistory(),
		install: webInstall(),
		update: webUpdate(),
		images: webImages(),
		backups: webBackups(),
		pickContacts: contactPicker(),
		readFile,
		decode,
		saveText,
		shareText: textSharer(),
		shareFiles: fileSharer(),
		saveFile,
		// Pictures are made now and then: their painter is no matter of the first screen.
		openPainter: async () => (await import('./painter/painter.ts')).webPainter(),
		address: (file) => new URL(file, location.href).href,
		copy: copyText,
		takeShared,
		persist: async () => (await navigator.storage?.persist?.()) ?? false,
		hashPin: async (pin, salt) => (await import('./pin-hash.ts')).hashPin(pin, salt),
		...webMemory(),
		...windowChannel(),
		onFault,
		onHide,
		onShow,
		restart: () => location.reload(),
	};
}
