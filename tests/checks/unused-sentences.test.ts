import { describe, expect, it } from 'vitest';
import { checkUnusedSentences } from './unused-sentences.mjs';

const text = "export const shopText = {\n\tsave: 'Simpan',\n\tsold: (many: number) => many + ' laku',\n};";

function faults(page: string): string[] {
	const files: [string, string][] = [
		['src/i18n/shop.ts', text],
		['src/ui/shop.tsx', page],
	];
	return checkUnusedSentences(new Map(files)).faults;
}

describe('unused sentences', () => {
	it('are found with their line', () => {
		expect(faults('const a = <p>{shopText.save}</p>;')).toEqual(['src/i18n/shop.ts:3: sold is not used']);
	});

	it('are none when every key is a word of some other file', () => {
		expect(faults("const a = [shopText.save, shopText[kind === 'sold' ? kind : kind]];")).toEqual([]);
	});
});
