import { modules as shared } from "./shared.index.js";

export const id = 6371;

export const ids = [ 6371 ];

export const modules = {
 ...shared,
 34829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => describeBuild
  });
  var finding = __webpack_require__(85382);
  var build_environment = __webpack_require__(36409);
  var path = __webpack_require__(80916);
  const MAX_CHARACTERS = 1e3;
  function matching(pattern) {
   return text => text.length <= MAX_CHARACTERS && pattern.test(text) ? text : void 0;
  }
  const line = text => text.length <= MAX_CHARACTERS && (0, path.g$)(text) === text && !/\p{Surrogate}|:\/\/[^/\s]*@/u.test(text) ? text : void 0;
  const word = matching(/^[A-Za-z0-9][A-Za-z0-9._:+-]{0,199}$/);
  const uuid = text => /^\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}?$/.exec(text)?.[1]?.toLowerCase();
  const digits = matching(/^\d{1,20}$/);
  const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
  const repositoryPath = matching(/^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+){1,20}$/);
  const ref = text => {
   const forbidden = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|\/\.|\.$|\/$|\.lock(?:\/|$)/;
   return text !== "" && line(text) !== void 0 && !forbidden.test(text) ? text : void 0;
  };
  const webUrl = webUrlWith();
  function webUrlWith(...parameters) {
   return text => {
    const url = parseWebUrl(text);
    if (url === void 0) return;
    const kept = parameters.flatMap(name => {
     const value = word(url.searchParams.get(name) ?? "");
     return value === void 0 ? [] : [ `${name}=${value}` ];
    });
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}${kept.length === 0 ? "" : `?${kept.join("&")}`}`;
   };
  }
  const gitRepository = text => {
   if (text.length > MAX_CHARACTERS || (0, path.g$)(text) !== text) return;
   const scp = /^(?:[\w.-]+@)?([A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z0-9-]+):(?!\/\/)\/?([^\s?#]+)$/.exec(text);
   if (scp !== null) return `git+ssh://git@${scp[1] ?? ""}/${scp[2] ?? ""}`;
   if (!/^(?:https?|ssh|git):\/\/[^/]/.test(text) || !URL.canParse(text)) return;
   const url = new URL(text);
   const user = url.protocol === "ssh:" && url.username === "git" ? "git@" : "";
   return url.pathname.length > 1 ? `git+${url.protocol}//${user}${url.host}${url.pathname}` : void 0;
  };
  const instant = text => {
   if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return;
   return toInstant(Date.parse(text.replace(" ", "T")));
  };
  const unixSeconds = text => /^[1-9]\d{0,10}$/.test(text) ? toInstant(Number(text) * 1e3) : void 0;
  function atRef(repository, name) {
   return repository === void 0 || name === void 0 ? repository : `${repository}@${encodeURI(name)}`;
  }
  function fullRef(tag, branch) {
   if (tag !== void 0) return `refs/tags/${tag}`;
   return branch === void 0 || branch.startsWith("refs/") ? branch : `refs/heads/${branch}`;
  }
  function parseWebUrl(text) {
   if (text.length > MAX_CHARACTERS || (0, path.g$)(text) !== text || !/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) return;
   return new URL(text);
  }
  function toInstant(milliseconds) {
   return Number.isNaN(milliseconds) ? void 0 : new Date(milliseconds).toISOString();
  }
  const azurePipelines = (0, build_environment.AF)({
   id: "azure-pipelines",
   title: "Azure Pipelines",
   documentation: "https://learn.microsoft.com/azure/devops/pipelines/build/variables",
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
    AGENT_VERSION: word
   },
   isPresent: read => read.TF_BUILD?.toLowerCase() === "true",
   describe: read => {
    const {SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build} = read;
    if (!collection || !project || !build) return;
    const projectUrl = `${collection}/${encodeURIComponent(project)}`;
    return {
     buildType: (0, build_environment.X5)("azure-pipelines"),
     externalParameters: (0, build_environment.eO)({
      repository: read.BUILD_REPOSITORY_URI,
      ref: read.BUILD_SOURCEBRANCH,
      project: projectUrl,
      pipeline: read.BUILD_DEFINITIONNAME
     }),
     internalParameters: (0, build_environment.eO)({
      event: read.BUILD_REASON,
      project_id: read.SYSTEM_TEAMPROJECTID,
      definition_id: read.SYSTEM_DEFINITIONID,
      job_id: read.SYSTEM_JOBID,
      repository_provider: read.BUILD_REPOSITORY_PROVIDER
     }),
     builder: {
      id: collection,
      version: (0, build_environment.J0)({
       agent: read.AGENT_VERSION
      })
     },
     source: {
      uri: atRef(read.BUILD_REPOSITORY_URI, read.BUILD_SOURCEBRANCH),
      commit: read.BUILD_SOURCEVERSION
     },
     invocationId: `${projectUrl}/_build/results?buildId=${build}`,
     startedOn: read.SYSTEM_PIPELINESTARTTIME
    };
   }
  });
  const SERVER = "https://bitbucket.org";
  const bitbucketPipelines = (0, build_environment.AF)({
   id: "bitbucket-pipelines",
   title: "Bitbucket Pipelines",
   documentation: "https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/",
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
    BITBUCKET_COMMIT: commit
   },
   isPresent: read => read.BITBUCKET_BUILD_NUMBER !== void 0,
   describe: read => {
    const {BITBUCKET_BUILD_NUMBER: build, BITBUCKET_REPO_FULL_NAME: name, BITBUCKET_WORKSPACE: workspace} = read;
    if (!build || !name || !workspace) return;
    const web = `${SERVER}/${name}`;
    const repository = gitRepository(`${web}.git`);
    const gitRef = fullRef(read.BITBUCKET_TAG, read.BITBUCKET_BRANCH);
    const step = read.BITBUCKET_STEP_UUID === void 0 ? "" : `/steps/%7B${read.BITBUCKET_STEP_UUID}%7D`;
    return {
     buildType: (0, build_environment.X5)("bitbucket-pipelines"),
     externalParameters: (0, build_environment.eO)({
      repository,
      ref: gitRef,
      pull_request: read.BITBUCKET_PR_ID
     }),
     internalParameters: (0, build_environment.eO)({
      repository_id: read.BITBUCKET_REPO_UUID,
      pipeline_id: read.BITBUCKET_PIPELINE_UUID,
      step_run: read.BITBUCKET_STEP_RUN_NUMBER
     }),
     builder: {
      id: `${SERVER}/${workspace}`
     },
     source: {
      uri: atRef(repository, gitRef),
      commit: read.BITBUCKET_COMMIT
     },
     invocationId: `${web}/pipelines/results/${build}${step}`
    };
   }
  });
  const buildkite = (0, build_environment.AF)({
   id: "buildkite",
   title: "Buildkite",
   documentation: "https://buildkite.com/docs/pipelines/configure/environment-variables",
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
    BUILDKITE_COMMIT: commit
   },
   isPresent: read => read.BUILDKITE === "true",
   describe: read => {
    const {BUILDKITE_BUILD_URL: build, BUILDKITE_JOB_ID: job, BUILDKITE_ORGANIZATION_SLUG: organization, BUILDKITE_PIPELINE_SLUG: pipeline} = read;
    if (!build || !job || !organization || !pipeline) return;
    const gitRef = fullRef(read.BUILDKITE_TAG, read.BUILDKITE_BRANCH);
    return {
     buildType: (0, build_environment.X5)("buildkite"),
     externalParameters: (0, build_environment.eO)({
      repository: read.BUILDKITE_REPO,
      ref: gitRef,
      pipeline: `${organization}/${pipeline}`,
      step: read.BUILDKITE_LABEL
     }),
     internalParameters: (0, build_environment.eO)({
      event: read.BUILDKITE_SOURCE,
      pipeline_id: read.BUILDKITE_PIPELINE_ID,
      build_id: read.BUILDKITE_BUILD_ID,
      compute_type: read.BUILDKITE_COMPUTE_TYPE
     }),
     builder: {
      id: `${new URL(build).origin}/${organization}`
     },
     source: {
      uri: atRef(read.BUILDKITE_REPO, gitRef),
      commit: read.BUILDKITE_COMMIT
     },
     invocationId: `${build}#${job}`
    };
   }
  });
  const circleci = (0, build_environment.AF)({
   id: "circleci",
   title: "CircleCI",
   documentation: "https://circleci.com/docs/reference/variables/",
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
    CIRCLE_SHA1: commit
   },
   isPresent: read => read.CIRCLECI === "true",
   describe: read => {
    const {CIRCLE_BUILD_URL: build, CIRCLE_JOB: job} = read;
    if (!build || !job) return;
    const gitRef = fullRef(read.CIRCLE_TAG, read.CIRCLE_BRANCH);
    return {
     buildType: (0, build_environment.X5)("circleci"),
     externalParameters: (0, build_environment.eO)({
      repository: read.CIRCLE_REPOSITORY_URL,
      ref: gitRef,
      job
     }),
     internalParameters: (0, build_environment.eO)({
      organization_id: read.CIRCLE_ORGANIZATION_ID,
      project_id: read.CIRCLE_PROJECT_ID,
      pipeline_id: read.CIRCLE_PIPELINE_ID,
      workflow_id: read.CIRCLE_WORKFLOW_ID,
      workflow_job_id: read.CIRCLE_WORKFLOW_JOB_ID
     }),
     builder: {
      id: new URL(build).origin
     },
     source: {
      uri: atRef(read.CIRCLE_REPOSITORY_URL, gitRef),
      commit: read.CIRCLE_SHA1
     },
     invocationId: build
    };
   }
  });
  const drone = (0, build_environment.AF)({
   id: "drone",
   title: "Drone",
   documentation: "https://docs.drone.io/pipeline/environment/reference/",
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
    DRONE_COMMIT_SHA: commit
   },
   isPresent: read => read.DRONE === "true",
   describe: read => {
    const {DRONE_BUILD_LINK: build} = read;
    if (!build) return;
    return {
     buildType: (0, build_environment.X5)("drone"),
     externalParameters: (0, build_environment.eO)({
      repository: read.DRONE_GIT_HTTP_URL,
      ref: read.DRONE_COMMIT_REF,
      stage: read.DRONE_STAGE_NAME,
      step: read.DRONE_STEP_NAME
     }),
     internalParameters: (0, build_environment.eO)({
      event: read.DRONE_BUILD_EVENT
     }),
     builder: {
      id: new URL(build).origin,
      version: (0, build_environment.J0)({
       drone: read.DRONE_SYSTEM_VERSION
      })
     },
     source: {
      uri: atRef(read.DRONE_GIT_HTTP_URL, read.DRONE_COMMIT_REF),
      commit: read.DRONE_COMMIT_SHA
     },
     invocationId: build,
     startedOn: read.DRONE_BUILD_STARTED
    };
   }
  });
  const githubActions = (0, build_environment.AF)({
   id: "github-actions",
   title: "GitHub Actions",
   documentation: "https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
   variables: {
    GITHUB_ACTIONS: word,
    GITHUB_SERVER_URL: webUrl,
    GITHUB_REPOSITORY: repositoryPath,
    GITHUB_REPOSITORY_ID: digits,
    GITHUB_REPOSITORY_OWNER_ID: digits,
    GITHUB_WORKFLOW_REF: line,
    GITHUB_EVENT_NAME: word,
    GITHUB_REF: ref,
    GITHUB_SHA: commit,
    GITHUB_RUN_ID: digits,
    GITHUB_RUN_ATTEMPT: digits,
    RUNNER_ENVIRONMENT: word
   },
   isPresent: read => read.GITHUB_ACTIONS === "true",
   describe: read => {
    if (!isComplete(read)) return;
    const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: workflow} = read;
    const [path = "", ...refParts] = workflow.replace(`${repository}/`, "").split("@");
    return {
     buildType: "https://actions.github.io/buildtypes/workflow/v1",
     externalParameters: {
      workflow: {
       ref: refParts.join("@"),
       repository: `${server}/${repository}`,
       path
      }
     },
     internalParameters: {
      github: {
       event_name: read.GITHUB_EVENT_NAME,
       repository_id: read.GITHUB_REPOSITORY_ID,
       repository_owner_id: read.GITHUB_REPOSITORY_OWNER_ID,
       runner_environment: read.RUNNER_ENVIRONMENT
      }
     },
     builder: {
      id: `${server}/${workflow}`
     },
     source: {
      uri: `git+${server}/${repository}@${read.GITHUB_REF}`,
      commit: read.GITHUB_SHA
     },
     invocationId: `${server}/${repository}/actions/runs/${read.GITHUB_RUN_ID}/attempts/${read.GITHUB_RUN_ATTEMPT}`
    };
   }
  });
  function isComplete(read) {
   return Object.values(read).every(value => value !== void 0);
  }
  const gitlabCi = (0, build_environment.AF)({
   id: "gitlab-ci",
   title: "GitLab CI",
   documentation: "https://docs.gitlab.com/ci/variables/predefined_variables/",
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
    CI_SERVER_VERSION: word
   },
   isPresent: read => read.GITLAB_CI === "true",
   describe: read => {
    const {CI_PROJECT_URL: project, CI_RUNNER_ID: runner, CI_JOB_URL: job} = read;
    if (!project || !runner || !job) return;
    const repository = gitRepository(`${project}.git`);
    const gitRef = read.CI_MERGE_REQUEST_REF_PATH ?? fullRef(read.CI_COMMIT_TAG, read.CI_COMMIT_BRANCH);
    return {
     buildType: (0, build_environment.X5)("gitlab-ci"),
     externalParameters: (0, build_environment.eO)({
      repository,
      ref: gitRef,
      config: read.CI_CONFIG_PATH,
      job: read.CI_JOB_NAME
     }),
     internalParameters: (0, build_environment.eO)({
      event: read.CI_PIPELINE_SOURCE,
      project_id: read.CI_PROJECT_ID,
      pipeline_id: read.CI_PIPELINE_ID,
      ref_protected: read.CI_COMMIT_REF_PROTECTED
     }),
     builder: {
      id: `${project}/-/runners/${runner}`,
      version: (0, build_environment.J0)({
       gitlab: read.CI_SERVER_VERSION,
       "gitlab-runner": read.CI_RUNNER_VERSION
      })
     },
     source: {
      uri: atRef(repository, gitRef),
      commit: read.CI_COMMIT_SHA
     },
     invocationId: job,
     startedOn: read.CI_JOB_STARTED_AT
    };
   }
  });
  const jenkins = (0, build_environment.AF)({
   id: "jenkins",
   title: "Jenkins",
   documentation: "https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables",
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
    GIT_COMMIT: commit
   },
   isPresent: read => read.JENKINS_URL !== void 0 || read.JENKINS_HOME !== void 0 && read.BUILD_NUMBER !== void 0,
   describe: read => {
    const {JENKINS_URL: controller, BUILD_URL: build, JOB_NAME: job} = read;
    if (!controller || !build || !job) return;
    const branch = read.CHANGE_ID === void 0 ? read.BRANCH_NAME ?? read.GIT_BRANCH?.replace(/^origin\//, "") : void 0;
    const gitRef = fullRef(read.TAG_NAME, branch);
    return {
     buildType: (0, build_environment.X5)("jenkins"),
     externalParameters: (0, build_environment.eO)({
      repository: read.GIT_URL,
      ref: gitRef,
      job,
      change: read.CHANGE_ID
     }),
     internalParameters: (0, build_environment.eO)({
      build_number: read.BUILD_NUMBER
     }),
     builder: {
      id: controller
     },
     source: {
      uri: atRef(read.GIT_URL, gitRef),
      commit: read.GIT_COMMIT
     },
     invocationId: build
    };
   }
  });
  const teamcity = (0, build_environment.AF)({
   id: "teamcity",
   title: "TeamCity",
   documentation: "https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html",
   variables: {
    TEAMCITY_VERSION: line,
    TEAMCITY_PROJECT_NAME: line,
    TEAMCITY_BUILDCONF_NAME: line,
    BUILD_NUMBER: line,
    BUILD_URL: webUrlWith("buildId", "buildTypeId"),
    BUILD_VCS_NUMBER: commit
   },
   isPresent: read => read.TEAMCITY_VERSION !== void 0,
   describe: read => {
    const {BUILD_URL: build, TEAMCITY_BUILDCONF_NAME: configuration} = read;
    if (!build || !configuration) return;
    return {
     buildType: (0, build_environment.X5)("teamcity"),
     externalParameters: (0, build_environment.eO)({
      project: read.TEAMCITY_PROJECT_NAME,
      configuration
     }),
     internalParameters: (0, build_environment.eO)({
      build_number: read.BUILD_NUMBER
     }),
     builder: {
      id: new URL(build).origin,
      version: (0, build_environment.J0)({
       teamcity: read.TEAMCITY_VERSION
      })
     },
     source: {
      commit: read.BUILD_VCS_NUMBER
     },
     invocationId: build
    };
   }
  });
  const woodpecker = (0, build_environment.AF)({
   id: "woodpecker",
   title: "Woodpecker",
   documentation: "https://woodpecker-ci.org/docs/usage/environment",
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
    CI_COMMIT_SHA: commit
   },
   isPresent: read => read.CI === "woodpecker",
   describe: read => {
    const {CI_SYSTEM_URL: system, CI_PIPELINE_URL: pipeline} = read;
    if (!system || !pipeline) return;
    return {
     buildType: (0, build_environment.X5)("woodpecker"),
     externalParameters: (0, build_environment.eO)({
      repository: read.CI_REPO_CLONE_URL,
      ref: read.CI_COMMIT_REF,
      workflow: read.CI_WORKFLOW_NAME,
      step: read.CI_STEP_NAME
     }),
     internalParameters: (0, build_environment.eO)({
      event: read.CI_PIPELINE_EVENT,
      repository_id: read.CI_REPO_REMOTE_ID,
      step_number: read.CI_STEP_NUMBER
     }),
     builder: {
      id: system,
      version: (0, build_environment.J0)({
       woodpecker: read.CI_SYSTEM_VERSION
      })
     },
     source: {
      uri: atRef(read.CI_REPO_CLONE_URL, read.CI_COMMIT_REF),
      commit: read.CI_COMMIT_SHA
     },
     invocationId: pipeline,
     startedOn: read.CI_PIPELINE_STARTED
    };
   }
  });
  const BUILD_ENVIRONMENTS = [ githubActions, gitlabCi, azurePipelines, buildkite, circleci, bitbucketPipelines, woodpecker, drone, teamcity, jenkins ];
  const LOCAL_BUILDER = "https://github.com/duri/duri/builders/local";
  function describeLocal(checkout) {
   const source = checkout === void 0 ? void 0 : sourceOf(checkout);
   return {
    environment: "local",
    buildType: (0, build_environment.X5)("local"),
    externalParameters: {
     source: source === void 0 ? null : (0, build_environment.eO)({
      repository: source.repository,
      ref: source.ref,
      commit: source.commit
     })
    },
    internalParameters: checkout === void 0 ? {} : {
     dirty: checkout.dirty
    },
    builder: {
     id: LOCAL_BUILDER
    },
    source: {
     uri: atRef(source?.repository, source?.ref),
     commit: source?.commit
    }
   };
  }
  function sourceOf(checkout) {
   return {
    repository: checkout.remoteUrl === void 0 ? void 0 : gitRepository(checkout.remoteUrl),
    ref: checkout.ref === void 0 ? void 0 : ref(checkout.ref),
    commit: commit(checkout.commit)
   };
  }
  function describeBuild(variables, checkout) {
   const environment = BUILD_ENVIRONMENTS.find(candidate => candidate.isPresent(variables));
   if (environment === void 0) return {
    claims: describeLocal(checkout),
    warnings: []
   };
   const claims = environment.describe(variables);
   if (claims !== void 0) return {
    claims: withCheckout(claims, checkout),
    warnings: []
   };
   const message = `this is ${environment.title}, but variables that describe its run are missing or malformed (${environment.documentation}); described as a local build`;
   return {
    claims: describeLocal(checkout),
    warnings: [ (0, finding.$e)("build_environment_incomplete", environment.id, message) ]
   };
  }
  function withCheckout(claims, checkout) {
   const {uri, commit} = claims.source;
   if (checkout === void 0 || commit !== void 0 && commit !== checkout.commit) return claims;
   const {source} = describeLocal(checkout);
   return {
    ...claims,
    source: {
     uri: uri ?? source.uri,
     commit: commit ?? source.commit
    }
   };
  }
 })
};
