import './sums.css';
import type { ComponentChildren } from 'preact';

/** As `formatRupiah` writes an amount. */
const amount = /(−?Rp[\d.]*\d)/;

/** A sentence whose amounts can be hidden from whoever looks on; what is no text stays as it is. */
export function withSums(children: ComponentChildren): ComponentChildren {
	if (typeof children !== 'string' || !amount.test(children)) return children;
	return children.split(amount).map((part, at) => (at % 2 === 1 ? <span class="sum">{part}</span> : part));
}
