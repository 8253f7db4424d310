import type { Composite, CompositeStep } from './composite.js';

/**
 * A composite without composites: each step that is one is replaced by its steps. Where `$/` is not known, siblings are pinned by
 * commit, and a commit cannot pin itself: so composites there may reach leaf actions only, which stand in a commit before.
 * The inputs of a composite within must be handed on under their own names.
 */
export function flatten(composite: Composite, others: readonly Composite[]): Composite {
  const within = new Map(others.map((other) => [other.name, other]));
  const steps = composite.steps.flatMap((step) => {
    const inner = within.get(step.action);
    return inner === undefined ? [step] : inner.steps.map((one) => inlined(one, step, inner));
  });
  const outputs = Object.entries(composite.outputs).map(
    ([name, { description, value }]) => [name, { description, value: outputsWithin(value, composite, within) }] as const,
  );
  return { ...composite, steps, outputs: Object.fromEntries(outputs) };
}

function inlined(step: CompositeStep, outer: CompositeStep, inner: Composite): CompositeStep {
  refuseOtherNames(outer, inner);
  const renamed = (text: string): string => inner.steps.reduce((all, { id }) => all.replaceAll(`steps.${id}`, `steps.${outer.id}-${id}`), text);
  const own = step.if === undefined ? 'success()' : renamed(bare(step.if));
  return {
    id: `${outer.id}-${step.id}`,
    name: step.name,
    action: step.action,
    if: outer.if === undefined ? `\${{ ${own} }}` : `\${{ (${bare(outer.if)}) && (${own}) }}`,
    with: Object.fromEntries(Object.entries(step.with).map(([name, text]) => [name, renamed(text)])),
  };
}

/** `steps.gate.outputs.verdict`, where the step is a composite, is what that composite says of it. */
function outputsWithin(value: string, { steps }: Composite, within: ReadonlyMap<string, Composite>): string {
  return value.replace(/steps\.([a-z-]+)\.outputs\.([a-z-]+)/g, (text, id: string, name: string) => {
    const inner = within.get(steps.find((step) => step.id === id)?.action ?? '');
    const expression = inner?.outputs[name]?.value;
    if (inner === undefined) return text;
    if (expression === undefined) return "''";
    return `(${inner.steps.reduce((all, step) => all.replaceAll(`steps.${step.id}.`, `steps.${id}-${step.id}.`), bare(expression))})`;
  });
}

function bare(expression: string): string {
  return expression.replace(/^\$\{\{\s*|\s*\}\}$/g, '');
}

function refuseOtherNames({ id, with: given }: CompositeStep, { inputs }: Composite): void {
  const other = Object.keys(inputs).find((name) => given[name] !== `\${{ inputs.${name} }}`);
  if (other !== undefined) throw new Error(`the step ${id} does not hand on the input ${other} under its own name`);
}
