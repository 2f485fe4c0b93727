import { liveToday, type Today } from '../../../app/today.ts';
import { turnVeil } from '../../../app/veil.ts';
import { dayParts } from '../../../domain/calendar.ts';
import { hijriDay, monthYear, pasaranName, weekdayName } from '../../../i18n/calendar.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as todayText from '../../../i18n/today.ts';
import { useApp } from '../../app-context.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { hrefTo } from '../../links.ts';
import { Loaded } from '../../loaded.tsx';
import { Head } from '../../parts/head.tsx';
import { Screen } from '../../parts/screen.tsx';
import { PlaceDock } from '../../place-dock.tsx';
import { Unread } from '../../unread.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { BackupNotice } from './backup-notice.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { DebtSection } from './debt-section.tsx';
import { DueSection, TomorrowSection } from './due-section.tsx';
import { InstallNotice } from './install-notice.tsx';
import { PlanSection } from './plan-section.tsx';
import { PromoNotice } from './promo-notice.tsx';
import { SlippingSection } from './slipping-section.tsx';
import { StandingNotices } from './standing-notices.tsx';
import { UsualSection } from './usual-section.tsx';

/** Hari ini: what now? */
export function TodayPage() {
	const today = useLive(liveToday, []);
	return (
		<Screen place="today" bottom={<PlaceDock current="today" />} fill={today.value && isQuiet(today.value)}>
			{today.value && <Contents today={today.value} />}
			<Unread view={today} />
		</Screen>
	);
}

function Contents({ today }: { readonly today: Today }) {
	const app = useApp();
	const veiled = useStore(app.veiled);
	const { day } = today;
	return (
		<>
			<Head
				shop={today.shop}
				date={dayParts(day).date}
				day={weekdayName(day)}
				pasaran={pasaranName(day)}
				month={monthYear(day)}
				hijri={hijriDay(day)}
				veil={{ word: veiled ? todayText.unveil : todayText.veil, on: veiled, onTap: () => turnVeil(app) }}
				more={{ word: shellText.more, href: hrefTo({ page: 'settings' }) }}
			/>
			<ClockNotice />
			<StandingNotices today={today} />
			<BackupNotice />
			<PromoNotice />
			{isQuiet(today) ? (
				<>
					<Nothing isNew={today.empty} />
					<InstallNotice isNew={today.empty} />
				</>
			) : (
				<>
					<InstallNotice isNew={false} />
					{today.slips > 0 && <Loaded part={({ SlipSection }) => SlipSection} />}
					<DueSection today={today} />
					<PlanSection today={today} />
					<TomorrowSection today={today} />
					<UsualSection today={today} />
					<DebtSection today={today} />
					<SlippingSection today={today} />
				</>
			)}
		</>
	);
}

/** What to begin with, in a new book and on a day without work. */
function Nothing({ isNew }: { readonly isNew: boolean }) {
	if (isNew) {
		return (
			<EmptyLink
				picture="buku"
				say={todayText.emptySay}
				to={{ page: 'product-new' }}
				word={todayText.emptyAct}
			/>
		);
	}
	return (
		<EmptyLink
			picture="nampan"
			say={todayText.quietSay}
			to={{ page: 'order-new' }}
			word={todayText.quietAct}
		/>
	);
}

/** There is nothing to do today. */
function isQuiet({ due, overdue, tomorrow, usual, debts, slipping, slips }: Today): boolean {
	const people = usual.length + debts.first.length + slipping.first.length;
	return due.orders + overdue.first.length + tomorrow.orders + slips + people === 0;
}
