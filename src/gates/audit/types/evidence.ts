import { join } from 'node:path';
import { z } from 'zod';
import { coverage } from '../../../inventory/coverage.js';
import { loadTrust } from '../../../keys/trust.js';
import { readChecksums } from '../../../manifest/checksums-reader.js';
import { IntegrityError } from '../../../model/errors.js';
import { overallOutcome } from '../../../model/finding.js';
import { toBytePath } from '../../../model/path.js';
import { keyringPathOf } from '../../../policy/policy.js';
import { describeProblems } from '../../../shape/parsed.js';
import { verifyRelease } from '../../../verification/verify-release.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';

const parameters = z
  .strictObject({
    covers: z
      .array(z.string().min(1).max(1000))
      .min(1)
      .optional()
      .describe('Globs of files that a release must hold: each is covered by `release` of duri.yml and, where evidence is there, listed in its manifest.'),
    release: z.string().min(1).default('.').describe('The release directory.'),
    set: z.string().min(1).default('evidence').describe('Directory of the evidence set. It is not in git, so it may be missing before the first release.'),
    previous: z.boolean().default(false).describe('The set of the last release must verify; only a repository without any release tag may have none.'),
  })
  .refine(({ covers, previous }) => covers !== undefined || previous, 'asks for nothing: give covers, or previous: true');

type Parameters = z.output<typeof parameters>;

/** The evidence set: does it cover what is deployed, and does that of the last release still verify? */
export const evidence = checkType<Parameters>({
  name: 'evidence',
  summary: 'The evidence set: what is deployed is covered by it, and that of the last release still verifies.',
  parameters,
  executes: staticCheck,
  observe: async (ground, asked) => [
    ...(asked.covers === undefined ? [] : observeCoverage(ground, asked, asked.covers)),
    ...(asked.previous ? await observePrevious(ground, asked) : []),
  ],
});

function observeCoverage(ground: Ground, { release, set }: Parameters, globs: readonly string[]): readonly Observation[] {
  const { include, exclude } = ground.policy.policy.release;
  const covered = coverage(include, exclude);
  if (!covered.ok) throw new IntegrityError('policy_invalid', `release: ${describeProblems(covered.problems)}`);
  const below = release === '.' ? '' : `${release.replace(/\/+$/, '')}/`;
  const listed = listedIn(ground, set);
  return globs.flatMap((glob) => {
    const files = ground.glob([glob]).filter((path) => path.startsWith(below));
    if (files.length === 0) return [fails(glob, 'matches no file, so nothing is covered', { expected: 'at least one file', actual: 'none' })];
    return files.map((path) => observeFile(path, toBytePath(path.slice(below.length)), { covered: covered.value, listed, set }));
  });
}

function observeFile(
  path: string,
  inside: ReturnType<typeof toBytePath>,
  {
    covered,
    listed,
    set,
  }: {
    readonly covered: { covers(path: typeof inside, isDirectory: boolean): boolean };
    readonly listed: ReadonlySet<string> | undefined;
    readonly set: string;
  },
): Observation {
  if (!covered.covers(inside, false))
    return fails(path, 'is deployed and not covered: `release` of duri.yml leaves it out, so nobody would notice a change of it', {
      fix: 'Widen `release.include`, or take the file out of `release.exclude`.',
    });
  if (listed !== undefined && !listed.has(inside))
    return fails(path, 'is deployed and not in the manifest', {
      expected: `an entry in ${set}/checksums.json`,
      actual: 'none',
      fix: 'Seal the release again.',
    });
  return holds(path, listed === undefined ? 'is covered' : 'is covered and listed');
}

/** Paths in the manifest of the set; undefined where there is none yet. */
function listedIn(ground: Ground, set: string): ReadonlySet<string> | undefined {
  const path = join(set, 'checksums.json');
  if (ground.look(path) === undefined) return undefined;
  const content = ground.bytes(path);
  const listed = new Set<string>();
  const read = readChecksums(() => [content], { onEntry: (entry) => listed.add(entry.path) });
  if (!read.ok) throw new IntegrityError('evidence_unreadable', `${path} is no manifest: ${describeProblems(read.problems)}`, { path });
  return listed;
}

async function observePrevious(ground: Ground, { set, release }: Parameters): Promise<readonly Observation[]> {
  const { ports, policy, root } = ground;
  if (ground.look(set) === undefined) return [await withoutSet(ground, set)];
  const trust = loadTrust(ports, { keyringPath: undefined, policyKeyringPath: keyringPathOf(policy), secretInputs: [], purpose: 'verify', at: ground.at });
  const directory = join(root, release);
  const verification = await verifyRelease(ports, {
    directory,
    evidence: ground.resolve(set),
    policy,
    trust,
    dualVerify: true,
    unsigned: 'refuse',
    spikeThreshold: 1,
    withoutTree: true,
  });
  const outcome = overallOutcome(verification.findings);
  if (outcome === 'verified')
    return [holds(set, `verifies: sequence ${verification.metadata?.sequence ?? '?'}, ${verification.findings.length} findings, all good`)];
  const wrong = verification.findings
    .filter((finding) => finding.outcome === 'fail')
    .map(({ subject, message, reason }) =>
      fails(`${set}/${subject}`, `${message}: ${outcome} (${reason ?? 'no reason'})`, { expected: 'verified', actual: outcome }),
    );
  return wrong.length > 0 ? wrong : [unseen('infra', set, `could not be looked at as a whole: ${outcome}`, { expected: 'verified', actual: outcome })];
}

/** Before the first release there is no evidence; after it there must be. Tags say which of the two it is. */
async function withoutSet({ ports, policy, root }: Ground, set: string): Promise<Observation> {
  if (!ports.git.isRepository(root)) return unseen('infra', set, 'is missing, and without a git repository nobody can say whether there was a release');
  if (await ports.git.isShallow(root))
    return unseen('infra', set, 'is missing, and a history that is cut off need not have the tags that say whether there was a release', {
      fix: 'Fetch everything: `git fetch --unshallow --tags`, or `fetch-depth: 0` of actions/checkout.',
    });
  const { prefix } = policy.policy.tags;
  const releases = (await ports.git.tags(root)).filter(({ name }) => name.startsWith(prefix) && /^\d/.test(name.slice(prefix.length)));
  const last = releases.at(-1);
  if (last === undefined) return holds(set, `is not needed yet: no tag of a release (${prefix}…) exists`);
  return fails(set, `is missing, and ${last.name} was released`, {
    expected: 'the evidence of the last release',
    actual: 'nothing',
    fix: `Fetch it from the archive: download the archive of ${last.name}, and unpack its evidence into ${set}.`,
  });
}
