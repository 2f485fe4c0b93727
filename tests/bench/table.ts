import type { Result } from './figure.ts';

const heads = ['', 'figure', 'baseline', 'limit', 'runs', 'the baseline is'] as const;

/** The results in columns, numbers to the right. */
export function tableOf(results: readonly Result[]): string {
	const rows = [heads, ...results.map(cellsOf)];
	const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

function cellsOf({ name, unit, figure, baseline, limit, times, figures, comparedWith }: Result): string[] {
	const say = (value: number) => `${Math.round(value).toLocaleString('en')} ${unit}`;
	const most = limit ? say(limit) : times ? `${say(times * baseline)} (${times} ×)` : '–';
	return [name, say(figure), say(baseline), most, String(figures.length), comparedWith];
}

function isText(column: number): boolean {
	return column === 0 || column === heads.length - 1;
}
