import { useEffect, useState } from 'preact/hooks';

/** The time within which two taps were meant as one, in ms. */
const doubleTapMs = 600;

/**
 * Whether what is on the screen has stood there long enough to be meant by a tap: the second of two quick
 * ones would else go to whoever came in the place of the first, unseen.
 */
export function useMeant(shown: string): boolean {
	const [meant, setMeant] = useState(shown);
	useEffect(() => {
		const wait = setTimeout(() => setMeant(shown), doubleTapMs);
		return () => clearTimeout(wait);
	}, [shown]);
	return meant === shown;
}
