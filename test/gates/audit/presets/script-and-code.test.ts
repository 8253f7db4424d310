import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import picomatch from 'picomatch';
import type { Copy, Mutation } from '../../../../src/gates/audit/mutation.js';
import { codeMutations } from '../../../../src/gates/audit/mutations/code.js';
import { monitoringMutations } from '../../../../src/gates/audit/mutations/monitoring.js';
import { scriptMutations } from '../../../../src/gates/audit/mutations/script.js';
import { secretMutations } from '../../../../src/gates/audit/mutations/secrets.js';
import { production54 } from '../../../../src/gates/audit/presets/production-54/index.js';
import { selectChecks } from '../../../../src/gates/audit/select-checks.js';
import type { VariableValue } from '../../../../src/gates/checks/variables.js';
import { groundAt, observe } from '../../../support/folder-ground.js';
import { gitRepository } from '../../../support/git-repository.js';
import { describeWithTools } from '../../../support/outside-tools.js';
import { projectRoot } from '../../../support/project.js';
import { tempFolder } from '../../../support/temp-folder.js';

const EXAMPLE = join(projectRoot, 'examples', 'production-dashboard');
const OURS = ['DS-01', 'DS-02', 'DS-03', 'DS-04', 'DS-05', 'DS-06', 'DS-07', 'DS-08', 'DS-09', 'DS-10', 'EN-06', 'SC-02', 'II-01', 'II-02', 'II-05', 'II-08'];

const values = new Map<string, VariableValue>(production54.variables.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])));
const { checks, problems } = await selectChecks({ preset: production54, own: [], variables: { values, secrets: new Map() }, timeoutSeconds: 60 });

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;

/** A copy of the example, committed. */
function copyOfExample(): string {
  const path = join(folder.path, String(++count));
  cpSync(EXAMPLE, path, { recursive: true, filter: (source) => !source.includes('__pycache__') });
  gitRepository(path).commit({});
  return path;
}

/** The messages of a check that are no pass, with their lines. */
async function complain(id: string, root: string): Promise<string[]> {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`there is no ${id}`);
  const seen = await observe(check.type, groundAt(root), check.parameters);
  expect(seen.length).toBeGreaterThan(0);
  return seen
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ subject, message, location, actual }) => `${location?.file ?? ''}:${location?.line ?? ''} ${subject} ${message} (${actual ?? ''})`);
}

function writable(root: string): Copy {
  const at = (path: string): string => join(root, path);
  const make = (path: string): string => {
    mkdirSync(dirname(at(path)), { recursive: true });
    return at(path);
  };
  return {
    read: (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined),
    write: (path, text) => writeFileSync(make(path), text),
    remove: (path) => rmSync(at(path)),
    setMode: (path, mode) => chmodSync(at(path), mode),
    link: (path, target) => symlinkSync(target, make(path)),
    glob: (patterns) =>
      groundAt(root)
        .entries()
        .flatMap(({ path, kind }) => (kind === 'file' && picomatch([...patterns], { dot: true })(path) ? [path] : [])),
    variable: (name) => values.get(name),
  };
}

describeWithTools(['git', 'bash', 'python3', 'shellcheck', 'promtool', 'amtool'], 'production-54: script, secrets, code and monitoring', () => {
  it('can be selected', () => {
    expect(problems.filter(({ where }) => OURS.some((id) => where.includes(id)))).toEqual([]);
  });

  const good = copyOfExample();
  it.each(OURS)(
    '%s passes on the example',
    async (id) => {
      expect(await complain(id, good)).toEqual([]);
    },
    60_000,
  );

  const byId: Readonly<Record<string, readonly string[]>> = {
    'DS-01': ['syntax', 'crlf'],
    'DS-02': ['shellcheck-silenced'],
    'DS-03': ['errexit-dropped', 'pipefail-dropped', 'nounset-dropped', 'errtrace-dropped', 'errexit-off', 'strict-by-shebang'],
    'DS-04': ['trap-dropped', 'trap-late', 'trap-misnamed', 'rollback-emptied', 'rollback-unreachable'],
    'DS-05': ['preflight-removed', 'preflight-root', 'preflight-htpasswd', 'preflight-disk'],
    'DS-06': ['backup-after-install', 'backup-ignored', 'backup-emptied'],
    'DS-07': ['test-removed', 'test-ignored', 'test-after-reload', 'test-in-condition', 'restart', 'restart-by-variable', 'kill-nginx', 'shadowed'],
    'DS-09': ['dry-run-writes', 'dry-run-random'],
    'DS-10': ['uat-removed', 'uat-before-reload'],
  };
  const idOf = (fault: string): string => Object.keys(byId).find((id) => byId[id]?.includes(fault.replace('script/', ''))) ?? 'DS-08';
  const faults: readonly (readonly [Mutation, readonly string[]])[] = [
    ...scriptMutations.map((one) => [one, [idOf(one.id)]] as const),
    ...secretMutations.map((one) => [one, [one.id.endsWith('ignored') ? 'EN-06' : 'SC-02']] as const),
    ...codeMutations.map((one) => [one, [one.id.includes('test-') ? 'II-05' : one.id.includes('class-') ? 'II-01' : 'II-02']] as const),
    ...monitoringMutations.map((one) => [one, ['II-08']] as const),
  ];
  it.each(faults.map(([mutation, ids]) => [mutation.id, mutation, ids] as const))(
    '%s is noticed',
    async (_, mutation, ids) => {
      const root = copyOfExample();
      expect(mutation.apply(writable(root))).toBe(true);
      const noticed: string[] = [];
      for (const id of ids) {
        noticed.push(...(await complain(id, root)));
        if (noticed.length > 0) break;
      }
      expect(noticed).not.toEqual([]);
    },
    60_000,
  );
});
