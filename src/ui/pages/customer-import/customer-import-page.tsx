import { contactImport } from '../../../app/customer-import.ts';
import * as customerImportText from '../../../i18n/customer-import.ts';
import { InnerPage } from '../../inner-page.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Wait } from '../../parts/wait.tsx';
import { useMade, useStore } from '../../use-store.ts';
import { ChooseSource } from './choose-source.tsx';
import { ContactList } from './contact-list.tsx';
import { SaveAct } from './save-act.tsx';

/** Takes customers over from the phone's contacts or from a contact file. */
export function CustomerImportPage() {
	const state = useStore(useMade(contactImport, []));
	// Every list begins at its top, wherever the one before was left.
	const list = state.step === 'choice' ? state.rows[0]?.id : undefined;
	return (
		<InnerPage
			place={`customer-import ${list}`}
			above={{ page: 'customers' }}
			title={customerImportText.title}
			bottom={state.step === 'choice' && state.rows.length > 0 && <SaveAct choice={state} />}
		>
			{state.step === 'source' && <ChooseSource failure={state.failure} />}
			{state.step === 'reading' && (
				<Stack edge>
					<Wait>{customerImportText.reading}</Wait>
				</Stack>
			)}
			{state.step === 'choice' && <ContactList choice={state} />}
		</InnerPage>
	);
}
