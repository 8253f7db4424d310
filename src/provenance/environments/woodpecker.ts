import { buildEnvironment, known, knownVersions, ownBuildType } from '../build-environment.js';
import { atRef, commit, digits, gitRepository, line, ref, unixSeconds, webUrl, word } from '../forms.js';

/** Woodpecker. @source https://woodpecker-ci.org/docs/usage/environment */
export const woodpecker = buildEnvironment({
  id: 'woodpecker',
  title: 'Woodpecker',
  documentation: 'https://woodpecker-ci.org/docs/usage/environment',
  variables: {
    CI: word,
    CI_SYSTEM_URL: webUrl,
    CI_SYSTEM_VERSION: word,
    CI_PIPELINE_URL: webUrl,
    CI_PIPELINE_EVENT: word,
    CI_PIPELINE_STARTED: unixSeconds,
    CI_WORKFLOW_NAME: line,
    CI_STEP_NAME: line,
    CI_STEP_NUMBER: digits,
    CI_REPO_CLONE_URL: gitRepository,
    CI_REPO_REMOTE_ID: word,
    CI_COMMIT_REF: ref,
    CI_COMMIT_SHA: commit,
  },
  isPresent: (read) => read.CI === 'woodpecker',
  describe: (read) => {
    const { CI_SYSTEM_URL: system, CI_PIPELINE_URL: pipeline } = read;
    if (!system || !pipeline) return undefined;
    return {
      buildType: ownBuildType('woodpecker'),
      externalParameters: known({ repository: read.CI_REPO_CLONE_URL, ref: read.CI_COMMIT_REF, workflow: read.CI_WORKFLOW_NAME, step: read.CI_STEP_NAME }),
      internalParameters: known({ event: read.CI_PIPELINE_EVENT, repository_id: read.CI_REPO_REMOTE_ID, step_number: read.CI_STEP_NUMBER }),
      builder: { id: system, version: knownVersions({ woodpecker: read.CI_SYSTEM_VERSION }) },
      source: { uri: atRef(read.CI_REPO_CLONE_URL, read.CI_COMMIT_REF), commit: read.CI_COMMIT_SHA },
      invocationId: pipeline,
      startedOn: read.CI_PIPELINE_STARTED,
    };
  },
});
