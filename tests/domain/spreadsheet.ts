import { expect } from 'vitest';

/** What a spreadsheet makes of such a file: every cell as text. */
export function parseCsv(file: string): string[][] {
	expect(file.startsWith('\uFEFF')).toBe(true);
	const rows: string[][] = [[]];
	const cell = /"((?:[^"]|"")*)"|([^;\r\n"]*)/y;
	let at = 1;
	while (at < file.length) {
		cell.lastIndex = at;
		const [whole = '', quoted, bare = ''] = cell.exec(file) ?? [];
		rows[rows.length - 1]?.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
		at += whole.length;
		if (file.startsWith('\r\n', at)) {
			rows.push([]);
			at += 2;
		} else at += 1;
	}
	rows.pop();
	return rows;
}
