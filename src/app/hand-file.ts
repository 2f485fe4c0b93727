import type { App } from './app.ts';

/** Hands a file to another app, or to the phone's downloads where none takes it; whether it left. Call it within the tap. */
export async function handFile(app: App, file: File, saved: string, text = ''): Promise<boolean> {
	const { shareFiles } = app.platform;
	const handed = shareFiles ? await shareFiles([file], text) : 'failed';
	if (handed === 'failed') keepFile(app, file, saved);
	return handed !== 'cancelled';
}

/** Puts a file among the phone's downloads, and says so. */
export function keepFile(app: App, file: File, saved: string): void {
	app.platform.saveFile(file);
	app.done.setState({ said: saved }, true);
}
