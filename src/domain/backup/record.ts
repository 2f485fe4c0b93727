import type { RowOf, RowStore } from '../change.ts';

/** One row of the book on its way out of or into it. */
export type BackupRow = { [S in RowStore]: { readonly store: S; readonly row: RowOf[S] } }[RowStore];
