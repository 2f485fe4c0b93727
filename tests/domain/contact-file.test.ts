import { expect, test } from 'vitest';
import { checkContactFile, mostContactFile } from '../../src/domain/contact-file.ts';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const check = (content: string | Uint8Array) =>
	checkContactFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, decode);

const text = 'BEGIN:VCARD\nVERSION:3.0\nFN:Bu Sári\nEND:VCARD\n';

test('a contact file gives its text', () => {
	expect(check(text)).toBe(text);
	expect(check(`pembuka\r\nbegin : vcard \r\nFN:A`)).toContain('FN:A');
});

test('a file up to 5 MB is taken, a larger one refused before it is decoded', () => {
	const padded = text.padEnd(mostContactFile - 1, '\n');
	expect(check(padded)).toBe(padded);
	expect(() =>
		checkContactFile(new Uint8Array(mostContactFile + 1), () => expect.unreachable('decoded')),
	).toThrow('file-large');
});

test.each(['', ' \r\n\t'])('nothing in it, %j, is an empty file', (content) => {
	expect(() => check(content)).toThrow('file-empty');
});

test.each([
	['bytes of a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
	['a zero byte after a card', `${text}\0`],
	['text without a card', 'nama,nomor\nBu Ani,081200000001\n'],
	['a card only spoken of', 'NOTE: BEGIN:VCARD'],
])('%s is no contact file', (_, content) => {
	expect(() => check(content)).toThrow('file-binary');
});
