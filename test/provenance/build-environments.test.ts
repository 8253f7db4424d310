import fc from 'fast-check';
import type { BuildClaims } from '../../src/provenance/build-environment.js';
import { describeBuild } from '../../src/provenance/describe-build.js';
import { BUILD_ENVIRONMENTS } from '../../src/provenance/environments/index.js';
import { CI_VARIABLES, COMMIT, PLANTED } from './ci-variables.js';

const claimsOf = (variables: Readonly<Record<string, string | undefined>>): BuildClaims => describeBuild(variables, undefined).claims;
const own = (id: string): string => `https://github.com/duri/duri/buildtypes/${id}/v1`;

const EXPECTED: Readonly<Record<string, Omit<BuildClaims, 'environment'>>> = {
  'github-actions': {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow: { ref: 'refs/tags/v1.2.3', repository: 'https://github.com/acme/shop', path: '.github/workflows/release.yml' } },
    internalParameters: { github: { event_name: 'push', repository_id: '1296269', repository_owner_id: '583231', runner_environment: 'github-hosted' } },
    builder: { id: 'https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.2.3' },
    source: { uri: 'git+https://github.com/acme/shop@refs/tags/v1.2.3', commit: COMMIT },
    invocationId: 'https://github.com/acme/shop/actions/runs/1536140711/attempts/2',
  },
  'gitlab-ci': {
    buildType: own('gitlab-ci'),
    externalParameters: {
      repository: 'git+https://gitlab.example.com:8443/acme/web/shop.git',
      ref: 'refs/heads/main',
      config: '.gitlab-ci.yml',
      job: 'build: [linux, x64]',
    },
    internalParameters: { event: 'push', project_id: '4711', pipeline_id: '812345', ref_protected: 'true' },
    builder: { id: 'https://gitlab.example.com:8443/acme/web/shop/-/runners/12270831', version: { gitlab: '17.2.1-ee', 'gitlab-runner': '17.2.1' } },
    source: { uri: 'git+https://gitlab.example.com:8443/acme/web/shop.git@refs/heads/main', commit: COMMIT },
    invocationId: 'https://gitlab.example.com:8443/acme/web/shop/-/jobs/4089072540',
    startedOn: '2026-01-05T10:58:00.000Z',
  },
  'azure-pipelines': {
    buildType: own('azure-pipelines'),
    externalParameters: {
      repository: 'git+https://dev.azure.com/fabrikam/My%20Shop/_git/shop',
      ref: 'refs/heads/main',
      project: 'https://dev.azure.com/fabrikam/My%20Shop',
      pipeline: 'shop release',
    },
    internalParameters: {
      event: 'IndividualCI',
      project_id: '6302cb6f-c9d9-44c2-ae60-84eff8845059',
      definition_id: '12',
      job_id: '12f1170f-54f2-53f3-20dd-22fc7dff55f9',
      repository_provider: 'TfsGit',
    },
    builder: { id: 'https://dev.azure.com/fabrikam', version: { agent: '3.246.0' } },
    source: { uri: 'git+https://dev.azure.com/fabrikam/My%20Shop/_git/shop@refs/heads/main', commit: COMMIT },
    invocationId: 'https://dev.azure.com/fabrikam/My%20Shop/_build/results?buildId=1430',
    startedOn: '2026-01-05T11:57:30.000Z',
  },
  buildkite: {
    buildType: own('buildkite'),
    externalParameters: {
      repository: 'git+ssh://git@github.com/acme-inc/my-project.git',
      ref: 'refs/tags/v1.2.3',
      pipeline: 'acme-inc/my-project',
      step: ':hammer: Specs',
    },
    internalParameters: {
      event: 'webhook',
      pipeline_id: 'd18439cc-df59-45b0-97cc-98d7fb69d983',
      build_id: '4735ba57-80d0-46e2-8fa0-b28223a86586',
      compute_type: 'self-hosted',
    },
    builder: { id: 'https://buildkite.com/acme-inc' },
    source: { uri: 'git+ssh://git@github.com/acme-inc/my-project.git@refs/tags/v1.2.3', commit: COMMIT },
    invocationId: 'https://buildkite.com/acme-inc/my-project/builds/1514#e44f9784-e20e-4b93-a21d-f41fd5869db9',
  },
  circleci: {
    buildType: own('circleci'),
    externalParameters: { repository: 'git+https://github.com/acme/shop', ref: 'refs/heads/main', job: 'release' },
    internalParameters: {
      organization_id: '6abcd532-f9b7-41e9-8717-40fb75a82b5d',
      project_id: '1b2c3d4e-5f60-4718-92a3-b4c5d6e7f809',
      pipeline_id: 'd18439cc-df59-45b0-97cc-98d7fb69d983',
      workflow_id: '4735ba57-80d0-46e2-8fa0-b28223a86586',
      workflow_job_id: 'e44f9784-e20e-4b93-a21d-f41fd5869db9',
    },
    builder: { id: 'https://circleci.com' },
    source: { uri: 'git+https://github.com/acme/shop@refs/heads/main', commit: COMMIT },
    invocationId: 'https://circleci.com/gh/acme/shop/87',
  },
  'bitbucket-pipelines': {
    buildType: own('bitbucket-pipelines'),
    externalParameters: { repository: 'git+https://bitbucket.org/acme/shop.git', ref: 'refs/heads/main' },
    internalParameters: { repository_id: 'fe99db34-e979-40be-b383-c1a7738b52f7', pipeline_id: '11d87b82-13c6-47a3-8e28-73a2bc378675', step_run: '1' },
    builder: { id: 'https://bitbucket.org/acme' },
    source: { uri: 'git+https://bitbucket.org/acme/shop.git@refs/heads/main', commit: COMMIT },
    invocationId: 'https://bitbucket.org/acme/shop/pipelines/results/5/steps/%7B5a50dd52-5ab7-4225-831c-4db9451375a2%7D',
  },
  woodpecker: {
    buildType: own('woodpecker'),
    externalParameters: { repository: 'git+https://git.example.com/john-doe/my-repo.git', ref: 'refs/heads/main', workflow: 'release', step: 'build package' },
    internalParameters: { event: 'push', repository_id: '82', step_number: '0' },
    builder: { id: 'https://ci.example.com', version: { woodpecker: '3.8.0' } },
    source: { uri: 'git+https://git.example.com/john-doe/my-repo.git@refs/heads/main', commit: COMMIT },
    invocationId: 'https://ci.example.com/repos/7/pipeline/8',
    startedOn: '2026-01-05T11:57:30.000Z',
  },
  drone: {
    buildType: own('drone'),
    externalParameters: { repository: 'git+https://github.com/octocat/hello-world.git', ref: 'refs/heads/main', stage: 'default', step: 'build' },
    internalParameters: { event: 'push' },
    builder: { id: 'https://drone.company.com', version: { drone: 'v2.24.0' } },
    source: { uri: 'git+https://github.com/octocat/hello-world.git@refs/heads/main', commit: COMMIT },
    invocationId: 'https://drone.company.com/octocat/hello-world/42',
    startedOn: '2026-01-05T11:57:30.000Z',
  },
  teamcity: {
    buildType: own('teamcity'),
    externalParameters: { project: 'Shop', configuration: 'Release' },
    internalParameters: { build_number: '231' },
    builder: { id: 'https://teamcity.example.com', version: { teamcity: '2025.11.1 (build 207946)' } },
    source: { commit: COMMIT },
    invocationId: 'https://teamcity.example.com/viewLog.html?buildId=98765&buildTypeId=Shop_Release',
  },
  jenkins: {
    buildType: own('jenkins'),
    externalParameters: { repository: 'git+https://git.example.com/acme/shop.git', ref: 'refs/heads/main', job: 'shop/main' },
    internalParameters: { build_number: '153' },
    builder: { id: 'https://ci.example.com/jenkins' },
    source: { uri: 'git+https://git.example.com/acme/shop.git@refs/heads/main', commit: COMMIT },
    invocationId: 'https://ci.example.com/jenkins/job/shop/job/main/153',
  },
};

