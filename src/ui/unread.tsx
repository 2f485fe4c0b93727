import type { Live } from '../app/live.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { sayTrouble } from '../i18n/trouble.ts';
import { Notice } from './parts/notice.tsx';
import { Stack } from './parts/stack.tsx';

/** What a page shows, on its way: read from the book, or made of it step by step. */
export type Viewed = Live<unknown> | { readonly step: string; readonly code?: ErrorCode };

/** Why a page has nothing to show, where the book could not be read. */
export function Unread({ view }: { readonly view: Viewed }) {
	return 'code' in view && view.code ? (
		<Stack edge>
			<Notice of="danger">{sayTrouble(view.code)}</Notice>
		</Stack>
	) : null;
}
