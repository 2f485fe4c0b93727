import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { type Later, laterHere, loadLater } from './load-later.ts';

/** A part of what comes after the first screen; until it is here, nothing, since it comes from the phone itself. */
export function Loaded({ part }: { readonly part: (later: Later) => ComponentType }) {
	const app = useApp();
	const [later, setLater] = useState(laterHere);
	const [failure, setFailure] = useState<unknown>();
	useEffect(() => {
		let gone = false;
		loadLater().then(
			(loaded) => gone || setLater(loaded),
			(error: unknown) => {
				// Another window has let a new version take over, which has a file of its own for this.
				app.platform.update.apply(() => true);
				if (!gone) setFailure(error);
			},
		);
		return () => {
			gone = true;
		};
	}, []);
	if (failure) throw failure;
	const Part = later && part(later);
	return Part ? <Part /> : null;
}
