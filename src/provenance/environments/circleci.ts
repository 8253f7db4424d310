import { buildEnvironment, known, ownBuildType } from '../build-environment.js';
import { atRef, commit, fullRef, gitRepository, line, ref, uuid, webUrl, word } from '../forms.js';

/** CircleCI. The address of the repository is not set for every kind of project. @source https://circleci.com/docs/reference/variables/ */
export const circleci = buildEnvironment({
  id: 'circleci',
  title: 'CircleCI',
  documentation: 'https://circleci.com/docs/reference/variables/',
  variables: {
    CIRCLECI: word,
    CIRCLE_BUILD_URL: webUrl,
    CIRCLE_JOB: line,
    CIRCLE_ORGANIZATION_ID: uuid,
    CIRCLE_PROJECT_ID: uuid,
    CIRCLE_PIPELINE_ID: uuid,
    CIRCLE_WORKFLOW_ID: uuid,
    CIRCLE_WORKFLOW_JOB_ID: uuid,
    CIRCLE_REPOSITORY_URL: gitRepository,
    CIRCLE_BRANCH: ref,
    CIRCLE_TAG: ref,
    CIRCLE_SHA1: commit,
  },
  isPresent: (read) => read.CIRCLECI === 'true',
  describe: (read) => {
    const { CIRCLE_BUILD_URL: build, CIRCLE_JOB: job } = read;
    if (!build || !job) return undefined;
    const gitRef = fullRef(read.CIRCLE_TAG, read.CIRCLE_BRANCH);
    return {
      buildType: ownBuildType('circleci'),
      externalParameters: known({ repository: read.CIRCLE_REPOSITORY_URL, ref: gitRef, job }),
      internalParameters: known({
        organization_id: read.CIRCLE_ORGANIZATION_ID,
        project_id: read.CIRCLE_PROJECT_ID,
        pipeline_id: read.CIRCLE_PIPELINE_ID,
        workflow_id: read.CIRCLE_WORKFLOW_ID,
        workflow_job_id: read.CIRCLE_WORKFLOW_JOB_ID,
      }),
      builder: { id: new URL(build).origin },
      source: { uri: atRef(read.CIRCLE_REPOSITORY_URL, gitRef), commit: read.CIRCLE_SHA1 },
      invocationId: build,
    };
  },
});
