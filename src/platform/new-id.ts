import type { Id } from '../domain/id.ts';

/** The moment of the last id, and which of that moment it was. */
let moment = 0;
let count = 0;

/**
 * A new UUIDv7 (RFC 9562): the moment, a count, then chance. Those of one moment count up from somewhere in
 * the lower half, so that they, too, stand in the order in which they were made, even when the clock goes back.
 */
export function newId(now: number): Id {
	const [chance = 0, more = 0, most = 0] = crypto.getRandomValues(new Uint32Array(3));
	count += 1;
	if (now > moment || count > 0xfff) {
		moment = Math.max(now, moment + 1);
		count = chance >>> 21;
	}
	const time = hex(moment, 12);
	const end = hex(more, 8) + hex(most & 0xffff, 4);
	return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${hex(0x8000 | (chance & 0x3fff), 4)}-${end}` as Id;
}

function hex(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}
