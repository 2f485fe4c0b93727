import { uuidv7 } from 'uuidv7';
import { dayOf } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { contactPicker } from './contacts.ts';
import { decode, readFile, saveText } from './files.ts';
import { webHistory } from './history.ts';
import { webInstall } from './install.ts';
import { webMemory } from './memory.ts';
import type { Platform } from './platform.ts';
import { copyText, textSharer } from './share.ts';
import { webUpdate } from './update.ts';
import { onFault, onHide, onShow, windowChannel } from './windows.ts';

/** The phone's browser as the app's platform. */
export function webPlatform(): Platform {
	return {
		now: () => Date.now(),
		today: () => dayOf(Date.now()),
		newId: () => uuidv7() as Id,
		random: () => Math.random(),
		history: webHistory(),
		install: webInstall(),
		update: webUpdate(),
		pickContacts: contactPicker(),
		readFile,
		decode,
		saveText,
		shareText: textSharer(),
		copy: copyText,
		persist: async () => (await navigator.storage?.persist?.()) ?? false,
		...webMemory(),
		...windowChannel(),
		onFault,
		onHide,
		onShow,
		restart: () => location.reload(),
	};
}
