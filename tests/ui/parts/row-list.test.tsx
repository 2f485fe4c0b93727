// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Row } from '../../../src/ui/parts/row.tsx';
import { RowList } from '../../../src/ui/parts/row-list.tsx';

let seen: ((isIntersecting: boolean) => void)[] = [];

beforeEach(() => {
	seen = [];
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
				seen.push((isIntersecting) => tell([{ isIntersecting }]));
			}
			observe() {}
			disconnect() {}
		},
	);
});

afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const rows = (count: number) =>
	Array.from({ length: count }, (_, at) => <Row key={`${at}`} href={`#/${at}`} name={`Pelanggan ${at}`} />);

describe('RowList', () => {
	it('is a list of links', () => {
		render(<RowList label="Pelanggan">{rows(3)}</RowList>);
		expect(screen.getByRole('list', { name: 'Pelanggan' })).toBeTruthy();
		expect(screen.getAllByRole('listitem')).toHaveLength(3);
		expect(screen.getByRole('link', { name: 'Pelanggan 2' }).getAttribute('href')).toBe('#/2');
		expect(seen).toHaveLength(0);
	});

	it('asks for more when its end comes in sight, and again after the next batch', async () => {
		const onEnd = vi.fn();
		const { rerender } = render(<RowList onEnd={onEnd}>{rows(3)}</RowList>);
		await vi.waitFor(() => expect(seen).toHaveLength(1));
		seen[0]?.(false);
		expect(onEnd).not.toHaveBeenCalled();
		seen[0]?.(true);
		expect(onEnd).toHaveBeenCalledOnce();
		rerender(<RowList onEnd={onEnd}>{rows(6)}</RowList>);
		await vi.waitFor(() => expect(seen).toHaveLength(2));
		seen[1]?.(true);
		expect(onEnd).toHaveBeenCalledTimes(2);
	});
});

describe('Row', () => {
	it('is a button where it only acts, and plain where it does nothing', () => {
		render(<Row name="Bu Sri" onTap={() => {}} />);
		expect(screen.getByRole('button', { name: 'Bu Sri' })).toBeTruthy();
		cleanup();
		render(<Row name="Bu Sri" />);
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('opens what is outside beside the app', () => {
		render(<Row name="WA" href="https://wa.me/6281200000101" out />);
		const link = screen.getByRole('link', { name: 'WA' });
		expect(link.getAttribute('target')).toBe('_blank');
		expect(link.getAttribute('rel')).toBe('noopener noreferrer');
	});
});
