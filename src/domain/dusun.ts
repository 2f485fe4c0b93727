import { groupsOf } from './grouped.ts';

/** Words before the name of a hamlet, and what follows it. */
const before = /^(?:dusun|dsn|dukuh|dk|kampung|kp|desa|ds|jalan|jln?)\b\.?\s*/i;
const after =
	/\s*(?:[,;/(]|\b(?:rt|rw|no|nomor|gang|gg|blok)\b|\b(?:sebelah|dekat|depan|belakang|samping|dpn|dkt)\b).*$/i;

/** The part of a village that a place by landmark begins with: "Krajan" of "Dsn. Krajan RT 2, sebelah musala". */
export function dusunOf(place: string | undefined): string | undefined {
	const name = place?.trim().replace(before, '').replace(after, '').trim();
	return name || undefined;
}

/** Where something is brought, and when. */
interface Stop {
	readonly place?: string | undefined;
	readonly time?: string | undefined;
}

/** The stops of a round, hamlet by hamlet, by the hour within each; first those of which no place is known. */
export function byDusun<S extends Stop>(stops: readonly S[]) {
	const placed = stops.map((stop) => ({ ...stop, group: dusunOf(stop.place) }));
	return groupsOf(placed.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
}

/** What has no hour comes after what has. */
function keyOf({
	group = '',
	time = '~',
	place = '',
}: Stop & { readonly group: string | undefined }): string {
	return `${group} ${time} ${place}`.toLowerCase();
}
