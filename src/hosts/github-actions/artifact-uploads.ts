import { basename, resolve } from 'node:path';
import { IntegrityError, messageOf } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { ArtifactUploads } from '../../ports/artifact-uploads.js';

type Variables = Readonly<Record<string, string | undefined>>;
type Upload = Parameters<ArtifactUploads['upload']>[0];

/**
 * Uploads through GitHub's own client, which is loaded only when something is uploaded. Undefined where it cannot work:
 * without the runtime's token, which only the steps of actions get, and on GitHub Enterprise Server.
 * @source actions/toolkit, packages/artifact
 */
export function artifactUploads(variables: Variables): ArtifactUploads | undefined {
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].some((name) => (variables[name] ?? '') === '');
  if (missing || isEnterpriseServer(variables['GITHUB_SERVER_URL'] ?? 'https://github.com')) return undefined;
  return {
    upload: async (request) => {
      refuseOtherName(request);
      const { name, root, files, retentionDays } = request;
      const { DefaultArtifactClient } = await import('@actions/artifact');
      try {
        const paths = files.map((file) => resolve(root, file));
        const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact(name, paths, root, { retentionDays, skipArchive: request.asIs === true });
        if (id === undefined) throw new Error('the platform gave it no id');
        return { id, name, sizeBytes: size ?? 0, digest };
      } catch (error) {
        throw toIntegrityError(name, error);
      }
    },
  };
}

/** The client takes the name of a file that is stored as it is from the file. */
function refuseOtherName({ asIs, name, files }: Upload): void {
  const [only, ...more] = files;
  if (asIs === true && (only === undefined || more.length > 0 || basename(only) !== name))
    throw new IntegrityError('internal', `an artifact that is stored as it is is one file of its name; ${name} is not`);
}

/** @source actions/toolkit, packages/artifact, isGhes */
function isEnterpriseServer(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

function toIntegrityError(name: string, error: unknown): IntegrityError {
  const message = printable(messageOf(error)).slice(0, 500);
  const says = `the artifact ${name} could not be uploaded: ${message}`;
  if (/\(409\)|already exists/i.test(message)) return new IntegrityError('artifact_exists', says, { name }, { cause: error });
  const isUsage = error instanceof Error && error.name === 'UsageError';
  if (isUsage)
    return new IntegrityError(
      'write_failed',
      says,
      { name },
      { cause: error, hint: 'The storage of artifacts is used up: delete old ones, or raise the spending limit.' },
    );
  return new IntegrityError('forge_unavailable', says, { name }, { cause: error });
}
