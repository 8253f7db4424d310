import { buildEnvironment, known, knownVersions, ownBuildType } from '../build-environment.js';
import { atRef, commit, digits, fullRef, gitRepository, instant, line, ref, webUrl, word } from '../forms.js';

/**
 * GitLab CI. The build type is ours: GitLab's own lists every variable of the job with its value, which we will not.
 * The builder is named as gitlab-runner and npm name it.
 * @source https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export const gitlabCi = buildEnvironment({
  id: 'gitlab-ci',
  title: 'GitLab CI',
  documentation: 'https://docs.gitlab.com/ci/variables/predefined_variables/',
  variables: {
    GITLAB_CI: word,
    CI_PROJECT_URL: webUrl,
    CI_PROJECT_ID: digits,
    CI_CONFIG_PATH: line,
    CI_JOB_NAME: line,
    CI_JOB_URL: webUrl,
    CI_JOB_STARTED_AT: instant,
    CI_PIPELINE_ID: digits,
    CI_PIPELINE_SOURCE: word,
    CI_COMMIT_SHA: commit,
    CI_COMMIT_TAG: ref,
    CI_COMMIT_BRANCH: ref,
    CI_COMMIT_REF_PROTECTED: word,
    CI_MERGE_REQUEST_REF_PATH: ref,
    CI_RUNNER_ID: digits,
    CI_RUNNER_VERSION: word,
    CI_SERVER_VERSION: word,
  },
  isPresent: (read) => read.GITLAB_CI === 'true',
  describe: (read) => {
    const { CI_PROJECT_URL: project, CI_RUNNER_ID: runner, CI_JOB_URL: job } = read;
    if (!project || !runner || !job) return undefined;
    const repository = gitRepository(`${project}.git`);
    const gitRef = read.CI_MERGE_REQUEST_REF_PATH ?? fullRef(read.CI_COMMIT_TAG, read.CI_COMMIT_BRANCH);
    return {
      buildType: ownBuildType('gitlab-ci'),
      externalParameters: known({ repository, ref: gitRef, config: read.CI_CONFIG_PATH, job: read.CI_JOB_NAME }),
      internalParameters: known({
        event: read.CI_PIPELINE_SOURCE,
        project_id: read.CI_PROJECT_ID,
        pipeline_id: read.CI_PIPELINE_ID,
        ref_protected: read.CI_COMMIT_REF_PROTECTED,
      }),
      builder: { id: `${project}/-/runners/${runner}`, version: knownVersions({ gitlab: read.CI_SERVER_VERSION, 'gitlab-runner': read.CI_RUNNER_VERSION }) },
      source: { uri: atRef(repository, gitRef), commit: read.CI_COMMIT_SHA },
      invocationId: job,
      startedOn: read.CI_JOB_STARTED_AT,
    };
  },
});
