import { realpathSync } from 'node:fs';
import { lookUpTool } from './outside-tools.js';

/** A Node that can put a program in its own place (22.15 or newer): the one that runs the tests, else the one that actions run with; undefined where there is neither. */
export function inPlaceNode(): string | undefined {
  if ('execve' in process) return process.execPath;
  const found = lookUpTool('node24');
  return 'path' in found ? realpathSync(found.path) : undefined;
}
