import { IntegrityError } from '../model/errors.js';
import { printablePath } from '../model/path.js';
import type { TreeEntry } from '../ports/tree.js';

const LISTED = 20;

interface Obstacle {
  readonly code: 'tree_changing' | 'tree_unreadable' | 'tree_unsealable';
  readonly text: string;
}

/** What in a tree prevents that it is sealed. All of it in one error, so that nobody has to mend it one by one. */
export class Obstacles {
  readonly #found: Obstacle[] = [];

  constructor(private readonly unsafeModes: 'fail' | 'warn') {}

  /** Is this entry one? */
  note(entry: TreeEntry): boolean {
    const obstacle = obstacleOf(entry, this.unsafeModes);
    if (obstacle !== undefined) this.#found.push(obstacle);
    return obstacle !== undefined;
  }

  /** @throws tree_unsealable, tree_unreadable, tree_changing when there are any */
  refuse(): void {
    const [first] = this.#found;
    if (first === undefined) return;
    const code = this.#found.find(({ code: each }) => each === 'tree_unsealable')?.code ?? first.code;
    const rest = this.#found.length > LISTED ? `; and ${this.#found.length - LISTED} more` : '';
    const texts = this.#found.slice(0, LISTED).map(({ text }) => text);
    throw new IntegrityError(code, `${texts.join('; ')}${rest}`, { count: this.#found.length });
  }
}

/** Why this entry cannot be part of a release, or undefined when it can. */
function obstacleOf(entry: TreeEntry, unsafeModes: 'fail' | 'warn'): Obstacle | undefined {
  if (entry.kind === 'link' || (entry.kind === 'file' && (unsafeModes === 'warn' || entry.unsafe.length === 0))) return undefined;
  const path = printablePath(entry.path);
  if (entry.kind === 'special') return { code: 'tree_unsealable', text: `${path} is a ${entry.type}` };
  if (entry.kind === 'problem') {
    if (entry.problem === 'path too long') return { code: 'tree_unsealable', text: `${path}: ${entry.detail}` };
    return { code: entry.problem === 'unreadable' ? 'tree_unreadable' : 'tree_changing', text: `${path} is ${entry.problem}: ${entry.detail}` };
  }
  return { code: 'tree_unsealable', text: `${path} is ${entry.unsafe.join(', ')}` };
}
