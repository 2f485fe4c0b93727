/** An hour as it is written, with the part of the day that tells which of two it is. */
const written =
	/^(?:jam|jm|pukul|pkl|pk)?[.:]?\s*(\d\d?)(?:[.:](\d\d))?\s*(?:(pagi|pgi|pg)|(siang|sore|sre|petang|malam|malem|mlm))?(?:\s*(?:wib|wita|wit))?$/;

/** `jam 7 pagi` → `07:00`; nothing where it could be one of two hours, or is no hour. */
export function clockTime(words: string): string | undefined {
	const [found, typed = '', minutes = '00', morning, later] = written.exec(words.toLowerCase()) ?? [];
	if (found === undefined) return undefined;
	const hour = Number(typed);
	// Nobody hands over at two in the morning, so a bare 10 to 12 or 13 to 23 is what it says.
	if (!morning && !later && hour < 10) return undefined;
	const past = later && hour < (later.startsWith('s') ? 10 : 12) ? 12 : 0;
	const at = hour + past;
	return at < 24 ? `${String(at).padStart(2, '0')}:${minutes}` : undefined;
}
