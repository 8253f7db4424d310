import { timingSafeEqual } from 'node:crypto';
import { freezePlaces } from '../freeze/freeze-places.js';
import { frozenBy } from '../freeze/freeze-state.js';
import { highestCounter } from '../freeze/freeze-mark.js';
import { freezeVerifier } from '../freeze/look-at-freeze.js';
import { verifyFreeze } from '../freeze/verify-freeze.js';
import { sha256 } from '../model/digest.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { SecretInput } from '../model/secret.js';
import { loadJudge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import type { WebAnswer, WebRequest } from '../ports/web-server.js';
import { json, refused } from './watch-routes.js';

/** A shorter token could be guessed. */
const TOKEN_CHARACTERS = 32;
const COMPLAIN_EVERY_MS = 60_000;

export interface ResetValues {
  readonly resetToken: string | undefined;
  readonly config: string | undefined;
  readonly keyring: string | undefined;
  readonly hmacKey: readonly SecretInput[];
}

/** What others may make a sidecar do, with a token. It holds no key that signs: a state that lifts a freeze was signed elsewhere. */
export class WatchReset {
  #complainedAt = -Infinity;

  constructor(
    private readonly ports: Ports,
    private readonly values: ResetValues,
  ) {}

  /** Undefined when the caller may go on. The token file is read anew each time, so that it can be changed. */
  refusal({ headers }: WebRequest): WebAnswer | undefined {
    if (this.values.resetToken === undefined)
      return refused(403, 'no_token', 'this sidecar takes no requests that change something', 'Start it with --reset-token-file FILE.');
    if (!isSameOrigin(headers)) return this.#refuse(403, 'other_origin', 'the request comes from a page of another site');
    const given = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? headers['duri-token'];
    if (given === undefined) return this.#refuse(401, 'token_missing', 'the request carries no token');
    try {
      const token = Buffer.from(this.ports.files.readSecret(this.values.resetToken).reveal()).toString('utf8').trim();
      if (token.length < TOKEN_CHARACTERS) return this.#refuse(503, 'token_short', `the token of this sidecar has less than ${TOKEN_CHARACTERS} characters`);
      return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)))
        ? undefined
        : this.#refuse(401, 'token_wrong', 'the token is not the one of this sidecar');
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      return this.#refuse(503, 'token_unreadable', `the token of this sidecar cannot be read: ${messageOf(error)}`);
    }
  }

  /** Puts a signed state in the place of the one that counts here, once it was verified and is newer. */
  async takeFreeze(request: WebRequest): Promise<WebAnswer> {
    const { ports, values } = this;
    const content = await request.body(LIMITS.policyBytes);
    if (content === undefined) return refused(413, 'too_large', `the state is larger than ${LIMITS.policyBytes} bytes`, 'Send what `duri freeze` wrote.');
    try {
      const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'verifier' });
      const places = await freezePlaces(ports, judge, { withTip: false });
      const at = ports.clock.now();
      const brought = { from: 'the request', content };
      const verifier = freezeVerifier(ports, { judge, hmacKeys: values.hmacKey, at }, { judging: [brought], brought: undefined });
      const reading = verifyFreeze(content, brought.from, verifier);
      if (reading.kind !== 'valid')
        return refused(
          422,
          'freeze_invalid',
          `the state ${reading.kind === 'invalid' ? reading.why : 'is missing'}`,
          'Sign one with `duri freeze`, by a key of the ring with the use `freeze`.',
        );
      const { counter, state } = reading.state;
      const there = verifyFreeze(ports.files.read(places.path, LIMITS.policyBytes), places.path, verifier);
      const highest = Math.max(there.kind === 'valid' ? there.state.counter : 0, highestCounter(ports, frozenBy(judge.policy.policy)) ?? 0);
      if (counter < highest)
        return refused(409, 'freeze_older', `the state has number ${counter}, and ${highest} was seen before`, 'Sign the next one with `duri freeze`.');
      ports.files.write(places.path, content);
      ports.log.info(`the kill switch was set to ${state} by a request, number ${counter}`);
      return json(200, { message: `Taken: the kill switch is ${state}, number ${counter}. A scan begins now.`, counter, state });
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      return refused(503, error.code, messageOf(error), error.hint);
    }
  }

  /** Who tries tokens fills no log. */
  #refuse(status: number, code: string, message: string): WebAnswer {
    const now = this.ports.clock.elapsed();
    if (now - this.#complainedAt > COMPLAIN_EVERY_MS) {
      this.#complainedAt = now;
      this.ports.log.warn(`a request was refused: ${message}`);
    }
    return refused(
      status,
      code,
      message,
      'Send the token of --reset-token-file as `Authorization: Bearer …`, or in the header DuRi-Token behind a proxy with a password.',
    );
  }
}

/** A browser says where a page is from that makes it send something; other programs say nothing. @source Fetch, Origin and Sec-Fetch-Site */
function isSameOrigin(headers: WebRequest['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers['origin'];
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return [headers['host'], headers['x-forwarded-host']].includes(new URL(origin).host);
}
