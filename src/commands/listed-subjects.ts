import { z } from 'zod';
import { isSha256, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { Ports } from '../ports/index.js';
import { checkShape } from '../shape/document.js';
import { parseJson } from '../shape/json.js';
import { describeProblems, type Parsed, parsed, refused } from '../shape/parsed.js';

/** An artifact that a step of this job has declared. */
export interface ListedSubject {
  readonly name: string;
  readonly digest: Sha256;
}

/** The runner writes this variable: the path of a list of what the steps before have declared. */
const LIST = 'GITHUB_ARTIFACTS_LIST';

const versioned = z.object({ version: z.unknown() });
const listSchema = z.object({
  subjects: z.array(z.object({ name: z.string().min(1).max(LIMITS.pathBytes), digest: z.string().max(200), kind: z.enum(['file', 'oci']) })).max(10_000),
});

/**
 * What the steps of this job have declared so far; undefined where the runner keeps no such list, or has not begun one.
 * @source actions/runner, ArtifactsListFileCommand.cs @throws input_invalid for a list of another version, or one that contradicts itself
 */
export function listedSubjects({ environment, files }: Pick<Ports, 'environment' | 'files'>): readonly ListedSubject[] | undefined {
  const path = (environment.variables[LIST] ?? '').trim();
  const content = path === '' ? undefined : files.read(path, LIMITS.evidenceFileBytes);
  if (content === undefined) return undefined;
  const list = parseListedSubjects(content);
  if (!list.ok)
    throw new IntegrityError('input_invalid', printable(`the list of artifacts that ${LIST} names ${describeProblems(list.problems.slice(0, 5))}`), { path });
  return list.value.length === 0 ? undefined : list.value;
}

/** Reads the runner's list. An empty file is an empty list: the feature is off. */
export function parseListedSubjects(content: Uint8Array): Parsed<readonly ListedSubject[]> {
  if (/^\s*$/.test(Buffer.from(content).toString('latin1'))) return parsed([]);
  const json = parseJson(content, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: 8 });
  if (!json.ok) return json;
  const version = checkShape(json.value, versioned);
  if (!version.ok) return version;
  if (version.value.version !== 1) return refused('/version', `is ${JSON.stringify(version.value.version)}; this DuRi reads version 1`);
  const list = checkShape(json.value, listSchema);
  if (!list.ok) return list;
  const byName = new Map<string, Sha256>();
  for (const [index, { name, digest }] of list.value.subjects.entries()) {
    const hex = /^sha256:(.*)$/i.exec(digest)?.[1]?.toLowerCase() ?? '';
    if (!isSha256(hex)) return refused(`/subjects/${index}/digest`, 'is not sha256: and 64 hexadecimal digits');
    if (byName.has(name) && byName.get(name) !== hex) return refused(`/subjects/${index}/name`, `stands twice, with different digests: ${name.slice(0, 200)}`);
    byName.set(name, hex);
  }
  return parsed([...byName].map(([name, digest]) => ({ name, digest })));
}
