import type { Moment } from './day.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';

export const touchKinds = ['greeting', 'confirmation', 'receipt', 'thanks', 'prices', 'free'] as const;
export type TouchKind = (typeof touchKinds)[number];

/** One time the seller wrote to somebody; without a customer where WhatsApp asked whom. */
export interface Touch extends Row {
	readonly customer?: Id;
	readonly kind: TouchKind;
	readonly at: Moment;
	readonly order?: Id;
}
