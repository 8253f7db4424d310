import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findAll, link, programFile, run, WINDOWS } from './run.mjs';

const NO_PYTHON = 'Python 3.10 or newer is not installed: install python3 with its venv module, then run `npm run provision`';

/** The tools written in Python, in a virtual environment of their own, with every version pinned in test/tools/requirements.txt. */
export async function pythonTools(entries, place) {
  if (entries.length === 0) return [];
  const from = performance.now();
  const venv = join(place.root, '.tools', 'venv');
  const programs = join(venv, WINDOWS ? 'Scripts' : 'bin');
  const python = join(programs, programFile('python'));
  const problem = (await allPinned(python, entries)) ? undefined : await install(venv, python, join(place.root, 'test', 'tools', 'requirements.txt'));
  if (problem === undefined) for (const [name, { program }] of entries) link(join(programs, programFile(program)), join(place.bin, programFile(name)));
  const seconds = (performance.now() - from) / 1000;
  return entries.map(([name, { version }]) => ({ name, ready: problem === undefined, detail: problem ?? version, seconds }));
}

/** What went wrong, or undefined. */
async function install(venv, python, requirements) {
  const system = [...findAll('python3'), ...findAll('python')][0];
  if (system === undefined) return NO_PYTHON;
  const made = existsSync(python) ? { ok: true } : await run(system, ['-m', 'venv', venv]);
  if (!made.ok) return `${NO_PYTHON} (${made.why})`;
  const installed = await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '--no-deps', '-r', requirements]);
  return installed.ok ? undefined : `pip install failed: ${installed.why}`;
}

async function allPinned(python, entries) {
  if (!existsSync(python)) return false;
  const code = 'import sys, importlib.metadata as m; print(all(m.version(p) == v for p, v in (a.split("==") for a in sys.argv[1:])))';
  const { ok, stdout } = await run(python, ['-c', code, ...entries.map(([, pin]) => `${pin.package}==${pin.version}`)]);
  return ok && stdout.trim() === 'True';
}
