import fc from 'fast-check';
import type { Phone } from '../browser/phone.ts';

/** A place of the built pages through which something of others comes in. */
export interface Door {
	readonly name: string;
	/** It is the seller's own app, whose book must stay as it is. */
	readonly isApp: boolean;
	/** Ways in, each with something broken; `at` makes an address another one than the one before. */
	tries(runs: number, seed: number): readonly Try[];
}

export interface Try {
	/** What was tried, for whoever looks for the fault. */
	readonly told: string;
	/** Goes in; answers how it ended, or throws where the page did not come to an end. */
	readonly enter: (phone: Phone, url: string, at: number) => Promise<string>;
}

/** A door by what comes in, and how. */
export function door<T>(
	name: string,
	inputs: fc.Arbitrary<T>,
	enter: (input: T, phone: Phone, url: string, at: number) => Promise<string>,
	isApp = true,
): Door {
	return {
		name,
		isApp,
		tries: (runs, seed) =>
			fc.sample(inputs, { numRuns: runs, seed }).map((input) => ({
				told: legible(input).slice(0, 2_000),
				enter: (phone, url, at) => enter(input, phone, url, at),
			})),
	};
}

function legible(input: unknown): string {
	return input instanceof Uint8Array ? Buffer.from(input).toString('latin1') : String(input);
}
