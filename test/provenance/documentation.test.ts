import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_ENVIRONMENTS } from '../../src/provenance/environments/index.js';
import { projectRoot } from '../support/project.js';

const page = readFileSync(join(projectRoot, 'docs', 'provenance.md'), 'utf8');

describe('docs/provenance.md', () => {
  it('lists every environment with exactly the variables that are read', () => {
    const rows = page.split('\n').flatMap((line) => /^\| (.+) \(`([a-z-]+)`\) \| (.+) \| \[list\]\((.+)\) \|$/.exec(line)?.slice(1) ?? []);
    const expected = BUILD_ENVIRONMENTS.flatMap(({ title, id, variables, documentation }) => [
      title,
      id,
      variables.map((name) => `\`${name}\``).join(' '),
      documentation,
    ]);
    expect(rows).toEqual(expected);
  });
});
