/** The words of a text and how wide they are; `space` is the width between two. */
export type Words = readonly { readonly word: string; readonly width: number; readonly space: number }[];

/** Breaks words into at most so many lines, so that the widest line is as narrow as it can be. */
export function breakInto(words: Words, lines: number): string[] {
	let [narrow, wide] = [Math.max(0, ...words.map(({ width }) => width)), widthOf(words)];
	// Halving finds the least width in which the words still run into that many lines.
	for (let tries = 0; tries < 20; tries += 1) {
		const middle = (narrow + wide) / 2;
		if (flow(words, middle).length <= lines) wide = middle;
		else narrow = middle;
	}
	return flow(words, wide).map((line) => line.map(({ word }) => word).join(' '));
}

function flow(words: Words, width: number): Words[] {
	const lines: Words[] = [];
	let line: Words = [];
	for (const word of words) {
		const longer = [...line, word];
		if (line.length > 0 && widthOf(longer) > width) {
			lines.push(line);
			line = [word];
		} else line = longer;
	}
	return line.length > 0 ? [...lines, line] : lines;
}

function widthOf(words: Words): number {
	return words.reduce((sum, { width, space }, at) => sum + width + (at > 0 ? space : 0), 0);
}
