import fc from 'fast-check';
import { seal } from '../../src/domain/packed/envelope.ts';
import { bytesOf } from '../../src/domain/packed/letters.ts';
import { brokenBytes } from './broken.ts';

const version = '1';
/** The version and the checksum, which stand before the content. */
const before = { letters: 1, bytes: 3 };

/** Packed texts whose content is broken and whose checksum is true, as only malice makes them. */
export function forged(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const content = valid.map((text) => bytesOf(text.slice(before.letters)).slice(before.bytes));
	return fc
		.oneof(
			{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
			{ weight: 2, arbitrary: brokenBytes(content) },
		)
		.map((bytes) => seal({ version, pack: () => bytes, unpack: () => bytes }, bytes.slice(0, 100_000)));
}
