import { z } from 'zod';
import { mayFit } from '../../../languages/shell/command-line.js';
import type { Interest } from '../../../languages/shell/machine.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';
import type { DangerRule } from '../shell/danger.js';
import { COMMAND_RULES } from '../shell/danger-commands.js';
import { FLOW_RULES, ignoredFailure } from '../shell/danger-flows.js';
import { judgeFunction } from '../shell/functions.js';
import { judgeAfter, judgeBefore, judgeOrder } from '../shell/paths.js';
import { judgePrivateFile } from '../shell/private-files.js';
import { loadScript, type Script } from '../shell/script.js';
import { judgeOptions, judgeTraps, RESTORES, STRICT_OPTIONS } from '../shell/strictness.js';

const RULES: Readonly<Record<string, DangerRule>> = { ...COMMAND_RULES, ...FLOW_RULES };
const RULE_NAMES = [...Object.keys(RULES), 'ignored_failure'];

const name = z.string().regex(/^[A-Za-z_][\w:-]*$/, 'is no name of a function');
const command = z.string().min(1).max(200).describe('A function of the script, or a program with words that must be among its arguments, such as `nginx -t`.');
const denied = z
  .string()
  .max(200)
  .refine((text) => text.includes(' ') || RULE_NAMES.includes(text), `is neither a command with a word behind it nor one of ${RULE_NAMES.join(', ')}`);

const parameters = z
  .strictObject({
    file: z.string().min(1).max(4096).describe('The script: Bash.'),
    options: z
      .array(z.enum(STRICT_OPTIONS))
      .min(1)
      .optional()
      .describe('Options that must be set early and stay set. A shebang such as `bash -e` does not count: `bash FILE` ignores it.'),
    before_command: z
      .int()
      .min(2)
      .max(100)
      .default(5)
      .describe('Before which command at the top of the script they must be set; definitions and assignments do not count.'),
    trap: z
      .partialRecord(z.enum(['ERR', 'EXIT', 'INT', 'TERM']), name)
      .optional()
      .describe('Function that the trap for a signal must come to. It must put something back.'),
    protects: z.array(command).min(1).optional().describe('What must not begin before the trap is set.'),
    restores: z.array(z.string().min(1).max(100)).min(1).default(RESTORES).describe('Programs by which the handler of a trap puts things back.'),
    functions: z
      .record(
        name,
        z.strictObject({
          calls: z.array(command).max(50).default([]).describe('What it must come to whenever it ends well.'),
          reaches: z.array(command).max(50).default([]).describe('Commands of which it must come to one.'),
          can_fail: z.boolean().default(false).describe('Must there be a path on which it fails or ends the script?'),
        }),
      )
      .refine((functions) => Object.keys(functions).length > 0, 'names no function')
      .optional()
      .describe('Functions that must be defined once, be called, and do something.'),
    order: z.array(z.array(command).min(2).max(20)).min(1).optional().describe('Chains: on every path each of them went well before the next one begins.'),
    guards: z
      .array(
        z.strictObject({ before: command, require: command, after: command.optional().describe('`require` counts only when it follows the last of these.') }),
      )
      .min(1)
      .optional()
      .describe('Before each `before` on every path, `require` went well.'),
    after: z
      .strictObject({
        command,
        require: command.describe('What must be run once the command went well.'),
        failure: command.optional().describe('What must be run when that fails.'),
        except_in: z.array(name).default([]).describe('Functions in which it need not be, such as the rollback itself.'),
      })
      .optional()
      .describe('What must follow a command.'),
    deny: z
      .array(denied)
      .min(1)
      .optional()
      .describe(`Dangerous forms by name, or commands such as \`systemctl restart nginx\`. Names: ${RULE_NAMES.join(', ')}.`),
    critical: z.array(command).default([]).describe('Commands whose failure must not be thrown away; for the rule ignored_failure.'),
    private_files: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(200).describe('The end of its path, such as `.env.production`.'),
          mode: z.string().regex(/^0?[0-7]{3}$/),
        }),
      )
      .min(1)
      .optional()
      .describe('Files that the script must make with their mode before they have content.'),
    apart: z.array(name).default([]).describe('Functions that are explored on their own, where a script has too many paths; the handlers of traps always are.'),
  })
  .refine(
    ({ file: _file, before_command: _before, restores: _restores, critical: _critical, apart: _apart, protects: _protects, ...asked }) =>
      Object.values(asked).some((one) => one !== undefined),
    'asks for nothing',
  )
  .refine(({ trap, protects }) => (trap === undefined) === (protects === undefined), '`trap` and `protects` belong together')
  .refine(({ deny, critical }) => deny?.includes('ignored_failure') !== true || critical.length > 0, 'ignored_failure needs `critical`');

