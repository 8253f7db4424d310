import { IntegrityError } from '../../../model/errors.js';
import { printable } from '../../../model/path.js';
import { missingPermission } from './permissions.js';

/** A call that failed, as far as it is known. No status: there was no answer. */
export interface Failure {
  /** What was asked, such as `GET /repos/{owner}/{repo}/pulls`. */
  readonly route: string;
  readonly repository: string;
  readonly status: number | undefined;
  /** What GitHub said, or why the network said no. */
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly token: string | undefined;
}

/** The longest text of a platform's own that a message repeats. */
const MAX_SAID = 300;

/**
 * A failed call as the error that it means. `details.uncertain` marks those after which nobody knows whether the call took effect.
 * @source GitHub, "Troubleshooting the REST API", "Rate limits for the REST API"
 */
export function toIntegrityError(failure: Failure): IntegrityError {
  const { route, repository, status, message, token } = failure;
  const said = redacted(message, token);
  const asked = `GitHub's answer to ${route} of ${repository}`;
  const details = { route, ...(status === undefined ? {} : { status }) };
  if (status === undefined)
    return new IntegrityError('forge_unavailable', `there was no answer to ${route} of ${repository} (${said})`, { ...details, uncertain: true });
  const reset = isRateLimit(failure) ? resetOf(failure) : undefined;
  if (isRateLimit(failure)) {
    const when = reset === undefined ? 'later' : `at ${reset}`;
    const hint = `Run it again ${when === 'later' ? when : `after ${reset ?? ''}`}.${token === undefined ? ' With a token far more calls are allowed.' : ''}`;
    return new IntegrityError(
      'forge_unavailable',
      `GitHub's rate limit is used up; it resets ${when}`,
      { ...details, ...(reset === undefined ? {} : { reset }) },
      { hint },
    );
  }
  if (status === 401) return new IntegrityError('forge_unauthorized', `${asked} is 401: ${said}`, details);
  if (status === 403 || status === 404) return refusedRight(failure, said);
  if (status >= 500 || status < 400) return new IntegrityError('forge_unavailable', `${asked} is ${status}: ${said}`, { ...details, uncertain: true });
  return new IntegrityError('forge_refused', `${asked} is ${status}: ${said}`, details);
}

/** GitHub says 404 as well where a token may not even know that something is there. */
function refusedRight({ route, repository, status = 0, headers, token }: Failure, said: string): IntegrityError {
  const details = { route, status };
  const answer = `GitHub's answer to ${route} of ${repository} is ${status}: ${said}`;
  const needed = missingPermission(String(headers['x-accepted-github-permissions'] ?? ''));
  if (token === undefined)
    return new IntegrityError('forge_unauthorized', `${answer}; without a token only public facts are seen`, details, {
      hint: 'Check the name of the repository. If it is private or this writes, pass a token: in an action `github-token`, on the command line GH_TOKEN.',
    });
  if (needed === undefined)
    return new IntegrityError('forge_unauthorized', `${answer}; either it is not there, or the token does not reach it`, details, {
      hint: 'Check the name of the repository, and that the token belongs to it; an organisation may have to approve the token.',
    });
  if (headers['x-github-sso'] !== undefined)
    return new IntegrityError('forge_unauthorized', answer, details, {
      hint: 'The organisation wants the token to be authorised for single sign-on: do that in the settings of the token.',
    });
  const line = needed.line === undefined ? needed.text : `\`${needed.line}\``;
  return new IntegrityError(
    'permission_missing',
    `${answer}; ${status === 404 ? 'if it is there, ' : ''}the token needs ${line}`,
    { ...details, permission: needed.text },
    {
      hint:
        needed.line === undefined
          ? `No token of a workflow has that permission; use one of a GitHub App or a fine-grained personal access token with ${needed.text}.`
          : `Add the line \`${needed.line}\` to \`permissions:\` of the job. A pull request from a fork, or by Dependabot, gets a token that only reads, whatever stands there.`,
    },
  );
}

/** Is this a refusal because of too many calls, after which waiting helps? */
export function isRateLimit({ status, message, headers }: Pick<Failure, 'status' | 'message' | 'headers'>): boolean {
  if (status === 429) return true;
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /\brate limit\b/i.test(message));
}

function resetOf({ headers }: Failure): string | undefined {
  const seconds = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isSafeInteger(seconds) && seconds > 0 && seconds < 2 ** 33)
    return new Date(seconds * 1000).toISOString();
  const wait = Number(headers['retry-after']);
  return Number.isSafeInteger(wait) && wait > 0 && wait < 1e6 ? new Date(Date.now() + wait * 1000).toISOString() : undefined;
}

/** Text from outside on one short line, with no trace of the token, plain or as a header would carry it. */
function redacted(text: string, token: string | undefined): string {
  const secrets = token === undefined ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64'), encodeURIComponent(token)];
  const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  const line = printable(clean.replace(/\s+/g, ' ').trim());
  return line.length > MAX_SAID ? `${line.slice(0, MAX_SAID)}…` : line;
}
