import { readFileSync, type Stats } from 'node:fs';
import { systemCode } from '../model/errors.js';
import { accountsInGroup, type KeyFileFacts } from '../keys/key-file.js';
import { isOnReadOnlyMount } from './mount-table.js';

/** What this host tells of an open key file: the descriptor is asked, never the path, so that nothing can be swapped in between. */
export function readKeyFileFacts(fd: number, stats: Stats): KeyFileFacts {
  const groupIds = [process.getegid?.(), ...(process.getgroups?.() ?? [])].filter((id) => id !== undefined);
  return {
    mode: process.platform === 'win32' ? undefined : stats.mode & 0o7777,
    groupId: stats.gid,
    processGroupIds: groupIds,
    othersInGroup: process.platform === 'linux' ? othersInGroup(stats) : undefined,
    readOnlyMount: process.platform === 'linux' && isOnReadOnlyMount(fd),
  };
}

/**
 * By the host's own tables. Root and the file's owner can read it whatever the group; accounts of a network directory
 * are not in the tables, which docs/threat-model.md says.
 */
function othersInGroup({ gid, uid }: Stats): string[] | undefined {
  const [passwd, group] = [readTable('/etc/passwd'), readTable('/etc/group')];
  if (passwd === undefined || group === undefined) return undefined;
  return accountsInGroup({ passwd, group }, gid, [0, uid, process.geteuid?.() ?? uid]);
}

/** An image without the table has no accounts; a table that cannot be read tells nothing. */
function readTable(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? '' : undefined;
  }
}
