type Unit = 'letters' | 'bytes' | 'ms' | 'MB';

/** What a line of the table is about. */
interface Line {
	readonly unit: Unit;
	/** What the figure must not exceed; a test sees to it, not the bench. */
	readonly limit?: number;
	/** What it must not exceed, as times the baseline. */
	readonly times?: number;
}

/** Numbers by the names of their lines. */
export type Measured = Readonly<Record<string, number>>;

/** Something of the app that is measured beside the least that the same could cost. */
export interface Bench {
	readonly lines: Readonly<Record<string, Line>>;
	/** What the figures are compared with. */
	readonly baseline: string;
	/** It comes out the same every time. */
	readonly exact?: boolean;
	/** It takes long: so many runs are enough. */
	readonly most?: number;
	/** Brings everything to where the measuring begins. */
	open(): Promise<Trial>;
}

export interface Trial {
	figure(): Promise<Measured>;
	baseline(): Promise<Measured>;
	close(): Promise<void>;
}

/** One line of the table; medians, and all that they are the medians of. */
export interface Result extends Line {
	readonly name: string;
	readonly comparedWith: string;
	readonly figure: number;
	readonly baseline: number;
	readonly figures: readonly number[];
	readonly baselines: readonly number[];
}

/** Measures by turns, so that whatever else the machine does falls upon both. */
export async function runBench(bench: Bench, runs: number): Promise<Result[]> {
	const trial = await bench.open();
	const figures: Measured[] = [];
	const baselines: Measured[] = [];
	try {
		for (let run = 0; run < Math.min(runs, bench.exact ? 1 : (bench.most ?? runs)); run += 1) {
			figures.push(await trial.figure());
			baselines.push(await trial.baseline());
		}
	} finally {
		await trial.close();
	}
	return Object.entries(bench.lines).map(([name, line]) => {
		const [ours, theirs] = [figures, baselines].map((all) => all.map((one) => one[name] ?? Number.NaN));
		return {
			name,
			...line,
			comparedWith: bench.baseline,
			figure: median(ours),
			baseline: median(theirs),
			figures: ours ?? [],
			baselines: theirs ?? [],
		};
	});
}

function median(numbers: readonly number[] = []): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
