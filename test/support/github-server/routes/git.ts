import { type GitObjects, gitObjects } from '../git-objects.js';
import { type Answer, like, notFound, type RouteRequest, type Routes } from '../route.js';

export const gitRoutes: Routes = {
  'GET /git/ref/{ref}': ({ state, values }) => {
    const ref = values['ref'] ?? '';
    const sha = ref.startsWith('heads/') ? state.branches[ref.slice(6)] : ref.startsWith('tags/') ? state.tags[ref.slice(5)] : undefined;
    if (Object.keys(state.branches).length === 0) return { status: 409, json: { message: 'Git Repository is empty.' } };
    if (sha === undefined) return notFound;
    const example = like('GET /git/ref/{ref}', '200', {});
    return { json: { ...example, ref: `refs/${ref}`, object: { ...(example['object'] as object), type: 'commit', sha } } };
  },
  'GET /branches': ({ state }) => ({
    list: Object.entries(state.branches).map(([name, sha]) => ({ name, protected: false, commit: { sha, url: `https://api.github.com/commits/${sha}` } })),
  }),
  'GET /tags': ({ state }) => ({
    list: Object.entries(state.tags).map(([name, sha]) => {
      const example = like('GET /tags', '200', { name });
      return { ...example, commit: { ...(example['commit'] as object), sha } };
    }),
  }),
  'GET /git/trees/{tree_sha}': (request) => {
    const sha = request.values['tree_sha'] ?? '';
    const objects = objectsOf(request);
    const root = request.state.commits[sha] === undefined ? sha : gitObjects(request.state.commits[sha]).root;
    const tree = objects.flatMap(({ trees }) => (trees.has(root) ? [trees.get(root)] : []))[0];
    return tree === undefined ? notFound : { json: { sha: root, url: `${request.urls.api}/git/trees/${root}`, tree, truncated: false } };
  },
  'GET /git/blobs/{file_sha}': (request): Answer => {
    const sha = request.values['file_sha'] ?? '';
    const content = objectsOf(request).flatMap(({ blobs }) => blobs.get(sha) ?? [])[0];
    if (content === undefined) return notFound;
    return {
      json: like('GET /git/blobs/{file_sha}', '200', {
        sha,
        size: content.length,
        encoding: 'base64',
        content: Buffer.from(content).toString('base64').replace(/.{60}/g, '$&\n'),
      }),
    };
  },
};

function objectsOf({ state }: RouteRequest): GitObjects[] {
  return Object.values(state.commits).map(gitObjects);
}
