// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Toast } from '../../../src/ui/parts/toast.tsx';

afterEach(cleanup);

it('Toast speaks from a place that was there before, and offers the way back', () => {
	const onTap = vi.fn();
	const { rerender } = render(<Toast text={undefined} undo={{ word: 'Urungkan', onTap }} />);
	const place = screen.getByRole('status');
	expect(place.textContent).toBe('');
	rerender(<Toast text="Kasbon tersimpan" undo={{ word: 'Urungkan', onTap }} />);
	expect(screen.getByRole('status')).toBe(place);
	expect(place.textContent).toBe('Kasbon tersimpanUrungkan');
	fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
	expect(onTap).toHaveBeenCalledOnce();
});

it('Toast offers what may follow beside it', () => {
	const onTap = vi.fn();
	render(<Toast text="Kasbon tersimpan" next={{ word: 'Kirim bukti', onTap }} />);
	fireEvent.click(screen.getByRole('button', { name: 'Kirim bukti' }));
	expect(onTap).toHaveBeenCalledOnce();
});