type Parameters = z.infer<typeof parameters>;

/** What a script does on every path, without running it. What the script runs by a name that only a run would tell is said. */
export const shell = checkType<Parameters>({
  name: 'shell',
  summary: 'Follows every path through a Bash script without running it: options, traps, what comes before what, dangerous forms.',
  parameters,
  executes: staticCheck,
  observe: async (ground: Ground, wanted) => {
    const script = await loadScript(ground, wanted.file, (functions) => interestOf(wanted, functions));
    const seen = [
      ...(wanted.options === undefined ? [] : judgeOptions(script, wanted.options, wanted.before_command)),
      ...(wanted.trap === undefined ? [] : judgeTraps(script, { handlers: wanted.trap, protects: wanted.protects ?? [], restores: wanted.restores })),
      ...Object.entries(wanted.functions ?? {}).flatMap(([one, rule]) => judgeFunction(script, one, rule)),
      ...(wanted.order ?? []).flatMap((chain) => judgeOrder(script, chain)),
      ...(wanted.guards ?? []).map((guard) => judgeBefore(script, guard)),
      ...(wanted.after === undefined ? [] : judgeAfter(script, wanted.after)),
      ...(wanted.deny ?? []).flatMap((rule) => judgeDenied(script, rule, wanted.critical)),
      ...(wanted.private_files ?? []).flatMap((file) => judgePrivateFile(script, file)),
    ];
    return [...seen, ...unresolved(script, wanted)];
  },
});

function interestOf(wanted: Parameters, functions: ReadonlySet<string>): Interest {
  const { order = [], guards = [], after, protects = [], trap = {} } = wanted;
  const labels = new Set([
    ...order.flat(),
    ...guards.flatMap(({ before, require, after: since }) => [before, require, ...(since === undefined ? [] : [since])]),
    ...protects,
  ]);
  if (after !== undefined) for (const label of [after.command, after.require, after.failure]) if (label !== undefined) labels.add(label);
  const handlers: string[] = [...Object.values(trap), ...(after?.failure === undefined ? [] : [after.failure]), ...(after?.except_in ?? []), ...wanted.apart];
  return {
    labels: (argv, isFunction) =>
      [...labels].flatMap((label) => {
        if (isFunction) return argv[0] === label ? [{ label, sure: true }] : [];
        if (functions.has(label) || !mayFit(argv, label)) return [];
        return [
          {
            label,
            sure:
              argv.every((word) => !word.includes('\uFFFC')) ||
              mayFit(
                argv.filter((word) => !word.includes('\uFFFC')),
                label,
              ),
          },
        ];
      }),
    followFailuresIn: new Set(after === undefined || !functions.has(after.require) ? [] : [after.require]),
    opaque: new Set(handlers.filter((one) => functions.has(one))),
  };
}

function judgeDenied(script: Script, rule: string, critical: readonly string[]): Observation[] {
  const look = rule === 'ignored_failure' ? ignoredFailure(critical) : RULES[rule];
  if (look === undefined) {
    const found = script.facts.filter(({ runs }) => runs.some(({ argv }) => mayFit(argv, rule)));
    if (found.length === 0) return [holds(script.file, `never runs ${rule}`)];
    return found.map(({ at }) => fails(script.file, `runs ${rule}`, { location: script.locate(at) }));
  }
  const dangers = look(script);
  if (dangers.length === 0) return [holds(script.file, `has no ${rule}`)];
  return dangers.map(({ at, says, fix, unsure }) =>
    unsure === true
      ? unseen('config', script.file, says, { location: script.locate(at), fix })
      : fails(script.file, says, { location: script.locate(at), fix }),
  );
}

/** Where the order of things is asked for, a command that cannot be told could be any of them. */
function unresolved(script: Script, { order, guards, after }: Parameters): Observation[] {
  if (order === undefined && guards === undefined && after === undefined) return [];
  const found = new Map([script.whole, ...script.apart.values()].flatMap((one) => [...one.unresolved]));
  return [...found].map(([at, says]) =>
    unseen('config', script.file, says, { location: script.locate(at), fix: 'Call the program by its name, or by a variable that is set in the script.' }),
  );
}
