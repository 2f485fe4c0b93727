import { readAnew } from '../app/live.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { shellText } from '../i18n/shell.ts';
import { sayTrouble } from '../i18n/trouble.ts';
import { useApp } from './app-context.ts';
import { Button } from './parts/button.tsx';
import { Empty } from './parts/empty.tsx';
import { Screen } from './parts/screen.tsx';
import { Stack } from './parts/stack.tsx';
import { Words } from './parts/words.tsx';
import { RawCopy } from './raw-copy.tsx';

/** Troubles that trying once more may end; the others want the app to start anew. */
const passing: ReadonlySet<ErrorCode> = new Set(['lost', 'gone', 'unavailable', 'full', 'aborted']);

/**
 * What happened, that nothing is lost, and the way on; the book can be carried away as it is. Stands
 * over the page, where what was typed waits for the end of the trouble.
 */
export function TroubleScreen({ code }: { readonly code: ErrorCode }) {
	const app = useApp();
	return (
		<Screen place="trouble" fill>
			<Empty picture="plester" say={shellText.troubleTitle}>
				<Stack>
					<Words>{sayTrouble(code)}</Words>
					{passing.has(code) && (
						<Button wide onTap={() => (code === 'gone' ? app.reopen('own') : readAnew(app))}>
							{shellText.retry}
						</Button>
					)}
					{code !== 'gone' && (
						<>
							<Button wide look={passing.has(code) ? 'second' : 'main'} onTap={() => app.platform.restart()}>
								{shellText.restart}
							</Button>
							<RawCopy />
						</>
					)}
				</Stack>
			</Empty>
		</Screen>
	);
}
