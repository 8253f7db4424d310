import type { CheckType } from '../check-type.js';

/** A line of the list of check types: enough to find a type; the rest is loaded when a check needs it. */
export interface CheckTypeEntry {
  readonly name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters are contravariant, so a list of different types needs the widest form
  load(): Promise<CheckType<any>>;
}

/**
 * Every kind of check, by its key in `duri.yml`. A new one is one file beside this and one line here. What only other kinds need, such as
 * the readers of nginx, shell and YAML or the acceptance tests, took a tenth of the CPU time of an audit that looks at files.
 */
export const CHECK_TYPES: readonly CheckTypeEntry[] = [
  { name: 'alertmanager', load: async () => (await import('./alertmanager.js')).alertmanager },
  { name: 'code', load: async () => (await import('./code.js')).code },
  { name: 'command', load: async () => (await import('./command.js')).command },
  { name: 'doc', load: async () => (await import('./doc/doc-check.js')).docCheck },
  { name: 'doc_claims', load: async () => (await import('./doc-claims.js')).docClaimsCheck },
  { name: 'env', load: async () => (await import('./env/env-check.js')).envCheck },
  { name: 'env_usage', load: async () => (await import('./env-usage/env-usage-check.js')).envUsageCheck },
  { name: 'evidence', load: async () => (await import('./evidence.js')).evidence },
  { name: 'file', load: async () => (await import('./file.js')).fileCheck },
  { name: 'floor', load: async () => (await import('./floor.js')).floor },
  { name: 'git', load: async () => (await import('./git.js')).git },
  { name: 'glob', load: async () => (await import('./glob.js')).globCheck },
  { name: 'hmac_vector', load: async () => (await import('./hmac-vector.js')).hmacVectorCheck },
  { name: 'htpasswd', load: async () => (await import('./htpasswd.js')).htpasswd },
  { name: 'http', load: async () => (await import('./http.js')).httpCheck },
  { name: 'json', load: async () => (await import('./data/data-check.js')).jsonCheck },
  { name: 'nginx', load: async () => (await import('./nginx.js')).nginx },
  { name: 'nginx_lint', load: async () => (await import('./nginx-lint.js')).nginxLint },
  { name: 'nginx_test', load: async () => (await import('./nginx-test.js')).nginxTest },
  { name: 'prom', load: async () => (await import('./prom.js')).prom },
  { name: 'secrets', load: async () => (await import('./secrets.js')).secrets },
  { name: 'shell', load: async () => (await import('./shell.js')).shell },
  { name: 'shellcheck', load: async () => (await import('./shellcheck.js')).shellcheck },
  { name: 'tests', load: async () => (await import('./tests.js')).tests },
  { name: 'uat_mutate', load: async () => (await import('./uat/uat-mutate.js')).uatMutate },
  { name: 'uat_run', load: async () => (await import('./uat/uat-run.js')).uatRun },
  { name: 'uat_suite', load: async () => (await import('./uat/uat-suite.js')).uatSuite },
  { name: 'xref', load: async () => (await import('./xref/xref-check.js')).xrefCheck },
  { name: 'yaml', load: async () => (await import('./data/data-check.js')).yamlCheck },
];

/** The types by name, loaded. */
export async function loadCheckTypes(wanted: (name: string) => boolean = () => true): Promise<readonly CheckType[]> {
  const types: Awaited<ReturnType<CheckTypeEntry['load']>>[] = [];
  // One after the other: they share most of what they load, and waiting for each costs a third of a millisecond.
  for (const entry of CHECK_TYPES) if (wanted(entry.name)) types.push(await entry.load());
  return types;
}
