import { createHash } from 'node:crypto';
import { account, type Answer, invalid, like, notFound, type RouteRequest, type Routes } from '../route.js';
import { type AssetState, nextId, type ReleaseState } from '../state.js';

export const releaseRoutes: Routes = {
  'GET /releases': (request) => ({ list: request.state.releases.filter((one) => isSeen(request, one)).map((one) => releaseJson(request, one)) }),
  'POST /releases': (request) => {
    const { state, json } = request;
    const tag = textOf(json['tag_name']) ?? '';
    if (json['draft'] !== true && state.releases.some((one) => !one.draft && one.tag === tag))
      return invalid('Validation Failed', [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]);
    const release: ReleaseState = {
      id: nextId(state),
      tag,
      draft: json['draft'] === true,
      prerelease: json['prerelease'] === true,
      immutable: false,
      target: textOf(json['target_commitish']) ?? state.repository.defaultBranch,
      title: textOf(json['name']) ?? '',
      body: textOf(json['body']) ?? '',
      createdAt: '2026-01-05T12:00:00Z',
      publishedAt: json['draft'] === true ? null : '2026-01-05T12:00:00Z',
      assets: [],
    };
    state.releases.unshift(release);
    return { status: 201, json: releaseJson(request, release) };
  },
  'GET /releases/{release_id}': (request) => {
    const release = releaseOf(request);
    return release === undefined || !isSeen(request, release) ? notFound : { json: releaseJson(request, release) };
  },
  'PATCH /releases/{release_id}': (request) => {
    const { json } = request;
    const release = releaseOf(request);
    if (release === undefined) return notFound;
    if (typeof json['body'] === 'string') release.body = json['body'];
    if (typeof json['name'] === 'string') release.title = json['name'];
    if (typeof json['prerelease'] === 'boolean') release.prerelease = json['prerelease'];
    if (json['draft'] === false && release.draft) Object.assign(release, { draft: false, publishedAt: '2026-01-05T12:00:00Z' });
    return { json: releaseJson(request, release) };
  },
  'GET /releases/{release_id}/assets': (request) => {
    const release = releaseOf(request);
    return release === undefined ? notFound : { list: release.assets.map((one) => assetJson(request, release, one)) };
  },
  'POST /releases/{release_id}/assets': (request) => {
    const release = releaseOf(request);
    if (release === undefined) return notFound;
    if (release.immutable === true) return invalid('Cannot upload assets to an immutable release.');
    const name = request.query.get('name') ?? '';
    if (release.assets.some((one) => one.name === name))
      return invalid('Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]);
    const asset: AssetState = { id: nextId(request.state), name, content: request.bytes };
    release.assets.push(asset);
    return { status: 201, json: assetJson(request, release, asset) };
  },
  'GET /releases/assets/{asset_id}': (request) => {
    const found = assetOf(request);
    if (found === undefined) return notFound;
    if (request.accept.includes('application/octet-stream')) return { redirect: `${request.urls.storage}/assets/${found.asset.id}?signature=secret` };
    return { json: assetJson(request, found.release, found.asset) };
  },
  'DELETE /releases/assets/{asset_id}': (request): Answer => {
    const found = assetOf(request);
    if (found === undefined) return notFound;
    if (found.release.immutable === true) return invalid('Cannot delete asset from an immutable release.');
    found.release.assets = found.release.assets.filter((one) => one !== found.asset);
    return { status: 204, bytes: new Uint8Array() };
  },
};

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Drafts are seen only by who may write. */
function isSeen({ state }: RouteRequest, { draft }: ReleaseState): boolean {
  return !draft || state.permissions === undefined || state.permissions['contents'] === 'write';
}

function releaseOf({ state, values }: RouteRequest): ReleaseState | undefined {
  return state.releases.find(({ id }) => String(id) === values['release_id']);
}

function assetOf({ state, values }: RouteRequest): { readonly release: ReleaseState; readonly asset: AssetState } | undefined {
  const all = state.releases.flatMap((release) => release.assets.map((asset) => ({ release, asset })));
  return all.find(({ asset }) => String(asset.id) === values['asset_id']);
}

function releaseJson(request: RouteRequest, release: ReleaseState): Record<string, unknown> {
  const { urls, state } = request;
  const { immutable: _, ...json } = like('GET /releases/{release_id}', '200', {
    id: release.id,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.title,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    html_url: `${urls.web}/${state.repository.fullName}/releases/tag/${release.draft ? `untagged-${release.id}` : release.tag}`,
    upload_url: `${urls.uploads}/repos/${state.repository.fullName}/releases/${release.id}/assets{?name,label}`,
    author: account(state.writer.login),
    assets: release.assets.map((one) => assetJson(request, release, one)),
  });
  return release.immutable === undefined ? json : { ...json, immutable: release.immutable };
}

function assetJson({ urls, state }: RouteRequest, release: ReleaseState, { id, name, content, digest, state: stage }: AssetState): Record<string, unknown> {
  return like('GET /releases/assets/{asset_id}', '200', {
    id,
    name,
    state: stage === 'starter' ? 'open' : 'uploaded', // GitHub's description knows no "starter", which it sends all the same
    size: content.length,
    digest: digest === undefined ? `sha256:${createHash('sha256').update(content).digest('hex')}` : digest,
    browser_download_url: `${urls.web}/${state.repository.fullName}/releases/download/${release.tag}/${name}`,
  });
}
