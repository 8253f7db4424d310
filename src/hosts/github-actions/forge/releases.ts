import { z } from 'zod';
import type { Forge, Release } from '../../../ports/forge.js';
import { assetShape } from './asset-shape.js';
import type { Client } from './client.js';

const shape = z
  .object({
    id: z.int(),
    tag_name: z.string(),
    draft: z.boolean(),
    prerelease: z.boolean(),
    immutable: z.boolean().optional(),
    target_commitish: z.string(),
    name: z.string().nullish(),
    body: z.string().nullish(),
    html_url: z.string(),
    created_at: z.string(),
    published_at: z.string().nullable(),
    assets: z.array(assetShape),
  })
  .transform((release) => ({
    at: Date.parse(release.published_at ?? release.created_at),
    title: release.name ?? '',
    release: {
      id: release.id,
      tag: release.tag_name,
      draft: release.draft,
      prerelease: release.prerelease,
      immutable: release.immutable,
      target: release.target_commitish,
      body: release.body ?? '',
      url: release.html_url,
      assets: release.assets.filter(({ whole }) => whole).map(({ whole: _, ...asset }) => asset),
    } satisfies Release,
  }));

const one = shape.transform(({ release }) => release);
const LIST = 'GET /repos/{owner}/{repo}/releases';

export function releasesOf(client: Client): Pick<Forge, 'releases' | 'createDraft' | 'updateRelease'> {
  const all = (): Promise<z.infer<typeof shape>[]> => client.list({ route: LIST, answer: z.array(shape) }, 'releases');
  return {
    releases: async () => (await all()).sort((a, b) => b.at - a.at || b.release.id - a.release.id).map(({ release }) => release),
    createDraft: async ({ tag, commit, title, body, prerelease }) => {
      const before = new Set((await all()).map(({ release }) => release.id));
      return client.once(
        () => ({
          route: 'POST /repos/{owner}/{repo}/releases',
          with: { tag_name: tag, target_commitish: commit, name: title, body, prerelease, draft: true },
          answer: one,
        }),
        async () =>
          (await all()).find(({ release, title: named }) => !before.has(release.id) && release.draft && release.tag === tag && named === title)?.release,
      );
    },
    updateRelease: (id, change) =>
      client.ask({
        route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
        // By version, not by date: a fix of an older line must not become what `releases/latest` gives.
        with: { release_id: id, ...change, ...(change.draft === false ? { make_latest: 'legacy' } : {}) },
        answer: one,
      }),
  };
}
