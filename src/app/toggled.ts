/** A list with one more in it, or one less. */
export function toggled<T>(list: readonly T[], one: T): T[] {
	return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
