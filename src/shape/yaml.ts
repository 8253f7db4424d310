import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  Lexer,
  type Node,
  Parser,
  type YAMLMap,
} from 'yaml';
import { decodeUtf8 } from './json.js';
import { type Parsed, type Problem, parsed, refused } from './parsed.js';

/** Bounds on a YAML text. */
export interface YamlLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
}

/** A place in a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML value, and where in the text its parts stand. */
export interface YamlDocument {
  readonly value: unknown;
  /** Where the value at a path stands, or a key of the object there. */
  locate(path: readonly PropertyKey[], key?: string): Position;
  /** The scalar at a path as the author wrote it, such as `1.0` where the value is the number 1. */
  written(path: readonly PropertyKey[]): string | undefined;
}

/** Half of a character, which an escape such as "\\ud800" can write. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Beyond this many problems the rest tells nothing new. */
const MAX_PROBLEMS = 50;

/**
 * Reads untrusted YAML 1.2 (core schema): one document, UTF-8 without BOM, no key twice, no tags, no
 * directives, bounded in size, depth and aliases. Every problem is listed by `line:column`.
 * @source YAML 1.2.2, sections 6.8 and 10.3
 */
export function parseYaml(content: Uint8Array | string, limits: YamlLimits): Parsed<YamlDocument> {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (size > limits.maxBytes) return refused('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
  const text = typeof content === 'string' ? content : decodeUtf8(content);
  if (text === undefined) return refused('', 'is not valid UTF-8');
  if (text.startsWith('\uFEFF')) return refused('1:1', 'begins with a byte order mark; save the file as UTF-8 without one');
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, column } = position(lines, offset);
    return `${line}:${column}`;
  };
  const { tokens, refusal } = tokenize(text, lines, limits);
  if (refusal !== undefined) return refused(at(refusal.offset), refusal.message);
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive !== undefined) return refused(at(directive.offset), 'has a directive; DuRi reads plain YAML 1.2');
  const [document, second] = compose(tokens, text.length);
  if (document === undefined || document.contents === null) return refused('', 'is empty');
  const problems = [
    ...(second === undefined ? [] : [{ where: at(second.range[0]), message: 'begins a second document; one is allowed' }]),
    ...document.errors.slice(0, MAX_PROBLEMS).map(({ code, message, pos }): Problem => ({ where: at(pos[0]), message: yamlMessage(code, message) })),
    ...inspect(document, limits, at),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return parsed(toYamlDocument(document, lines));
}

/** A document and a scalar stand on the parser's stack beside the collections that are open. */
const STACK_BESIDE_LEVELS = 2;

/** The tokens of a text; what is nested too deeply or too long is refused here, before anything recurses. */
function tokenize(
  text: string,
  lines: LineCounter,
  limits: YamlLimits,
): { readonly tokens: CST.Token[]; readonly refusal?: { readonly offset: number; readonly message: string } } {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    if (parser.stack.length > limits.maxDepth + STACK_BESIDE_LEVELS)
      return { tokens, refusal: { offset: parser.offset, message: `is nested deeper than ${limits.maxDepth} levels` } };
    if (lexemes > limits.maxTokens) return { tokens, refusal: { offset: parser.offset, message: `has more than ${limits.maxTokens} words and marks` } };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

const COMPOSER = { schema: 'core', version: '1.2', strict: true, merge: false, resolveKnownTags: false, logLevel: 'silent' } as const;

/** The documents of a text. `uniqueKeys` is off because it compares each key with every other; `inspect` finds them in one pass. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  return [...new Composer({ ...COMPOSER, uniqueKeys: false }).compose(tokens, true, length)];
}

function yamlMessage(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'is indented by a tab; YAML indents by spaces';
  return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/** What the parser takes and we do not: tags, keys that stand twice or are no plain text, aliases that loop or multiply. */
function inspect(document: Document.Parsed, limits: YamlLimits, at: (offset: number) => string): Problem[] {
  const problems: Problem[] = [];
  let aliases = 0;
  const refuse = (node: Node, message: string): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ where: at(node.range?.[0] ?? 0), message });
  };
  const lookAtAlias = (node: Alias, above: readonly Node[]): void => {
    aliases += 1;
    if (aliases === limits.maxAliases + 1) refuse(node, `is one alias too many; at most ${limits.maxAliases} are allowed`);
    if (aliases > limits.maxAliases) return;
    const source = node.resolve(document);
    if (source === undefined) refuse(node, `refers to "${node.source}", which is not defined above`);
    else if (above.includes(source)) refuse(node, `refers to "${node.source}" from within itself`);
  };
  const lookAtKeys = (map: YAMLMap): void => {
    const seen = new Set<string>();
    for (const { key } of map.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) refuse(isNode(key) ? key : map, 'is a key that is no plain text');
      else if (seen.has(name)) refuse(key as Node, `the key ${JSON.stringify(name)} stands twice in one mapping`);
      else seen.add(name);
    }
  };
  const look = (node: unknown, above: readonly Node[]): void => {
    if (isPair(node)) {
      look(node.key, above);
      look(node.value, above);
    } else if (isAlias(node)) {
      lookAtAlias(node, above);
    } else if (isNode(node)) {
      if (node.tag !== undefined) refuse(node, 'has a tag; tags are not allowed');
      if (isScalar(node) && typeof node.value === 'string' && LONE_SURROGATE.test(node.value)) refuse(node, 'is not valid Unicode');
      if (isMap(node)) lookAtKeys(node);
      if (isMap(node) || isSeq(node)) for (const item of node.items) look(item, [...above, node]);
    }
  };
  look(document.contents, []);
  return problems;
}

function toYamlDocument(document: Document.Parsed, lines: LineCounter): YamlDocument {
  const follow = (path: readonly PropertyKey[]): Node | undefined => {
    let node: Node | undefined = document.contents ?? undefined;
    for (const part of path) {
      const whole: Node | undefined = isAlias(node) ? node.resolve(document) : node;
      const next: unknown = isMap(whole) || isSeq(whole) ? whole.get(part, true) : undefined;
      if (!isNode(next)) return node;
      node = next;
    }
    return node;
  };
  return {
    value: document.toJS({ maxAliasCount: 100 }) as unknown,
    locate: (path, key) => {
      const node = follow(path);
      const pair = key === undefined || !isMap(node) ? undefined : node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      return position(lines, (isNode(pair?.key) ? pair.key : node)?.range?.[0] ?? 0);
    },
    written: (path) => {
      const node = follow(path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
