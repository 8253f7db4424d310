import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { UatSuite } from '../../../uat/suite.js';
import { mustBeRefused } from './access-status.js';

const SECRET_KEY = /^(?:.*[_-])?(?:password|passwd|secret|token|api[_-]?key|credential)s?$/i;
const WHOLE_REFERENCE = /^\$\{[a-z][a-z0-9_]*\}$/;
/** What a secret looks like, wherever it stands. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['a DingTalk secret', /\bSEC[0-9a-f]{32,}/],
  ['an access token in a URL', /[?&](?:access_token|token|key|sig|signature)=(?!\$\{)[^&\s"']{8,}/i],
  ['a password in a URL', /[a-z]+:\/\/[^/\s:@"']+:(?!\$\{)[^/\s@"']+@/i],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{20,}/],
  ['a key of AWS', /\bAKIA[0-9A-Z]{16}\b/],
  ['a webhook of Slack', /hooks\.slack\.com\/services\/T[A-Za-z0-9]+\/B/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['basic auth', /\bBasic\s+(?!dWF0\b)[A-Za-z0-9+/]{6,}={0,2}/],
  ['a JSON web token', /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./],
];

/** Secrets are named as variables; the values of the policy's own variables count too. The value itself is never repeated. */
export function judgeSecrets(suite: UatSuite): readonly Observation[] {
  const secretNames = [...suite.variables.secrets.keys(), 'uat_password', 'uat_sink_secret', 'uat_token'];
  const ofCases = suite.cases.map(({ id, written }) => verdict(id, [...literals(written, id, false), ...onCommandLine(written, id, secretNames)]));
  const values = [...suite.variables.values].flatMap(([name, value]) => {
    const text = String(value);
    const shape = SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
    const named = SECRET_KEY.test(name) && text !== '';
    return shape !== undefined || named ? [`vars.${name}${shape === undefined ? '' : ` (${shape})`}`] : [];
  });
  const rehearsal = literals(suite.rehearsal, 'uat.rehearsal', false);
  return [...ofCases, verdict('vars and uat.rehearsal of the policy', [...values, ...rehearsal])];
}

function verdict(subject: string, found: readonly string[]): Observation {
  if (found.length === 0) return holds(subject, 'has no secret written in it');
  const fix = 'Name it in vars of duri.yml, such as uat_password: {env: UAT_PASSWORD}, and write ${uat_password}. What was committed must be changed.';
  return fails(subject, `has a secret written in it: ${found.join(', ')}`, { expected: 'references such as ${uat_password}', actual: '***', fix });
}

/** Places of literal secrets. In a request that must be refused a wrong password is no secret. */
function literals(value: unknown, place: string, refusedHere: boolean): readonly string[] {
  if (typeof value === 'string') {
    const shape = SHAPES.find(([, pattern]) => pattern.test(value));
    return shape === undefined ? [] : [`${place} (${shape[0]})`];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => literals(one, `${place}[${index}]`, refusedHere));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const refused = refusedHere || mustBeRefused(fields['status']);
  const named = typeof fields['name'] === 'string' && SECRET_KEY.test(fields['name'].replace(/^x-/i, '')) && isLiteral(fields['value']) && !refused;
  return [
    ...(named ? [`${place}.value`] : []),
    ...Object.entries(fields).flatMap(([key, inner]) => {
      if (SECRET_KEY.test(key) && isLiteral(inner) && !refused) return [`${place}.${key}`];
      return literals(inner, `${place}.${key}`, refused);
    }),
  ];
}

function isLiteral(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && !WHOLE_REFERENCE.test(value);
}

function onCommandLine(value: unknown, place: string, secrets: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => onCommandLine(one, `${place}[${index}]`, secrets));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'exec' || !Array.isArray(inner)) return onCommandLine(inner, `${place}.${key}`, secrets);
    const text = JSON.stringify(inner);
    return secrets.some((name) => text.includes(`\${${name}}`)) ? [`${place}.exec (a secret on a command line)`] : [];
  });
}
