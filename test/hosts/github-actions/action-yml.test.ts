import { parse } from 'yaml';
import { renderActionReadme } from '../../../src/hosts/github-actions/action-readme.js';
import { renderActionYml } from '../../../src/hosts/github-actions/action-yml.js';
import { githubToken } from '../../../src/commands/forge-inputs.js';
import { fixture } from './fixture-command.js';

describe('renderActionYml', () => {
  const yml = parse(renderActionYml(fixture)) as {
    inputs: Record<string, { default?: string; required: boolean; description: string }>;
    outputs: Record<string, { description: string }>;
  };

  it('declares what the command declares, and the stub of its own name', () => {
    expect(yml).toMatchObject({
      name: 'DuRi show-inputs',
      description: 'Shows what an action gets and gives',
      branding: { icon: 'eye', color: 'blue' },
      runs: { using: 'node24', main: '../../dist/show-inputs.js' },
    });
    expect(Object.keys(yml.inputs)).toEqual([
      'path',
      'config-file',
      'globs',
      'result',
      'count',
      'strict',
      'hmac-key',
      'base-ref',
      'github-token',
      'show-summary',
    ]);
    expect(Object.keys(yml.outputs)).toEqual(['status', 'seen', 'says', 'error', 'report-path']);
  });

  it('requires what is required, and sets no default that would win over a policy file', () => {
    expect(
      Object.entries(yml.inputs)
        .filter(([, { required }]) => required)
        .map(([name]) => name),
    ).toEqual(['path']);
    expect(Object.entries(yml.inputs).flatMap(([name, input]) => ('default' in input ? [name] : []))).toEqual(['github-token']);
  });

  it('lets the job hand its token over, which no policy could state', () => {
    const withToken = parse(renderActionYml({ ...fixture, inputs: { ...fixture.inputs, githubToken } })) as typeof yml;
    expect(withToken.inputs['github-token']).toMatchObject({ default: '${{ github.token }}', required: false });
    expect(Object.values(withToken.inputs).filter((input) => 'default' in input)).toHaveLength(1);
  });

  it('says in words what a value may be', () => {
    expect(yml.inputs['globs']?.description).toBe('What to look at. One a line.');
    expect(yml.inputs['config-file']?.description).toBe('Path of `duri.yml`. Default: duri.yml where it is there.');
    expect(yml.inputs['strict']?.description).toContain('true or false.');
    expect(yml.inputs['result']?.description).toContain('One of: good, bad,');
    expect(yml.inputs['hmac-key']?.description).toContain('masked');
  });
});

describe('renderActionReadme', () => {
  const first = renderActionReadme(fixture, undefined);

  it('starts with an example that has the permissions block and the required inputs', () => {
    expect(first).toContain('permissions:\n  contents: read\nsteps:\n  - uses: duri/duri/actions/show-inputs@COMMIT');
    expect(first).toContain('    with:\n      path: …');
  });

  it('keeps what was written by hand and renews the tables', () => {
    const byHand = first.replace('# actions/show-inputs', '# My title').replace('| `path` | yes |', '| `old` | no |');
    expect(renderActionReadme(fixture, byHand)).toBe(first.replace('# actions/show-inputs', '# My title'));
    expect(renderActionReadme(fixture, first)).toBe(first);
  });

  it('escapes what would break a table', () => {
    expect(first).toContain('| `strict` |  | Be strict \\| not lenient. true or false. |');
  });

  it('refuses a README without markers', () => {
    expect(() => renderActionReadme(fixture, '# nothing')).toThrow(/no markers for inputs/);
  });
});
