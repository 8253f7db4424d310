import { isKnown, type Scope, unknownText, type Value } from './values.js';

/** Settings of the shell that decide what a failure does. */
export interface Options {
  readonly errexit: boolean;
  readonly nounset: boolean;
  readonly pipefail: boolean;
  readonly errtrace: boolean;
  readonly xtrace: boolean;
  readonly inheritErrexit: boolean;
}

export const INITIAL_OPTIONS: Options = { errexit: false, nounset: false, pipefail: false, errtrace: false, xtrace: false, inheritErrexit: false };

/** Something that was asked about and happens on a path. */
export interface Happening {
  /** What it was asked about as, such as `nginx -t` or `backup_config`. */
  readonly label: string;
  /** `start`: it begins. `ok`, `failed`: it is over. */
  readonly phase: 'start' | 'ok' | 'failed';
  /** Offset in the script. */
  readonly at: number;
  /** Functions that are being run, outermost first. */
  readonly stack: readonly string[];
  /** The signal whose trap runs it. */
  readonly trap: string | undefined;
  readonly options: Options;
  readonly traps: ReadonlyMap<string, string>;
  /** It stands where a failure is ignored by errexit and the ERR trap: in a condition, or before `||`. */
  readonly guarded: boolean;
}

/** What happened up to here, the latest first. Equal pasts are one object. */
export interface Past {
  readonly happening: Happening;
  readonly before: Past | undefined;
}

/** Beyond this many changes a map is written anew. */
const MAX_CHANGES = 12;

/** A map that knows a number for its content, so that comparing two costs nothing, and shares most of it with the one that it came from. */
export class Entries<V> {
  private constructor(
    private readonly base: ReadonlyMap<string, V>,
    private readonly changes: ReadonlyMap<string, V>,
    readonly digest: number,
  ) {}

  static none<V>(): Entries<V> {
    return new Entries<V>(new Map(), new Map(), 0);
  }

  get(name: string): V | undefined {
    return this.changes.get(name) ?? this.base.get(name);
  }

  names(): readonly string[] {
    return [...new Set([...this.base.keys(), ...this.changes.keys()])];
  }

  with(name: string, value: V): Entries<V> {
    const before = this.get(name);
    if (before === value) return this;
    const digest = (this.digest + weight(name, value) - (before === undefined ? 0 : weight(name, before)) + MODULUS) % MODULUS;
    if (this.changes.size < MAX_CHANGES || this.changes.has(name)) return new Entries<V>(this.base, new Map(this.changes).set(name, value), digest);
    return new Entries<V>(new Map([...this.base, ...this.changes, [name, value]]), new Map(), digest);
  }

  only(keeps: (name: string) => boolean): Entries<V> {
    const names = this.names();
    const kept = names.filter(keeps);
    if (kept.length === names.length) return this;
    let entries = Entries.none<V>();
    for (const name of kept) {
      const value = this.get(name);
      if (value !== undefined) entries = entries.with(name, value);
    }
    return entries;
  }
}

const MODULUS = 2 ** 52;
const weights = new Map<string, number>();

/** A number for a pair, well spread; sums of them tell maps apart. */
function weight(name: string, value: unknown): number {
  const text = `${name}\0${typeof value === 'string' ? value : JSON.stringify(value)}`;
  const known = weights.get(text);
  if (known !== undefined) return known;
  let [high, low] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(at), 0x85ebca6b) ^ (low >>> 13);
  }
  const made = (high >>> 0) * 2 ** 20 + ((low >>> 0) % 2 ** 20);
  if (weights.size > 200_000) weights.clear();
  weights.set(text, made);
  return made;
}

/** One way through the script, at one point. */
export interface State {
  readonly variables: Entries<Value>;
  readonly args: readonly string[] | undefined;
  readonly options: Options;
  readonly traps: ReadonlyMap<string, string>;
  readonly umask: string | undefined;
  /** Conditions that could not be told, and what was assumed of them. */
  readonly assumed: Entries<boolean>;
  readonly past: Past | undefined;
  /** Variables that were not seen to be set may be all the same: it began in the middle. */
  readonly open: boolean;
}

