import { buildEnvironment, known, ownBuildType } from '../build-environment.js';
import { atRef, commit, digits, fullRef, gitRepository, ref, repositoryPath, uuid } from '../forms.js';

const SERVER = 'https://bitbucket.org';

/** Bitbucket Pipelines, which exist in the cloud only. @source https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
export const bitbucketPipelines = buildEnvironment({
  id: 'bitbucket-pipelines',
  title: 'Bitbucket Pipelines',
  documentation: 'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
  variables: {
    BITBUCKET_BUILD_NUMBER: digits,
    BITBUCKET_PIPELINE_UUID: uuid,
    BITBUCKET_STEP_UUID: uuid,
    BITBUCKET_STEP_RUN_NUMBER: digits,
    BITBUCKET_REPO_FULL_NAME: repositoryPath,
    BITBUCKET_REPO_UUID: uuid,
    BITBUCKET_WORKSPACE: ref,
    BITBUCKET_PR_ID: digits,
    BITBUCKET_BRANCH: ref,
    BITBUCKET_TAG: ref,
    BITBUCKET_COMMIT: commit,
  },
  isPresent: (read) => read.BITBUCKET_BUILD_NUMBER !== undefined,
  describe: (read) => {
    const { BITBUCKET_BUILD_NUMBER: build, BITBUCKET_REPO_FULL_NAME: name, BITBUCKET_WORKSPACE: workspace } = read;
    if (!build || !name || !workspace) return undefined;
    const web = `${SERVER}/${name}`;
    const repository = gitRepository(`${web}.git`);
    const gitRef = fullRef(read.BITBUCKET_TAG, read.BITBUCKET_BRANCH);
    const step = read.BITBUCKET_STEP_UUID === undefined ? '' : `/steps/%7B${read.BITBUCKET_STEP_UUID}%7D`;
    return {
      buildType: ownBuildType('bitbucket-pipelines'),
      externalParameters: known({ repository, ref: gitRef, pull_request: read.BITBUCKET_PR_ID }),
      internalParameters: known({
        repository_id: read.BITBUCKET_REPO_UUID,
        pipeline_id: read.BITBUCKET_PIPELINE_UUID,
        step_run: read.BITBUCKET_STEP_RUN_NUMBER,
      }),
      builder: { id: `${SERVER}/${workspace}` },
      source: { uri: atRef(repository, gitRef), commit: read.BITBUCKET_COMMIT },
      invocationId: `${web}/pipelines/results/${build}${step}`,
    };
  },
});
