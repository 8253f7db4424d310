// The npm package without anything to fetch: lays it out in build/package, from dist/ as it stands.
//   npm run build:package && npm pack ./build/package
import { resolve } from 'node:path';
import { layOutPackage } from './build/package.mjs';
import { root } from './build/project.mjs';

const folder = resolve(root, 'build', 'package');
layOutPackage(folder);
console.log(`${folder}: publish with \`npm publish ./build/package\``);
