import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** Whether the browser offers at present to install the app. */
export function useInstallOffer(): boolean {
	const app = useApp();
	const [offered, setOffered] = useState(false);
	useEffect(() => app.platform.install.listen(setOffered), [app]);
	return offered;
}
