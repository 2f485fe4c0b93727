/** Words before the name of a hamlet, and what follows it. */
const before = /^(?:dusun|dsn|dukuh|dk|kampung|kp|desa|ds|jalan|jln?)\b\.?\s*/i;
const after =
	/\s*(?:[,;/(]|\b(?:rt|rw|no|nomor|gang|gg|blok)\b|\b(?:sebelah|dekat|depan|belakang|samping|dpn|dkt)\b).*$/i;

/** The part of a village that a place by landmark begins with: "Krajan" of "Dsn. Krajan RT 2, sebelah musala". */
export function dusunOf(place: string | undefined): string | undefined {
	const name = place?.trim().replace(before, '').replace(after, '').trim();
	return name || undefined;
}
