import { IntegrityError } from '../../model/errors.js';
import { Secret } from '../../model/secret.js';
import type { Ports } from '../../ports/index.js';
import { nearest } from '../../shape/nearest.js';
import type { Problem } from '../../shape/parsed.js';
import type { VariableDeclaration, Variables, VariableValue } from './variables.js';

/** As `vars:` of the policy has them: a value, or where a secret is read from. */
export type GivenVariables = Readonly<Record<string, VariableValue | SecretReference>>;
type SecretReference = { readonly env: string } | { readonly file: string };

export interface VariableRequest {
  readonly declared: readonly VariableDeclaration[];
  readonly given: GivenVariables;
  /** Texts of the user's own checks and cases: a variable that is neither declared nor named there is a slip of the pen. */
  readonly usedIn: readonly unknown[];
  /** Reads the secrets; without it they are only known by name. */
  readonly withSecrets: boolean;
}

/** The variables of this run, and what is wrong with those given. @throws input_missing for a secret that is not there, key_permissions */
export function loadVariables(
  ports: Pick<Ports, 'environment' | 'files'>,
  { declared, given, usedIn, withSecrets }: VariableRequest,
): { readonly variables: Variables; readonly problems: readonly Problem[] } {
  const values = new Map<string, VariableValue>(declared.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const])));
  const secrets = new Map<string, Secret>();
  const problems: Problem[] = [];
  const used = JSON.stringify(usedIn);
  for (const [name, value] of Object.entries(given)) {
    const declaration = declared.find((one) => one.name === name);
    const where = `vars.${name}`;
    if (declaration === undefined && !used.includes(`\${${name}}`)) {
      const suggestion = nearest(
        name,
        declared.map((one) => one.name),
      );
      problems.push({ where, message: `is used nowhere${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}` });
    } else if (isReference(value)) {
      secrets.set(name, withSecrets ? readReference(ports, name, value) : new Secret(new Uint8Array()));
      values.delete(name);
    } else if (declaration !== undefined && typeOf(value) !== declaration.type) {
      problems.push({ where, message: `is a ${typeOf(value)}; expected a ${declaration.type}` });
    } else {
      values.set(name, value);
    }
  }
  const missing = declared.filter(({ name }) => !values.has(name) && !secrets.has(name) && given[name] === undefined);
  problems.push(...missing.map(({ name, help }) => ({ where: `vars.${name}`, message: `is missing: ${help}` })));
  return { variables: { values, secrets }, problems };
}

function isReference(value: VariableValue | SecretReference): value is SecretReference {
  return typeof value === 'object' && !Array.isArray(value);
}

function typeOf(value: VariableValue): VariableDeclaration['type'] {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'toggle' : 'list';
}

function readReference({ environment, files }: Pick<Ports, 'environment' | 'files'>, name: string, reference: SecretReference): Secret {
  if ('file' in reference) {
    const bytes = Buffer.from(files.readSecret(reference.file).reveal());
    return new Secret(bytes.at(-1) === LINE_FEED ? bytes.subarray(0, -1) : bytes);
  }
  const text = environment.variables[reference.env] ?? '';
  if (text === '')
    throw new IntegrityError(
      'input_missing',
      `vars.${name} is read from the environment variable ${reference.env}, which is not set`,
      { variable: reference.env },
      { hint: `Set ${reference.env} for this run; in an action by \`env:\` from a secret.` },
    );
  return new Secret(Buffer.from(text));
}

const LINE_FEED = 0x0a;
