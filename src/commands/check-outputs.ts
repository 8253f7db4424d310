import { REPORT_OUTPUTS } from './report-inputs.js';

/** Outputs of the actions `audit` and `uat`. */
export const CHECK_OUTPUTS = {
  verdict: 'green or red',
  passed: 'How many passed',
  failed: 'How many failed',
  errors: 'How many could not look, or could not be run',
  waived: 'How many fail and are waived',
  flaky: 'How many passed only on a retry',
  ...REPORT_OUTPUTS,
} as const;