describe('describeBuild', () => {
  it('has a realistic set of variables and an expectation for every environment of the list', () => {
    const ids = BUILD_ENVIRONMENTS.map(({ id }) => id);
    expect(Object.keys(CI_VARIABLES)).toEqual(ids);
    expect(Object.keys(EXPECTED)).toEqual(ids);
  });

  it.each(Object.keys(CI_VARIABLES))('describes a job of %s', (id) => {
    expect(claimsOf(CI_VARIABLES[id] ?? {})).toEqual({ environment: id, ...EXPECTED[id] });
  });

  it.each(Object.keys(CI_VARIABLES))('lets no secret, no person and no agent name of %s through', (id) => {
    const text = JSON.stringify(claimsOf(CI_VARIABLES[id] ?? {}));
    expect(['pl4nted', 'person@', 'octocat"', 'agent-7', 'Azure Pipelines 4', 'GitHub Actions 12'].filter((found) => text.includes(found))).toEqual([]);
  });

  it.each(BUILD_ENVIRONMENTS.map(({ id }) => id))('reads of %s no variable whose name is that of a secret', (id) => {
    const { variables } = BUILD_ENVIRONMENTS.find((candidate) => candidate.id === id) ?? { variables: [] };
    expect(variables.length).toBeGreaterThan(5);
    expect(variables.filter((name) => /TOKEN|PASSWORD|SECRET|KEY|AUTH|NETRC|EMAIL|ACTOR|USER|AUTHOR/.test(name))).toEqual([]);
  });

  it.each(Object.keys(CI_VARIABLES))('says of %s nothing by halves: without what it needs the build is a local one, with a warning', (id) => {
    const variables = CI_VARIABLES[id] ?? {};
    const needed =
      BUILD_ENVIRONMENTS.find((candidate) => candidate.id === id)?.variables.filter(
        (name) => describeBuild({ ...variables, [name]: undefined }, undefined).claims.environment === 'local',
      ) ?? [];
    expect(needed.length).toBeGreaterThan(1);
    for (const bad of ['', 'line\nbreak', '\u202e', 'x'.repeat(40_000)]) {
      for (const name of needed) {
        const { claims, warnings } = describeBuild({ ...variables, [name]: bad }, undefined);
        expect({ name, environment: claims.environment }).toEqual({ name, environment: 'local' });
        const detected = BUILD_ENVIRONMENTS.some((candidate) => candidate.isPresent({ ...variables, [name]: bad }));
        expect(warnings.map(({ reason }) => reason)).toEqual(detected ? ['build_environment_incomplete'] : []);
      }
    }
  });

  it('never throws, whatever stands in the variables, and keeps every text bounded and on one line', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom('https://user:pa55word@h/p?q#f', '../../etc', 'git@h.example:a/b', 'ssh://git@[::1]:22/x', 'https://[', '-o'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...BUILD_ENVIRONMENTS), fc.infiniteStream(hostile), (environment, stream) => {
        const real = CI_VARIABLES[environment.id] ?? {};
        const variables = Object.fromEntries(
          environment.variables.map((name) => [name, Math.abs(name.length + environment.id.length) % 2 === 0 ? (stream.next().value as string) : real[name]]),
        );
        const all = JSON.stringify(describeBuild(variables, undefined));
        expect(all).not.toContain('pa55word');
        expect(all.length).toBeLessThan(40_000);
        // eslint-disable-next-line no-control-regex
        expect(all).not.toMatch(/[\x00-\x1f\x7f\u2028\u202e]|\\u00|\\n|\\r/);
      }),
      { numRuns: 500 },
    );
  });

  it('takes the ref apart from a workflow whose tag holds an @, as GitHub does', () => {
    const claims = claimsOf({ ...CI_VARIABLES['github-actions'], GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/a.yml@refs/tags/pkg@1.0.0' });
    expect(claims.externalParameters).toEqual({
      workflow: { ref: 'refs/tags/pkg@1.0.0', repository: 'https://github.com/acme/shop', path: '.github/workflows/a.yml' },
    });
  });

  it('speaks of a merge request of GitLab by its own ref', () => {
    const { CI_COMMIT_BRANCH: _branch, ...rest } = CI_VARIABLES['gitlab-ci'] ?? {};
    expect(claimsOf({ ...rest, CI_MERGE_REQUEST_REF_PATH: 'refs/merge-requests/1/head' }).source.uri).toMatch(/\.git@refs\/merge-requests\/1\/head$/);
  });

  it('takes no made-up branch name of a change request in Jenkins for a ref', () => {
    const claims = claimsOf({ ...CI_VARIABLES['jenkins'], CHANGE_ID: '24', BRANCH_NAME: 'PR-24' });
    expect(claims.externalParameters).toMatchObject({ change: '24' });
    expect(claims.source.uri).toBe('git+https://git.example.com/acme/shop.git');
  });

  it('does not take HEAD for a commit, and has the checkout say which one it is', () => {
    const variables = { ...CI_VARIABLES['buildkite'], BUILDKITE_COMMIT: 'HEAD' };
    const checkout = { commit: COMMIT, ref: 'refs/heads/other', dirty: false, remoteUrl: 'https://github.com/acme/other.git' };
    expect(describeBuild(variables, checkout).claims.source).toEqual({
      uri: 'git+ssh://git@github.com/acme-inc/my-project.git@refs/tags/v1.2.3',
      commit: COMMIT,
    });
    expect(describeBuild(CI_VARIABLES['teamcity'] ?? {}, checkout).claims.source).toEqual({
      uri: 'git+https://github.com/acme/other.git@refs/heads/other',
      commit: COMMIT,
    });
    expect(describeBuild(CI_VARIABLES['teamcity'] ?? {}, { ...checkout, commit: 'f'.repeat(40) }).claims.source).toEqual({ commit: COMMIT });
  });
});

