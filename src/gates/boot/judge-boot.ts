import { failure, type Finding, pass, type Warning, warning } from '../../model/finding.js';
import { printable } from '../../model/path.js';
import type { Mode } from '../../model/status.js';
import type { BootFacts, ExecutedFile } from './boot-facts.js';
import { isLoaderVariable } from './loader-variables.js';

const PROGRAM_CHECK = 'program-is-released-or-allowed';
const VARIABLES_CHECK = 'no-variable-loads-foreign-code';
const TREE_CHECK = 'release-cannot-be-changed-by-the-program';

export interface BootJudgement {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/**
 * May this program be started over this release? It and its interpreter are released or allowed, nothing in its variables loads other code, and it cannot change
 * what was verified. In dev each of that is only warned of: on a desk the tree is one's own. Pure. @source trust model, section 7
 */
export function judgeBoot(facts: BootFacts, mode: Mode): BootJudgement {
  const findings = [...programFindings(facts), ...variableFindings(facts), ...treeFindings(facts)];
  const told = findings.flatMap(({ outcome, reason, subject, message }) =>
    outcome === 'fail' && reason !== undefined ? [warning(reason, subject, message)] : [],
  );
  return {
    findings: mode === 'prod' ? findings : findings.filter(({ outcome }) => outcome !== 'fail'),
    warnings: [...(mode === 'prod' ? [] : told), ...gapWarnings(facts), ...pidWarnings(facts), ...descriptorWarnings(facts)],
  };
}

function programFindings({ executed, allowedPrograms }: BootFacts): Finding[] {
  const isFine = ({ real, where }: ExecutedFile): boolean => where === 'released' || (where === 'elsewhere' && allowedPrograms.has(real));
  const strangers = executed.filter((file) => !isFine(file));
  if (strangers.length > 0) return strangers.map(strangerFinding);
  return executed.slice(0, 1).map(({ name, where }) => pass(PROGRAM_CHECK, printable(name), where === 'released' ? 'is released' : 'is allowed by policy'));
}

function strangerFinding({ role, name, real, where }: ExecutedFile): Finding {
  const what = role === 'interpreter' ? 'is the interpreter of a released script, and ' : '';
  const message =
    where === 'unlisted' ? `${what}lies in the release directory, and is not in its inventory` : `${what}is neither released nor allowed by boot.allow_exec`;
  return failure(PROGRAM_CHECK, 'program_not_released', printable(name), message, real === name ? undefined : { actual: printable(real) });
}

function variableFindings({ variables, allowedVariables }: BootFacts): Finding[] {
  const loaders = variables.filter((name) => isLoaderVariable(name));
  const refused = loaders.filter((name) => !allowedVariables.includes(name)).sort();
  if (refused.length > 0)
    return refused.map((name) => failure(VARIABLES_CHECK, 'loader_variable', printable(name), 'is set, and boot.allow_variables does not list it'));
  const says = loaders.length === 0 ? 'none is set' : `only those that policy allows: ${loaders.sort().join(', ')}`;
  return [pass(VARIABLES_CHECK, 'environment', says)];
}

function treeFindings({ tree }: BootFacts): Finding[] {
  if (tree.writable === undefined) return [pass(TREE_CHECK, 'release directory', `${tree.user} cannot change it`)];
  const message = `could be changed by ${tree.user}, who would run the program`;
  return [failure(TREE_CHECK, 'tree_writable', 'release directory', message, { actual: `writable: ${printable(tree.writable)}` })];
}

/** What cannot be written by the program can still be written by others, until it is mounted read-only. */
function gapWarnings({ tree }: BootFacts): Warning[] {
  return tree.readOnlyMount
    ? []
    : [warning('boot_gap', 'release directory', 'is not on a read-only mount: it could be changed between verification and start')];
}

/** @source sd_listen_fds(3) */
function descriptorWarnings({ variables }: BootFacts): Warning[] {
  return variables.includes('LISTEN_FDS')
    ? [warning('descriptors_closed', 'LISTEN_FDS', 'is set, and only standard input, output and error are passed on')]
    : [];
}

function pidWarnings({ inPlace }: BootFacts): Warning[] {
  return inPlace ? [] : [warning('pid_differs', 'program', 'runs as a child of DuRi, with a pid of its own')];
}
