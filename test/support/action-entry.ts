// What dist/<action>.js is, for the action of any command, from build/: node action-entry.js COMMAND
import { runAction } from '../../src/hosts/github-actions/run-action.js';

await runAction(process.argv[2] ?? '', {
  hashWorkerUrl: new URL('../../src/adapters/tree/hash-worker-entry.js', import.meta.url),
  cliUrl: new URL('../../src/hosts/cli/main.js', import.meta.url),
  version: '0.0.0-test',
});
