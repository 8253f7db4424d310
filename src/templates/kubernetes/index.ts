import type { Template } from '../template.js';
import { base } from './base.js';
import { components } from './components.js';
import { deployment } from './deployment.js';
import { overlay } from './overlay.js';

/** A deployment that runs only what was released: see docs/kubernetes.md. */
export const kubernetes: readonly Template[] = [deployment, ...base, ...components, ...overlay];
