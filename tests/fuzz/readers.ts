import type { Reader } from './reader.ts';
import { route, shared } from './readers/address.ts';
import { backupHead, backupManifest, backupRow } from './readers/backup.ts';
import { backupFile } from './readers/backup-file.ts';
import { catalogLink } from './readers/catalog-link.ts';
import { contactFile } from './readers/contact-file.ts';
import { contactFileWhole } from './readers/contact-import.ts';
import { amount, phone, quantity } from './readers/numbers.ts';
import { orderCode } from './readers/order-code.ts';
import { orderMessage } from './readers/order-message.ts';
import { photoFile } from './readers/photo-file.ts';
import { pictureHead } from './readers/picture-head.ts';
import { sharePost } from './readers/share-post.ts';
import { writtenOrder } from './readers/written-order.ts';

/** Every place where something from outside is read. */
export const readers: readonly Reader[] = [
	catalogLink,
	orderCode,
	orderMessage,
	writtenOrder,
	contactFile,
	phone,
	amount,
	quantity,
	pictureHead,
	shared,
	route,
	backupHead,
	backupManifest,
	backupRow,
	backupFile,
	sharePost,
	contactFileWhole,
	photoFile,
];
