import { bringFormerBack, liveFormer } from '../app/former.ts';
import { formerText } from '../i18n/former.ts';
import { useApp } from './app-context.ts';
import { Deed } from './deed.tsx';
import { Section } from './parts/section.tsx';
import { Stack } from './parts/stack.tsx';
import { Words } from './parts/words.tsx';
import { useLive, useStore } from './use-store.ts';

/** The book that gave way to another, as long as it is kept. */
export function FormerSection() {
	const app = useApp();
	const today = useStore(app.today);
	const view = useLive(liveFormer, []);
	const former = view.state === 'ready' ? view.value : undefined;
	if (!former) return null;
	return (
		<>
			<Section title={formerText.title} />
			<Stack edge>
				<Words>{formerText.say(former.day, former.until, today)}</Words>
				<Deed
					look="second"
					word={formerText.act}
					ask={{ say: formerText.ask, word: formerText.yes }}
					onDo={() => bringFormerBack(app, formerText.said)}
				/>
			</Stack>
		</>
	);
}
