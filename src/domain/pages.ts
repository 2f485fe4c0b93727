/** A list by so many; the last page may be shorter, and an empty list has none. */
export function pagesOf<T>(list: readonly T[], size: number): T[][] {
	const pages: T[][] = [];
	for (let from = 0; from < list.length; from += size) pages.push(list.slice(from, from + size));
	return pages;
}
