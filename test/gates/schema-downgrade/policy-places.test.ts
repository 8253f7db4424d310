import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../../src/adapters/node-files.js';
import { DIMENSIONS } from '../../../src/gates/schema-downgrade/dimensions.js';
import { placeInPolicy } from '../../../src/gates/schema-downgrade/policy-places.js';
import { failure, type Finding, pass } from '../../../src/model/finding.js';
import { testEnvironment } from '../../support/environment.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
writeFileSync(
  join(folder.path, 'duri.yml'),
  ['version: "1.0"', '# a comment', 'release:', '  exclude:', '    - "logs/**"', 'integrity: { mode: warn }', 'signatures:', '  kinds: [ed25519]', ''].join(
    '\n',
  ),
);
const ports = { files: nodeFiles(), environment: { ...testEnvironment(), cwd: folder.path } };
const bad = (subject: string): Finding => failure('nothing-is-below-the-floor', 'protection_weakened', subject, 'is weaker');

describe('placeInPolicy', () => {
  it.each([
    ['exclude', 4, 3],
    ['mode', 6, 14],
    ['signature_kinds', 8, 3],
    ['policy_version', 1, 1],
    ['signature_threshold', 8, 3], // taken out: its section
    ['retention_days', 1, 1], // taken out, without a section
  ])('shows the line that sets %s', async (dimension, line, column) => {
    expect(await placeInPolicy(ports, [bad(dimension)], 'duri.yml')).toMatchObject([{ location: { file: 'duri.yml', line, column } }]);
  });

  it('knows a place for every dimension of a policy but the hash, which no policy sets', async () => {
    const placed = await placeInPolicy(
      ports,
      DIMENSIONS.map(({ name }) => bad(name)),
      join(folder.path, 'duri.yml'),
    );
    expect(placed.filter(({ location }) => location === undefined).map(({ subject }) => subject)).toEqual(['hash']);
  });

  it('leaves alone what holds, and a policy that stands outside the workspace', async () => {
    expect(await placeInPolicy(ports, [pass('c', 'mode', 'holds')], 'duri.yml')).toEqual([pass('c', 'mode', 'holds')]);
    const elsewhere = { ...ports, environment: { ...ports.environment, cwd: join(folder.path, 'below') } };
    expect(await placeInPolicy(elsewhere, [bad('mode')], '../duri.yml')).toEqual([bad('mode')]);
  });
});
