import { graphemes } from './plain-text.ts';

export interface WaMessage {
	/** International digits; without one WhatsApp asks whom to write to. */
	readonly phone?: string | undefined;
	readonly text: string;
}

/** A link for an anchor, with a second one for phones whose WhatsApp doesn't answer `wa.me`; or text too long for either. */
export type WaLink =
	| { readonly kind: 'link'; readonly href: string; readonly appHref: string; readonly text: string }
	| { readonly kind: 'long'; readonly text: string };

/** WhatsApp states no limit for a link; beyond these it may be cut on its way through Android. */
const mostText = 1_000;
const mostUrl = 2_000;

/** The link that opens WhatsApp with a text ready to send; `text` is what will stand there. */
export function waLink(message: WaMessage): WaLink {
	const text = wellFormed(message.text);
	// Not URLSearchParams: it writes a space as +, which some WhatsApp clients show as such.
	const query = encodeURIComponent(text);
	// A number that is none, as a foreign backup could bring, must not change where the link goes.
	const phone = /^62\d+$/.exec(message.phone ?? '')?.[0] ?? '';
	const href = `https://wa.me/${phone}?text=${query}`;
	const appHref = `whatsapp://send?${phone && `phone=${phone}&`}text=${query}`;
	if (text.length > mostText || Math.max(href.length, appHref.length) > mostUrl)
		return { kind: 'long', text };
	return { kind: 'link', href, appHref, text };
}

/** One line that can't switch WhatsApp's bold, italics, strike or code on or off, nor turn the writing around. */
export function plainName(name: string): string {
	return wellFormed(name)
		.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
		.replace(/[*_~`\p{Cc}\s]+/gu, ' ')
		.trim();
}

/** Bold in WhatsApp, which wants one line without blanks at its ends. */
export function bold(text: string): string {
	const plain = plainName(text);
	return plain && `*${plain}*`;
}

/** Text of at most so many UTF-16 units, ended by … where something was cut off, never amid an emoji. */
export function cutText(text: string, most: number): string {
	if (text.length <= most) return text;
	let cut = '';
	for (const { segment } of graphemes(text)) {
		if (cut.length + segment.length > most - 1) break;
		cut += segment;
	}
	return `${cut.trimEnd()}…`;
}

/** Without halves of an emoji, at which `encodeURIComponent` throws. */
function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '');
}
