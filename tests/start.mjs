// `node tests/start.mjs FILE.ts WORDS…`: runs a program in TypeScript, which Node 20 doesn't read by itself.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// What a program builds is what users get.
process.env['NODE_ENV'] = 'production';
await runnerImport(`./${file}`, { configFile: false, mode: 'production' });
