import { createHash } from 'node:crypto';
import { exampleOf } from '../description.js';
import { type Answer, notFound, type RouteRequest, type Routes } from '../route.js';
import type { ArtifactState } from '../state.js';

export const artifactRoutes: Routes = {
  'GET /actions/artifacts': (request) => {
    const name = request.query.get('name');
    return { list: request.state.artifacts.filter((one) => name === null || one.name === name).map((one) => artifactJson(request, one)), under: 'artifacts' };
  },
  'GET /actions/artifacts/{artifact_id}': (request) => {
    const artifact = artifactOf(request);
    return artifact === undefined ? notFound : { json: artifactJson(request, artifact) };
  },
  'GET /actions/artifacts/{artifact_id}/{archive_format}': (request): Answer => {
    const artifact = artifactOf(request);
    if (artifact === undefined || request.values['archive_format'] !== 'zip') return notFound;
    if (artifact.expired) return { status: 410, json: { message: 'Artifact has expired' } };
    return { redirect: `${request.urls.storage}/artifacts/${artifact.id}?signature=secret` };
  },
};

function artifactOf({ state, values }: RouteRequest): ArtifactState | undefined {
  return state.artifacts.find(({ id }) => String(id) === values['artifact_id']);
}

function artifactJson({ urls, state }: RouteRequest, { id, name, content, digest, createdAt, expiresAt, expired, runId }: ArtifactState): object {
  const url = `${urls.api}/repos/${state.repository.fullName}/actions/artifacts/${id}`;
  const example = exampleOf('GET /actions/artifacts/{artifact_id}', '200') as { workflow_run: object };
  return {
    ...example,
    id,
    name,
    size_in_bytes: content.length,
    url,
    archive_download_url: `${url}/zip`,
    digest: digest === undefined ? `sha256:${createHash('sha256').update(content).digest('hex')}` : digest,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: expiresAt,
    expired,
    workflow_run: { ...example.workflow_run, id: runId },
  };
}
