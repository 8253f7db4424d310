import type { Preset } from '../../preset.js';
import { cases } from './cases.js';
import { deploymentFiles } from './deployment-files.js';
import { deploymentScript } from './deployment-script.js';
import { documentation } from './documentation.js';
import { environment } from './environment.js';
import { integration } from './integration.js';
import { nginx } from './nginx.js';
import { rehearsal } from './rehearsal.js';
import { security } from './security.js';
import { uatSuite } from './uat-suite.js';
import { variables } from './variables.js';

/** The owner's Gate 1: 54 checks in eight categories, and 8 acceptance tests, for a service behind nginx. */
export const production54: Preset = {
  name: 'production-54',
  summary: 'A service behind nginx with basic auth, a deploy script, an environment file, runbooks and alerts: 54 checks, 8 acceptance tests',
  variables,
  categories: [
    { name: 'Deployment files', checks: deploymentFiles },
    { name: 'Nginx configuration', checks: nginx },
    { name: 'Environment configuration', checks: environment },
    { name: 'Deployment script', checks: deploymentScript },
    { name: 'UAT suite', checks: uatSuite },
    { name: 'Documentation', checks: documentation },
    { name: 'Security configuration', checks: security },
    { name: 'Integration integrity', checks: integration },
  ],
  cases,
  rehearsal,
};
