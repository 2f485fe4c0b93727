import fc from 'fast-check';
import { AppError } from '../../src/domain/errors.ts';

/** Something of the app that reads what came from outside, ready to have broken things thrown at it. */
export interface Reader {
	readonly name: string;
	tryOut(runs: number, seed: number): Promise<Tried>;
}

/** How a reader bore it. */
export interface Tried {
	readonly name: string;
	readonly runs: number;
	/** How many inputs came to which end; `read` is the good one. */
	readonly ends: ReadonlyMap<string, number>;
	/** How long it took at most, in ms. */
	readonly slowest: number;
	readonly failure?: string;
}

export const wasRead = 'read';

/**
 * A reader by the inputs it is given, how it reads, and what then is looked at: `judge` answers `wasRead` or
 * why there was nothing to read, and throws where a law does not hold. To throw an `AppError` is to refuse; any
 * other exception is a failure.
 */
export function reader<T, R>(
	name: string,
	inputs: fc.Arbitrary<T>,
	read: (input: T) => R | Promise<R>,
	judge: (result: R, input: T) => string | Promise<string>,
): Reader {
	return {
		name,
		async tryOut(runs, seed) {
			const ends = new Map<string, number>();
			let slowest = 0;
			const property = fc.asyncProperty(inputs, async (input) => {
				const start = performance.now();
				const answer = await answerOf(async () => read(input));
				slowest = Math.max(slowest, performance.now() - start);
				expectCleanPrototypes();
				const end = 'refused' in answer ? answer.refused : await judge(answer.result, input);
				ends.set(end, (ends.get(end) ?? 0) + 1);
			});
			const details = await fc.check(property, { seed, numRuns: runs });
			const failure = details.failed ? clipped(fc.defaultReportMessage(details)) : undefined;
			return { name, runs: details.numRuns, ends, slowest, ...(failure && { failure }) };
		},
	};
}

type Answer<R> = { readonly result: R } | { readonly refused: string };

async function answerOf<R>(read: () => Promise<R>): Promise<Answer<R>> {
	try {
		return { result: await read() };
	} catch (error) {
		if (error instanceof AppError) return { refused: error.code };
		throw error;
	}
}

const prototypes = [Object.prototype, Array.prototype, String.prototype];
const keysBefore = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

function expectCleanPrototypes(): void {
	if (prototypes.some((prototype, at) => Reflect.ownKeys(prototype).length !== keysBefore[at])) {
		throw new Error('A prototype was changed.');
	}
}

/** A megabyte of it would tell nobody anything. */
function clipped(message = 'It failed without a word.'): string {
	return message.length <= 4_000 ? message : `${message.slice(0, 2_000)} … ${message.slice(-2_000)}`;
}
