import assert from 'node:assert/strict';
import { contactImport, type ImportState, importFile } from '../../../src/app/customer-import.ts';
import { errorCodes } from '../../../src/domain/errors.ts';
import { fuzzApp } from '../fuzz-app.ts';
import { reader, wasRead } from '../reader.ts';
import { brokenContacts } from './contact-file.ts';

/** From the file that was chosen to the list of who could come in, of whom nobody is in the book yet. */
export const contactFileWhole = reader('contact file, whole', brokenContacts, read, async (state) => {
	const { expectUntouched } = await fuzzApp();
	await expectUntouched();
	if (state.step === 'source') {
		assert.ok(
			errorCodes.some((code) => code === state.failure && code !== 'unknown'),
			state.failure,
		);
		return String(state.failure);
	}
	assert.equal(state.step, 'choice');
	return wasRead;
});

async function read(bytes: Uint8Array): Promise<ImportState> {
	const { app } = await fuzzApp();
	await importFile(app, new File([new Uint8Array(bytes)], 'kontak.vcf'));
	return contactImport(app).getState();
}
