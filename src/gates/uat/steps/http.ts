import { sha256 } from '../../../model/digest.js';
import type { HttpAnswer } from '../../../ports/probes.js';
import { compilePattern } from '../../checks/pattern.js';
import { holds, type Observation } from '../../checks/observation.js';
import { type StepContext, stepKind, type StepResult } from '../step-kind.js';
import { headerValues, judgeAnswer, judgeSame, judgeUpstream, noAnswer } from './http-judge.js';
import { httpParameters, type HttpParameters } from './http-parameters.js';
import { requestsOf } from './http-requests.js';
import { valuesAt } from './json-path.js';

/** Requests over HTTP, sent as they are written, and what is expected of each answer. */
export const http = stepKind<HttpParameters>({
  name: 'http',
  summary: 'Makes requests and looks at each answer: status, headers, body, JSON, duration, certificate, what the service behind the proxy got.',
  parameters: httpParameters,
  executes: () => false,
  repeatable: true,
  alone: ({ upstream: looked }) => looked !== undefined,
  assertions: ({ status, headers = {}, body, jsonpath = {}, duration_ms: duration, certificate = {}, same = [], upstream }) =>
    [status, body, duration, upstream].filter((one) => one !== undefined).length +
    [headers, jsonpath, certificate].reduce((sum, one) => sum + Object.keys(one).length, 0) +
    same.length,
  run: runHttp,
});

async function runHttp(context: StepContext, parameters: HttpParameters): Promise<StepResult> {
  const before = parameters.upstream === undefined ? 0 : (context.target.upstream?.().length ?? 0);
  const observations: Observation[] = [];
  const answers: { readonly subject: string; readonly answer: HttpAnswer }[] = [];
  let reached = true;
  for (const { subject, probe, digest } of requestsOf(context, parameters)) {
    const answer = await context.ports.probes.http(probe);
    if (!answer.ok) {
      observations.push(noAnswer(subject, answer));
      reached = false;
      continue;
    }
    answers.push({ subject, answer });
    observations.push(
      holds(subject, `answered ${answer.status} in ${answer.durationMs} ms`, { actual: `request sha256:${digest}, response sha256:${responseDigest(answer)}` }),
      ...(await judgeAnswer(subject, answer, parameters)),
    );
  }
  if (parameters.same !== undefined) observations.push(...judgeSame(answers, parameters.same));
  if (parameters.upstream !== undefined) observations.push(...upstream(context, parameters.upstream, before));
  const last = answers.at(-1);
  return { observations, reached, captures: last === undefined ? {} : await capturesOf(last.answer, parameters) };
}

function upstream({ target }: StepContext, wanted: NonNullable<HttpParameters['upstream']>, before: number): readonly Observation[] {
  if (target.upstream !== undefined) return judgeUpstream(target.upstream().slice(before), wanted);
  return [
    {
      outcome: 'unknown',
      error: 'config',
      subject: 'the service behind the proxy',
      message: 'can be looked at only in a rehearsal, where DuRi stands between proxy and service',
      fix: 'Give the step `on: rehearsal`.',
    },
  ];
}

function responseDigest({ status, headers, body }: HttpAnswer): string {
  return sha256(Buffer.concat([Buffer.from(JSON.stringify([status, headers])), body]));
}

/** What is not there is not captured; a later step that names it is then an error. */
async function capturesOf(answer: HttpAnswer, { captures }: HttpParameters): Promise<Readonly<Record<string, string>>> {
  const text = Buffer.from(answer.body).toString('utf8');
  const taken: Record<string, string> = {};
  for (const [name, from] of Object.entries(captures)) {
    let value: unknown;
    if ('header' in from) value = headerValues(answer.headers, from.header)[0];
    else if ('regexp' in from) value = compilePattern(from.regexp).first(text);
    else if ('status' in from) value = answer.status;
    else {
      const found = await valuesAt(text, from.jsonpath);
      value = 'values' in found ? found.values[0] : undefined;
    }
    if (value !== undefined && value !== null) taken[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return taken;
}
