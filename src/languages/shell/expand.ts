import type { DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash';
import { isKnown, type Scope, unknownText, type Value } from './values.js';

/**
 * The fields that a word becomes, as far as they can be told without running anything: quotes taken away, variables filled in,
 * what is not quoted split at blanks. File name patterns stay as they are written; what a command would print is unknown,
 * but for `$(command -v NAME)`, which is taken for NAME.
 * @source bash(1), "EXPANSION"
 */
export function expandWord(word: Word, scope: Scope): readonly string[] {
  if (word.parts === undefined) return [word.value];
  const fields = new Fields();
  for (const part of word.parts) addPart(fields, part, scope);
  return fields.end();
}

/** The same as one text, as in an assignment or behind a redirection. */
export function expandText(word: Word, scope: Scope): string {
  if (word.parts === undefined) return word.value;
  return word.parts.map((part) => textOf(part, scope)).join('');
}

/** Collects the fields of a word. */
class Fields {
  readonly #done: string[] = [];
  #open: string | undefined;

  glue(text: string): void {
    this.#open = (this.#open ?? '') + text;
  }

  /** Text that is not quoted: blanks end a field. */
  split(text: string): void {
    text.split(/[ \t\n]+/).forEach((piece, index) => {
      if (index > 0) this.#close();
      if (piece !== '') this.glue(piece);
    });
  }

  /** Elements that each stay whole. */
  many(texts: readonly string[]): void {
    texts.forEach((text, index) => {
      if (index > 0) this.#close();
      this.glue(text);
    });
  }

  end(): readonly string[] {
    this.#close();
    return this.#done;
  }

  #close(): void {
    if (this.#open !== undefined) this.#done.push(this.#open);
    this.#open = undefined;
  }
}

function addPart(fields: Fields, part: WordPart, scope: Scope): void {
  switch (part.type) {
    case 'DoubleQuoted':
    case 'LocaleString':
      if (part.parts.length === 0) fields.glue('');
      for (const child of part.parts) addQuoted(fields, child, scope);
      return;
    case 'SimpleExpansion':
    case 'ParameterExpansion':
      for (const [index, text] of valuesOf(part, scope).entries()) fields.split(index === 0 ? text : ` ${text}`);
      return;
    default:
      fields.glue(textOf(part, scope));
  }
}

function addQuoted(fields: Fields, child: DoubleQuotedChild, scope: Scope): void {
  if (child.type === 'SimpleExpansion' || child.type === 'ParameterExpansion') fields.many(valuesOf(child, scope));
  else fields.glue(textOf(child, scope));
}

function textOf(part: WordPart, scope: Scope): string {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
    case 'Glob':
      return part.value;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.map((child) => textOf(child, scope)).join('');
    case 'SimpleExpansion':
    case 'ParameterExpansion':
      return valuesOf(part, scope).join(' ');
    case 'CommandExpansion':
      return /^\$\(\s*(?:command\s+-v|which|type\s+-P)\s+([\w./-]+)[^;|&]*\)$/.exec(part.text)?.[1] ?? unknownText(part.text);
    case 'ArithmeticExpansion':
      return unknownText(part.text);
    default:
      return part.text;
  }
}

/** What a `$NAME` or `${NAME…}` stands for; several texts for a list. */
function valuesOf(part: WordPart & { readonly type: 'SimpleExpansion' | 'ParameterExpansion' }, scope: Scope): readonly string[] {
  if (part.type === 'SimpleExpansion') return lookUp(part.text.slice(1), scope);
  const found = elementsOf(part, scope);
  if (part.prefix === '#') return [found.every(isKnown) ? lengthOf(part, found, scope) : unknownText(`${part.text}:${found.join()}`)];
  if (part.prefix === '!') return [unknownText(`${part.text}:${found.join()}`)];
  const { operation } = part;
  if (operation === undefined) return found;
  if (operation.type !== 'Default') return [unknownText(`${part.text}:${found.join()}`)];
  const isSet = isSetIn(part, scope);
  const empty = operation.operator.startsWith(':') && found.join('') === '';
  switch (operation.operator) {
    case '+':
    case ':+':
      return isSet && !empty ? [expandText(operation.operand, scope)] : [];
    case '?':
    case ':?':
      return found;
    default:
      return isSet && !empty ? found : [expandText(operation.operand, scope)];
  }
}

function isSetIn({ parameter }: ParameterExpansionPart, scope: Scope): boolean {
  if (/^\d+$/.test(parameter)) return scope.args === undefined || scope.args.length >= Number(parameter);
  return /^\W$/.test(parameter) || scope.get(parameter) !== undefined;
}

function elementsOf({ parameter, index }: ParameterExpansionPart, scope: Scope): readonly string[] {
  const value: Value | undefined = index === undefined ? undefined : scope.get(parameter);
  if (index === undefined || typeof value !== 'object') return lookUp(parameter, scope);
  if (index.text === '@' || index.text === '*') return value;
  const at = expandText(index, scope);
  return /^\d+$/.test(at) ? [value[Number(at)] ?? ''] : [unknownText(`${parameter}[${at}]`)];
}

function lengthOf({ index, parameter }: ParameterExpansionPart, found: readonly string[], scope: Scope): string {
  const whole = index !== undefined && (index.text === '@' || index.text === '*');
  return String(whole && typeof scope.get(parameter) === 'object' ? found.length : found.join(' ').length);
}

function lookUp(name: string, scope: Scope): readonly string[] {
  if (name === '@' || name === '*') return scope.args ?? [unknownText('@')];
  if (name === '#') return [scope.args === undefined ? unknownText('#') : String(scope.args.length)];
  if (/^[1-9]\d*$/.test(name)) return [scope.args === undefined ? unknownText(name) : (scope.args[Number(name) - 1] ?? '')];
  const value = scope.get(name);
  if (value === undefined) return [unknownText(name)];
  return typeof value === 'string' ? [value] : [value[0] ?? ''];
}
