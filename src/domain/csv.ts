/** A cell: a number stays one, also below zero; a text is never taken for a formula. */
export type Cell = string | number;

/** A spreadsheet runs what begins like this; full-width signs too, which some turn into narrow ones. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * Rows as a file for spreadsheets of this country: semicolons, since the comma is the decimal sign, a byte order
 * mark, without which Excel takes UTF-8 for something else, and an apostrophe before what would be a formula.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	return `\uFEFF${csvRows(rows)}`;
}

/** Further rows of such a file. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('');
}

function cellText(cell: Cell): string {
	if (typeof cell === 'number') return String(cell);
	const harmless = formula.test(cell) ? `'${cell}` : cell;
	return /[;"\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
