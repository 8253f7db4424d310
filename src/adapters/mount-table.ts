import { readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** A mount as the kernel lists it. */
export interface Mount {
  readonly point: string;
  readonly readOnly: boolean;
}

/** The mounts that this process sees; undefined where the platform does not tell. */
export function readMounts(): readonly Mount[] | undefined {
  try {
    return parseMountInfo(readFileSync('/proc/self/mountinfo', 'utf8'));
  } catch {
    return undefined;
  }
}

/** Either the mount itself or the file system below it may be read-only. @source proc_pid_mountinfo(5) */
export function parseMountInfo(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const fields = line.split(' ');
    const [point, options] = fields.slice(4, 6);
    const superOptions = fields[fields.indexOf('-', 6) + 3];
    if (point === undefined || options === undefined) return [];
    const isReadOnly = (list: string | undefined): boolean => list?.split(',').includes('ro') ?? false;
    return [{ point: unescaped(point), readOnly: isReadOnly(options) || (fields.includes('-', 6) && isReadOnly(superOptions)) }];
  });
}

/** The mount that a path lies on: of those mounted at the longest beginning of it the last. */
export function mountOf(mounts: readonly Mount[], path: string): Mount | undefined {
  let best: Mount | undefined;
  for (const mount of mounts) if (isAtOrBelow(path, mount.point) && (best === undefined || mount.point.length >= best.point.length)) best = mount;
  return best;
}

/** The mounts that lie below a folder. */
export function mountsBelow(mounts: readonly Mount[], folder: string): readonly Mount[] {
  return mounts.filter(({ point }) => point !== folder && isAtOrBelow(point, folder));
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Space, tab, line feed and backslash stand as three octal digits. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)));
}
