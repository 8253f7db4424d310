import { buildEnvironment, known, knownVersions, ownBuildType } from '../build-environment.js';
import { atRef, commit, gitRepository, line, ref, unixSeconds, webUrl, word } from '../forms.js';

/** Drone. @source https://docs.drone.io/pipeline/environment/reference/ */
export const drone = buildEnvironment({
  id: 'drone',
  title: 'Drone',
  documentation: 'https://docs.drone.io/pipeline/environment/reference/',
  variables: {
    DRONE: word,
    DRONE_SYSTEM_VERSION: word,
    DRONE_BUILD_LINK: webUrl,
    DRONE_BUILD_EVENT: word,
    DRONE_BUILD_STARTED: unixSeconds,
    DRONE_STAGE_NAME: line,
    DRONE_STEP_NAME: line,
    DRONE_GIT_HTTP_URL: gitRepository,
    DRONE_COMMIT_REF: ref,
    DRONE_COMMIT_SHA: commit,
  },
  isPresent: (read) => read.DRONE === 'true',
  describe: (read) => {
    const { DRONE_BUILD_LINK: build } = read;
    if (!build) return undefined;
    return {
      buildType: ownBuildType('drone'),
      externalParameters: known({ repository: read.DRONE_GIT_HTTP_URL, ref: read.DRONE_COMMIT_REF, stage: read.DRONE_STAGE_NAME, step: read.DRONE_STEP_NAME }),
      internalParameters: known({ event: read.DRONE_BUILD_EVENT }),
      builder: { id: new URL(build).origin, version: knownVersions({ drone: read.DRONE_SYSTEM_VERSION }) },
      source: { uri: atRef(read.DRONE_GIT_HTTP_URL, read.DRONE_COMMIT_REF), commit: read.DRONE_COMMIT_SHA },
      invocationId: build,
      startedOn: read.DRONE_BUILD_STARTED,
    };
  },
});
