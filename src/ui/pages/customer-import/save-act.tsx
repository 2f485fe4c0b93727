import { type ImportChoice, saveImport } from '../../../app/customer-import.ts';
import * as customerImportText from '../../../i18n/customer-import.ts';
import { useApp } from '../../app-context.ts';
import { Failure } from '../../failure.tsx';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';

/** Puts those who are ticked into the book. */
export function SaveAct({ choice: { picked, saving, failure } }: { readonly choice: ImportChoice }) {
	const app = useApp();
	const count = picked.size;
	return (
		<Act>
			<Failure code={failure} />
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
