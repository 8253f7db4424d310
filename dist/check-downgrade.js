import { runAction } from './index.js';

await runAction('check-downgrade', { version: '0.1.0', hashWorkerUrl: new URL('./hash-worker.js', import.meta.url), cliUrl: new URL('./cli.js', import.meta.url) });
