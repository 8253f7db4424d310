// Puts the outside tools of tools.json into .tools/bin, at exactly the versions pinned there. Says what it could not do, and never fails for it:
// a test that needs a missing tool says NOT RUN on a developer's machine and fails in CI.
//   node scripts/provision.mjs [--only NAME,NAME]
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { root } from './build/project.mjs';
import { debianTools } from './tools/debian.mjs';
import { goTool } from './tools/go.mjs';
import { nodeTool } from './tools/node.mjs';
import { pythonTools } from './tools/python.mjs';
import { programFile } from './tools/run.mjs';

/** Makes every pinned tool ready, or says why not. Families run side by side; the Go tools one by one, since each build takes every core. */
export async function provision({ only, say = console.log } = {}) {
  const pins = JSON.parse(readFileSync(resolve(root, 'tools.json'), 'utf8'));
  const place = { bin: resolve(root, '.tools', 'bin'), root };
  // Apart from the rest, because the tests put this folder on PATH: what a deployment needs, and no Syft.
  const deployment = { bin: resolve(root, '.tools', 'debian', 'bin'), root };
  for (const { bin } of [place, deployment]) mkdirSync(bin, { recursive: true });
  const here = ({ platforms }) => platforms === undefined || platforms.includes(process.platform);
  const wanted = (family) => Object.entries(pins[family]).filter(([name, pin]) => here(pin) && (only === undefined || only.includes(name)));
  const families = [
    inTurn(wanted('go'), goTool, place, say),
    pythonTools(wanted('python'), place).then((results) => results.map((result) => settle(result, place, say))),
    debianTools(wanted('debian'), deployment).then((results) => results.map((result) => settle(result, deployment, say))),
    inTurn(wanted('npm'), nodeTool, place, say),
  ];
  return (await Promise.all(families)).flat();
}

async function inTurn(entries, install, place, say) {
  const results = [];
  for (const [name, pin] of entries) results.push(settle(await timed(() => install(name, pin, place)), place, say));
  return results;
}

async function timed(work) {
  const from = performance.now();
  return { ...(await work()), seconds: (performance.now() - from) / 1000 };
}

/** Says how it went. What is not ready is taken away, so that no test runs an older version for the pinned one. */
function settle(result, { bin }, say) {
  if (!result.ready) rmSync(join(bin, programFile(result.name)), { force: true });
  const took = result.seconds === undefined || result.seconds < 2 ? '' : ` (${result.seconds.toFixed(0)} s)`;
  say(`tools: ${result.name.padEnd(10)} ${result.ready ? 'ready  ' : 'MISSING'}  ${result.detail}${took}`);
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  await provision({ only: values.only?.split(',') });
}
