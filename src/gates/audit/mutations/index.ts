import type { Mutation } from '../mutation.js';
import { codeMutations } from './code.js';
import { documentMutations } from './docs.js';
import { environmentMutations } from './environment.js';
import { fileMutations } from './files.js';
import { htpasswdMutations } from './htpasswd.js';
import { monitoringMutations } from './monitoring.js';
import { nginxMutations } from './nginx.js';
import { policyMutations } from './policy.js';
import { scriptMutations } from './script.js';
import { secretMutations } from './secrets.js';
import { uatMutations } from './uat.js';

/** Every fault that `duri audit mutate` puts in, family by family. */
export const MUTATIONS: readonly Mutation[] = [
  ...fileMutations,
  ...nginxMutations,
  ...htpasswdMutations,
  ...environmentMutations,
  ...scriptMutations,
  ...secretMutations,
  ...codeMutations,
  ...monitoringMutations,
  ...uatMutations,
  ...documentMutations,
  ...policyMutations,
];
