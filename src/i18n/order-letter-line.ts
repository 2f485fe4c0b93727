/** The beginnings and ends of what `orderLetters` writes. */
const own = [
	/^Halo .*, saya mau pesan:$/,
	/^• /,
	/^\d+ macam, lengkapnya di tautan di bawah$/,
	/^Total: /,
	/^Untuk: /,
	/^(?:Diambil|Diantar)$/,
	/^Catatan: /,
	/^Nama: /,
	/^Untuk penjual, ketuk untuk mencatat:$/,
];

/** Whether the buyer's page wrote this line of a letter; all others the buyer has added. */
export function isLetterLine(line: string): boolean {
	return own.some((pattern) => pattern.test(line));
}
