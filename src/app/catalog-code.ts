import { generate } from 'lean-qr/nano';
import type { QrCode } from '../domain/poster/qr-code.ts';
import type { App } from './app.ts';
import { addressFor, type CatalogReady } from './catalog.ts';

/** Beyond it the modules would be too fine for a cheap camera: 137 across at the lowest correction. */
const mostLetters = 1_700;

/** Where everybody finds the catalog at ordinary prices, if a code can say it. */
export function publicAddress(app: App, catalog: CatalogReady): string | undefined {
	const address = addressFor(app, catalog, 'ordinary');
	return address && address.length <= mostLetters ? address : undefined;
}

export function codeOf(address: string): QrCode {
	return generate(address);
}
