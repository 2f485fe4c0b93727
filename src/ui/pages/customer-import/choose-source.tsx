import { importFile } from '../../../app/customer-import.ts';
import type { ErrorCode } from '../../../domain/errors.ts';
import * as customerImportText from '../../../i18n/customer-import.ts';
import { useApp } from '../../app-context.ts';
import { Failure } from '../../failure.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';

/** Asks for a contact file; says why the last one could not be used. */
export function ChooseSource({ failure }: { readonly failure: ErrorCode | undefined }) {
	const app = useApp();
	return (
		<Stack edge>
			<Words>{customerImportText.lead}</Words>
			<Failure code={failure} />
			<FileButton
				word={failure ? customerImportText.chooseOther : customerImportText.choose}
				accept=".vcf,text/vcard,text/x-vcard"
				onFile={(file) => void importFile(app, file)}
			/>
			<Words>{customerImportText.how}</Words>
		</Stack>
	);
}
