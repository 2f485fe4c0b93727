import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import type { Lazy } from './lazy-pages.ts';

/** A component from its own file; until it is here, nothing, since it comes from the phone itself. */
export function Loaded({ lazy }: { lazy: Lazy }) {
	const app = useApp();
	const [Component, setComponent] = useState<ComponentType | undefined>(lazy.current);
	const [failure, setFailure] = useState<unknown>();
	const wanted = useRef(lazy);
	wanted.current = lazy;
	useEffect(() => {
		lazy.load().then(
			(component) => wanted.current === lazy && setComponent(() => component),
			(error: unknown) => {
				// Another window has let a new version take over, which has a file of its own for this page.
				app.platform.update.apply(() => true);
				setFailure(error);
			},
		);
	}, [lazy]);
	if (failure) throw failure;
	return Component ? <Component /> : null;
}
