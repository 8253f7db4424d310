import type { Composite } from './composite.js';
import { gate } from './gate.js';
import { release } from './release.js';
import { root } from './root.js';

/** Every composite action. A new one is a file beside these and a line here. */
export const COMPOSITES: readonly Composite[] = [root, gate, release];
