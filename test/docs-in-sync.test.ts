import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMMANDS } from '../src/commands/index.js';
import { renderActionReadme } from '../src/hosts/github-actions/action-readme.js';
import { renderActionYml } from '../src/hosts/github-actions/action-yml.js';
import { loadCommands } from './support/commands.js';
import { projectRoot } from './support/project.js';

const commands = await loadCommands();
const offered = commands.flatMap((command) => (command.action === undefined ? [] : [{ command, folder: `actions/${command.action.name}` }]));

function committed(path: string): string | undefined {
  const file = join(projectRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n/g, '\n') : undefined;
}

describe('what is generated from the commands', () => {
  it('is committed as it would be generated now (`npm run build` renews it)', () => {
    for (const { command, folder } of offered) {
      expect(committed(`${folder}/action.yml`)).toBe(renderActionYml(command));
      expect(committed(`${folder}/README.md`)).toBe(renderActionReadme(command, committed(`${folder}/README.md`)));
    }
  });

  it('is all there is: no action without a command', () => {
    const folders = existsSync(join(projectRoot, 'actions')) ? readdirSync(join(projectRoot, 'actions')) : [];
    const generated = folders.filter(
      (name) => (parse(committed(`actions/${name}/action.yml`) ?? '{}') as { runs?: { using?: string } }).runs?.using === 'node24',
    );
    expect(generated.sort()).toEqual(offered.map(({ command }) => command.action?.name ?? '').sort());
  });

  it('gives every entry of the list the name and summary of its command', () => {
    expect(COMMANDS.map(({ name, summary }) => ({ name, summary }))).toEqual(commands.map(({ name, summary }) => ({ name, summary })));
  });
});
