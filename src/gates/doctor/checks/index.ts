import type { DoctorCheck } from '../check.js';
import { branchRules } from './branch-rules.js';
import { clock } from './clock.js';
import { cores } from './cores.js';
import { evidenceDirectory } from './evidence-directory.js';
import { fileSystem } from './file-system.js';
import { git } from './git.js';
import { keyFiles } from './key-files.js';
import { keyRing } from './key-ring.js';
import { nodeVersion } from './node-version.js';
import { openFolders } from './open-folders.js';
import { policy } from './policy.js';
import { runtimeTemplate } from './runtime-template.js';
import { syft } from './syft.js';
import { textAttributes } from './text-attributes.js';
import { variables } from './variables.js';
import { workflow } from './workflow.js';

/** Every check of `duri doctor`, in the order of its table. A new one is a file beside these and a line here. */
export const DOCTOR_CHECKS: readonly DoctorCheck[] = [
  nodeVersion,
  cores,
  syft,
  git,
  clock,
  fileSystem,
  policy,
  keyRing,
  keyFiles,
  variables,
  evidenceDirectory,
  openFolders,
  textAttributes,
  workflow,
  runtimeTemplate,
  branchRules,
];
