import type { CertificateFacts, HeaderLine, HttpAnswer, NoAnswer, ReceivedRequest } from '../../../ports/probes.js';
import { match, type Matcher } from '../../checks/matcher.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import type { HttpParameters } from './http-parameters.js';
import { hintFor } from './http-hints.js';
import { valuesAt } from './json-path.js';

/** An assertion about one value, as an observation. */
// eslint-disable-next-line max-params -- reads as a sentence: of this subject, this part is so, and this is wanted
export function asserted(subject: string, part: string, actual: unknown, matcher: Matcher, fix?: string): Observation {
  const result = match(actual, matcher);
  if (result.ok) return holds(subject, `has the expected ${part}`, { actual: result.actual });
  return fails(subject, `has another ${part} than expected`, { expected: result.expected, actual: result.actual, ...(fix !== undefined && { fix }) });
}

/** The values of all header lines of a name. */
export function headerValues(headers: readonly HeaderLine[], wanted: string): readonly string[] {
  return headers.flatMap(([name, value]) => (name.toLowerCase() === wanted.toLowerCase() ? [value] : []));
}

/** That nobody answered is a failure of the target; that we were stopped is not. */
export function noAnswer(subject: string, { phase, code, message }: NoAnswer): Observation {
  if (phase === 'interrupted') return unseen('infra', subject, 'was not answered before the time of the case was over, or the run was interrupted');
  return fails(subject, `got no answer: ${message} (${phase}: ${code})`, { expected: 'an answer', actual: `${phase}: ${code}` });
}

/** What can be asserted of one answer. */
export type HttpAssertions = Partial<Pick<HttpParameters, 'status' | 'headers' | 'count_each' | 'body' | 'jsonpath' | 'duration_ms' | 'certificate'>>;

/** Everything that a step asserts of one answer. */
export async function judgeAnswer(subject: string, answer: HttpAnswer, parameters: HttpAssertions): Promise<readonly Observation[]> {
  const { status, headers = {}, count_each: count, body, jsonpath = {}, duration_ms: duration, certificate } = parameters;
  const text = Buffer.from(answer.body).toString('utf8');
  return [
    ...(status === undefined ? [] : [asserted(subject, 'status', answer.status, status, hintFor(answer.status))]),
    ...Object.entries(headers).flatMap(([name, matcher]) => judgeHeader(subject, { name, matcher, count, headers: answer.headers })),
    ...(body === undefined ? [] : [asserted(subject, 'body', text, body)]),
    ...(await Promise.all(Object.entries(jsonpath).map(([path, matcher]) => judgeJsonPath(subject, text, path, matcher)))).flat(),
    ...(duration === undefined ? [] : [asserted(subject, 'duration in ms', answer.durationMs, duration)]),
    ...(certificate === undefined ? [] : judgeCertificate(subject, answer.certificate, certificate)),
  ];
}

interface HeaderAssertion {
  readonly name: string;
  readonly matcher: Matcher;
  readonly count: number | undefined;
  readonly headers: readonly HeaderLine[];
}

/** Each line of that name must fit; where there is none, only `exists: false` does. */
export function judgeHeader(subject: string, { name, matcher, count, headers }: HeaderAssertion): readonly Observation[] {
  const values = headerValues(headers, name);
  const wrongCount = count !== undefined && values.length !== count;
  const counted = wrongCount
    ? [
        fails(subject, `has the header ${name} ${values.length} times`, {
          expected: `${count} times`,
          actual: `${values.length} times: ${values.join(' | ')}`.slice(0, 300),
        }),
      ]
    : [];
  const judged =
    values.length === 0
      ? [asserted(subject, `header ${name}`, undefined, matcher)]
      : values.map((value) => asserted(subject, `header ${name}`, value, matcher));
  return [...counted, ...judged];
}

/** Each value that the path finds must fit. */
export async function judgeJsonPath(subject: string, text: string, path: string, matcher: Matcher): Promise<readonly Observation[]> {
  const found = await valuesAt(text, path);
  if ('problem' in found) return [fails(subject, `has a body that ${found.problem}`, { expected: `${path} in a JSON document` })];
  return found.values.length === 0 ? [asserted(subject, path, undefined, matcher)] : found.values.map((value) => asserted(subject, path, value, matcher));
}

export function judgeCertificate(
  subject: string,
  facts: CertificateFacts | undefined,
  wanted: Readonly<Record<string, Matcher | undefined>>,
): readonly Observation[] {
  if (facts === undefined) return [fails(subject, 'was answered without TLS', { expected: 'a certificate', actual: 'none' })];
  return Object.entries(wanted).flatMap(([field, matcher]) =>
    matcher === undefined ? [] : [asserted(subject, `certificate ${field}`, facts[field as keyof CertificateFacts], matcher)],
  );
}

/** What must be alike in all answers, or something could be told from the difference, such as which users there are. */
export function judgeSame(
  answers: readonly { readonly subject: string; readonly answer: HttpAnswer }[],
  same: NonNullable<HttpParameters['same']>,
): readonly Observation[] {
  const [first] = answers;
  if (first === undefined || answers.length < 2) return [unseen('config', 'same', 'compares fewer than two answers')];
  const read = {
    status: (answer: HttpAnswer): string => String(answer.status),
    body_bytes: (answer: HttpAnswer): string => `${answer.body.length} bytes`,
    headers: (answer: HttpAnswer): string =>
      [...new Set(answer.headers.map(([name]) => name.toLowerCase()))]
        .filter((name) => name !== 'date')
        .sort()
        .join(', '),
  } as const;
  return same.map((part) => {
    const wanted = read[part](first.answer);
    const other = answers.find(({ answer }) => read[part](answer) !== wanted);
    if (other === undefined) return holds(`${answers.length} answers`, `have the same ${part}`, { actual: wanted });
    return fails(other.subject, `has another ${part} than ${first.subject}, from which something can be told`, {
      expected: wanted,
      actual: read[part](other.answer),
    });
  });
}

/** What the service behind the proxy got. */
export function judgeUpstream(received: readonly ReceivedRequest[], wanted: NonNullable<HttpParameters['upstream']>): readonly Observation[] {
  const subject = 'the service behind the proxy';
  const counted = wanted.requests === undefined ? [] : [asserted(subject, 'number of requests', received.length, wanted.requests)];
  if (wanted.headers === undefined) return counted;
  if (received.length === 0) return [...counted, fails(subject, 'got no request', { expected: 'a request to look at the headers of', actual: 'none' })];
  const fix = 'Take it out where the proxy passes requests on, such as proxy_set_header Authorization "";';
  return [
    ...counted,
    ...received.flatMap(({ headers, url }) =>
      Object.entries(wanted.headers ?? {}).flatMap(([name, matcher]) =>
        judgeHeader(`${subject} (${url})`, { name, matcher, count: undefined, headers }).map((one) => (one.outcome === 'fail' ? { ...one, fix } : one)),
      ),
    ),
  ];
}
