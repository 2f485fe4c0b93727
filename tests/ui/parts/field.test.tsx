// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as preact } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Field } from '../../../src/ui/parts/field.tsx';

afterEach(cleanup);

const text = (id: string) => document.getElementById(id)?.textContent;

describe('Field', () => {
	it('ties help and error to what is typed', () => {
		render(
			<Field label="Nomor WA" value="08" onInput={() => {}} help="Boleh kosong." error="Kurang panjang." />,
		);
		const input = screen.getByLabelText('Nomor WA');
		expect(input.getAttribute('aria-invalid')).toBe('true');
		const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
		expect(described.map(text)).toEqual(['Boleh kosong.', 'Kurang panjang.']);
		expect(screen.getByRole('alert').textContent).toBe('Kurang panjang.');
	});

	it('says nothing where nothing is wrong', () => {
		render(<Field label="Nama" value="" onInput={() => {}} />);
		const input = screen.getByLabelText('Nama');
		expect(input.hasAttribute('aria-invalid')).toBe(false);
		expect(input.hasAttribute('aria-describedby')).toBe(false);
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('takes the focus as it appears, and never later out of another field', () => {
		const host = document.body.appendChild(document.createElement('div'));
		// Without `act`, so that what waits for the next picture has not happened yet.
		preact(<Field label="Nama" value="" onInput={() => {}} focus />, host);
		expect(document.activeElement).toBe(screen.getByLabelText('Nama'));
		preact(null, host);
		host.remove();
	});

	it('gives on what is typed, and tells when it is left', () => {
		const onInput = vi.fn();
		const onLeave = vi.fn();
		render(<Field label="Alamat" kind="area" value="" onInput={onInput} onLeave={onLeave} />);
		const area = screen.getByLabelText('Alamat');
		expect(area.tagName).toBe('TEXTAREA');
		fireEvent.input(area, { target: { value: 'Krajan' } });
		fireEvent.blur(area);
		expect(onInput).toHaveBeenCalledWith('Krajan');
		expect(onLeave).toHaveBeenCalledOnce();
	});

	it.each([
		['number', 'inputmode', 'numeric'],
		['tel', 'type', 'tel'],
		['search', 'type', 'search'],
	] as const)('brings up the keys for %s', (kind, attribute, expected) => {
		render(<Field label="Isi" kind={kind} value="" onInput={() => {}} />);
		expect(screen.getByLabelText('Isi').getAttribute(attribute)).toBe(expected);
	});

	it('can take the focus, and keeps a quiet label for TalkBack', async () => {
		render(<Field label="Cari" quiet focus value="" onInput={() => {}} />);
		const input = screen.getByRole('textbox', { name: 'Cari' });
		await vi.waitFor(() => expect(document.activeElement).toBe(input));
	});

	it('sends no form by Enter in a search, only the keyboard goes', () => {
		render(<Field label="Cari" kind="search" focus value="sri" onInput={() => {}} />);
		const input = screen.getByLabelText('Cari');
		input.focus();
		// False where the default, sending the form, was prevented.
		expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(false);
		expect(document.activeElement).not.toBe(input);
		expect(fireEvent.keyDown(input, { key: 'a' })).toBe(true);
	});
});
