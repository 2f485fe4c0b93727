import type { Phone } from './phone.ts';

interface PhoneContact {
	readonly name: string[];
	readonly tel: string[];
}

/**
 * Gives the phone a Contact Picker like that of Chrome on Android, in which the seller picks these; no
 * Chrome on a computer has one. Loads the page anew, since the app looks for the picker when it starts.
 */
export async function givePhoneContacts(phone: Phone, picked: readonly PhoneContact[]): Promise<void> {
	await phone.page.addInitScript((picked) => {
		const select = async (properties: string[], options: { multiple?: boolean } = {}) => {
			if (!navigator.userActivation.isActive) {
				throw new DOMException('A user gesture is required to call this method', 'SecurityError');
			}
			const chosen = options.multiple ? picked : picked.slice(0, 1);
			return chosen.map((contact) =>
				Object.fromEntries(Object.entries(contact).filter(([name]) => properties.includes(name))),
			);
		};
		Object.assign(window, { ContactsManager: class {} });
		Object.defineProperty(navigator, 'contacts', { value: { select } });
	}, picked);
	await phone.page.reload();
}
