import type { RefObject } from 'preact';
import type { Form } from '../app/form.ts';

/** Sends a form; a fault leads the thumb to the first field within the frame that is wrong. */
export async function sendForm<V>(form: Form<V>, frame: RefObject<HTMLElement | null>): Promise<void> {
	await form.submit();
	// Only the next frame shows which fields are wrong.
	requestAnimationFrame(() => {
		const field = frame.current?.querySelector<HTMLElement>('[aria-invalid]');
		field?.focus({ preventScroll: true });
		// In the middle, so that the sentence beneath it is seen too.
		field?.scrollIntoView({ block: 'center' });
	});
}
