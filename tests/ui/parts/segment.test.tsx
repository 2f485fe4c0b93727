// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Segment } from '../../../src/ui/parts/segment.tsx';

afterEach(cleanup);

function Days() {
	const [day, setDay] = useState('besok');
	const options = [
		{ value: 'ini', word: 'Hari ini' },
		{ value: 'besok', word: 'Besok' },
		{ value: 'lain', word: 'Hari lain' },
	];
	return <Segment label="Hari" options={options} chosen={day} onChoose={setDay} />;
}

const chosen = () => screen.getByRole('radio', { checked: true }).textContent;

describe('Segment', () => {
	it('chooses by tap', () => {
		render(<Days />);
		expect(chosen()).toBe('Besok');
		fireEvent.click(screen.getByText('Hari ini'));
		expect(chosen()).toBe('Hari ini');
	});

	it('moves choice and focus by arrow, round the ends', () => {
		render(<Days />);
		const group = screen.getByRole('radiogroup', { name: 'Hari' });
		screen.getByText('Besok').focus();
		fireEvent.keyDown(group, { key: 'ArrowRight' });
		expect(chosen()).toBe('Hari lain');
		expect(document.activeElement?.textContent).toBe('Hari lain');
		fireEvent.keyDown(group, { key: 'ArrowDown' });
		expect(chosen()).toBe('Hari ini');
		fireEvent.keyDown(group, { key: 'ArrowLeft' });
		expect(chosen()).toBe('Hari lain');
	});

	it('is one stop for Tab', () => {
		render(<Days />);
		expect(screen.getAllByRole('radio').map((radio) => radio.tabIndex)).toEqual([-1, 0, -1]);
	});
});
