/** So many of something, each made from its number, from 0 on. */
export function times<T>(count: number, make: (at: number) => T): T[] {
	return Array.from({ length: count }, (_, at) => make(at));
}
