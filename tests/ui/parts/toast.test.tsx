// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Toast, ToastLink } from '../../../src/ui/parts/toast.tsx';

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

it('Toast offers what may follow beside it, outside the app', () => {
	const onTap = vi.fn();
	const link = (
		<ToastLink href="https://wa.me/" out onTap={onTap}>
			Kirim bukti
		</ToastLink>
	);
	render(<Toast text="Kasbon tersimpan" next={link} />);
	const shown = screen.getByRole('link', { name: 'Kirim bukti' });
	expect(shown.getAttribute('target')).toBe('_blank');
	fireEvent.click(shown);
	expect(onTap).toHaveBeenCalledOnce();
});
