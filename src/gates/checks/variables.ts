import type { Secret } from '../../model/secret.js';
import { nearest } from '../../shape/nearest.js';
import type { Problem } from '../../shape/parsed.js';

export type VariableValue = string | number | boolean | readonly string[];

/** A variable that a preset takes. Without a default it must be given. */
export interface VariableDeclaration {
  readonly name: string;
  readonly type: 'text' | 'number' | 'toggle' | 'list';
  readonly default?: VariableValue;
  readonly help: string;
}

/** Values by name; those of secrets are kept apart, so that the redactor knows them. */
export interface Variables {
  readonly values: ReadonlyMap<string, VariableValue>;
  readonly secrets: ReadonlyMap<string, Secret>;
}

/** `${name}`; `$${name}` stands for the text itself, and `\${` is left alone, as expressions write it. */
const REFERENCE = /(\\|\$)?\$\{([a-z][a-z0-9_]*)\}/g;

/**
 * Fills `${name}` into values, never into keys; nothing is evaluated. A text that is one reference and nothing else
 * takes the variable's value with its type, and a list inside a list is spread. Secrets are filled in only where `withSecrets` says so.
 */
export function substitute(
  written: unknown,
  { values, secrets }: Variables,
  withSecrets = false,
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const known = [...values.keys(), ...(withSecrets ? secrets.keys() : [])];
  const lookUp = (name: string, where: string): VariableValue => {
    const value = values.get(name) ?? (withSecrets ? secretText(secrets.get(name)) : undefined);
    if (value !== undefined) return value;
    const suggestion = nearest(name, known);
    problems.push({
      where,
      message: secrets.has(name)
        ? `names the secret \${${name}}, which an audit check cannot take`
        : `names the unknown variable \${${name}}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
    });
    return '';
  };
  const fill = (value: unknown, where: string): unknown => {
    if (typeof value === 'string') return fillText(value, (name) => lookUp(name, where));
    if (Array.isArray(value))
      return value.flatMap((item: unknown, index) => {
        const filled = fill(item, `${where}[${index}]`);
        return typeof item === 'string' && Array.isArray(filled) ? (filled as unknown[]) : [filled];
      });
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, where === '' ? key : `${where}.${key}`)]));
  };
  return { value: fill(written, ''), problems };
}

function fillText(text: string, lookUp: (name: string) => VariableValue): VariableValue {
  const whole = /^\$\{([a-z][a-z0-9_]*)\}$/.exec(text);
  if (whole?.[1] !== undefined) return lookUp(whole[1]);
  return text.replace(REFERENCE, (match, before: string | undefined, name: string) => {
    if (before === '\\') return match;
    if (before === '$') return match.slice(1);
    const value = lookUp(name);
    return typeof value === 'object' ? value.join(',') : String(value);
  });
}

function secretText(secret: Secret | undefined): string | undefined {
  return secret === undefined ? undefined : Buffer.from(secret.reveal()).toString('utf8');
}
