import type { Day } from '../domain/day.ts';
import type { Reason, Standing } from '../domain/regular.ts';
import { daysAgo, sayDay } from './calendar.ts';

/** How a customer stands, in one or two words. */
export const standingText = {
	regular: 'Pelanggan tetap',
	slipping: 'Mulai jauh',
	new: 'Baru',
} as const satisfies Record<Exclude<Standing, 'none'>, string>;

/** `tiap 7 hari`. */
export function everyDays(gap: number): string {
	return gap === 1 ? 'tiap hari' : `tiap ${gap} hari`;
}

/** Why a customer stands where they stand: `7 pesanan dalam 90 hari`. */
export function reasonText(reason: Reason, today: Day): string {
	switch (reason.kind) {
		case 'often':
		case 'few':
			return `${reason.orders} pesanan dalam ${reason.within} hari`;
		case 'rhythm':
			return `Biasa beli ${everyDays(reason.gap)}`;
		case 'late':
			return `Biasa beli ${everyDays(reason.gap)}, terakhir ${daysAgo(reason.last, today)}`;
		case 'first':
			return `Pertama beli ${sayDay(reason.first, today)}`;
		case 'quiet':
			return `Terakhir beli ${daysAgo(reason.last, today)}`;
		case 'none':
			return 'Belum pernah pesan';
		case 'pinned':
			return 'Anda jadikan pelanggan tetap';
		case 'unpinned':
			return 'Anda tandai bukan pelanggan tetap';
	}
}
