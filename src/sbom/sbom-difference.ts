import type { Ports } from '../ports/index.js';
import { differenceOf, type SbomDifference } from './difference-report.js';
import { listCommit, listWorkTree } from './list-repository.js';

/**
 * What a change does to the packages: the lock files of the base commit against those of the work tree, both read by the
 * embedded generator, so that no difference is a difference of tools. @throws git_unavailable
 */
export async function sbomDifference(ports: Pick<Ports, 'environment' | 'files' | 'git'>, baseCommit: string): Promise<SbomDifference> {
  const head = await listWorkTree(ports);
  const without = head.unreadable.map(({ path }) => path);
  return differenceOf(await listCommit(ports, { commit: baseCommit, label: `base ${baseCommit.slice(0, 12)}`, without }), head);
}
