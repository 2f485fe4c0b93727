import type { Form } from '../app/form.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { shellText } from '../i18n/shell.ts';
import { Failure } from './failure.tsx';
import { Button } from './parts/button.tsx';
import { Stack } from './parts/stack.tsx';
import { useStore } from './use-store.ts';

interface SaveFootProps<V> {
	readonly form: Form<V>;
	/** The word on the button, where it is not simply saved. */
	readonly word?: string;
	/** What is wrong that no field says. */
	readonly problem?: ErrorCode | undefined;
}

/** The foot of a sheet that is one form: why it could not be saved, and the button that saves it. */
export function SaveFoot<V>({ form, word = shellText.save, problem }: SaveFootProps<V>) {
	const { failure, saving } = useStore(form.state);
	return (
		<Stack>
			<Failure code={problem ?? failure} />
			<Button wide busy={saving} onTap={() => void form.submit()}>
				{word}
			</Button>
		</Stack>
	);
}
