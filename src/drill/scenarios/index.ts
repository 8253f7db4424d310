import type { Scenario } from '../scenario.js';
import { addFile } from './add-file.js';
import { killSidecar } from './kill-sidecar.js';
import { modifyFile } from './modify-file.js';
import { removeSignature } from './remove-signature.js';
import { swapEvidence } from './swap-evidence.js';

/** Every scenario, in the order of rehearsal. */
export const SCENARIOS: readonly Scenario[] = [modifyFile, addFile, removeSignature, swapEvidence, killSidecar];
