import type { BuildEnvironment } from '../build-environment.js';
import { azurePipelines } from './azure-pipelines.js';
import { bitbucketPipelines } from './bitbucket-pipelines.js';
import { buildkite } from './buildkite.js';
import { circleci } from './circleci.js';
import { drone } from './drone.js';
import { githubActions } from './github-actions.js';
import { gitlabCi } from './gitlab-ci.js';
import { jenkins } from './jenkins.js';
import { teamcity } from './teamcity.js';
import { woodpecker } from './woodpecker.js';

/**
 * Every CI system that is recognised, in the order in which they are tried: those with a variable of their own
 * first, Jenkins last, whose variables an agent of another CI may have inherited. A new one is a file beside this and a line here.
 */
export const BUILD_ENVIRONMENTS: readonly BuildEnvironment[] = [
  githubActions,
  gitlabCi,
  azurePipelines,
  buildkite,
  circleci,
  bitbucketPipelines,
  woodpecker,
  drone,
  teamcity,
  jenkins,
];
