// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Drawing } from '../../../src/ui/parts/drawing.tsx';
import { Tile, Tiles } from '../../../src/ui/parts/tile.tsx';

afterEach(cleanup);

const words = { add: 'Tambah', less: 'Kurangi Klepon', more: 'Tambah Klepon', type: 'Ketik jumlah Klepon' };

interface KleponProps {
	readonly from?: number;
	readonly out?: string;
	readonly onType?: () => void;
}

function Klepon({ from = 0, out, onType = () => {} }: KleponProps) {
	const [count, setCount] = useState(from);
	return (
		<Tiles>
			<Tile
				picture={<Drawing of="klepon" />}
				seed="klepon"
				name="Klepon"
				price="Rp6.000 / mika"
				count={count}
				words={words}
				onCount={setCount}
				onType={onType}
				out={out}
			/>
		</Tiles>
	);
}

const button = (name: string) => screen.getByRole('button', { name });

describe('Tile', () => {
	it('starts from nothing and counts up and down', () => {
		render(<Klepon />);
		fireEvent.click(button('Tambah Klepon'));
		fireEvent.click(button('Tambah Klepon'));
		expect(button('Ketik jumlah Klepon, 2')).toBeTruthy();
		fireEvent.click(button('Kurangi Klepon'));
		expect(button('Ketik jumlah Klepon, 1')).toBeTruthy();
	});

	it('keeps the focus on the plus, and brings it back there with the last one', () => {
		render(<Klepon />);
		const more = button('Tambah Klepon');
		more.focus();
		fireEvent.click(more);
		expect(document.activeElement).toBe(button('Tambah Klepon'));
		button('Kurangi Klepon').focus();
		fireEvent.click(button('Kurangi Klepon'));
		expect(document.activeElement).toBe(button('Tambah Klepon'));
	});

	it('opens typing by a tap on the number', () => {
		const onType = vi.fn();
		render(<Klepon from={60} onType={onType} />);
		fireEvent.click(button('Ketik jumlah Klepon, 60'));
		expect(onType).toHaveBeenCalledOnce();
	});

	it('never passes the most a line may hold', () => {
		render(<Klepon from={9_999} />);
		fireEvent.click(button('Tambah Klepon'));
		expect(button('Ketik jumlah Klepon, 9999')).toBeTruthy();
	});

	it('cannot be picked when out, but what was picked can be changed', () => {
		render(<Klepon out="Habis" />);
		expect(screen.queryByRole('button')).toBeNull();
		expect(screen.getByText('Habis')).toBeTruthy();
		cleanup();
		render(<Klepon out="Habis" from={2} />);
		expect(button('Kurangi Klepon')).toBeTruthy();
	});
});
