import { buildEnvironment, known, ownBuildType } from '../build-environment.js';
import { atRef, commit, fullRef, gitRepository, line, ref, uuid, webUrl, word } from '../forms.js';

/** Buildkite. `BUILDKITE_COMMIT` can be the word HEAD, which is no commit. @source https://buildkite.com/docs/pipelines/configure/environment-variables */
export const buildkite = buildEnvironment({
  id: 'buildkite',
  title: 'Buildkite',
  documentation: 'https://buildkite.com/docs/pipelines/configure/environment-variables',
  variables: {
    BUILDKITE: word,
    BUILDKITE_BUILD_URL: webUrl,
    BUILDKITE_BUILD_ID: uuid,
    BUILDKITE_JOB_ID: uuid,
    BUILDKITE_LABEL: line,
    BUILDKITE_ORGANIZATION_SLUG: word,
    BUILDKITE_PIPELINE_SLUG: word,
    BUILDKITE_PIPELINE_ID: uuid,
    BUILDKITE_COMPUTE_TYPE: word,
    BUILDKITE_SOURCE: word,
    BUILDKITE_REPO: gitRepository,
    BUILDKITE_BRANCH: ref,
    BUILDKITE_TAG: ref,
    BUILDKITE_COMMIT: commit,
  },
  isPresent: (read) => read.BUILDKITE === 'true',
  describe: (read) => {
    const { BUILDKITE_BUILD_URL: build, BUILDKITE_JOB_ID: job, BUILDKITE_ORGANIZATION_SLUG: organization, BUILDKITE_PIPELINE_SLUG: pipeline } = read;
    if (!build || !job || !organization || !pipeline) return undefined;
    const gitRef = fullRef(read.BUILDKITE_TAG, read.BUILDKITE_BRANCH);
    return {
      buildType: ownBuildType('buildkite'),
      externalParameters: known({ repository: read.BUILDKITE_REPO, ref: gitRef, pipeline: `${organization}/${pipeline}`, step: read.BUILDKITE_LABEL }),
      internalParameters: known({
        event: read.BUILDKITE_SOURCE,
        pipeline_id: read.BUILDKITE_PIPELINE_ID,
        build_id: read.BUILDKITE_BUILD_ID,
        compute_type: read.BUILDKITE_COMPUTE_TYPE,
      }),
      builder: { id: `${new URL(build).origin}/${organization}` },
      source: { uri: atRef(read.BUILDKITE_REPO, gitRef), commit: read.BUILDKITE_COMMIT },
      invocationId: `${build}#${job}`,
    };
  },
});
