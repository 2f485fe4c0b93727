import type { ErrorCode } from '../domain/errors.ts';
import { shellText } from '../i18n/shell.ts';
import { hrefTo } from './links.ts';
import { Notice } from './parts/notice.tsx';

interface TroubleNoticeProps {
	readonly code: ErrorCode;
	readonly say: string;
}

/** What went wrong; on a full phone with the way to what can be done about it. */
export function TroubleNotice({ code, say }: TroubleNoticeProps) {
	const isFull = code === 'quota' || code === 'full';
	return (
		<Notice
			of="danger"
			action={isFull ? { word: shellText.sendBackup, href: hrefTo({ page: 'backup' }) } : undefined}
		>
			{say}
		</Notice>
	);
}
