import type { Form, FormState } from '../app/form.ts';
import { errorText } from '../i18n/errors.ts';
import { useStore } from './use-store.ts';

/** The fields of a form into which anything may be typed. */
type Typed<V> = { [F in keyof V]-?: string extends V[F] ? F : never }[keyof V] & string;

interface Tie {
	readonly value: string;
	readonly onInput: (value: string) => void;
	readonly error: string | undefined;
}

/** The state of a form, and what ties a field on the screen to one of its fields. */
export function useFields<V>(form: Form<V>): FormState<V> & { readonly tie: (field: Typed<V>) => Tie } {
	const state = useStore(form.state);
	return {
		...state,
		tie(field) {
			const problem = state.problems[field];
			return {
				value: (state.value[field] as string | undefined) ?? '',
				onInput: (typed) => form.set({ [field]: typed } as unknown as Partial<V>),
				error: problem && errorText[problem],
			};
		},
	};
}
