import { importFile } from '../../../app/customer-import.ts';
import type { ErrorCode } from '../../../domain/errors.ts';
import * as customerImportText from '../../../i18n/customer-import.ts';
import { errorText } from '../../../i18n/errors.ts';
import { useApp } from '../../app-context.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';

/** Asks for a contact file; says why the last one could not be used. */
export function ChooseSource({ failure }: { readonly failure: ErrorCode | undefined }) {
	const app = useApp();
	return (
		<Stack edge>
			<Words>{customerImportText.lead}</Words>
			{failure && <Notice of="danger">{errorText[failure]}</Notice>}
			<FileButton
				word={failure ? customerImportText.chooseOther : customerImportText.choose}
				accept=".vcf,text/vcard,text/x-vcard"
				onFile={(file) => void importFile(app, file)}
			/>
			<Words>{customerImportText.how}</Words>
		</Stack>
	);
}
