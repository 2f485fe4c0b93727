// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { Check, ClipboardList, PackageCheck } from 'lucide-preact';
import { afterEach, expect, it } from 'vitest';
import { Steps } from '../../../src/ui/parts/steps.tsx';

afterEach(cleanup);

const steps = [
	{ word: 'Dipesan', icon: ClipboardList },
	{ word: 'Siap', icon: PackageCheck },
	{ word: 'Selesai', icon: Check },
];

it('says which step is now and which lie behind', () => {
	render(<Steps label="Sampai di mana" steps={steps} at={1} past="sudah" />);
	const items = screen.getAllByRole('listitem');
	expect(items.map((item) => item.textContent)).toEqual(['Dipesan, sudah', 'Siap', 'Selesai']);
	expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});
