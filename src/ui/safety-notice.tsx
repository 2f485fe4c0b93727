import { ShieldAlert, ShieldCheck, ShieldX } from 'lucide-preact';
import type { Safety } from '../domain/backup/safety.ts';
import * as safetyText from '../i18n/safety.ts';
import { useApp } from './app-context.ts';
import { Notice, type NoticeAction } from './parts/notice.tsx';
import { useStore } from './use-store.ts';

interface SafetyNoticeProps {
	readonly safety: Safety;
	readonly action?: NoticeAction;
	readonly later?: NoticeAction;
}

const looks = {
	safe: { of: 'good', icon: ShieldCheck },
	soon: { of: 'warn', icon: ShieldAlert },
	now: { of: 'danger', icon: ShieldX },
} as const;

/** The shield: how safe the book is, in one look. */
export function SafetyNotice({ safety, ...actions }: SafetyNoticeProps) {
	const today = useStore(useApp().today);
	return (
		<Notice {...looks[safety.level]} {...actions}>
			{safetyText.say(safety, today)}
		</Notice>
	);
}
