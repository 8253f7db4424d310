import { buildEnvironment } from '../build-environment.js';
import { commit, digits, line, ref, repositoryPath, webUrl, word } from '../forms.js';

/**
 * GitHub Actions, in the shape of GitHub's own attestations: `buildSLSAProvenancePredicate` of @actions/attest,
 * unchanged since 1.3.0 (build type `workflow/v1`) and read as of 3.x. GitHub's attestation store takes no other.
 * Theirs is filled from the claims of the OIDC token, ours from the variables that the runner sets; the one
 * difference is the builder of a job in a called reusable workflow: the token names that workflow
 * (`job_workflow_ref`), the variables only the one that called it.
 * @source https://github.com/actions/toolkit, packages/attest/src/provenance.ts; https://actions.github.io/buildtypes/workflow/v1
 */
export const githubActions = buildEnvironment({
  id: 'github-actions',
  title: 'GitHub Actions',
  documentation: 'https://docs.github.com/en/actions/reference/workflows-and-actions/variables',
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
    RUNNER_ENVIRONMENT: word,
  },
  isPresent: (read) => read.GITHUB_ACTIONS === 'true',
  describe: (read) => {
    if (!isComplete(read)) return undefined;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: workflow } = read;
    // owner/repo/.github/workflows/main.yml@refs/tags/pkg@1.0: the ref begins at the first `@`, and may hold others
    const [path = '', ...refParts] = workflow.replace(`${repository}/`, '').split('@');
    return {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: refParts.join('@'), repository: `${server}/${repository}`, path } },
      internalParameters: {
        github: {
          event_name: read.GITHUB_EVENT_NAME,
          repository_id: read.GITHUB_REPOSITORY_ID,
          repository_owner_id: read.GITHUB_REPOSITORY_OWNER_ID,
          runner_environment: read.RUNNER_ENVIRONMENT,
        },
      },
      builder: { id: `${server}/${workflow}` },
      source: { uri: `git+${server}/${repository}@${read.GITHUB_REF}`, commit: read.GITHUB_SHA },
      invocationId: `${server}/${repository}/actions/runs/${read.GITHUB_RUN_ID}/attempts/${read.GITHUB_RUN_ATTEMPT}`,
    };
  },
});

/** Does every variable have a value? Each of them has a place in GitHub's shape. */
function isComplete<R extends Readonly<Record<string, string | undefined>>>(read: R): read is R & Readonly<Record<keyof R, string>> {
  return Object.values(read).every((value) => value !== undefined);
}
