import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findAll, link, programFile, run } from './run.mjs';

const NO_GO = 'Go is not installed: install a current Go from your package manager, then run `npm run provision`';

/**
 * A tool written in Go. One that is there already counts only if the build information inside it names the pinned
 * module, version and checksum: what such a tool prints as its version may be empty or anything.
 */
export async function goTool(name, pin, { bin }) {
  const go = await run('go', ['env', 'GOPATH']);
  if (!go.ok) return { name, ready: false, detail: NO_GO };
  const file = join(bin, programFile(name));
  const found = await firstPinned(findAll(name, [bin, join(go.stdout.trim(), 'bin')]), pin);
  if (found !== undefined && found !== file) link(found, file);
  if (found !== undefined) return { name, ready: true, detail: `${pin.version}${found === file ? '' : ` (${found})`}` };
  // A link of an earlier run must not be written through.
  rmSync(file, { force: true });
  const installed = await run('go', ['install', '-trimpath', `${[pin.module, pin.package].filter(Boolean).join('/')}@v${pin.version}`], {
    env: { ...process.env, GOBIN: bin, GOFLAGS: '' },
  });
  if (!installed.ok) return { name, ready: false, detail: `go install failed: ${installed.why}` };
  if (!(await isPinned(file, pin))) return { name, ready: false, detail: `what go installed is not ${pin.version} with the checksum of tools.json` };
  return { name, ready: true, detail: `${pin.version} (built here)` };
}

async function firstPinned(files, pin) {
  for (const file of files) if (await isPinned(file, pin)) return file;
  return undefined;
}

async function isPinned(file, pin) {
  const { ok, stdout } = await run('go', ['version', '-m', file]);
  return ok && stdout.split('\n').some((line) => line.trim() === `mod\t${pin.module}\tv${pin.version}\t${pin.sum}`);
}
