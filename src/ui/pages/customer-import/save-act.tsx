import { type ImportChoice, saveImport } from '../../../app/customer-import.ts';
import * as customerImportText from '../../../i18n/customer-import.ts';
import { errorText } from '../../../i18n/errors.ts';
import { useApp } from '../../app-context.ts';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';

/** Puts those who are ticked into the book. */
export function SaveAct({ choice: { picked, saving, failure } }: { readonly choice: ImportChoice }) {
	const app = useApp();
	const count = picked.size;
	return (
		<Act>
			{failure && <Notice of="danger">{errorText[failure]}</Notice>}
			<Button
				busy={saving}
				disabled={count === 0}
				onTap={() => void saveImport(app, customerImportText.added)}
			>
				{saving ? customerImportText.saving(count) : customerImportText.save(count)}
			</Button>
		</Act>
	);
}
