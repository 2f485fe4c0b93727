import { plainName } from './wa.ts';

/** What a seller may write in braces; in Indonesian, since the templates are hers. */
export const placeholders = ['nama', 'toko', 'produk', 'harga', 'total', 'tanggal', 'sisa'] as const;
export type Placeholder = (typeof placeholders)[number];

export type TemplateValues = { readonly [P in Placeholder]?: string | undefined };

const names: readonly Placeholder[] = ['nama', 'toko', 'produk'];

const braces = /\{([^{}\n]+)\}/g;

/** The template with its placeholders filled; one that is unknown or has no value stays visible. */
export function fillTemplate(template: string, values: TemplateValues): string {
	return template.replace(braces, (written: string, inside: string) => {
		const placeholder = placeholderOf(inside);
		const value = placeholder && values[placeholder];
		if (placeholder === undefined || value === undefined) return written;
		return names.includes(placeholder) ? plainName(value) : value;
	});
}

/** What stands in braces and will stay there, unknown or without a value; once each, as it was written. */
export function unfilledPlaceholders(template: string, values: TemplateValues): string[] {
	const written = Array.from(template.matchAll(braces), ([, inside = '']) => inside);
	const isFilled = (inside: string) => {
		const placeholder = placeholderOf(inside);
		return placeholder !== undefined && values[placeholder] !== undefined;
	};
	return [...new Set(written.filter((inside) => !isFilled(inside)))];
}

/** Also `{Nama}` and `{ nama }`: keyboards add capitals and blanks of their own. */
function placeholderOf(inside: string): Placeholder | undefined {
	const word = inside.trim().toLowerCase();
	return placeholders.find((placeholder) => placeholder === word);
}
