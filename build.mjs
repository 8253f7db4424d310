// Builds everything that is committed and not written by hand: dist/, each action.yml, and the tables of the READMEs.
//   node build.mjs              compile, generate, bundle
//   node build.mjs --out DIR    compile and bundle into DIR, and touch nothing else (for check:dist)
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './scripts/build/bundle.mjs';
import { compile } from './scripts/build/compile.mjs';
import { generate } from './scripts/build/generate.mjs';
import { root } from './scripts/build/project.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
compile();
if (values.out === undefined) await generate();
const { files, bytes } = await bundle(resolve(values.out ?? resolve(root, 'dist')));
console.log(`${values.out ?? 'dist'}: ${files} files, ${(bytes / 1e6).toFixed(2)} MB`);
