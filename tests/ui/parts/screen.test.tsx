// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Screen } from '../../../src/ui/parts/screen.tsx';

let grow: (() => void)[] = [];
let tallest = Number.POSITIVE_INFINITY;
let scrollTop: PropertyDescriptor | undefined;

beforeEach(() => {
	grow = [];
	tallest = Number.POSITIVE_INFINITY;
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(tell: () => void) {
				grow.push(tell);
			}
			observe() {}
			disconnect() {}
		},
	);
	// jsdom lays nothing out: a scroller that reaches no further than its content.
	const tops = new WeakMap<Element, number>();
	scrollTop = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
	Object.defineProperty(Element.prototype, 'scrollTop', {
		configurable: true,
		get() {
			return tops.get(this) ?? 0;
		},
		set(top: number) {
			tops.set(this, Math.min(top, tallest));
		},
	});
});

afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	if (scrollTop) Object.defineProperty(Element.prototype, 'scrollTop', scrollTop);
});

function scrollTo(top: number) {
	const page = screen.getByRole('main');
	page.scrollTop = top;
	fireEvent.scroll(page);
}

describe('Screen', () => {
	it('comes back to where its place was left, each for itself', () => {
		render(<Screen place="daftar">isi</Screen>);
		scrollTo(700);
		cleanup();
		render(<Screen place="lain">isi</Screen>);
		expect(screen.getByRole('main').scrollTop).toBe(0);
		cleanup();
		render(<Screen place="daftar">isi</Screen>);
		expect(screen.getByRole('main').scrollTop).toBe(700);
	});

	it('waits for rows that come later, until the hand scrolls', () => {
		render(<Screen place="panjang">isi</Screen>);
		scrollTo(900);
		cleanup();
		tallest = 0;
		render(<Screen place="panjang">isi</Screen>);
		expect(screen.getByRole('main').scrollTop).toBe(0);
		tallest = 2_000;
		for (const tell of grow) tell();
		expect(screen.getByRole('main').scrollTop).toBe(900);
	});

	it('takes the focus that the last page lost, and no other', () => {
		render(<Screen place="baru">isi</Screen>);
		expect(document.activeElement).toBe(screen.getByRole('main'));
		cleanup();
		render(<button type="button">Tetap</button>);
		screen.getByText('Tetap').focus();
		render(<Screen place="baru">isi</Screen>);
		expect(document.activeElement).toBe(screen.getByText('Tetap'));
	});
});
