import { type BytePath, printablePath, withoutOctal } from '../model/path.js';
import { redactText } from '../record/redact-arguments.js';

/** A mount that the tree lies on, or that lies in the tree. */
export interface MountRecord {
  readonly id: number;
  readonly parent: number;
  readonly device: string;
  /** What of the file system is mounted. */
  readonly root: string;
  readonly at: string;
  readonly options: readonly string[];
  readonly type: string;
  readonly source: string;
  readonly super_options: readonly string[];
  /** `holds`: the tree lies on it. `below`: it lies in the tree and hides what stood there. */
  readonly relation: 'holds' | 'below';
}

/** The mounts that concern a folder: the last one that it lies on, and all in it. @source proc_pid_mountinfo(5) */
export function mountsOf(table: string, folder: BytePath): readonly MountRecord[] {
  const rows = table.split('\n').flatMap((line) => parseLine(line) ?? []);
  const deepest = Math.max(...rows.filter(({ point }) => isIn(folder, point)).map(({ point }) => point.length));
  // Of several at one place the last one hides the others.
  const holds = rows.filter(({ point }) => isIn(folder, point) && point.length === deepest).slice(-1);
  const below = rows.filter(({ point }) => point !== folder && isIn(point, folder));
  return [...holds.map(({ record }) => ({ ...record, relation: 'holds' as const })), ...below.map(({ record }) => ({ ...record, relation: 'below' as const }))];
}

interface Row {
  readonly point: string;
  readonly record: Omit<MountRecord, 'relation'>;
}

function parseLine(line: string): Row | undefined {
  const [before = '', after] = line.split(' - ');
  if (after === undefined) return undefined;
  const [id, parent, device = '', root = '', at = '', options = ''] = before.split(' ');
  const [type = '', source = '', superOptions = ''] = after.split(' ');
  const clean = (text: string): string => redactText(printablePath(withoutOctal(text) as BytePath));
  return {
    point: withoutOctal(at),
    record: {
      id: Number(id),
      parent: Number(parent),
      device,
      root: printablePath(withoutOctal(root) as BytePath),
      at: printablePath(withoutOctal(at) as BytePath),
      options: options.split(','),
      type,
      source: clean(source),
      super_options: superOptions.split(',').map((option) => (/^(?:pass|password|user|username|cred|secret)[^=]*=/i.test(option) ? '***' : clean(option))),
    },
  };
}

function isIn(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}
