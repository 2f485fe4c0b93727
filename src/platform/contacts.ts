import type { PickedContact } from './platform.ts';

interface ContactPicker {
	select(
		properties: string[],
		options: { multiple: boolean },
	): Promise<{ name?: string[]; tel?: string[] }[]>;
}

/** The Contact Picker of Chrome on Android; absent on every other browser. */
export function contactPicker(): (() => Promise<PickedContact[]>) | undefined {
	const picker = (navigator as Navigator & { contacts?: ContactPicker }).contacts;
	if (!picker || !('ContactsManager' in window)) return undefined;
	return async () => {
		const picked = await picker.select(['name', 'tel'], { multiple: true });
		return picked.map(({ name, tel }) => ({ name: name?.[0] ?? '', phones: tel ?? [] }));
	};
}
