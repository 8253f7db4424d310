import type { ConfigurationProblem, Directive, Place } from './directive.js';
import { NGINX_LIMITS } from './limits.js';
import { type Statement, WordError, WordReader } from './words.js';

/** A file as it was read: what could be read of it, and what stopped that. */
export interface ParsedFile {
  readonly directives: readonly Directive[];
  readonly problem?: ConfigurationProblem;
}

/** Blocks that hold another language. */
const OPAQUE = '_by_lua_block';

interface Open {
  readonly statement: Statement | undefined;
  readonly inside: Directive[];
}

/** Reads one file; `include` is left standing. Never throws: a text that is no configuration gives a problem. */
export function parseFile(text: string, file: string, chain: readonly Place[] = []): ParsedFile {
  const reader = new WordReader(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const stack: Open[] = [{ statement: undefined, inside: [] }];
  const build = ({ words, line, column }: Statement, more: Pick<Directive, 'block' | 'opaque'> = {}): Directive => {
    const [name = '', ...args] = words;
    return { name, args, place: { file, line, column }, chain, ...more };
  };
  const top = (): Open => stack.at(-1) ?? { statement: undefined, inside: [] };
  const close = (): void => {
    const { statement, inside } = stack.pop() ?? top();
    if (statement !== undefined) top().inside.push(build(statement, { block: inside }));
  };
  const finish = (problem?: ConfigurationProblem): ParsedFile => {
    while (stack.length > 1) close();
    return { directives: top().inside, ...(problem === undefined ? {} : { problem }) };
  };
  const stop = (message: string, line: number, column: number): ParsedFile => finish({ place: { file, line, column }, message });
  try {
    for (let count = 0; ; count += 1) {
      const statement = reader.next();
      const { end, line, column } = statement;
      if (count > NGINX_LIMITS.directives) return stop(`has more than ${NGINX_LIMITS.directives} directives`, line, column);
      if (stack.length > NGINX_LIMITS.depth + 1) return stop(`nests blocks deeper than ${NGINX_LIMITS.depth}`, line, column);
      if (end === ';') top().inside.push(build(statement));
      else if (end === '{' && (statement.words[0] ?? '').endsWith(OPAQUE)) top().inside.push(build(statement, { block: [], opaque: reader.opaqueBlock() }));
      else if (end === '{') {
        stack.push({ statement, inside: [] });
      } else if (stack.length === 1) return end === '}' ? stop('unexpected "}"', line, column) : finish();
      else if (end === 'end of file') return stop('unexpected end of file, expecting "}"', line, column);
      else close();
    }
  } catch (error) {
    if (error instanceof WordError) return stop(error.message, error.line, error.column);
    throw error;
  }
}