export function initialState(): State {
  return {
    variables: Entries.none(),
    args: undefined,
    options: INITIAL_OPTIONS,
    traps: new Map(),
    umask: undefined,
    assumed: Entries.none(),
    past: undefined,
    open: false,
  };
}

export function scopeOf({ variables, args, open }: State): Scope {
  return { get: (name) => variables.get(name) ?? (open ? unknownText(name) : undefined), args };
}

export function withVariable(state: State, name: string, value: Value): State {
  return { ...state, variables: state.variables.with(name, value) };
}

/** Makes equal pasts one object, so that comparing them is comparing references. */
export class Pasts {
  readonly #known = new Map<Past | undefined, Map<string, Past>>();
  readonly #ids = new Map<Past | undefined, number>();
  readonly #settings = new WeakMap<Options, string>();

  add(before: Past | undefined, happening: Happening): Past {
    const after = this.#known.get(before) ?? new Map<string, Past>();
    this.#known.set(before, after);
    const { label, phase, at, stack, trap, guarded, options, traps } = happening;
    const key = JSON.stringify([label, phase, at, stack, trap, guarded, options, [...traps]]);
    const known = after.get(key);
    if (known !== undefined) return known;
    const past = { happening, before };
    after.set(key, past);
    return past;
  }

  idOf(past: Past | undefined): number {
    const id = this.#ids.get(past) ?? this.#ids.size;
    this.#ids.set(past, id);
    return id;
  }

  /** States that differ in nothing, once each. */
  distinct<T>(items: readonly T[], stateOf: (item: T) => State, more: (item: T) => string): T[] {
    if (items.length < 2) return [...items];
    return [...new Map(items.map((item) => [`${more(item)}|${this.#keyOf(stateOf(item))}`, item])).values()];
  }

  /** What must stay apart when there are too many states: what happened, and the settings. */
  coarseKey({ past, options, traps, umask }: State): string {
    let settings = this.#settings.get(options);
    if (settings === undefined) this.#settings.set(options, (settings = JSON.stringify(options)));
    return `${this.idOf(past)}|${settings}|${traps.size === 0 ? '' : JSON.stringify([...traps])}|${umask ?? ''}`;
  }

  #keyOf(state: State): string {
    return `${this.coarseKey(state)}|${state.variables.digest}|${state.assumed.digest}|${state.args === undefined ? '' : JSON.stringify(state.args)}`;
  }
}

/** One state that stands for both: what they disagree on is unknown, and nothing is assumed that one of them does not assume. */
export function joined(left: State, right: State): State {
  let variables = left.variables;
  for (const name of new Set([...left.variables.names(), ...right.variables.names()])) {
    const [a, b] = [left.variables.get(name), right.variables.get(name)];
    if (a !== b && JSON.stringify(a) !== JSON.stringify(b)) variables = variables.with(name, unknownText(name));
  }
  const assumed = left.assumed.only((question) => right.assumed.get(question) === left.assumed.get(question));
  const args = JSON.stringify(left.args) === JSON.stringify(right.args) ? left.args : undefined;
  return { ...left, variables, assumed, args };
}

const SHORT: Readonly<Record<string, keyof Options>> = { e: 'errexit', u: 'nounset', E: 'errtrace', x: 'xtrace' };
const LONG: Readonly<Record<string, keyof Options>> = {
  errexit: 'errexit',
  nounset: 'nounset',
  pipefail: 'pipefail',
  errtrace: 'errtrace',
  xtrace: 'xtrace',
};

/** `set` with these words: options, and positional parameters where it sets them. @source bash(1), "set" */
export function applySet(state: State, words: readonly string[]): State {
  const options: { -readonly [K in keyof Options]: boolean } = { ...state.options };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--' || word === '-') return { ...state, options, args: words.slice(at + 1) };
    if (!/^[-+]/.test(word)) return { ...state, options, args: isKnown(word) ? words.slice(at) : undefined };
    const on = word.startsWith('-');
    for (const letter of word.slice(1)) {
      const long = letter === 'o' ? LONG[words[++at] ?? ''] : undefined;
      const option = long ?? SHORT[letter];
      if (option !== undefined) options[option] = on;
    }
  }
  return { ...state, options };
}
