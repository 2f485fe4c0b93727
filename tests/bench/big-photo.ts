import { between, type Random } from '../../src/domain/random.ts';

/** A picture of 16 × 16 pixels; what comes after its end no reader minds. */
const small =
	'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCN' +
	'l4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAAR' +
	'CAAQABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAaEAACAgMAAAAAAAAAAAAAAAAREgAEFCNB/8QAFQEBAQAAAAAAAAAA' +
	'AAAAAAAABAX/xAAZEQABBQAAAAAAAAAAAAAAAAAAERIhImH/2gAMAwEAAhEDEQA/ALUqeW+xFHCTF2niJsdjwARSuYj63YdAEXbmWmtFPSTJ' +
	'0IPs7D//2Q==';

/** A JPEG as large as a photo of the app, and like one not to be made smaller. */
export function bigPhoto(random: Random): ArrayBuffer {
	const words = new Uint32Array(between(random, 15_000, 37_000));
	let state = between(random, 1, 2 ** 31);
	for (let at = 0; at < words.length; at += 1) {
		// Xorshift by George Marsaglia.
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		words[at] = state;
	}
	const bytes = new Uint8Array(words.buffer);
	const head = atob(small);
	for (let at = 0; at < head.length; at += 1) bytes[at] = head.charCodeAt(at);
	return words.buffer;
}
