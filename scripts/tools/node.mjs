import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { link, programFile, run, WINDOWS } from './run.mjs';

/** The Node that GitHub runs actions with: from its platform package, or this process's own where there is no such package. */
export async function nodeTool(name, pin, { bin, root }) {
  const file = join(bin, programFile(name));
  const folder = join(root, 'test', 'tools');
  const platform = join(folder, 'node_modules', `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`, 'bin', programFile('node'));
  if (!(await isVersion(platform, pin.version))) await npm(['ci', '--no-audit', '--no-fund'], folder);
  if (await isVersion(platform, pin.version)) {
    link(platform, file);
    return { name, ready: true, detail: pin.version };
  }
  const major = pin.version.split('.')[0];
  if (process.versions.node.split('.')[0] !== major)
    return { name, ready: false, detail: `there is no package of Node ${pin.version} for ${process.platform} ${process.arch}: run this with Node ${major}` };
  link(process.execPath, file);
  return { name, ready: true, detail: `${process.versions.node}, the Node that runs this` };
}

/** npm as it was started, so that no other npm on PATH is meant. */
function npm(args, cwd) {
  const started = process.env.npm_execpath;
  if (started !== undefined && /\.c?js$/.test(started)) return run(process.execPath, [started, ...args], { cwd });
  return run(WINDOWS ? 'npm.cmd' : 'npm', args, { cwd, shell: WINDOWS });
}

async function isVersion(file, version) {
  if (!existsSync(file)) return false;
  const { ok, stdout } = await run(file, ['--version']);
  return ok && stdout.trim() === `v${version}`;
}
