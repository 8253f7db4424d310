/** A step of a composite: a sibling action, with its inputs as expressions. */
export interface CompositeStep {
  readonly id: string;
  /** For people, in the log. */
  readonly name: string;
  /** The sibling, `verify` for actions/verify. */
  readonly action: string;
  readonly if?: string;
  readonly with: Readonly<Record<string, string>>;
}

export interface CompositeInput {
  readonly description: string;
  readonly required?: boolean;
  /** Only where no policy could say otherwise. */
  readonly default?: string;
}

/** An action that is made of other actions of DuRi. Its `action.yml` and the tables of its README follow from this. */
export interface Composite {
  /** Folder below actions/; empty for the root. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly icon: string;
  readonly inputs: Readonly<Record<string, CompositeInput>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly steps: readonly CompositeStep[];
}

/** An input of the composite as it is handed on: `${{ inputs.x }}`. Text goes by `with:` and never into a shell. */
export function given(input: string): string {
  return `\${{ inputs.${input} }}`;
}

/** Several inputs under their own names. */
export function handOn(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, given(name)]));
}

/** A GitHub expression. */
export function expression(text: string): string {
  return `\${{ ${text} }}`;
}

/** The results of steps by their id, for `decide`; `absent` says in which case a part does not apply. A step that never ran is null, and missing. */
export function resultsOf(ids: readonly string[], absent: Readonly<Record<string, string>> = {}): string {
  const entries = ids.map((id) => {
    const result = `toJSON(steps.${id})`;
    const condition = absent[id];
    return `"${id}": ${expression(condition === undefined ? result : `${condition} && 'null' || ${result}`)}`;
  });
  return `{ ${entries.join(', ')} }`;
}
