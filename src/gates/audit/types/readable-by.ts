import { posix } from 'node:path';
import type { Account, HostFileFacts } from '../../../ports/host-files.js';
import type { Ground } from '../check-type.js';

const MAX_LINKS = 20;

/** Why an account cannot read a file of this host: the path that stops it, and its permissions; undefined where it can. */
export function whatStops(ground: Ground, path: string, account: Account): { readonly path: string; readonly because: string } | undefined {
  const parts = posix
    .normalize(path)
    .split('/')
    .filter((part) => part !== '');
  let at = '/';
  for (let index = 0, links = 0; index <= parts.length; index += 1) {
    const facts = ground.look(at);
    if (facts === undefined) return { path: at, because: 'is not there' };
    if (facts.kind === 'link') {
      links += 1;
      if (links > MAX_LINKS) return { path: at, because: 'is a loop of links' };
      const target = posix.resolve(posix.dirname(at), facts.target ?? '');
      parts.splice(0, index, ...target.split('/').filter((part) => part !== ''));
      at = '/';
      index = -1;
      continue;
    }
    const last = index === parts.length;
    if (last && facts.kind !== 'file') return { path: at, because: 'is no regular file' };
    if (!may(account, facts, last ? 4 : 1)) {
      const owner = `${ground.ports.hostFiles.userName(facts.userId) ?? facts.userId}:${ground.ports.hostFiles.groupName(facts.groupId) ?? facts.groupId}`;
      return { path: at, because: `may not be ${last ? 'read' : 'entered'} by ${account.name}: mode ${facts.mode.toString(8).padStart(4, '0')} of ${owner}` };
    }
    at = posix.join(at, parts[index] ?? '');
  }
  return undefined;
}

/** Permission bits as the kernel takes them: the first that fits, owner, group, others. Root may everything. */
function may(account: Account, { mode, userId, groupId }: HostFileFacts, needed: number): boolean {
  const bits = account.id === userId ? mode >> 6 : account.groupIds.includes(groupId) ? mode >> 3 : mode;
  return account.id === 0 || (bits & needed) !== 0;
}
