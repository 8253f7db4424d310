import { type Parsed, parsed, refused } from '../shape/parsed.js';
import type { SecretInput } from '../model/secret.js';

/** One input of a command: declared once, and from it follow the CLI flag, the action input, help, tables and checks. */
export interface Input<T> {
  readonly help: string;
  /** What stands for the value in help, such as `DIR`; undefined for a switch. */
  readonly placeholder: string | undefined;
  readonly required: boolean;
  /** May be given several times. */
  readonly many: boolean;
  /** Said in help; the value itself is applied by `resolve`. */
  readonly defaultText: string | undefined;
  readonly values: readonly string[] | undefined;
  /** Position on the command line, or undefined for a flag. */
  readonly positional: boolean;
  /** Takes everything after `--`, read by nobody but the command. */
  readonly rest: boolean;
  readonly flag: string | undefined;
  readonly env: string | undefined;
  /** Name as an action input; undefined when the action does not offer it. */
  readonly action: string | undefined;
  readonly secret: boolean;
  /**
   * What `default:` of the action's metadata holds; undefined for nearly all, because such a default would win over a policy file.
   * Only for what no policy can state and only the runner knows, such as `${{ github.token }}`.
   */
  readonly actionDefault: string | undefined;
  /** A value could make a verdict milder: on a pull request the action ignores it. @source trust model, section 1 */
  readonly weakens: boolean;
  /** From the texts given (none, one, or with `many` several) to the value. */
  resolve(texts: readonly string[]): Parsed<T>;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The values of declared inputs. */
export type Values<I extends Inputs> = { readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never };

/** Where an input may be given. */
export interface Places {
  /** Defaults to the input's key in kebab-case; `positional` makes it an argument instead. */
  readonly flag?: string;
  readonly positional?: boolean;
  readonly env?: string;
  /** Defaults to none: an action offers only what is named. */
  readonly action?: string;
  /** See Input. */
  readonly actionDefault?: string;
  /** See Input. */
  readonly weakens?: boolean;
}

interface Shape<T> {
  readonly help: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly many?: boolean;
  readonly defaultText?: string;
  readonly values?: readonly string[];
  readonly secret?: boolean;
  readonly rest?: boolean;
  readonly resolve: (texts: readonly string[]) => Parsed<T>;
}

function input<T>(shape: Shape<T>, places: Places): Input<T> {
  return {
    help: shape.help,
    placeholder: shape.placeholder,
    required: shape.required ?? false,
    many: shape.many ?? false,
    defaultText: shape.defaultText,
    values: shape.values,
    secret: shape.secret ?? false,
    positional: places.positional ?? false,
    rest: shape.rest ?? false,
    flag: places.flag,
    env: places.env,
    action: places.action,
    actionDefault: places.actionDefault,
    weakens: places.weakens ?? false,
    resolve: shape.resolve,
  };
}

const MAX_TEXT = 32_768;

/** Refuses what no path or name can hold, so that a line break never reaches a log or an output file. */
function checked(text: string): Parsed<string> {
  if (text.length > MAX_TEXT) return refused('', `is longer than ${MAX_TEXT} characters`);
  // eslint-disable-next-line no-control-regex
  if (/[\x00\n\r]/.test(text)) return refused('', 'contains a line break or a NUL character');
  return parsed(text);
}

/** A text or path that must be given. */
export function requiredText(help: string, placeholder: string, places: Places): Input<string> {
  return input(
    { help, placeholder, required: true, resolve: ([text]) => (text === undefined || text === '' ? refused('', 'is missing') : checked(text)) },
    places,
  );
}

/** A text or path that may be left out. */
export function optionalText(help: string, placeholder: string, places: Places, options: { readonly defaultText?: string } = {}): Input<string | undefined> {
  return input({ help, placeholder, ...options, resolve: ([text]) => (text === undefined || text === '' ? parsed(undefined) : checked(text)) }, places);
}

/** A JSON document that may be left out: it is parsed and never printed, so it may have lines, as the platform's `toJSON` writes them. */
export function optionalJson(help: string, places: Places): Input<string | undefined> {
  return input({ help, placeholder: 'JSON', resolve: ([text]) => parsed(text === undefined || text.trim() === '' ? undefined : text) }, places);
}

/** A text of several lines that may be left out: it is told to people, and never used as a name. */
export function optionalLines(help: string, placeholder: string, places: Places): Input<string | undefined> {
  const resolve = ([text]: readonly string[]): Parsed<string | undefined> => {
    if (text === undefined || text === '') return parsed(undefined);
    return text.length > MAX_TEXT ? refused('', `is longer than ${MAX_TEXT} characters`) : parsed(text);
  };
  return input({ help, placeholder, resolve }, places);
}

/** A text with a default. */
export function textOr(defaultValue: string, help: string, placeholder: string, places: Places): Input<string> {
  return input(
    { help, placeholder, defaultText: defaultValue, resolve: ([text]) => (text === undefined || text === '' ? parsed(defaultValue) : checked(text)) },
    places,
  );
}

/** Several texts: the flag repeated, or in an action one a line. */
export function textList(
  help: string,
  placeholder: string,
  places: Places,
  { required = false }: { readonly required?: boolean } = {},
): Input<readonly string[]> {
  return input(
    {
      help,
      placeholder,
      required,
      many: true,
      resolve: (texts) => {
        const lines = texts
          .flatMap((text) => text.split('\n'))
          .map((line) => line.trim())
          .filter((line) => line !== '');
        for (const line of lines) {
          const one = checked(line);
          if (!one.ok) return one;
        }
        if (required && lines.length === 0) return refused('', 'is missing');
        return parsed(lines);
      },
    },
    places,
  );
}

/** Everything after `--`: the command line of another program, as it is. */
export function commandLine(help: string, placeholder: string): Input<readonly [string, ...string[]]> {
  const resolve = ([program, ...rest]: readonly string[]): Parsed<readonly [string, ...string[]]> =>
    program === undefined || program === '' ? refused('', 'is missing: write it behind `--`') : parsed([program, ...rest]);
  return input({ help, placeholder, required: true, many: true, rest: true, resolve }, {});
}

/** One of a few words. */
export function choice<const V extends string>(values: readonly V[], defaultValue: V, help: string, places: Places): Input<V> {
  const resolve = ([text]: readonly string[]): Parsed<V> => {
    if (text === undefined || text === '') return parsed(defaultValue);
    const value = values.find((candidate) => candidate === text);
    return value === undefined ? refused('', `is "${text.slice(0, 80)}"; expected one of ${values.join(', ')}`) : parsed(value);
  };
  return input({ help, placeholder: values.join('|'), values, defaultText: defaultValue, resolve }, places);
}

/** A whole number within bounds. */
export function integer(bounds: { readonly min: number; readonly max: number }, help: string, placeholder: string, places: Places): Input<number | undefined> {
  const resolve = ([text]: readonly string[]): Parsed<number | undefined> => {
    if (text === undefined || text === '') return parsed(undefined);
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || value < bounds.min || value > bounds.max)
      return refused('', `is "${text.slice(0, 80)}"; expected a whole number from ${bounds.min} to ${bounds.max}`);
    return parsed(value);
  };
  return input({ help, placeholder, resolve }, places);
}

/** On or off; an action spells it `true` or `false`. */
export function toggle(help: string, places: Places): Input<boolean> {
  const resolve = ([text]: readonly string[]): Parsed<boolean> => {
    if (text === undefined || text === '' || text === 'false') return parsed(false);
    return text === 'true' ? parsed(true) : refused('', `is "${text.slice(0, 80)}"; expected true or false`);
  };
  return input({ help, resolve }, places);
}

/** Secrets: on the command line the paths of their files, in an action their masked text. Never a value in argv. */
export function secrets(help: string, places: Places): Input<readonly SecretInput[]> {
  const resolve = (texts: readonly string[]): Parsed<readonly SecretInput[]> => {
    const files: SecretInput[] = [];
    for (const path of texts) {
      if (path === '') continue;
      const one = checked(path);
      if (!one.ok) return one;
      files.push({ from: 'file', path });
    }
    return parsed(files);
  };
  return input({ help, placeholder: 'FILE', many: true, secret: true, resolve }, places);
}
