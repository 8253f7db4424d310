import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BootFacts } from '../../../src/gates/boot/boot-facts.js';
import { judgeBoot } from '../../../src/gates/boot/judge-boot.js';
import { isLoaderVariable, LOADER_VARIABLES } from '../../../src/gates/boot/loader-variables.js';
import { projectRoot } from '../../support/project.js';

const GOOD: BootFacts = {
  executed: [{ role: 'program', name: '/srv/app/server', real: '/srv/app/server', where: 'released' }],
  allowedPrograms: new Set(['/usr/bin/node']),
  variables: ['PATH', 'HOME'],
  allowedVariables: [],
  tree: { directory: '/srv/app', readOnlyMount: true, writable: undefined, user: 'the user 1000' },
  inPlace: true,
};

const reasons = (change: Partial<BootFacts>, mode: 'prod' | 'dev' = 'prod'): readonly [(string | undefined)[], string[]] => {
  const { findings, warnings } = judgeBoot({ ...GOOD, ...change }, mode);
  return [findings.flatMap(({ outcome, reason }) => (outcome === 'fail' ? [reason] : [])), warnings.map(({ reason }) => reason)];
};

const program = (where: 'released' | 'unlisted' | 'elsewhere', real: string): BootFacts['executed'][number] => ({ role: 'program', name: 'x', real, where });

describe('judgeBoot', () => {
  it.each<[string, Partial<BootFacts>, readonly [string[], string[]]]>([
    ['a released program on a read-only mount', {}, [[], []]],
    ['an allowed program', { executed: [program('elsewhere', '/usr/bin/node')] }, [[], []]],
    ['one that is neither', { executed: [program('elsewhere', '/usr/bin/perl')] }, [['program_not_released'], []]],
    [
      'one that lies in the release and is not of it, though policy lists it',
      { executed: [program('unlisted', '/usr/bin/node')] },
      [['program_not_released'], []],
    ],
    [
      'an interpreter that is not allowed',
      { executed: [...GOOD.executed, { ...program('elsewhere', '/bin/sh'), role: 'interpreter' }] },
      [['program_not_released'], []],
    ],
    ['loader variables, each by name', { variables: ['LD_PRELOAD', 'BASH_FUNC_ls%%'] }, [['loader_variable', 'loader_variable'], []]],
    ['one that policy allows', { variables: ['LD_PRELOAD'], allowedVariables: ['LD_PRELOAD'] }, [[], []]],
    ['a tree that can be written', { tree: { ...GOOD.tree, readOnlyMount: false, writable: '/srv/app' } }, [['tree_writable'], ['boot_gap']]],
    ['a tree that others can write', { tree: { ...GOOD.tree, readOnlyMount: false } }, [[], ['boot_gap']]],
    ['a child', { inPlace: false }, [[], ['pid_differs']]],
    ['sockets of the service manager', { variables: ['LISTEN_FDS'] }, [[], ['descriptors_closed']]],
  ])('%s', (_, change, expected) => {
    expect(reasons(change)).toEqual(expected);
  });

  it('only warns in dev', () => {
    expect(reasons({ variables: ['LD_PRELOAD'], executed: [program('elsewhere', '/bin/sh')] }, 'dev')).toEqual([
      [],
      ['program_not_released', 'loader_variable'],
    ]);
  });
});

describe('loader variables', () => {
  it.each([
    ['LD_PRELOAD', true],
    ['DYLD_INSERT_LIBRARIES', true],
    ['PYTHONPATH', true],
    ['_JAVA_OPTIONS', true],
    ['ENV', true],
    ['ENVIRONMENT', false],
    ['NODE_ENV', false],
    ['PATH', false],
    ['MY_LD_PRELOAD', false],
  ])('%s: %s', (name, expected) => {
    expect(isLoaderVariable(name)).toBe(expected);
  });

  it('are all named in docs/boot.md', () => {
    const page = readFileSync(join(projectRoot, 'docs', 'boot.md'), 'utf8');
    expect(LOADER_VARIABLES.flatMap(({ names }) => names).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
