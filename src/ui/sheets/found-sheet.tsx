import type { ComponentChildren } from 'preact';
import type { App } from '../../app/app.ts';
import type { LiveStore } from '../../app/live.ts';
import { BookSheet } from '../book-sheet.tsx';
import { Failure } from '../failure.tsx';
import { useLive } from '../use-store.ts';

interface FoundSheetProps<T> {
	readonly find: (app: App) => LiveStore<T | undefined>;
	/** What it is looked for by. */
	readonly by: readonly unknown[];
	/** The title where it is not found. */
	readonly title: string;
	readonly show: (found: T) => ComponentChildren;
}

/** A sheet about something that has to be read first, and may be gone. */
export function FoundSheet<T>({ find, by, title, show }: FoundSheetProps<T>) {
	const found = useLive(find, by);
	if (found.state === 'loading') return null;
	if (found.state === 'ready' && found.value) return <>{show(found.value)}</>;
	return (
		<BookSheet title={title}>
			<Failure code={found.state === 'failed' ? found.code : 'missing'} />
		</BookSheet>
	);
}
