/** One alert, whole: the rule, what whoever is told of it does, and when it must and must not fire. The rules, their unit tests and the runbooks are drawn from it. */
export interface Alert {
  /** Without `Duri`, which the rule has in front; the runbook is this in kebab-case. */
  readonly name: string;
  /** PromQL. Its result has the labels `job` and `instance` of the sidecar, unless a case says otherwise. */
  readonly expr: string;
  /** How long it must hold, as Prometheus writes durations; at once when absent. */
  readonly for?: string;
  /** `critical` pages, `warning` goes to the chat. @source design, section 3 */
  readonly severity: 'critical' | 'warning';
  /** One line; may name `{{ $labels.instance }}`. */
  readonly summary: string;
  /** One or two sentences; may name `{{ $labels.instance }}` and `{{ $value }}`. */
  readonly description: string;
  readonly runbook: Runbook;
  readonly cases: readonly AlertCase[];
}

/** What to do, in Markdown; the page says it in this order. */
export interface Runbook {
  readonly means: string;
  readonly look: readonly string[];
  readonly act: readonly string[];
  readonly afterwards: readonly string[];
}

/** One situation of the unit tests. */
export interface AlertCase {
  readonly title: string;
  /**
   * A sample a minute from minute 0, in promtool's notation, by series. Series get the labels of {@link TARGET} unless they name an `instance` themselves.
   * @source Prometheus, "Unit testing for rules", series
   */
  readonly series: Readonly<Record<string, string>>;
  /** Times after the start at which it must fire; none when it must not. */
  readonly fires?: readonly string[];
  /** Times at which it must be silent. */
  readonly quiet?: readonly string[];
  /** Labels of the alert beside the target's and the severity. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The alert has no labels of a target: there is none. */
  readonly untargeted?: boolean;
  /** What `{{ $value … }}` of the description comes to. */
  readonly value?: string;
}

/** The sidecar of the unit tests. */
export const TARGET = { job: 'duri', instance: 'shop:9101' };

/** The name of the rule. */
export function ruleName({ name }: Pick<Alert, 'name'>): string {
  return `Duri${name}`;
}

/** The file of the runbook. */
export function runbookFile({ name }: Pick<Alert, 'name'>): string {
  return `${name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()}.md`;
}
