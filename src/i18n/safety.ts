import type { Safety } from '../domain/backup/safety.ts';
import type { Day } from '../domain/day.ts';
import { dots } from '../domain/rupiah.ts';
import { sayDay } from './calendar.ts';

/** How safe the book is, in words. */

export const say = ({ unsaved, day }: Safety, today: Day) =>
	[
		day ? `Cadangan terakhir ${sayDay(day, today)}` : 'Buku ini belum pernah dicadangkan',
		unsaved > 0 ? `${dots(unsaved)} catatan belum ikut.` : day ? 'semua catatan sudah ikut.' : '',
	]
		.filter(Boolean)
		.join(', ');
export const act = 'Cadangkan';
export const later = 'Nanti';
