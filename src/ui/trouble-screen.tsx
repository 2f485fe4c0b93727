import type { ErrorCode } from '../domain/errors.ts';
import { errorText } from '../i18n/errors.ts';
import { shellText } from '../i18n/shell.ts';
import { useApp } from './app-context.ts';
import { Button } from './parts/button.tsx';
import { Empty } from './parts/empty.tsx';
import { Screen } from './parts/screen.tsx';
import { Stack } from './parts/stack.tsx';
import { Words } from './parts/words.tsx';
import { RawCopy } from './raw-copy.tsx';

/** What happened, that nothing is lost, and the way on; the book can be carried away as it is. */
export function TroubleScreen({ code }: { readonly code: ErrorCode }) {
	const app = useApp();
	return (
		<Screen place="trouble" fill>
			<Empty picture="plester" say={shellText.troubleTitle}>
				<Stack>
					<Words>{errorText[code]}</Words>
					<Button wide onTap={() => app.platform.restart()}>
						{shellText.restart}
					</Button>
					<RawCopy />
				</Stack>
			</Empty>
		</Screen>
	);
}
