// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { formatRupiah, rupiah } from '../../../src/domain/rupiah.ts';
import { withSums } from '../../../src/ui/parts/sums.tsx';

afterEach(cleanup);

/** What can be hidden of a sentence. */
function sumsOf(text: string): string[] {
	const { container } = render(<p>{withSums(text)}</p>);
	expect(container.textContent).toBe(text);
	return [...container.querySelectorAll('.sum')].map((sum) => sum.textContent ?? '');
}

it('finds every amount of a sentence, and leaves its words as they are', () => {
	const debts = formatRupiah(rupiah(1_250_000));
	expect(sumsOf(`3 orang, ${debts}`)).toEqual([debts]);
	expect(sumsOf('Kasbon Bu Sri Rp26.000 tersimpan. Sisa Rp5.000.')).toEqual(['Rp26.000', 'Rp5.000']);
	expect(sumsOf(formatRupiah(rupiah(-500)))).toEqual([formatRupiah(rupiah(-500))]);
});

it('hides neither names nor counts', () => {
	expect(sumsOf('12 pesanan, Rpk Jaya, 22 November')).toEqual([]);
});
