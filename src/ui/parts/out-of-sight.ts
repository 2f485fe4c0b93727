/** Whether the lock stands before it: then no key may reach it. */
export function isOutOfSight(element: Element | null): boolean {
	return !element || getComputedStyle(element).visibility === 'hidden';
}
