// What dist/<action>.js is for a real command. Tests start this file as the runner starts that one.
import { runAction } from '../../../src/hosts/github-actions/run-action.js';
import { FIXTURE_COMMANDS } from './fixture-command.js';

await runAction('probe', { hashWorkerUrl: new URL('./no-worker.js', import.meta.url), version: '0.0.0' }, FIXTURE_COMMANDS);
