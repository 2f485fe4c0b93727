import type { ErrorCode } from '../domain/errors.ts';
import { errorText } from '../i18n/errors.ts';
import { shellText } from '../i18n/shell.ts';
import { hrefTo } from './links.ts';
import { Notice } from './parts/notice.tsx';

/** Why something could not be saved; on a full phone with the way to what can be done about it. */
export function Failure({ code }: { readonly code: ErrorCode | undefined }) {
	const isFull = code === 'quota' || code === 'full';
	return code ? (
		<Notice
			of="danger"
			action={isFull ? { word: shellText.sendBackup, href: hrefTo({ page: 'backup' }) } : undefined}
		>
			{errorText[code]}
		</Notice>
	) : null;
}
