import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionCommands } from './generate.mjs';
import { manifest, root, runNode } from './project.mjs';
import { withoutUnusedCode } from './shake.mjs';
import { shareModules } from './share.mjs';
import { actionStub, cliStub, hashWorkerStub } from './stubs.mjs';

/** Bundles build/src/bundle.js into a folder, which is emptied first. The same sources give the same bytes in any folder and on any Node. */
export async function bundle(out) {
  const fresh = mkdtempSync(join(tmpdir(), 'duri-bundle-'));
  try {
    runNcc(fresh);
    await mend(fresh);
    writeStubs(fresh, await actionCommands());
    refuseBrokenBundle(fresh);
    rmSync(out, { recursive: true, force: true });
    chmodSync(fresh, 0o755);
    cpSync(fresh, out, { recursive: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  const files = readdirSync(out).map((name) => join(out, name));
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

function runNcc(out) {
  // Not minified: it starts no faster, and what is committed should be readable. Unused code goes afterwards (shake.mjs).
  runNode('node_modules/@vercel/ncc/dist/ncc/cli.js', [
    'build',
    'build/src/bundle.js',
    '--out',
    out,
    '--license',
    'licenses.txt',
    '--target',
    'es2023',
    '--no-source-map-register',
    '--no-cache',
    '--quiet',
  ]);
}

/** Packages that a library asks for, finds missing, and does without. */
export const OPTIONAL = ['kerberos', 'ajv', 'ajv-formats', 'ajv-formats-draft2019', 'libxmljs2', 'xmlbuilder2', 'bufferutil', 'utf-8-validate'];

/**
 * The maps of single modules are not shipped, so nothing may point to them. What ncc did not find it leaves to
 * `eval("require")`: an optional package is said to be missing there instead, and anything else ends the build.
 */
async function mend(out) {
  const files = new Map();
  for (const name of readdirSync(out).filter((file) => file.endsWith('.js'))) {
    // Line ends as git keeps them, or a fresh clone would differ from what is built; JavaScript reads both alike, in template literals too.
    const text = readFileSync(join(out, name), 'utf8')
      .replace(/\r\n/g, '\n')
      .replace(/^\/\/# sourceMappingURL=\S+\n?/gm, '');
    const mended = text.replace(/module\.exports = eval\("require"\)\("([^"]+)"\);/g, (_, missing) => {
      if (!OPTIONAL.includes(missing)) throw new Error(`${name} needs the module "${missing}", which is not installed`);
      return `throw Object.assign(new Error("${missing} is optional and not bundled"), { code: "MODULE_NOT_FOUND", optional: true });`;
    });
    files.set(name, await withoutUnusedCode(mended));
  }
  for (const [name, text] of shareModules(files)) {
    // CommonJS packages expect the name; in an ES module it is not there.
    writeFileSync(join(out, name), text.includes('__dirname') ? `const __dirname = import.meta.dirname;\n${text}` : text);
  }
}

function writeStubs(out, commands) {
  const write = (name, content, mode = 0o644) => {
    writeFileSync(join(out, name), content);
    chmodSync(join(out, name), mode);
  };
  // ncc copies the package.json of the project; only these fields may reach a user.
  write('package.json', `${JSON.stringify({ type: 'module', version: manifest.version }, null, 2)}\n`);
  write('cli.js', cliStub(manifest.version), 0o755);
  write('hash-worker.js', hashWorkerStub());
  for (const command of commands) write(`${command.action.name}.js`, actionStub(command.name, manifest.version));
}

/** ncc ends with success although a module was not found, or although a path of this machine went in. */
function refuseBrokenBundle(out) {
  for (const name of readdirSync(out).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(out, name), 'utf8');
    for (const mark of ['webpackMissingModule', 'eval("require")', root]) {
      if (text.includes(mark)) throw new Error(`${name} holds "${mark}" at character ${text.indexOf(mark)}`);
    }
  }
}
