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
});
