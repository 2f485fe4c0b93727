import type { ComponentChildren } from 'preact';
import type { Form } from '../app/form.ts';
import type { Page } from '../app/route.ts';
import { shellText } from '../i18n/shell.ts';
import { Failure } from './failure.tsx';
import { FormFrame } from './form-frame.tsx';
import { InnerPage } from './inner-page.tsx';
import { Act } from './parts/act.tsx';
import { Button } from './parts/button.tsx';
import { useStore } from './use-store.ts';

interface FormPageProps<V> {
	readonly form: Form<V>;
	readonly id: string;
	/** Names the scroll position. */
	readonly place: string;
	readonly above: Page;
	/** The name of the page above, where it is not a place of its own. */
	readonly word?: string | undefined;
	readonly title: string;
	/** The word on the button, where it is not simply saved. */
	readonly save?: string | undefined;
	/** Why it could not be saved is said at a field. */
	readonly quiet?: boolean;
	/** What stands beneath the form. */
	readonly below?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** A page that is one form, with the button that saves it. */
export function FormPage<V>(props: FormPageProps<V>) {
	const { form, id, place, above, word, title, save = shellText.save, quiet, below, children } = props;
	const { saving, failure } = useStore(form.state);
	return (
		<InnerPage
			place={place}
			above={above}
			word={word}
			title={title}
			bottom={
				<Act>
					{!quiet && <Failure code={failure} />}
					<Button form={id} busy={saving}>
						{save}
					</Button>
				</Act>
			}
		>
			<FormFrame form={form} id={id}>
				{children}
			</FormFrame>
			{below}
		</InnerPage>
	);
}
