// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { PictureChoice } from '../../../src/ui/parts/picture-choice.tsx';

afterEach(cleanup);

const options = ['Klepon', 'Donat', 'Nastar'].map((word) => ({ value: word, word, picture: <svg /> }));

function Choice() {
	const [chosen, setChosen] = useState('Klepon');
	return <PictureChoice label="Gambar" options={options} chosen={chosen} onChoose={setChosen} />;
}

it('chooses by tap and by arrow, and names each picture', () => {
	render(<Choice />);
	const chosen = () => screen.getByRole('radio', { checked: true }).getAttribute('aria-label');
	fireEvent.click(screen.getByRole('radio', { name: 'Donat' }));
	expect(chosen()).toBe('Donat');
	fireEvent.keyDown(screen.getByRole('radiogroup', { name: 'Gambar' }), { key: 'ArrowRight' });
	expect(chosen()).toBe('Nastar');
	expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Nastar' }));
});
