import type { ErrorCode } from '../domain/errors.ts';
import { errorText } from '../i18n/errors.ts';
import { TroubleNotice } from './trouble-notice.tsx';

/** Why something could not be saved. */
export function Failure({ code }: { readonly code: ErrorCode | undefined }) {
	return code ? <TroubleNotice code={code} say={errorText[code]} /> : null;
}
