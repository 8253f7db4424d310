import { buildEnvironment, known, ownBuildType } from '../build-environment.js';
import { atRef, commit, digits, fullRef, gitRepository, line, ref, webUrl } from '../forms.js';

/**
 * Jenkins. JENKINS_URL and BUILD_URL are set only where the Jenkins URL is configured; the GIT variables come from
 * the git plugin, and in a scripted pipeline only where it exports them.
 * @source https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables; /env-vars.html of any Jenkins
 */
export const jenkins = buildEnvironment({
  id: 'jenkins',
  title: 'Jenkins',
  documentation: 'https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables',
  variables: {
    JENKINS_URL: webUrl,
    JENKINS_HOME: line,
    BUILD_URL: webUrl,
    BUILD_NUMBER: digits,
    JOB_NAME: line,
    BRANCH_NAME: ref,
    TAG_NAME: ref,
    CHANGE_ID: line,
    GIT_URL: gitRepository,
    GIT_BRANCH: ref,
    GIT_COMMIT: commit,
  },
  isPresent: (read) => read.JENKINS_URL !== undefined || (read.JENKINS_HOME !== undefined && read.BUILD_NUMBER !== undefined),
  describe: (read) => {
    const { JENKINS_URL: controller, BUILD_URL: build, JOB_NAME: job } = read;
    if (!controller || !build || !job) return undefined;
    // For a change request BRANCH_NAME is a made-up name such as PR-24; the git plugin writes origin/main for a plain job.
    const branch = read.CHANGE_ID === undefined ? (read.BRANCH_NAME ?? read.GIT_BRANCH?.replace(/^origin\//, '')) : undefined;
    const gitRef = fullRef(read.TAG_NAME, branch);
    return {
      buildType: ownBuildType('jenkins'),
      externalParameters: known({ repository: read.GIT_URL, ref: gitRef, job, change: read.CHANGE_ID }),
      internalParameters: known({ build_number: read.BUILD_NUMBER }),
      builder: { id: controller },
      source: { uri: atRef(read.GIT_URL, gitRef), commit: read.GIT_COMMIT },
      invocationId: build,
    };
  },
});
