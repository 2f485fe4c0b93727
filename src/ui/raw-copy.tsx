import { useState } from 'preact/hooks';
import { saveRawCopy } from '../app/raw-copy.ts';
import { shellText } from '../i18n/shell.ts';
import { useApp } from './app-context.ts';
import { Button } from './parts/button.tsx';
import { Words } from './parts/words.tsx';

/** Carries the whole book away as a file, whatever else is broken. */
export function RawCopy() {
	const app = useApp();
	const [saved, setSaved] = useState<boolean>();
	const save = () => saveRawCopy(app, shellText.rawFile(app.today.getState())).then(setSaved);
	return (
		<>
			<Button look="quiet" onTap={() => void save()}>
				{shellText.saveRaw}
			</Button>
			{saved !== undefined && <Words>{saved ? shellText.savedRaw : shellText.rawFailed}</Words>}
		</>
	);
}
