import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { OPTIONAL } from './bundle.mjs';
import { manifest, root } from './project.mjs';

/** The main thread runs the command line; a thread that this file starts from itself hashes. */
const ENTRY = `import { isMainThread } from 'node:worker_threads';
import { runCli, runHashWorker } from './build/src/bundle.js';

if (isMainThread) await runCli({ version: ${JSON.stringify(manifest.version)}, hashWorkerUrl: new URL(import.meta.url) });
else await runHashWorker();
`;

/** CommonJS packages expect the name; in an ES module it is not there. Only Node's own modules are ever asked for. */
const BANNER = `#!/usr/bin/env node
import { createRequire as duriCreateRequire } from 'node:module';
const require = duriCreateRequire(import.meta.url);
const __dirname = import.meta.dirname;`;

/** Writes the whole command line as one file that needs nothing beside it. build/src must be compiled. The same sources give the same bytes in any folder and on any Node. */
export async function buildSingle(file) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: root, sourcefile: 'duri.mjs' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: BANNER },
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    plugins: [withoutOptional],
    sourcemap: false,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const strangers = output.imports.filter(({ path, external }) => external && !isBuiltin(path)).map(({ path }) => path);
  // What stands in a node_modules beside the file must never run.
  if (strangers.length > 0) throw new Error(`the single file would load ${strangers.join(', ')} from where it lies`);
  const text = `${outputFiles[0].text}${licences(Object.keys(output.inputs))}`;
  if (text.includes(root)) throw new Error('the single file holds a path of this machine');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o755 });
  return { bytes: text.length };
}

/** An optional package is said to be missing, wherever the file lies. */
const withoutOptional = {
  name: 'without-optional',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${OPTIONAL.join('|')})(?:/|$)`) }, ({ path }) => ({ path, namespace: 'optional' }));
    onLoad({ filter: /.*/, namespace: 'optional' }, ({ path }) => ({
      contents: `throw Object.assign(new Error(${JSON.stringify(`${path} is optional and not bundled`)}), { code: 'MODULE_NOT_FOUND', optional: true });`,
      loader: 'js',
    }));
  },
};

function isBuiltin(path) {
  return path.startsWith('node:') || builtinModules.includes(path);
}

/** The licence of every package that went in, as a comment at the end. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(resolve(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(resolve(root, folder))
      .sort()
      .find((each) => /^(?:licen[cs]e|copying)/i.test(each));
    const text = file === undefined ? '' : `\n\n${readFileSync(resolve(root, folder, file), 'utf8').trim()}`;
    return `${name} ${version} (${typeof license === 'string' ? license : 'see below'})${text}`;
  });
  return `/*!\nThis file holds the packages below, under their licences.\n\n${parts.join('\n\n----\n\n').replaceAll('*/', '* /').replaceAll('\r\n', '\n')}\n*/\n`;
}
