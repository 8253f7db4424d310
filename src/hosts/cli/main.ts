import { readFileSync } from 'node:fs';
import { startCli } from './start.js';

/** The program `duri` as it runs from build/, in tests; dist/cli.js starts the bundle instead. */
const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as { version: string };
await startCli({ hashWorkerUrl: new URL('../../adapters/tree/hash-worker-entry.js', import.meta.url), version });
