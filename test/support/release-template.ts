import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TEMPLATES } from '../../src/templates/index.js';
import { renderMarked } from '../../src/templates/template.js';

export const TEMPLATE_FACTS = { product: 'shop', runbooks: 'https://github.com/acme/shop/blob/main/deploy/duri/runbooks' };

/** Writes the release template to a folder, as `duri init --runtime` does, and gives the path of one of its files. */
export function releaseTemplate(folder: string): (path: string) => string {
  const file = (path: string): string => join(folder, path);
  for (const template of TEMPLATES) {
    mkdirSync(dirname(file(template.path)), { recursive: true });
    writeFileSync(file(template.path), renderMarked(template, TEMPLATE_FACTS));
  }
  return file;
}

/** Replaces a text in a file that must hold it. */
export function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(
    file,
    text.replaceAll(from, () => to),
  );
}
