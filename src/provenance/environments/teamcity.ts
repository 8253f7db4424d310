import { buildEnvironment, known, knownVersions, ownBuildType } from '../build-environment.js';
import { commit, line, webUrlWith } from '../forms.js';

/**
 * TeamCity. Its variables name neither repository nor branch, so both come from the checkout, where there is one;
 * its `BUILD_VCS_NUMBER` is a commit only for git.
 * @source https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html
 */
export const teamcity = buildEnvironment({
  id: 'teamcity',
  title: 'TeamCity',
  documentation: 'https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html',
  variables: {
    TEAMCITY_VERSION: line,
    TEAMCITY_PROJECT_NAME: line,
    TEAMCITY_BUILDCONF_NAME: line,
    BUILD_NUMBER: line,
    BUILD_URL: webUrlWith('buildId', 'buildTypeId'),
    BUILD_VCS_NUMBER: commit,
  },
  isPresent: (read) => read.TEAMCITY_VERSION !== undefined,
  describe: (read) => {
    const { BUILD_URL: build, TEAMCITY_BUILDCONF_NAME: configuration } = read;
    if (!build || !configuration) return undefined;
    return {
      buildType: ownBuildType('teamcity'),
      externalParameters: known({ project: read.TEAMCITY_PROJECT_NAME, configuration }),
      internalParameters: known({ build_number: read.BUILD_NUMBER }),
      builder: { id: new URL(build).origin, version: knownVersions({ teamcity: read.TEAMCITY_VERSION }) },
      source: { commit: read.BUILD_VCS_NUMBER },
      invocationId: build,
    };
  },
});
