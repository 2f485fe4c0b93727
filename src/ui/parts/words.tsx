import './words.css';
import type { ComponentChildren } from 'preact';

/** Small text: an explanation, an amount in words. */
export function Words({ children }: { readonly children: ComponentChildren }) {
	return <p class="words">{children}</p>;
}