describe('a local build', () => {
  const local = (checkout: Parameters<typeof describeBuild>[1]): BuildClaims =>
    describeBuild({ HOME: '/home/me', USER: 'me', HOSTNAME: 'laptop', CI: 'true' }, checkout).claims;

  it('is one where no CI is known, and says what git says', () => {
    expect(local({ commit: COMMIT, ref: 'refs/heads/main', dirty: true, remoteUrl: `https://me:${PLANTED}@github.com/acme/shop.git` })).toEqual({
      environment: 'local',
      buildType: own('local'),
      externalParameters: { source: { repository: 'git+https://github.com/acme/shop.git', ref: 'refs/heads/main', commit: COMMIT } },
      internalParameters: { dirty: true },
      builder: { id: 'https://github.com/duri/duri/builders/local' },
      source: { uri: 'git+https://github.com/acme/shop.git@refs/heads/main', commit: COMMIT },
    });
  });

  it('claims no source outside a repository', () => {
    expect(local(undefined)).toMatchObject({ externalParameters: { source: null }, internalParameters: {}, source: {} });
  });

  it('names no path of this machine', () => {
    expect(local({ commit: COMMIT, ref: undefined, dirty: false, remoteUrl: '/home/me/repos/shop.git' }).externalParameters).toEqual({
      source: { commit: COMMIT },
    });
    expect(local({ commit: COMMIT, ref: undefined, dirty: false, remoteUrl: 'file:///home/me/shop.git' }).externalParameters).toEqual({
      source: { commit: COMMIT },
    });
  });
});
