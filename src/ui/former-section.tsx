import { useState } from 'preact/hooks';
import { bringFormerBack, liveFormer } from '../app/former.ts';
import { formerText } from '../i18n/former.ts';
import { shellText } from '../i18n/shell.ts';
import { useApp } from './app-context.ts';
import { Deed } from './deed.tsx';
import { Progress } from './parts/progress.tsx';
import { Section } from './parts/section.tsx';
import { Words } from './parts/words.tsx';
import { useLive, useStore } from './use-store.ts';

/** The book that gave way to another, as long as it is kept. */
export function FormerSection() {
	const app = useApp();
	const today = useStore(app.today);
	const view = useLive(liveFormer, []);
	const [[done, total], setProgress] = useState<readonly [done: number, total: number]>([0, 0]);
	const former = view.value;
	if (!former) return null;
	return (
		<Section title={formerText.title}>
			<Words>{formerText.say(former.day, former.until, today)}</Words>
			<Deed
				look="second"
				word={formerText.act}
				ask={{ say: formerText.ask, word: formerText.yes }}
				onDo={() =>
					bringFormerBack(app, formerText.said, (...at) => setProgress(at)).finally(() => setProgress([0, 0]))
				}
			/>
			{total > 0 && (
				<Progress
					label={formerText.working}
					note={shellText.percent(done, total)}
					done={done}
					total={total}
					late
				/>
			)}
		</Section>
	);
}
