import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Form } from '../app/form.ts';
import { sendForm } from './send-form.ts';

interface FormFrameProps<V> {
	readonly form: Form<V>;
	/** For the button that sends it, wherever on the page it is. */
	readonly id: string;
	readonly children: ComponentChildren;
}

/** The fields of a form; a fault leads the thumb to the first field that is wrong. */
export function FormFrame<V>({ form, id, children }: FormFrameProps<V>) {
	const frame = useRef<HTMLFormElement>(null);
	async function send(event: SubmitEvent) {
		event.preventDefault();
		await sendForm(form, frame);
	}
	return (
		<form ref={frame} id={id} noValidate onSubmit={(event) => void send(event)}>
			{children}
		</form>
	);
}
