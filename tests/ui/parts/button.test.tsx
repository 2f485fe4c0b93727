// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button, LinkButton } from '../../../src/ui/parts/button.tsx';

afterEach(cleanup);

describe('Button', () => {
	it('sends a form elsewhere on the page, but not twice', () => {
		const onSubmit = vi.fn((event: Event) => event.preventDefault());
		const page = (busy: boolean) => (
			<>
				<form id="baru" onSubmit={onSubmit} />
				<Button form="baru" busy={busy}>
					Simpan
				</Button>
			</>
		);
		const { rerender } = render(page(false));
		fireEvent.click(screen.getByText('Simpan'));
		expect(onSubmit).toHaveBeenCalledOnce();
		rerender(page(true));
		fireEvent.click(screen.getByText('Simpan'));
		expect(onSubmit).toHaveBeenCalledOnce();
		expect(screen.getByText('Simpan').getAttribute('aria-busy')).toBe('true');
	});

	it('ignores taps while busy', () => {
		const onTap = vi.fn();
		render(
			<Button busy onTap={onTap}>
				Simpan
			</Button>,
		);
		fireEvent.click(screen.getByText('Simpan'));
		expect(onTap).not.toHaveBeenCalled();
	});
});

it('LinkButton has its address before the tap', () => {
	render(
		<LinkButton href="https://wa.me/6281200000101?text=Halo" out>
			Kirim
		</LinkButton>,
	);
	const link = screen.getByRole('link', { name: 'Kirim' });
	expect(link.getAttribute('href')).toBe('https://wa.me/6281200000101?text=Halo');
	expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});
