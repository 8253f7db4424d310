import { sha256 } from '../model/digest.js';
import type { Variables } from '../provenance/build-environment.js';
import { describeBuild } from '../provenance/describe-build.js';
import { canonicalJson } from '../shape/canonical-json.js';
import type { HeaderRecord } from './log-record.js';

/**
 * Which run this is: what the CI publishes about it anyway. Outside CI it is only `local`: a name of a user or a host
 * would be personal data in a file that is archived for years, and would prove nothing, because anyone can write it.
 */
export function runIdentity(variables: Variables): HeaderRecord['identity'] {
  const { environment, builder, invocationId } = describeBuild(variables, undefined).claims;
  return { environment, builder: builder.id, run: invocationId ?? null };
}

/** The id of a run: its instant, and a digest of what tells it from another run of that instant. */
export function deriveRunId(started: Date, distinction: Readonly<Record<string, unknown>>): string {
  const stamp = started
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replace(/[-:]/g, '');
  return `${stamp}-${sha256(canonicalJson({ ...distinction, started: started.toISOString() })).slice(0, 12)}`;
}
