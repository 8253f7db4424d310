/** A permission that a call needs. `line` is what stands under `permissions:` of a job; undefined where no workflow token can have it. */
export interface NeededPermission {
  readonly text: string;
  readonly line: string | undefined;
}

/** @source GitHub, "Workflow syntax", `permissions` */
const SCOPES_OF_WORKFLOWS = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
];

/**
 * What the header `x-accepted-github-permissions` asks for: alternatives after semicolons, each a list after commas.
 * The alternative about pull requests is named first, for that is what DuRi works on. Undefined when it asks for nothing but metadata.
 * @source GitHub, "Troubleshooting the REST API", "Insufficient permissions"
 */
export function missingPermission(header: string): NeededPermission | undefined {
  const alternatives = header.split(';').map((alternative) => alternative.split(',').flatMap(parse));
  const fitting = alternatives.filter((one) => one.length > 0);
  const chosen = fitting.find((one) => one.some(({ scope }) => scope === 'pull-requests')) ?? fitting[0];
  if (chosen === undefined) return undefined;
  const text = chosen.map(({ scope, level }) => `${scope}: ${level}`).join(', ');
  return { text, line: chosen.every(({ scope }) => SCOPES_OF_WORKFLOWS.includes(scope)) ? text : undefined };
}

function parse(text: string): { readonly scope: string; readonly level: string }[] {
  const [, scope, level] = /^\s*([a-z_]+)=(read|write|admin)\s*$/.exec(text) ?? [];
  return scope === undefined || level === undefined || scope === 'metadata' ? [] : [{ scope: scope.replaceAll('_', '-'), level }];
}
