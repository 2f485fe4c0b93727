import { expect, test } from 'vitest';
import { languages } from '../../src/domain/customer.ts';
import { waLink } from '../../src/domain/wa.ts';
import { refusals, reminders, tones } from '../../src/i18n/reminder.ts';

const letter = { shop: 'Warung Karuhun', name: 'Bu Sri', owed: 'Rp75.000' };
const thanks = /makasih|terima kasih|matur (sembah )?nuwun|hatur nuhun/i;

test.each(languages.flatMap((language) => tones.map((tone) => [language, tone] as const)))(
	'a reminder in %s, %s, thanks first, then names the sum, then offers parts',
	(language, tone) => {
		const text = reminders[language][tone](letter);
		expect(text.search(thanks)).toBeLessThan(text.indexOf(letter.owed));
		expect(text.indexOf(letter.owed)).toBeLessThan(text.search(/cicil/));
		expect(text).toContain(letter.name);
		expect(text).toContain(letter.shop);
		expect(waLink({ phone: '6281200008001', text }).kind).toBe('link');
	},
);

test.each(languages)('a refusal in %s thanks first, and names no sum', (language) => {
	const text = refusals[language](letter);
	expect(text.search(thanks)).toBeLessThan(40);
	expect(text).not.toMatch(/\d/);
});
