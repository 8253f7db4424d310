import { z } from 'zod';
import { printable } from '../../../model/path.js';
import { parseDocument } from '../../../shape/document.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, staticCheck } from '../check-type.js';

const code = z.string().regex(/^SC\d{4}$/, 'is no code such as SC2086');

const parameters = z.strictObject({
  files: z.array(z.string().min(1).max(4096)).min(1).max(100).describe('Scripts, as paths or globs relative to the root. Each must match a file.'),
  severity: z.enum(['error', 'warning', 'info', 'style']).default('warning').describe('The least level that counts.'),
  shell: z.enum(['bash', 'sh', 'dash', 'ksh']).default('bash').describe('The language of the scripts.'),
  exceptions: z
    .array(z.strictObject({ code, reason: z.string().min(3).max(500) }))
    .max(100)
    .default([])
    .describe('Findings that are accepted, and why. A `shellcheck disable` inside a script counts only when its code is listed here.'),
});

const report = z.looseObject({
  comments: z.array(z.looseObject({ file: z.string(), line: z.int(), column: z.int(), level: z.string(), code: z.int(), message: z.string() })),
});

/** ShellCheck has nothing to say about scripts. Settings beside the scripts and directives inside them do not silence it. */
export const shellcheck = checkType<z.infer<typeof parameters>>({
  name: 'shellcheck',
  summary: 'ShellCheck finds nothing in scripts but what is listed as accepted; directives inside a script do not silence it.',
  parameters,
  executes: staticCheck,
  observe: async (ground, { files, severity, shell, exceptions }) => {
    const accepted = new Set(exceptions.map((exception) => exception.code));
    const seen: Observation[] = [];
    const paths = new Set<string>();
    for (const pattern of files) {
      const found = ground.glob([pattern]);
      if (found.length === 0) seen.push(fails(pattern, 'is not there', { expected: 'a script to look at' }));
      for (const path of found) paths.add(path);
    }
    for (const path of paths) {
      const silenced = directives(ground.text(path)).filter(({ codes }) => codes.some((one) => !accepted.has(one)));
      seen.push(
        ...silenced.map(({ line, codes }) =>
          fails(path, `silences ShellCheck: ${codes.join(', ')}`, {
            location: { file: path, line },
            fix: 'Mend the finding, or list the code with a reason in duri.yml.',
          }),
        ),
      );
      const args = ['--norc', '--format=json1', `--severity=${severity}`, `--shell=${shell}`, '--', ground.resolve(path)];
      const { exitCode, stdout, stderr } = await ground.run({ program: 'shellcheck', args });
      const read = parseDocument(stdout, report, { maxBytes: 16 * 1024 * 1024, maxDepth: 20 });
      if (exitCode > 1 || !read.ok) {
        seen.push(unseen('infra', path, `could not be looked at by shellcheck: ${printable(stderr.slice(0, 200))}`));
        continue;
      }
      const findings = read.value.comments.filter((comment) => !accepted.has(`SC${comment.code}`));
      seen.push(
        ...findings.map(({ line, column, message, code: number, level }) =>
          fails(path, `has ${level} SC${number}: ${printable(message)}`, {
            location: { file: path, line, column },
            fix: `See https://www.shellcheck.net/wiki/SC${number}.`,
          }),
        ),
      );
      if (findings.length === 0 && silenced.length === 0) seen.push(holds(path, `has no finding of ShellCheck at level ${severity} or worse`));
    }
    return seen;
  },
});

/** `# shellcheck disable=…`, on a line of its own or behind a command. @source ShellCheck, "Directive" */
function directives(text: string): { readonly line: number; readonly codes: readonly string[] }[] {
  return text.split('\n').flatMap((line, index) => {
    const disabled = /^\s*#\s*shellcheck\s.*?\bdisable=([^\s#]+)/.exec(line)?.[1] ?? /[;\s]#\s*shellcheck\s.*?\bdisable=([^\s#]+)/.exec(line)?.[1];
    return disabled === undefined ? [] : [{ line: index + 1, codes: disabled.split(',') }];
  });
}
