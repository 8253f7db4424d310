import { buildEnvironment, known, knownVersions, ownBuildType } from '../build-environment.js';
import { atRef, commit, digits, gitRepository, instant, line, ref, uuid, webUrl, word } from '../forms.js';

/** Azure Pipelines. @source https://learn.microsoft.com/azure/devops/pipelines/build/variables */
export const azurePipelines = buildEnvironment({
  id: 'azure-pipelines',
  title: 'Azure Pipelines',
  documentation: 'https://learn.microsoft.com/azure/devops/pipelines/build/variables',
  variables: {
    TF_BUILD: word,
    SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: webUrl,
    SYSTEM_TEAMPROJECT: line,
    SYSTEM_TEAMPROJECTID: uuid,
    SYSTEM_DEFINITIONID: digits,
    SYSTEM_JOBID: uuid,
    SYSTEM_PIPELINESTARTTIME: instant,
    BUILD_BUILDID: digits,
    BUILD_DEFINITIONNAME: line,
    BUILD_REASON: word,
    BUILD_REPOSITORY_URI: gitRepository,
    BUILD_REPOSITORY_PROVIDER: word,
    BUILD_SOURCEBRANCH: ref,
    BUILD_SOURCEVERSION: commit,
    AGENT_VERSION: word,
  },
  isPresent: (read) => read.TF_BUILD?.toLowerCase() === 'true',
  describe: (read) => {
    const { SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build } = read;
    if (!collection || !project || !build) return undefined;
    const projectUrl = `${collection}/${encodeURIComponent(project)}`;
    return {
      buildType: ownBuildType('azure-pipelines'),
      externalParameters: known({
        repository: read.BUILD_REPOSITORY_URI,
        ref: read.BUILD_SOURCEBRANCH,
        project: projectUrl,
        pipeline: read.BUILD_DEFINITIONNAME,
      }),
      internalParameters: known({
        event: read.BUILD_REASON,
        project_id: read.SYSTEM_TEAMPROJECTID,
        definition_id: read.SYSTEM_DEFINITIONID,
        job_id: read.SYSTEM_JOBID,
        repository_provider: read.BUILD_REPOSITORY_PROVIDER,
      }),
      builder: { id: collection, version: knownVersions({ agent: read.AGENT_VERSION }) },
      source: { uri: atRef(read.BUILD_REPOSITORY_URI, read.BUILD_SOURCEBRANCH), commit: read.BUILD_SOURCEVERSION },
      invocationId: `${projectUrl}/_build/results?buildId=${build}`,
      startedOn: read.SYSTEM_PIPELINESTARTTIME,
    };
  },
});
