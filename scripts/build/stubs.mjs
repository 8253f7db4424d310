// What a runner or a shell starts: a few lines beside the bundle, which say what is started and where the bundle stands.

const WORKER = "new URL('./hash-worker.js', import.meta.url)";
/** What an action starts that needs programs of DuRi's own, such as a sidecar. */
const CLI = "new URL('./cli.js', import.meta.url)";

/** dist/cli.js */
export function cliStub(version) {
  return `#!/usr/bin/env node\nimport { runCli } from './index.js';\n\nawait runCli({ version: '${version}', hashWorkerUrl: ${WORKER} });\n`;
}

/** dist/<action>.js */
export function actionStub(command, version) {
  return `import { runAction } from './index.js';\n\nawait runAction('${command}', { version: '${version}', hashWorkerUrl: ${WORKER}, cliUrl: ${CLI} });\n`;
}

/** dist/hash-worker.js: ncc bundles no workers, so that the worker is an entry like the others. */
export function hashWorkerStub() {
  return "import { runHashWorker } from './index.js';\n\nawait runHashWorker();\n";
}
