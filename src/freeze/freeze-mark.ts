import { changeMark, readMark, stateDirectory } from '../mark/mark-file.js';
import { entryOf, markFreeze } from '../mark/mark.js';
import type { Ports } from '../ports/index.js';
import type { Frozen } from './freeze-state.js';

type MarkPorts = Pick<Ports, 'environment' | 'files'>;

/**
 * The highest number that this host has seen of a product and line, from its mark; undefined where there is no state directory.
 * @throws input_invalid when the mark is there and cannot be read: forgetting it would let an old state back in
 */
export function highestCounter(ports: MarkPorts, about: Frozen): number | undefined {
  if (stateDirectory(ports) === undefined) return undefined;
  const mark = readMark(ports);
  return (mark === undefined ? undefined : entryOf(mark, about)?.freeze_counter) ?? 0;
}

/** Remembers a number that was believed. @throws write_failed, locked, input_invalid */
export function raiseCounter(ports: MarkPorts, about: Frozen, counter: number): void {
  if ((highestCounter(ports, about) ?? counter) < counter) changeMark(ports, (mark) => markFreeze(mark, about, counter));
}
