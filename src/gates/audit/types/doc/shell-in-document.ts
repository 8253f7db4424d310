import type { Markdown } from '../../../../languages/markdown/markdown.js';
import { outlineShell, type OutlinedCommand } from '../../../../languages/shell-outline.js';

/** A command that a document tells its reader to run, at its line in the document. */
export interface DocumentedCommand extends OutlinedCommand {
  /** From running text: only what is surely a command counts. */
  readonly inText: boolean;
}

export interface DocumentedShell {
  readonly commands: readonly DocumentedCommand[];
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
}

const LANGUAGES = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'shell-session', 'shellsession', 'terminal']);

/** Commands of shell blocks (of a block with `$ ` prompts the lines behind them) and of code in running text. */
export async function shellInDocument({ codeBlocks, codeSpans }: Markdown): Promise<DocumentedShell> {
  const commands: DocumentedCommand[] = [];
  const problems: DocumentedShell['problems'][number][] = [];
  for (const { language, text, textLine } of codeBlocks) {
    if (!LANGUAGES.has(language?.toLowerCase() ?? '')) continue;
    const outline = await outlineShell(withoutPrompts(text));
    commands.push(...outline.commands.map((command) => ({ ...command, line: command.line + textLine - 1, inText: false })));
    problems.push(...outline.problems.slice(0, 1).map((problem) => ({ ...problem, line: problem.line + textLine - 1 })));
  }
  for (const { text, line, column } of codeSpans) {
    if (!/^(?:sudo\s|bash\s|sh\s|python3?\s|source\s|\.\/|duri\s|\$ )/.test(text)) continue;
    const outline = await outlineShell(withoutPrompts(text));
    if (outline.problems.length === 0) commands.push(...outline.commands.map((command) => ({ ...command, line, column, inText: true })));
  }
  return { commands, problems };
}

/** In a session with prompts what has none is output; a command goes on behind a backslash. Lines keep their places. */
function withoutPrompts(text: string): string {
  const lines = text.split('\n');
  if (!lines.some((line) => /^\s*[$#>] \S/.test(line) && line.trimStart().startsWith('$ '))) return text;
  let goesOn = false;
  return lines
    .map((line) => {
      const prompt = /^(\s*)[$] /.exec(line);
      const kept = goesOn ? line : prompt === null ? '' : `  ${line.slice(prompt[0].length)}`;
      goesOn = kept.endsWith('\\');
      return kept;
    })
    .join('\n');
}
