// `npm run test:crash -- --kills N`: tears the battery out N times while the app writes.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: { kills: { type: 'string', default: '50' }, seed: { type: 'string' } },
});
const env = { ...process.env, KILLS: values.kills, ...(values.seed && { SEED: values.seed }) };
const { status } = spawnSync(
	'npx',
	['vitest', 'run', '--project', 'browser', 'tests/browser/crash.browser.test.ts'],
	{ stdio: 'inherit', env },
);
process.exit(status ?? 1);
