/** A reason why a check may not show up, or shows up green without having looked. */
export interface Weakness {
  readonly says: string;
  readonly fix: string;
}

/** On which of the two events that gate a merge a workflow runs, for a branch. */
export interface GateEvents {
  readonly pullRequest: boolean;
  readonly mergeGroup: boolean;
  readonly weaknesses: readonly Weakness[];
}

const TYPES = ['opened', 'synchronize', 'reopened'];

/**
 * Reads `on:` of a workflow. A required check whose workflow is left out by a path filter stays pending for ever; one that is not run on
 * every push is a verdict on other bytes than those that are merged.
 * @source GitHub, "Troubleshooting required status checks"; "Workflow syntax", `on`
 */
export function gateEvents(on: unknown, branch: string): GateEvents {
  const [pull, group] = [eventOf(on, 'pull_request'), eventOf(on, 'merge_group')];
  const weaknesses = pull === undefined ? [] : [...filters(pull), ...types(pull), ...branches(pull, branch)];
  return { pullRequest: pull !== undefined, mergeGroup: group !== undefined && branches(group, branch).length === 0, weaknesses };
}

type Event = Readonly<Record<string, unknown>>;

function eventOf(on: unknown, name: string): Event | undefined {
  if (on === name || (Array.isArray(on) && on.includes(name))) return {};
  if (typeof on !== 'object' || on === null || Array.isArray(on) || !Object.hasOwn(on, name)) return undefined;
  const event = (on as Event)[name];
  return typeof event === 'object' && event !== null ? (event as Event) : {};
}

function filters(event: Event): Weakness[] {
  const found = ['paths', 'paths-ignore'].filter((name) => event[name] !== undefined);
  return found.map((name) => ({
    says: `\`${name}\` leaves out some pull requests: there the required check stays pending`,
    fix: `Remove \`${name}\` from \`pull_request\`, and let the gate run on every change.`,
  }));
}

function types(event: Event): Weakness[] {
  const given = texts(event['types']);
  const missing = TYPES.filter((type) => given.length > 0 && !given.includes(type));
  if (missing.length === 0) return [];
  return [{ says: `it does not run when a pull request is ${missing.join(' or ')}`, fix: `Remove \`types\`, or add ${missing.join(', ')} to it.` }];
}

function branches(event: Event, branch: string): Weakness[] {
  const only = texts(event['branches']);
  const but = texts(event['branches-ignore']);
  const runs = (only.length === 0 || matches(only, branch)) && !matches(but, branch);
  return runs ? [] : [{ says: `it does not run for the branch ${branch}`, fix: `Name ${branch} in \`branches\`, or remove that filter.` }];
}

/** Patterns in order; a later one with `!` takes back. @source GitHub, "Filter pattern cheat sheet" */
function matches(patterns: readonly string[], branch: string): boolean {
  return patterns.reduce((so, pattern) => {
    const not = pattern.startsWith('!');
    return toExpression(not ? pattern.slice(1) : pattern).test(branch) ? !not : so;
  }, false);
}

function toExpression(pattern: string): RegExp {
  const source = pattern.replace(/\*\*|[.*^$(){}|\\]/g, (part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : `\\${part}`));
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /(?!)/; // GitHub would refuse the pattern too
  }
}

function texts(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string');
}
