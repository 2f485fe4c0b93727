import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../app/app.ts';

const AppContext = createContext<App | undefined>(undefined);

export const AppProvider = AppContext.Provider;

/** The app around every page. */
export function useApp(): App {
	const app = useContext(AppContext);
	if (!app) throw new Error('A page stands outside the app.');
	return app;
}
