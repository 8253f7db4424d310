import type { ArithmeticExpression, TestExpression } from 'unbash';
import { expandText } from './expand.js';
import { isKnown, type Scope } from './values.js';

/** What a condition gives: known, or a question that has the same answer whenever it is asked again with the same name. */
export type Condition = { readonly known: boolean } | { readonly question: string | undefined; readonly negated: boolean };

const known = (value: boolean): Condition => ({ known: value });
const ask = (question: string | undefined): Condition => ({ question, negated: false });

/** The opposite. */
export function negate(condition: Condition): Condition {
  return 'known' in condition ? known(!condition.known) : { ...condition, negated: !condition.negated };
}

/** Are two texts the same? */
export function same(left: string, right: string): Condition {
  if (left === right) return known(true);
  return isKnown(left) && isKnown(right) ? known(false) : ask(`${left}==${right}`);
}

/** Does a text fit a pattern of file names, as in `case` and `[[ … == … ]]`? Brackets and extended patterns cannot be told. */
export function fitsPattern(text: string, pattern: string): Condition {
  if (!/[*?[]/.test(pattern)) return same(text, pattern);
  if (/^\*+$/.test(pattern)) return known(true);
  if (!isKnown(text) || !isKnown(pattern) || /[[\]()|\\]/.test(pattern) || text.length * pattern.length > 100_000) return ask(`${text}~${pattern}`);
  return known(wildcard(text, pattern));
}

/** `*` and `?`, by going back to the last `*` only, which is enough. */
function wildcard(text: string, pattern: string): boolean {
  let [at, look, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[look] === '*') [star, mark, look] = [look, at, look + 1];
    else if (pattern[look] === '?' || pattern[look] === text[at]) [at, look] = [at + 1, look + 1];
    else if (star === -1) return false;
    else [mark, at, look] = [mark + 1, mark + 1, star + 1];
  }
  return /^\**$/.test(pattern.slice(look));
}

/** `[[ … ]]`. */
export function testCondition(expression: TestExpression, scope: Scope): Condition {
  switch (expression.type) {
    case 'TestUnary':
      return unary(expression.operator, expandText(expression.operand, scope));
    case 'TestBinary':
      return binary(expression.operator, expandText(expression.left, scope), expandText(expression.right, scope));
    case 'TestNot':
      return expression.negations.length % 2 === 1 ? negate(testCondition(expression.operand, scope)) : testCondition(expression.operand, scope);
    case 'TestGroup':
      return testCondition(expression.expression, scope);
    case 'TestLogical': {
      const parts = expression.operands.map((operand) => testCondition(operand, scope));
      const decides = expression.operator === '||';
      if (parts.some((part) => 'known' in part && part.known === decides)) return known(decides);
      const open = parts.filter((part) => !('known' in part));
      if (open.length === 0) return known(!decides);
      return open.length === 1 && open[0] !== undefined ? open[0] : ask(undefined);
    }
  }
}

/** `[ … ]` and `test …`, their words expanded. */
export function bracketCondition(words: readonly string[]): Condition {
  if (words[0] === '!') return negate(bracketCondition(words.slice(1)));
  const [first = '', second = '', third = ''] = words;
  if (words.length === 1) return unary('-n', first);
  if (words.length === 2) return unary(first, second);
  return words.length === 3 ? binary(second, first, third) : ask(undefined);
}

/** `(( … ))`: is it other than zero? */
export function arithmeticCondition(expression: ArithmeticExpression, scope: Scope, text: string): Condition {
  if (expression.type === 'ArithmeticUnary' && expression.operator === '!') return negate(arithmeticCondition(expression.operand, scope, text));
  const names = new Set<string>();
  const value = numberOf(expression, scope, names);
  if (value !== undefined) return known(value !== 0);
  return ask(`((${text}))${[...names].map((name) => valueText(name, scope)).join()}`);
}

const EMPTY_TESTS: Readonly<Record<string, boolean>> = { '-z': true, '-n': false };

function unary(operator: string, operand: string): Condition {
  const wantsEmpty = EMPTY_TESTS[operator];
  // Of files nothing is known, and what was asked before may have changed since.
  if (wantsEmpty === undefined) return ask(undefined);
  if (isKnown(operand)) return known((operand === '') === wantsEmpty);
  if (operand.replace(/\uFFFC[^;]*;/g, '') !== '') return known(!wantsEmpty);
  const condition = ask(`empty ${operand}`);
  return wantsEmpty ? condition : negate(condition);
}

const COMPARE: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '-eq': (left, right) => left === right,
  '-ne': (left, right) => left !== right,
  '-lt': (left, right) => left < right,
  '-le': (left, right) => left <= right,
  '-gt': (left, right) => left > right,
  '-ge': (left, right) => left >= right,
};

function binary(operator: string, left: string, right: string): Condition {
  if (operator === '=' || operator === '==') return fitsPattern(left, right);
  if (operator === '!=') return negate(binary('==', left, right));
  if (operator === '-ne') return negate(binary('-eq', left, right));
  const compare = COMPARE[operator];
  if (compare !== undefined && [left, right].every((side) => /^-?\d+$/.test(side))) return known(compare(Number(left), Number(right)));
  return ask(`${left} ${operator} ${right}`);
}

const CALCULATE: Readonly<Record<string, (left: number, right: number) => number>> = {
  '==': (left, right) => Number(left === right),
  '!=': (left, right) => Number(left !== right),
  '<': (left, right) => Number(left < right),
  '<=': (left, right) => Number(left <= right),
  '>': (left, right) => Number(left > right),
  '>=': (left, right) => Number(left >= right),
  '&&': (left, right) => Number(left !== 0 && right !== 0),
  '||': (left, right) => Number(left !== 0 || right !== 0),
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
};

/** The value, where everything in it is known; the names that it takes are added to `names`. */
function numberOf(expression: ArithmeticExpression, scope: Scope, names: Set<string>): number | undefined {
  switch (expression.type) {
    case 'ArithmeticGroup':
      return numberOf(expression.expression, scope, names);
    case 'ArithmeticUnary': {
      const operand = numberOf(expression.operand, scope, names);
      if (operand === undefined) return undefined;
      if (expression.operator === '!') return Number(operand === 0);
      return expression.operator === '-' ? -operand : undefined;
    }
    case 'ArithmeticBinary': {
      const left = numberOf(expression.left, scope, names);
      const right = numberOf(expression.right, scope, names);
      return left === undefined || right === undefined ? undefined : CALCULATE[expression.operator]?.(left, right);
    }
    case 'ArithmeticWord': {
      const { value, parts } = expression;
      const text = parts === undefined ? value : expandText({ type: 'Word', text: value, value, pos: 0, end: 0, parts }, scope);
      names.add(text);
      return numeric(/^[A-Za-z_]\w*$/.test(text) ? valueText(text, scope) : text);
    }
    default:
      return undefined;
  }
}

function numeric(text: string): number | undefined {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function valueText(name: string, scope: Scope): string {
  const value = scope.get(name);
  return typeof value === 'string' ? value : `${name}?`;
}
