import type { CheckType } from '../check-type.js';
import { alertmanager } from './alertmanager.js';
import { code } from './code.js';
import { command } from './command.js';
import { jsonCheck, yamlCheck } from './data/data-check.js';
import { docClaimsCheck } from './doc-claims.js';
import { docCheck } from './doc/doc-check.js';
import { envUsageCheck } from './env-usage/env-usage-check.js';
import { envCheck } from './env/env-check.js';
import { evidence } from './evidence.js';
import { fileCheck } from './file.js';
import { floor } from './floor.js';
import { git } from './git.js';
import { globCheck } from './glob.js';
import { hmacVectorCheck } from './hmac-vector.js';
import { htpasswd } from './htpasswd.js';
import { httpCheck } from './http.js';
import { nginxLint } from './nginx-lint.js';
import { nginxTest } from './nginx-test.js';
import { nginx } from './nginx.js';
import { prom } from './prom.js';
import { secrets } from './secrets.js';
import { shell } from './shell.js';
import { shellcheck } from './shellcheck.js';
import { tests } from './tests.js';
import { uatMutate } from './uat/uat-mutate.js';
import { uatRun } from './uat/uat-run.js';
import { uatSuite } from './uat/uat-suite.js';
import { xrefCheck } from './xref/xref-check.js';

/** Every kind of check, by its key in `duri.yml`. A new one is one file beside this and one line here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters are contravariant, so a list of different types needs the widest form
export const CHECK_TYPES: readonly CheckType<any>[] = [
  alertmanager,
  code,
  command,
  docCheck,
  docClaimsCheck,
  envCheck,
  envUsageCheck,
  evidence,
  fileCheck,
  floor,
  git,
  globCheck,
  hmacVectorCheck,
  htpasswd,
  httpCheck,
  jsonCheck,
  nginx,
  nginxLint,
  nginxTest,
  prom,
  secrets,
  shell,
  shellcheck,
  tests,
  uatMutate,
  uatRun,
  uatSuite,
  xrefCheck,
  yamlCheck,
];
