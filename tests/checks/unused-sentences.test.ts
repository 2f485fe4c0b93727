import { describe, expect, it } from 'vitest';
import { checkUnusedSentences } from './unused-sentences.mjs';

const text =
	"export const shopText = {\n\tsave: 'Simpan',\n\tsold: (many: number) => many + ' laku',\n};\n" +
	"export const empty = 'Kosong';";

function faults(page: string): string[] {
	const files: [string, string][] = [
		['src/i18n/shop.ts', text],
		['src/ui/shop.tsx', page],
	];
	return checkUnusedSentences(new Map(files)).faults;
}

describe('unused sentences', () => {
	it('are found with their line, in a table or by themselves', () => {
		expect(faults('const a = <p>{shopText.save}</p>;')).toEqual([
			'src/i18n/shop.ts:3: sold is not used',
			'src/i18n/shop.ts:5: empty is not used',
		]);
	});

	it('are none when every key is a word of some other file', () => {
		const all = "const a = [shopText.save, empty, shopText[kind === 'sold' ? kind : kind]];";
		expect(faults(all)).toEqual([]);
	});
});
