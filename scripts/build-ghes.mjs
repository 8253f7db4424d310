// Writes the composites and reusable workflows for GitHub Enterprise Server, which does not know `uses: $/…`: every reference is pinned by commit.
// A commit cannot pin itself, so this is done in two steps, in a mirror of this repository:
//   npm run build:ghes -- --repository OWNER/DURI --commit A --out .                    composites, which reach the leaf actions of commit A; commit them as B
//   npm run build:ghes -- --repository OWNER/DURI --commit A --composites B --out .     the workflows, which reach the composites of commit B
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './build/compile.mjs';
import { importCompiled, root } from './build/project.mjs';

const { values } = parseArgs({
  options: { repository: { type: 'string' }, commit: { type: 'string' }, composites: { type: 'string' }, out: { type: 'string' } },
});
const { repository, commit, composites, out } = checked(values);
compile();
const { COMPOSITES } = await importCompiled('src/hosts/github-actions/composites/index.js');
const { flatten } = await importCompiled('src/hosts/github-actions/composites/flatten.js');
const { renderCompositeYml } = await importCompiled('src/hosts/github-actions/composite-yml.js');
const names = COMPOSITES.map(({ name }) => name);

for (const composite of COMPOSITES)
  write(join(composite.name === '' ? '' : `actions/${composite.name}`, 'action.yml'), pinned(renderCompositeYml(flatten(composite, COMPOSITES))));
if (composites !== undefined) {
  const folder = '.github/workflows';
  for (const name of readdirSync(join(root, folder))) {
    const text = readFileSync(join(root, folder, name), 'utf8');
    if (text.includes('$/actions/')) write(join(folder, name), pinned(text));
  }
}

function pinned(text) {
  return text.replace(/\$\/actions\/([a-z-]+)/g, (_, name) => `${repository}/actions/${name}@${names.includes(name) ? composites : commit}`);
}

function write(path, content) {
  mkdirSync(dirname(resolve(out, path)), { recursive: true });
  writeFileSync(resolve(out, path), content);
  console.log(`wrote ${path}`);
}

function checked({ repository, commit, composites, out }) {
  const isCommit = (text) => /^[0-9a-f]{40}$/.test(text ?? '');
  if (/^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && isCommit(commit) && (composites === undefined || isCommit(composites)) && out !== undefined)
    return { repository, commit, composites, out };
  console.error('usage: npm run build:ghes -- --repository OWNER/DURI --commit SHA [--composites SHA] --out DIR');
  process.exit(2);
}
