import { failure, notApplicable, pass, unknown, warning } from '../../../src/model/finding.js';
import type { Part } from '../../../src/model/part.js';
import type { FormatContext } from '../../../src/reports/formats/format.js';

export const context: FormatContext = {
  title: 'duri gate',
  duriVersion: '0.1.0',
  policyFile: 'duri.yml',
  isFile: (path) => path === 'dist/lib/a.js',
};

/** Names that end a CDATA section, a JSON string, a line, an XML document, a link. */
export const HOSTILE = '\u0000\u001b[31m\r\n::error::x ]]> ]]> <script>&amp;"\' \ud800 \uffff [click](https://evil.example) {0} %0A \u202e \ud83d\ude00';

/** One part of each outcome. */
export const PARTS: readonly Part[] = [
  {
    name: 'verify',
    outcome: 'fail',
    headline: 'tampered: 1 file modified',
    seconds: 1.5,
    directory: 'dist',
    findings: [
      failure('every-file-matches', 'file_modified', 'lib/a.js', 'differs from what was released', { expected: 'sha256:aa', actual: 'sha256:bb' }),
      failure('every-file-matches', 'file_missing', 'lib/gone.js', 'is gone'),
      unknown('every-bound-file-matches', 'provenance.json', 'was not looked at'),
      pass('metadata-is-signed', 'deployment_metadata.json', 'is signed by a trusted key'),
      notApplicable('log-is-signed', 'VERIFY_LOG.log', 'there is no record'),
    ],
    warnings: [warning('hmac_only', 'deployment_metadata.sig', 'has HMAC signatures only')],
  },
  {
    name: 'check-downgrade',
    outcome: 'fail',
    headline: 'policy_changed',
    findings: [
      {
        ...failure('nothing-is-below-the-floor', 'protection_weakened', 'retention_days', 'is weaker than the floor'),
        location: { file: 'deploy/duri policy.yml', line: 7, column: 3 },
      },
      failure('c', 'file_special', 'deploy/nginx.conf:12:5', 'is wrong'),
    ],
    warnings: [],
  },
  { name: 'audit', outcome: 'unknown', headline: 'did not run', findings: [], warnings: [] },
  { name: 'uat', outcome: 'not-applicable', headline: 'policy asks for none', findings: [], warnings: [] },
  { name: 'good', outcome: 'pass', headline: 'verified', findings: [pass('a', 'b', 'holds')], warnings: [] },
];
