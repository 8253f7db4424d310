import type { Outcome } from '../model/status.js';
import type { Ports } from '../ports/index.js';
import type { StepName } from './step.js';

/** The copy that a scenario may do harm to. */
export interface TamperGround {
  readonly ports: Pick<Ports, 'archiveFiles' | 'files'>;
  readonly release: string;
  readonly evidence: string;
  /** Regular files of the release with their sizes, the first of its inventory. */
  readonly files: readonly { readonly path: string; readonly sizeBytes: number }[];
  /** Evidence of another release that the same keys have signed; undefined where there is none at hand. */
  readonly otherEvidence: string | undefined;
  /** Ends the sidecar as an attacker would, without a farewell. */
  killSidecar(): Promise<void>;
}

/** Something that an attacker does. A new one is a file in `scenarios/` and a line in its list. */
export interface Scenario {
  readonly name: string;
  /** For people. */
  readonly says: string;
  readonly steps: readonly StepName[];
  /** What the sidecar may find; none where it can find nothing, so that whoever watches it has to. */
  readonly expects: readonly Outcome[];
  /** Does it, and says what was done. @throws IntegrityError where it cannot be done: then the scenario is red */
  tamper(ground: TamperGround): Promise<string>;
}

/** Of a scenario that damages release or evidence. */
export const ALL_STEPS: readonly StepName[] = ['prepare', 'start', 'tamper', 'detect', 'isolate', 'refuse', 'capture', 'restore', 'recover'];
