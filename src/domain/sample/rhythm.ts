import { between, type Random } from '../random.ts';

/** How a customer came and stayed; an awaited one is a regular whose next order would be usual by now. */
export type Story = 'regular' | 'awaited' | 'slipping' | 'new' | 'once' | 'seldom';

/** Whether they have come often enough to be known. */
export function isFaithful(story: Story): boolean {
	return story === 'regular' || story === 'awaited' || story === 'slipping';
}

/**
 * How many days ago a customer with that story ordered, the oldest first, always before today. `gap`
 * is their usual number of days between two orders, at most 24.
 */
export function ordersAgo(story: Story, gap: number, random: Random): number[] {
	switch (story) {
		case 'regular':
		case 'awaited': {
			const last = story === 'awaited' ? gap + waver(gap) : between(random, 1, gap);
			const orders = Math.floor((between(random, 70, 120) - last) / gap);
			return walkBack(last, Math.max(5, orders), gap, random);
		}
		case 'slipping': {
			const brisk = Math.min(gap, 14);
			const silence = 2 * (brisk + waver(brisk)) + between(random, 7, 25);
			return walkBack(silence, between(random, 5, 7), brisk, random);
		}
		case 'new':
			return walkBack(between(random, 1, 8), between(random, 1, 2), Math.min(gap, 14), random);
		case 'once':
			return [between(random, 35, 115)];
		case 'seldom':
			return walkBack(between(random, 10, 40), 2, between(random, 35, 45), random);
	}
}

function walkBack(last: number, orders: number, gap: number, random: Random): number[] {
	const days = [last];
	for (let ago = last; days.length < orders; days.unshift(ago)) {
		ago += gap + between(random, -waver(gap), waver(gap));
	}
	return days;
}

/** Nobody is a clock: a fifth of the gap, either way. */
function waver(gap: number): number {
	return Math.floor(gap / 5);
}
