import { decodeQuotedPrintable } from './quoted-printable.ts';

/** One line of a card: `item1.TEL;TYPE=cell;PREF=1:0812…`. */
export interface Property {
	/** In capitals, without its group: `TEL`. */
	readonly name: string;
	/** Decoded, with its escapes. */
	readonly value: string;
	/** In small letters: `cell`, `home`, `pref`. */
	readonly types: readonly string[];
	/** 1 is wanted most; only in version 4.0. */
	readonly pref: number | undefined;
}

/** The property in a line; none where it has no colon or no name. */
export function readProperty(line: string): Property | undefined {
	const colon = valueColon(line);
	const [path = '', ...parameters] = line.slice(0, Math.max(0, colon)).split(';');
	const name = path
		.slice(path.lastIndexOf('.') + 1)
		.trim()
		.toUpperCase();
	if (!/^[A-Z\d-]+$/.test(name)) return undefined;
	const given = parameters.map(readParameter);
	const last = (key: string) => given.filter((parameter) => parameter.key === key).pop()?.value;
	const types = given.filter(({ key }) => key === 'type').flatMap(({ value }) => value.split(','));
	const raw = line.slice(colon + 1);
	// Version 2.1 writes types and encodings bare: TEL;CELL;PREF or FN;QUOTED-PRINTABLE.
	const encoded = [...types, last('encoding')].includes('quoted-printable');
	const pref = Number(last('pref'));
	return {
		name,
		value: encoded ? decodeQuotedPrintable(raw, last('charset')) : raw,
		types,
		pref: Number.isInteger(pref) ? pref : undefined,
	};
}

/** Text with its escapes resolved: `Budi\, bengkel` → `Budi, bengkel`. */
export function valueText(value: string): string {
	return value.replace(/\\([\\;:,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** The parts of a value between separators that are not escaped, each as text. */
export function valueParts(value: string, separator: ';' | ','): string[] {
	const parts = [''];
	for (const [token] of value.matchAll(/\\.|[;,]|[^\\;,]+|\\/gs)) {
		if (token === separator) parts.push('');
		else parts.push((parts.pop() ?? '') + token);
	}
	return parts.map(valueText);
}

function readParameter(text: string): { readonly key: string; readonly value: string } {
	const equals = text.indexOf('=');
	const key = equals < 0 ? 'type' : text.slice(0, equals).trim();
	const value = text.slice(equals + 1).replace(/"/g, '');
	return { key: key.toLowerCase(), value: value.trim().toLowerCase() };
}

/** Where the value begins: the first colon outside quotes, or the first at all where a quote never ends. */
function valueColon(line: string): number {
	let quoted = false;
	for (let at = 0; at < line.length; at += 1) {
		if (line[at] === '"') quoted = !quoted;
		else if (line[at] === ':' && !quoted) return at;
	}
	return line.indexOf(':');
}
