import type { GatePart } from '../gates/merge-gate/decide.js';
import { type PartReport, readPartReport } from '../gates/merge-gate/read-report.js';
import { IntegrityError } from '../model/errors.js';
import type { CommandResult } from '../model/report.js';
import { type Scope, scopeOf } from '../model/trigger.js';
import type { Ports } from '../ports/index.js';
import type { Policy } from '../policy/policy.js';
import type { GateRelease } from './gate-release.js';
import type { GateValues } from './gate.js';
import { NO_REPORTS } from './report-inputs.js';

/** A part of the gate as it ran: what the decision needs, and what the report shows. */
export interface RanPart {
  readonly part: GatePart;
  readonly report: PartReport | undefined;
  /** Of the command, where it ran here. */
  readonly outputs?: CommandResult['outputs'];
}

interface PartDefinition {
  readonly name: string;
  applies(values: GateValues, policy: Policy, scope: Scope): boolean;
  run(ports: Ports, values: GateValues & { readonly path: string; readonly evidence: string }): Promise<CommandResult>;
}

const NOTHING_SIGNS = { signingKey: [], hmacKey: [] } as const;

const VERIFY: PartDefinition = {
  name: 'verify',
  applies: () => true,
  run: async (ports, { path, evidence, config, keyring, hmacKey }) =>
    (await import('./verify.js')).default.run(ports, {
      path,
      evidence,
      config,
      keyring,
      hmacKey,
      githubToken: [],
      preCheck: false,
      withoutLog: true,
      ...NO_REPORTS,
    }),
};

/**
 * Every part that the gate runs by itself, in order; `actions/gate` has the same as steps. A new part is one entry here.
 * Without evidence, as at a pull request, it is made for this run alone, and unsigned.
 */
const PARTS: readonly PartDefinition[] = [
  {
    name: 'seal',
    applies: ({ evidence }) => evidence === undefined,
    run: async (ports, { path, evidence, config, keyring }) =>
      (await import('./seal.js')).default.run(ports, { ...UNSET_SEAL, ...NOTHING_SIGNS, path, evidence, config, keyring, unsigned: true }),
  },
  {
    // A release is held against the floor of the policy by verify; what it may be compared with beside that is a change.
    name: 'check-downgrade',
    applies: (_, __, scope) => scope === 'pull_request',
    run: async (ports, { config }) =>
      (await import('./check-downgrade.js')).default.run(ports, {
        evidence: undefined,
        base: undefined,
        floor: undefined,
        config,
        ...NO_REPORTS,
      }),
  },
  VERIFY,
  {
    name: 'audit',
    applies: (_, policy) => requiresAudit(policy),
    run: async (ports, { config }) => (await import('./audit.js')).default.run(ports, { ...UNSET_CHECKS, updateBaseline: false, config }),
  },
  {
    name: 'uat',
    applies: (_, policy) => requiresUat(policy),
    run: async (ports, { config }) => (await import('./uat.js')).default.run(ports, { ...UNSET_CHECKS, target: undefined, config }),
  },
];

/** Does policy ask for Gate 1? */
function requiresAudit({ preset, audit }: Policy): boolean {
  return preset !== undefined || audit !== undefined;
}

/** Does policy ask for the acceptance tests? */
function requiresUat({ preset, uat }: Policy): boolean {
  return preset !== undefined || uat !== undefined;
}

/** What a decision over results from elsewhere must have been handed, because policy asks for it. */
export function partsOfPolicy(policy: Policy): readonly string[] {
  return [...(requiresAudit(policy) ? ['audit'] : []), ...(requiresUat(policy) ? ['uat'] : [])];
}

const UNSET_CHECKS = { dir: '.', only: [], listAll: false, evidence: undefined, ...NOTHING_SIGNS, ...NO_REPORTS } as const;

const UNSET_SEAL = {
  product: undefined,
  repositoryId: undefined,
  line: undefined,
  sequence: undefined,
  deploymentId: undefined,
  sbomPath: undefined,
  sbomFormat: '',
  syftPath: undefined,
  syftVersion: undefined,
  acceptSpike: undefined,
  shard: undefined,
  part: undefined,
} as const;

/** Names of the parts that apply to a run. */
export function partNames(values: GateValues, policy: Policy, scope: Scope): readonly string[] {
  return PARTS.filter((part) => part.applies(values, policy, scope)).map(({ name }) => name);
}

/** Verifies a sealed release; over one nothing else is asked of this run than what it cannot be handed. */
export async function runVerifyPart(ports: Ports, values: GateValues, { directory, evidence }: GateRelease): Promise<RanPart> {
  ports.log.info('gate: verify');
  return runPart('verify', () => VERIFY.run(ports, { ...values, path: directory, evidence }));
}

/** Runs every part, one after the other; one that cannot be run has failed, and the others are run all the same. */
export async function runParts(ports: Ports, values: GateValues, policy: Policy): Promise<readonly RanPart[]> {
  if (values.path === undefined)
    throw new IntegrityError('input_missing', 'the release directory is missing', {}, { hint: 'duri gate DIR, or --decide-only with --needs.' });
  const scope = scopeOf(ports.trigger);
  if (ports.trigger.kind === 'none' && values.evidence === undefined)
    throw new IntegrityError(
      'input_missing',
      'there is nothing to compare the change with',
      {},
      { hint: 'Name what it is to enter: `duri gate DIR --base origin/main`. A release is judged by its evidence: `duri gate DIR --evidence EVIDENCE`.' },
    );
  const given = { ...values, path: values.path, evidence: values.evidence ?? ports.folders.temporary() };
  const ran: RanPart[] = [];
  for (const definition of PARTS.filter((part) => part.applies(values, policy, scope))) {
    ports.log.info(`gate: ${definition.name}`);
    ran.push(await runPart(definition.name, () => definition.run(ports, given)));
  }
  return ran;
}

async function runPart(name: string, run: () => Promise<CommandResult>): Promise<RanPart> {
  try {
    const { exitCode, json, outputs, short } = await run();
    const report = readPartReport(Buffer.from(JSON.stringify(json)));
    const [status, verdict] = [outputs?.['status'], outputs?.['verdict']];
    return {
      part: {
        name,
        result: exitCode === 0 ? 'success' : 'failure',
        status,
        verdict,
        error: report?.error,
        says: report?.says ?? withoutStatus(short, status),
      },
      report,
      outputs,
    };
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return { part: { name, result: 'failure', error: error.code, says: `${error.message} (${error.code}): ${error.hint}` }, report: undefined };
  }
}

/** The status has a column of its own. */
export function withoutStatus(short: string | undefined, status = ''): string | undefined {
  return short?.startsWith(status) === true ? short.slice(status.length).replace(/^:? /, '') : short;
}
