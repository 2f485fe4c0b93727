import { useEffect, useState } from 'preact/hooks';
import type { Known } from '../domain/known.ts';

/** Whom a search finds, anew when its inputs change: nobody where it fails, and what comes late is not shown. */
export function useFound(
	find: () => Promise<readonly Known[]>,
	inputs: readonly unknown[],
): readonly Known[] | undefined {
	const [found, setFound] = useState<readonly Known[]>();
	useEffect(() => {
		let late = false;
		find().then(
			(customers) => late || setFound(customers),
			() => late || setFound([]),
		);
		return () => {
			late = true;
		};
	}, inputs);
	return found;
}
