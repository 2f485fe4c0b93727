// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from '../../../src/ui/parts/button.tsx';
import { Field } from '../../../src/ui/parts/field.tsx';
import { Sheet } from '../../../src/ui/parts/sheet.tsx';

afterEach(cleanup);

function Page({ focus = false }: { readonly focus?: boolean }) {
	const [open, setOpen] = useState(false);
	return (
		<>
			<Button onTap={() => setOpen(true)}>Buka</Button>
			{open && (
				<Sheet title="Kasbon" close="Tutup" onClose={() => setOpen(false)} foot={<Button>Simpan</Button>}>
					<Field label="Catatan" value="" onInput={() => {}} focus={focus} />
				</Sheet>
			)}
		</>
	);
}

function openSheet(focus = false) {
	render(<Page focus={focus} />);
	screen.getByText('Buka').focus();
	fireEvent.click(screen.getByText('Buka'));
}

describe('Sheet', () => {
	it('is a modal dialog with the name of its heading', () => {
		openSheet();
		const dialog = screen.getByRole('dialog', { name: 'Kasbon' });
		expect(dialog.getAttribute('aria-modal')).toBe('true');
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Kasbon' }));
	});

	it('leaves the focus to a field that asks for it, and takes it back to where it was', () => {
		openSheet(true);
		expect(document.activeElement).toBe(screen.getByLabelText('Catatan'));
		fireEvent.click(screen.getByText('Tutup'));
		expect(document.activeElement).toBe(screen.getByText('Buka'));
	});

	it('keeps Tab within', () => {
		openSheet();
		const first = screen.getByText('Tutup');
		const last = screen.getByText('Simpan');
		last.focus();
		fireEvent.keyDown(last, { key: 'Tab' });
		expect(document.activeElement).toBe(first);
		fireEvent.keyDown(first, { key: 'Tab', shiftKey: true });
		expect(document.activeElement).toBe(last);
		screen.getByText('Buka').focus();
		fireEvent.keyDown(document.body, { key: 'Tab' });
		expect(document.activeElement).toBe(first);
	});

	it('silences the page behind, and lets it speak again', () => {
		Object.defineProperty(HTMLElement.prototype, 'inert', {
			value: false,
			writable: true,
			configurable: true,
		});
		openSheet();
		const behind = screen.getByText('Buka').closest<HTMLElement>('body > div');
		expect(behind?.inert).toBe(true);
		fireEvent.click(screen.getByText('Tutup'));
		expect(behind?.inert).toBe(false);
		Reflect.deleteProperty(HTMLElement.prototype, 'inert');
	});

	it.each([
		['the button', () => fireEvent.click(screen.getByText('Tutup'))],
		['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
		['the dark around', () => fireEvent.click(document.querySelector('.sheet-scrim') ?? document.body)],
	])('closes by %s and gives the focus back', (_, close) => {
		openSheet();
		close();
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(document.activeElement).toBe(screen.getByText('Buka'));
	});
});
