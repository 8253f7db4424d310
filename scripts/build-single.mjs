// The whole command line as one file: for servers and CI systems without npm.
//   npm run build:single              compiles, and writes build/duri.mjs
//   npm run build:single -- FILE      the same to FILE
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile } from './build/compile.mjs';
import { root } from './build/project.mjs';
import { buildSingle } from './build/single.mjs';

const file = resolve(process.argv[2] ?? resolve(root, 'build', 'duri.mjs'));
compile();
await buildSingle(file);
const content = readFileSync(file);
console.log(`${createHash('sha256').update(content).digest('hex')}  ${file} (${(content.length / 1e6).toFixed(2)} MB)`);
