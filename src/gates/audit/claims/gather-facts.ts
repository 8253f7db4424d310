import { posix } from 'node:path';
import { KEPT_LOG } from '../../../evidence/evidence-set.js';
import { readDotenv } from '../../../languages/dotenv.js';
import { verifyLog } from '../../../record/verify-log.js';
import type { Ground } from '../check-type.js';
import type { Facts } from './claim.js';
import { factsOf, type FactSources } from './facts.js';

/** Entries of a folder that are looked through for kept records. */
const MAX_KEPT = 10_000;

export interface FactRules {
  /** The report itself: it is no part of what it counts, or no number in it could ever settle. */
  readonly report: string;
  /** Globs by the name of a group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The environment file whose variables are counted. */
  readonly env: string | undefined;
  /** The execution record, with those kept beside it; facts of them are absent where they are, and where a chain does not hold. */
  readonly record: string | undefined;
}

/** Counts what a report may claim. @throws as Ground */
export async function gatherFacts(
  ground: Ground,
  { report, groups, env, record }: FactRules,
  checks: FactSources['checks'] = ground.selected.map((id) => ({ id })),
): Promise<Facts> {
  const head = ground.ports.git.isRepository(ground.root) ? await ground.ports.git.head(ground.root) : undefined;
  return factsOf({
    checks,
    uats: ground.suite?.cases.length,
    groups: Object.fromEntries(
      Object.entries(groups).map(([name, globs]) => [
        name,
        ground
          .glob(globs)
          .filter((path) => path !== report)
          .map((path) => sizeOf(ground, path)),
      ]),
    ),
    variables: env === undefined || ground.look(env) === undefined ? undefined : new Set(readDotenv(ground.text(env)).entries.map(({ key }) => key)).size,
    commit: head?.commit,
    records: record === undefined ? [] : recordsOf(ground, record).map((path) => verifyLog(ground.bytes(path), path)),
  });
}

/** The record that is named, and those of earlier runs that are kept beside it. */
function recordsOf(ground: Ground, record: string): readonly string[] {
  const folder = posix.dirname(record);
  const kept = ground.ports.folders.names(ground.resolve(folder), MAX_KEPT).filter((name) => KEPT_LOG.test(name) && name.endsWith('.log'));
  return [...(ground.look(record) === undefined ? [] : [record]), ...kept.map((name) => posix.join(folder, name))];
}

/** Lines as `wc -l` counts them, and one more for a last line without its end. */
function sizeOf(ground: Ground, path: string): { readonly bytes: number; readonly lines: number } {
  const bytes = ground.bytes(path);
  let lines = bytes.length > 0 && bytes.at(-1) !== 0x0a ? 1 : 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return { bytes: bytes.length, lines };
}
