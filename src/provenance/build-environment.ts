import type { Form } from './forms.js';

/** A JSON object whose values come from outside and have been bounded. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Where the source comes from, as far as the environment says. */
export interface SourceClaim {
  /** A `git+https:` URI without credentials, with `@ref` at its end where the ref is known. */
  readonly uri?: string | undefined;
  /** The full id of the commit, as hex. */
  readonly commit?: string | undefined;
}

/**
 * What a build environment says about the build that runs in it. These are its claims: whoever controls the
 * job can set the same variables, so they are worth what the signature over them is worth, and no more.
 */
export interface BuildClaims {
  /** Id of the build environment, such as `github-actions`. */
  readonly environment: string;
  readonly buildType: string;
  /** What the user of the CI controls; never empty. */
  readonly externalParameters: JsonObject;
  readonly internalParameters?: JsonObject | undefined;
  readonly builder: { readonly id: string; readonly version?: Readonly<Record<string, string>> | undefined };
  readonly source: SourceClaim;
  /** The URL of this very run. */
  readonly invocationId?: string | undefined;
  /** RFC 3339 in UTC; only where the CI says when the build began. */
  readonly startedOn?: string | undefined;
}

type Forms = Readonly<Record<string, Form>>;

/** The variables of one environment that are set and have their form. */
type Read<F extends Forms> = { readonly [K in keyof F]: string | undefined };

/** One CI system: how it is recognised, and how its variables become provenance. */
export interface BuildEnvironment {
  readonly id: string;
  /** Its name, for people. */
  readonly title: string;
  /** Where its variables are documented. */
  readonly documentation: string;
  /** Every variable that is read. Nothing else of the environment can reach the provenance. */
  readonly variables: readonly string[];
  isPresent(variables: Variables): boolean;
  /** The claims; undefined when a variable that they cannot do without is missing or malformed. */
  describe(variables: Variables): BuildClaims | undefined;
}

/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

interface Definition<F extends Forms> {
  readonly id: string;
  readonly title: string;
  readonly documentation: string;
  readonly variables: F;
  isPresent(read: Read<F>): boolean;
  describe(read: Read<F>): Omit<BuildClaims, 'environment'> | undefined;
}

/** Declares a build environment. Its functions see only the variables that it lists, each already held against its form. */
export function buildEnvironment<const F extends Forms>(definition: Definition<F>): BuildEnvironment {
  const { id, title, documentation, variables: forms } = definition;
  const read = (variables: Variables): Read<F> => {
    const entries = Object.entries(forms).map(([name, form]) => [name, readVariable(variables[name], form)] as const);
    return Object.fromEntries(entries) as Read<F>;
  };
  return {
    id,
    title,
    documentation,
    variables: Object.keys(forms),
    isPresent: (variables) => definition.isPresent(read(variables)),
    describe: (variables) => {
      const claims = definition.describe(read(variables));
      return claims === undefined ? undefined : { environment: id, ...claims };
    },
  };
}

/** The URI of a build type that DuRi defines itself; docs/provenance.md describes each. */
export function ownBuildType(id: string): string {
  return `https://github.com/duri/duri/buildtypes/${id}/v1`;
}

/** An object without the fields that are not known. */
export function known(fields: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The version of a builder, as far as it is known. */
export function knownVersions(versions: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> | undefined {
  const present = known(versions) as Record<string, string>;
  return Object.keys(present).length === 0 ? undefined : present;
}

function readVariable(value: string | undefined, form: Form): string | undefined {
  return value === undefined || value === '' ? undefined : form(value);
}
