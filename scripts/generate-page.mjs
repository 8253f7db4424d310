// Writes style sheet and script of the status page into src/page/assets.ts, as they stand: the bundle then carries them like any other text.
//   node scripts/generate-page.mjs [--check]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './build/project.mjs';
import { writeGenerated } from './write-generated.mjs';

const text = (name) => JSON.stringify(readFileSync(join(root, 'src', 'page', 'client', name), 'utf8').replace(/\r\n/g, '\n'));
const source = `// Written by scripts/generate-page.mjs from src/page/client.

/** The style sheet of the status page. */
export const PAGE_CSS = ${text('page.css')};

/** The script of the status page. */
export const PAGE_JS = ${text('page.js')};
`;
writeGenerated([
  { path: 'src/page/assets.ts', content: await format(source, { parser: 'typescript', printWidth: 160, singleQuote: true, trailingComma: 'all' }) },
]);
