import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { importCompiled, root } from './project.mjs';

/** The commands that are offered as actions. */
export async function actionCommands() {
  const { COMMANDS } = await importCompiled('src/commands/index.js');
  const commands = await Promise.all(COMMANDS.map((entry) => entry.load()));
  return commands.filter(({ action }) => action !== undefined);
}

/** Writes the action.yml of each command and composite, and the tables of their READMEs. */
export async function generate() {
  const { renderActionYml } = await importCompiled('src/hosts/github-actions/action-yml.js');
  const { renderActionReadme, renderCompositeReadme } = await importCompiled('src/hosts/github-actions/action-readme.js');
  const { renderCompositeYml } = await importCompiled('src/hosts/github-actions/composite-yml.js');
  const { COMPOSITES } = await importCompiled('src/hosts/github-actions/composites/index.js');
  for (const command of await actionCommands()) {
    const folder = `actions/${command.action.name}`;
    write(`${folder}/action.yml`, renderActionYml(command));
    write(`${folder}/README.md`, renderActionReadme(command, read(`${folder}/README.md`)));
  }
  for (const composite of COMPOSITES) {
    const folder = composite.name === '' ? '.' : `actions/${composite.name}`;
    write(`${folder}/action.yml`, renderCompositeYml(composite));
    // The root's tables stand in docs/root-action.md: the README of the project is written for people who do not know it yet.
    const page = composite.name === '' ? 'docs/root-action.md' : `${folder}/README.md`;
    write(page, renderCompositeReadme(composite, read(page)));
  }
}

function read(path) {
  return existsSync(resolve(root, path)) ? readFileSync(resolve(root, path), 'utf8') : undefined;
}

function write(path, content) {
  if (read(path) === content) return;
  mkdirSync(dirname(resolve(root, path)), { recursive: true });
  writeFileSync(resolve(root, path), content);
  console.log(`wrote ${path}`);
}
