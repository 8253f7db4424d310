import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { isReadOnlyMount } from '../keys/key-file.js';
import { withoutOctal } from '../model/path.js';

const MOUNTS = '/proc/self/mountinfo';

/** Does an open file lie on a read-only mount? The descriptor is asked, so that nothing can be swapped in between. False where the platform does not tell. @source proc_pid_fdinfo(5), `mnt_id` */
export function isOnReadOnlyMount(fd: number): boolean {
  try {
    const mountId = /^mnt_id:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))?.[1];
    return mountId !== undefined && isReadOnlyMount(readFileSync(MOUNTS, 'utf8'), Number(mountId));
  } catch {
    return false; // without /proc nothing shows that the mount is read-only
  }
}

/** Does what lies at a path lie on a read-only mount? False also for what cannot be opened. */
export function liesOnReadOnlyMount(path: string | Buffer): boolean {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return isOnReadOnlyMount(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    return false;
  }
}

/** Is everything that is mounted somewhere below a folder mounted read-only? @source proc_pid_mountinfo(5), field 5 */
export function mountsBelowAreReadOnly(folder: string): boolean {
  const mountinfo = readFileSync(MOUNTS, 'utf8');
  return mountinfo.split('\n').every((line) => {
    const [id, , , , point] = line.split(' ');
    return point === undefined || !withoutOctal(point).startsWith(`${folder}/`) || isReadOnlyMount(mountinfo, Number(id));
  });
}
