import { useEffect, useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { undo } from '../app/act.ts';
import { closeSheet } from '../app/navigation.ts';
import type { Route } from '../app/route.ts';
import { liveShop } from '../app/shop.ts';
import { shellText } from '../i18n/shell.ts';
import { sayTrouble } from '../i18n/trouble.ts';
import { useApp } from './app-context.ts';
import { followLinks } from './links.ts';
import { loadOnTouch } from './load-later.ts';
import { Loaded } from './loaded.tsx';
import { TodayPage } from './pages/today/today-page.tsx';
import { Toast } from './parts/toast.tsx';
import { swallowSecondTap } from './second-tap.ts';
import { TroubleScreen } from './trouble-screen.tsx';
import { useLive, useStore } from './use-store.ts';

/** The frame of the app: one page, perhaps a sheet over it, and the word about what was just done. */
export function Shell() {
	const app = useApp();
	const route = useStore(app.route);
	const trouble = useStore(app.trouble);
	const shop = useLive(liveShop, []);
	const locked = useStore(app.locked);
	const veiled = useStore(app.veiled);
	const [crash] = useErrorBoundary();
	useLayoutEffect(() => {
		document.documentElement.classList.toggle('veiled', veiled);
	}, [veiled]);
	useEffect(loadOnTouch, []);
	useEffect(swallowSecondTap, []);
	useEffect(() => followLinks(app), [app]);

	// What leaves the page to be read and written on.
	const cover = trouble === 'blocked' || trouble === 'full' ? undefined : trouble;
	const shut = locked && !crash && !cover && shop.value !== undefined;
	useLayoutEffect(() => {
		document.documentElement.classList.toggle('locked', shut);
	}, [shut]);

	if (crash) return <TroubleScreen code="unknown" />;
	if (shop.state === 'failed') return <TroubleScreen code={trouble ?? shop.code} />;
	// Another window keeps the book shut: until it lets go there is nothing else to show.
	if (shop.state === 'loading') return trouble ? <TroubleScreen code={trouble} /> : null;
	const sheet = shop.value || route.sheet?.name === 'sample' ? route.sheet : undefined;
	return (
		<>
			{shop.value || route.page === 'restore' ? (
				<CurrentPage route={route} />
			) : (
				<Loaded part={({ pages }) => pages.welcome} />
			)}
			{sheet && <Loaded part={({ sheets }) => sheets[sheet.name]} key={sheet.name} />}
			<DoneToast />
			{shut && <Loaded part={({ LockScreen }) => LockScreen} />}
			{cover && <TroubleScreen code={cover} />}
		</>
	);
}

function CurrentPage({ route }: { route: Route }) {
	const { page } = route;
	if (page === 'today') return <TodayPage />;
	const item = 'id' in route ? route.id : '';
	return <Loaded part={({ pages }) => pages[page]} key={page + item} />;
}

/** How long the last deed can be undone from the screen, in ms. */
const undoMs = 10_000;

function DoneToast() {
	const app = useApp();
	const done = useStore(app.done);
	const fault = useStore(app.fault);
	useEffect(() => {
		if (!done && !fault) return;
		const hide = setTimeout(() => {
			app.done.setState(undefined, true);
			app.fault.setState(undefined, true);
		}, undoMs);
		return () => clearTimeout(hide);
	}, [done, fault]);
	if (fault) return <Toast text={sayTrouble(fault)} />;
	const takeBack = done?.undo && {
		word: shellText.undo,
		onTap: () => void undo(app, shellText.undone).then(() => closeSheet(app)),
	};
	return (
		<Toast
			text={done?.said}
			undo={takeBack}
			next={done?.booked && <Loaded part={({ ProofLink }) => ProofLink} />}
		/>
	);
}
