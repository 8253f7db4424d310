import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS } from '../../src/model/errors.js';
import { REASONS } from '../../src/model/reasons.js';
import { docsPlaceOf } from '../../src/reports/errors-page.js';
import { explain, explanationGroups } from '../../src/reports/explanations.js';
import { projectRoot } from '../support/project.js';
import { runDuri } from '../support/run-duri.js';

const all = explanationGroups().flatMap(({ explanations }) => explanations);

describe('explanations', () => {
  it('have every reason and every error exactly once', () => {
    const codes = all.filter(({ kind }) => kind !== 'result').map(({ code }) => code);
    expect(codes.sort()).toEqual([...Object.keys(REASONS), ...Object.keys(ERRORS)].sort());
  });

  it.each([
    ['0', 'verified'],
    ['1', 'gate red'],
    ['2', 'error(config)'],
    ['3', 'error(infra)'],
    ['20', 'tampered'],
    ['21', 'corrupted'],
    ['22', 'policy_changed'],
  ])('take the exit code %s for %s', (exit, code) => {
    expect(explain(exit).map((each) => each.code)).toEqual([code]);
    expect(explain(code).map((each) => each.code)).toEqual([code]);
  });

  it('have a heading in the documentation for each place that they name', () => {
    const page = readFileSync(join(projectRoot, 'docs/errors.md'), 'utf8');
    const anchors = new Set(
      [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replace(/[^a-z0-9 _-]/g, '')
          .replace(/ /g, '-'),
      ),
    );
    expect(all.filter(({ code }) => !anchors.has(docsPlaceOf(code).split('#')[1]!))).toEqual([]);
    expect([...page.matchAll(/\]\(#([^)]+)\)/g)].filter(([, anchor]) => !anchors.has(anchor!))).toEqual([]);
  });
});

describe('duri explain', () => {
  it('says what a code means, its exit codes and what to do', () => {
    const run = runDuri(['explain', 'file_modified', '--json']);
    expect(run.json()).toMatchObject({
      code: 'file_modified',
      kind: 'reason',
      outcome: 'tampered',
      exit: { dev: 0, prod: 20 },
      docs: 'docs/errors.md#file_modified',
      means: REASONS.file_modified.means,
      fix: REASONS.file_modified.fix,
    });
    expect(runDuri(['explain', 'tag_moved', '--json']).json()).toMatchObject({ kind: 'reason', outcome: 'gate red', exit: { dev: 1, prod: 1 } });
    const text = runDuri(['explain', '[git_unavailable]']);
    expect(text.stdout).toContain(ERRORS.git_unavailable.hint);
    expect(text.stdout).toMatch(/exit code +3 in prod, 3 in dev/);
  });

  it('says of a warning that it changes no status', () => {
    expect(runDuri(['explain', 'hmac_only', '--json']).json()).toMatchObject({ kind: 'warning', outcome: null, exit: null });
  });

  it('suggests the nearest code for a misspelt one', () => {
    const run = runDuri(['explain', 'file_modifed', '--json']);
    expect(run.exitCode).toBe(2);
    expect(run.json()).toMatchObject({ status: null, error: { code: 'input_invalid', hint: 'Did you mean `duri explain file_modified`?' } });
    expect(runDuri(['explain', 'zzzzzzzzzzzzzzz']).stderr).toContain('Run `duri explain` to list every code.');
  });

  it('lists everything without a code', () => {
    const { stdout } = runDuri(['explain']);
    expect(all.filter(({ code }) => !stdout.includes(` ${code} `))).toEqual([]);
  });
});
