import { infra, type Reason, red } from './reason.js';

/** Why Gate 1 or the acceptance tests are red: the finding itself says what was expected, what was found and where. */
export const GATE_REASONS = {
  check_failed: red(
    'A check of Gate 1, or a step of an acceptance test, found something else than it asks for.',
    'Mend what the finding names. `duri explain ID` says why the check is there; a failure that has to be lived with for a while needs a waiver.',
  ),
  check_error: infra(
    'A check or an acceptance test could not look at what it is about, or looked at nothing: that is never a pass.',
    'Install the tool, make the target reachable, or mend the check; the finding says which.',
  ),
} as const satisfies Record<string, Reason>;
