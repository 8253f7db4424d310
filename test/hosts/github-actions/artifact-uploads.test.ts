import { artifactUploads } from '../../../src/hosts/github-actions/artifact-uploads.js';

const token = { ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'https://results.example' };

describe('uploads of artifacts', () => {
  it.each([
    ['in the step of an action', token, true],
    ['on a server with data residency', { ...token, GITHUB_SERVER_URL: 'https://acme.ghe.com' }, true],
    ['in a `run:` step, which has no token', { ACTIONS_RESULTS_URL: token.ACTIONS_RESULTS_URL }, false],
    ['without a service to send them to', { ...token, ACTIONS_RESULTS_URL: '' }, false],
    ['on GitHub Enterprise Server', { ...token, GITHUB_SERVER_URL: 'https://git.acme.example' }, false],
    ['on a server whose name only looks like it', { ...token, GITHUB_SERVER_URL: 'https://github.com.acme.example' }, false],
    ['on what is no address', { ...token, GITHUB_SERVER_URL: 'github.com' }, false],
  ])('exist %s, or not', (_name, variables, there) => expect(artifactUploads(variables) !== undefined).toBe(there));

  it('refuse a name that is not the one of the file which is stored as it is', async () => {
    const upload = artifactUploads(token)!.upload({ name: 'a.tar.gz', root: '/tmp', files: ['b.tar.gz'], retentionDays: 1, asIs: true });
    await expect(upload).rejects.toMatchObject({ code: 'internal' });
  });
});
