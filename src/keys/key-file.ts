/** What fstat and the host's tables tell of a key file that is open, and of the process that reads it. */
export interface KeyFileFacts {
  /** `st_mode`; undefined where the platform has no such bits (Windows). */
  readonly mode: number | undefined;
  readonly groupId: number;
  /** The process's effective group and its supplementary ones. */
  readonly processGroupIds: readonly number[];
  /** Accounts of the host that are in the file's group, besides root, the file's owner and this process; undefined when the host cannot tell. */
  readonly othersInGroup: readonly string[] | undefined;
  /** The file was opened through a mount that is read-only. */
  readonly readOnlyMount: boolean;
}

export type KeyFileJudgement = { readonly accepted: true } | { readonly accepted: false; readonly why: string };

const WORLD_READ = 0o004;
const WORLD_WRITE = 0o002;
const GROUP_READ = 0o040;
const GROUP_WRITE = 0o020;

/**
 * May a file with these permissions hold a secret? Not when the world can read it, or group or world write it. The
 * group may read where that adds nobody: it is the process's own and no other account is in it, or the mount is
 * read-only, as Kubernetes mounts secrets (0440 under `fsGroup`). Without mode bits nothing can be judged: accepted,
 * and said so in docs/threat-model.md.
 * @source trust model, section 2 (key files)
 */
export function judgeKeyFile(facts: KeyFileFacts): KeyFileJudgement {
  const { mode } = facts;
  if (mode === undefined) return { accepted: true };
  const has = (bit: number): boolean => (mode & bit) !== 0;
  const refuse = (why: string): KeyFileJudgement => ({ accepted: false, why });
  if (has(WORLD_READ)) return refuse('everyone on this host can read it');
  if (has(WORLD_WRITE)) return refuse('everyone on this host can write it');
  if (has(GROUP_WRITE)) return refuse('its group can write it');
  if (!has(GROUP_READ) || facts.readOnlyMount) return { accepted: true };
  if (!facts.processGroupIds.includes(facts.groupId)) return refuse(`the group ${facts.groupId} can read it, and this process is not in that group`);
  if (facts.othersInGroup === undefined) return refuse('its group can read it, and this host cannot tell who is in the group');
  if (facts.othersInGroup.length > 0)
    return refuse(
      `its group can read it, and ${facts.othersInGroup.slice(0, 3).join(', ')}${facts.othersInGroup.length > 3 ? ' and others' : ''} ${facts.othersInGroup.length > 1 ? 'are' : 'is'} in that group`,
    );
  return { accepted: true };
}

/**
 * The accounts in a group by the texts of `/etc/passwd` and `/etc/group`, without those whose ids are given: a member
 * of the group, or an account whose primary group it is. @source passwd(5), group(5)
 */
export function accountsInGroup(tables: { readonly passwd: string; readonly group: string }, groupId: number, exceptUserIds: readonly number[]): string[] {
  const accounts = rows(tables.passwd).map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const members = rows(tables.group).flatMap(([, , gid, list = '']) => (Number(gid) === groupId ? list.split(',') : []));
  const primary = accounts.flatMap(({ name, gid }) => (gid === groupId ? [name] : []));
  const excepted = accounts.flatMap(({ name, uid }) => (exceptUserIds.includes(uid) ? [name] : []));
  return [...new Set([...members, ...primary])]
    .map((name) => name.trim())
    .filter((name) => name !== '' && !excepted.includes(name))
    .sort();
}

function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter((row) => row.includes(':') && !row.startsWith('#'))
    .map((row) => row.split(':'));
}

/** Is the mount with this id read-only, by the text of `/proc/self/mountinfo`? @source proc_pid_mountinfo(5), fields 1, 6 and 11 */
export function isReadOnlyMount(mountinfo: string, mountId: number): boolean {
  const row = mountinfo
    .split('\n')
    .map((text) => text.split(' '))
    .find(([id]) => id === String(mountId));
  if (row === undefined) return false;
  const superOptions = row[row.indexOf('-') + 3];
  return [row[5], superOptions].some((options) => options?.split(',').includes('ro') === true);
}
