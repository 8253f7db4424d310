import { z } from 'zod';
import type { Forge, StoredArtifact } from '../../../ports/forge.js';
import { digestOf } from './asset-shape.js';
import type { Client } from './client.js';
import type { Download } from './download.js';

const shape = z
  .object({
    id: z.int(),
    name: z.string(),
    size_in_bytes: z.int(),
    digest: z.string().nullish(),
    created_at: z.string().nullable(),
    expires_at: z.string().nullable(),
    expired: z.boolean(),
    workflow_run: z.object({ id: z.int().optional() }).nullish(),
  })
  .transform(({ id, name, size_in_bytes, digest, created_at, expires_at, expired, workflow_run }): StoredArtifact => ({
    id,
    name,
    sizeBytes: size_in_bytes,
    digest: digestOf(digest),
    createdAt: created_at ?? undefined,
    expiresAt: expires_at ?? undefined,
    expired,
    runId: workflow_run?.id,
  }));

const page = z.object({ artifacts: z.array(shape) }).transform(({ artifacts }) => artifacts);
const LIST = 'GET /repos/{owner}/{repo}/actions/artifacts';

export function artifactsOf(client: Client, download: Download): Pick<Forge, 'artifact' | 'artifactsNamed' | 'artifactsStarting' | 'downloadArtifact'> {
  const artifact: Forge['artifact'] = (id) =>
    client.find({ route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', with: { artifact_id: id }, answer: shape }, LIST);
  const list = async (parameters: { readonly name?: string }, fits: (name: string) => boolean): Promise<StoredArtifact[]> => {
    const found = await client.list({ route: LIST, with: parameters, answer: page }, 'artifacts');
    return found.filter(({ name }) => fits(name)).sort((a, b) => instant(b) - instant(a) || b.id - a.id);
  };
  return {
    artifact,
    artifactsNamed: (name) => list({ name }, (one) => one === name),
    artifactsStarting: (prefix) => list({}, (one) => one.startsWith(prefix)),
    downloadArtifact: async (id, to) => {
      const found = await artifact(id);
      await download(
        {
          path: `/actions/artifacts/${id}/zip`,
          accept: 'application/vnd.github+json',
          what: `the artifact ${id}`,
          digest: found?.digest,
          sizeBytes: undefined,
        },
        to,
      );
    },
  };
}

function instant({ createdAt }: StoredArtifact): number {
  return createdAt === undefined ? 0 : Date.parse(createdAt);
}
