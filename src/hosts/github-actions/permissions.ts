import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { Variables } from './action-inputs.js';

type Permissions = Readonly<Record<string, 'read' | 'write'>>;

const MAX_WORKFLOW_BYTES = 1024 * 1024;

/**
 * Says before any work which line is missing, as far as that can be known: no API tells what a token may do. `id-token` shows in the
 * environment; what may be written stands in the `permissions:` of the running workflow, where that file is checked out. Reading is
 * not looked up: a public repository needs no permission for it, and the first refusal names the line.
 * @source GitHub, "Workflow syntax": permissions @throws permission_missing
 */
export async function checkPermissions(permissions: Permissions, variables: Variables): Promise<void> {
  const writes = Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
  if (writes.includes('id-token') && (variables['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '') throw missing('id-token', undefined);
  const others = writes.filter((scope) => scope !== 'id-token');
  const stated = others.length === 0 ? undefined : await statedPermissions(variables);
  const lacking = stated === undefined ? undefined : others.find((scope) => !mayWrite(stated.permissions, scope));
  if (lacking !== undefined) throw missing(lacking, stated?.place);
}

/** What `permissions:` says for the running job; undefined where that cannot be known. */
export interface Stated {
  /** The `permissions:` that holds for the job, as YAML gives it. */
  readonly permissions: unknown;
  readonly place: string;
}

/** Undefined where the file says nothing, is not here, or calls another workflow: then nobody knows yet. */
export async function statedPermissions(variables: Variables): Promise<Stated | undefined> {
  const [, repository, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(variables['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  const job = variables['GITHUB_JOB'] ?? '';
  if (path === undefined || repository !== variables['GITHUB_REPOSITORY'] || job === '') return undefined;
  const workflow = await readWorkflow(join(variables['GITHUB_WORKSPACE'] ?? '', path));
  const jobs = fieldOf(workflow, 'jobs');
  const own = fieldOf(jobs, job);
  if (own === undefined || fieldOf(own, 'uses') !== undefined) return undefined;
  const permissions = fieldOf(own, 'permissions') ?? fieldOf(workflow, 'permissions');
  return permissions === undefined ? undefined : { permissions, place: `job ${printable(job)} of ${printable(path)}` };
}

async function readWorkflow(path: string): Promise<unknown> {
  try {
    const content = readFileSync(path);
    if (content.length > MAX_WORKFLOW_BYTES) return undefined;
    const { parse } = await import('yaml');
    return parse(content.toString('utf8'), { maxAliasCount: 100 }) as unknown;
  } catch {
    return undefined; // not checked out, or no YAML: GitHub runs it all the same, so nothing is known
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** A scope that a map does not name is none. */
function mayWrite(permissions: unknown, scope: string): boolean {
  return permissions === 'write-all' || fieldOf(permissions, scope) === 'write';
}

function missing(scope: string, place: string | undefined): IntegrityError {
  return new IntegrityError(
    'permission_missing',
    `the token of this job may not write ${scope}${place === undefined ? '' : `: the permissions of ${place} do not say so`}`,
    { scope },
    { hint: `Add \`${scope}: write\` to \`permissions:\` of the job.` },
  );
}
