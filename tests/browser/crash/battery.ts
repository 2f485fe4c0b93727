/** When the battery is torn out. */
export interface Battery {
	/** The moment has come. */
	readonly due: Promise<void>;
	/** Something is being written from now on. */
	writing(): void;
}

/** At a random moment: of a seller's minutes, or of those in which something is being written. */
export function newBattery(random: () => number): Battery {
	let end: () => void = () => undefined;
	const due = new Promise<void>((done) => {
		end = done;
	});
	const after = (most: number) => setTimeout(end, random() * most);
	after(4_000);
	// The app writes for a fraction of the time, which is when it is worth while.
	let writings = Math.floor(random() * 4);
	return {
		due,
		writing() {
			if (writings === 0) after(250);
			writings -= 1;
		},
	};
}
