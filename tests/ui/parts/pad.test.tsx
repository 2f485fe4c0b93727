// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Pad } from '../../../src/ui/parts/pad.tsx';

afterEach(cleanup);

function Amount() {
	const [amount, setAmount] = useState(0);
	return (
		<>
			<input aria-label="Catatan" />
			<Pad
				amount={amount}
				onAmount={setAmount}
				inWords={`${amount} rupiah`}
				erase="Hapus"
				notes="Uang kertas"
				full="Terlalu banyak"
			/>
		</>
	);
}

const shown = () => screen.getByRole('status').textContent;
const tap = (...names: readonly string[]) => {
	for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
};

describe('Pad', () => {
	it('shows what is tapped, with dots and in words', () => {
		render(<Amount />);
		tap('7', '5', '000');
		expect(shown()).toBe('Rp75.00075000 rupiah');
		tap('Hapus');
		expect(shown()).toContain('Rp7.500');
	});

	it.each([
		['a digit', '2', 'Rp2'],
		['a note', '20.000', 'Rp20.000'],
		['taking the last digit back', 'Hapus', 'Rp7.500'],
	])('on a proposed amount, %s begins anew or changes it', (_how, key, amount) => {
		const heard: number[] = [];
		render(
			<Pad
				amount={75_000}
				proposed
				onAmount={(next) => heard.push(next)}
				inWords=""
				erase="Hapus"
				notes="Uang kertas"
			/>,
		);
		tap(key);
		expect(heard.map((next) => `Rp${next.toLocaleString('id')}`)).toEqual([amount]);
	});

	it('adds notes', () => {
		render(<Amount />);
		tap('50.000', '20.000', '5.000');
		expect(shown()).toContain('Rp75.000');
	});

	it('listens to a keyboard', () => {
		render(<Amount />);
		for (const key of ['1', '2', '3', 'Backspace', 'x', 'F5']) fireEvent.keyDown(document.body, { key });
		expect(shown()).toContain('Rp12');
		fireEvent.keyDown(document.body, { key: '4', ctrlKey: true });
		expect(shown()).toContain('Rp12');
	});

	it('leaves to a field what is typed into it', () => {
		render(<Amount />);
		fireEvent.keyDown(screen.getByLabelText('Catatan'), { key: '9' });
		expect(shown()).toContain('Rp0');
	});

	it('says so where a key would pass the most, until the next one', () => {
		render(<Amount />);
		tap('9', '9', '9', '000', '000', '000');
		tap('1');
		expect(shown()).toBe('Rp999.000.000.000Terlalu banyak');
		tap('Hapus');
		expect(shown()).toBe('Rp99.900.000.00099900000000 rupiah');
	});
});
