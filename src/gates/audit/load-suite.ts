import type { Problem } from '../../shape/parsed.js';
import type { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { SEVERITIES } from '../../model/severity.js';
import { RUNTIME_VARIABLES } from '../uat/runtime-variables.js';
import { loadVariables } from '../checks/load-variables.js';
import type { Variables } from '../checks/variables.js';
import { policyInvalid } from '../../policy/load-policy.js';
import type { LoadedPolicy, Policy } from '../../policy/policy.js';
import type { Ports } from '../../ports/index.js';
import type { UatCase, UatSuite } from '../uat/suite.js';
import type { Preset } from './preset.js';
import { loadPreset } from './load-preset.js';
import { type SelectedCheck, selectChecks } from './select-checks.js';

/** What a policy selects: checks, acceptance cases, the variables that both are filled in with. */
export interface Suite {
  readonly preset: Preset | undefined;
  readonly checks: readonly SelectedCheck[];
  readonly uat: UatSuite;
  readonly variables: Variables;
}

const UAT_CATEGORY = 'Acceptance tests';

/**
 * Reads the checks and cases of a policy and of its preset. Every problem is listed with its place.
 * @throws policy_invalid; with `withSecrets` input_missing and key_permissions for a secret that is not there
 */
export async function loadSuite(ports: Pick<Ports, 'environment' | 'files'>, { policy, path }: LoadedPolicy, withSecrets = false): Promise<Suite> {
  const preset = policy.preset === undefined ? undefined : await loadPreset(policy.preset);
  const { checks: ownChecks = [], timeout_seconds: timeoutSeconds = DEFAULT_SECONDS } = policy.audit ?? {};
  const { cases: ownCases = [], target, rehearsal } = policy.uat ?? {};
  const declared = preset?.variables ?? [];
  const { variables, problems } = loadVariables(ports, {
    declared,
    given: policy.vars,
    usedIn: [ownChecks, ownCases, target, rehearsal, RUNTIME_VARIABLES.map(({ name }) => `\${${name}}`)],
    withSecrets,
  });
  const selected = await selectChecks({ preset, own: ownChecks, variables, timeoutSeconds });
  const all = [...problems, ...selected.problems];
  if (all.length > 0) throw await invalid(ports, path ?? 'duri.yml', all);
  return { preset, checks: selected.checks, uat: uatOf(policy, preset, variables), variables };
}

const DEFAULT_SECONDS = 60;
const DEFAULT_CASE_SECONDS = 120;

function uatOf({ uat }: Policy, preset: Preset | undefined, variables: Variables): UatSuite {
  return {
    cases: [...(preset?.cases ?? []), ...(uat?.cases ?? [])].map(toCase),
    variables,
    target: uat?.target,
    rehearsal: { ...preset?.rehearsal, ...uat?.rehearsal },
    allowHosts: uat?.allow_hosts ?? [],
    timeoutSeconds: uat?.timeout_seconds ?? DEFAULT_CASE_SECONDS,
    expected: uat?.expect.uats ?? preset?.cases.length,
  };
}

function toCase(written: Readonly<Record<string, unknown>>): UatCase {
  const id = String(written['id']);
  const text = (key: string): string | undefined => (typeof written[key] === 'string' ? written[key] : undefined);
  return {
    id,
    title: text('title') ?? id,
    category: text('category') ?? UAT_CATEGORY,
    severity: SEVERITIES.find((one) => one === written['severity']) ?? 'high',
    why: text('why'),
    fix: text('fix'),
    written,
  };
}

/** Each problem with its line, where it stands in the policy and not in a preset. */
async function invalid({ files }: Pick<Ports, 'files'>, path: string, problems: readonly Problem[]): Promise<IntegrityError> {
  const content = files.read(path, LIMITS.policyBytes);
  const { locateInPolicy } = await import('../../policy/parse-policy.js');
  const locate = content === undefined ? undefined : locateInPolicy(content);
  const placed = problems.map(({ where, message }) => {
    const at = locate === undefined || !/^(?:audit|uat|vars)\b/.test(where) ? undefined : locate(fieldOf(where));
    const line = at === undefined ? '' : `:${at.line}:${at.column}`;
    return { where: `${path}${line}`, message: where === '' ? message : `${where} ${message}` };
  });
  return policyInvalid(path, placed);
}

/** `audit.checks[3].file` as its parts. */
function fieldOf(where: string): string[] {
  return where.split(/[.[\]]+/).filter((part) => part !== '');
}
