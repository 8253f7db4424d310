import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pairedRatio } from './statistics.mjs';
import { round } from './results.mjs';

/**
 * @typedef {object} Goal a figure of bench/goals.json
 * @property {string} id
 * @property {string} row what it is about
 * @property {string} against what it is divided by, or its unit
 * @property {'ratio' | 'time a file' | 'MiB' | 'MB'} measure
 * @property {string} suite @property {string} group where it is measured
 * @property {string} [command] @property {string} [denominator] ids of commands there
 * @property {string} [fact] for MB: the name of a fact of the group
 * @property {number} goal @property {number} limit both are upper bounds; beyond the limit CI fails
 * @property {number} [quickLimit] the limit of a run with --quick, where that is another
 * @property {string} [note] why it is near or missed
 */

/** @returns {readonly Goal[]} */
export function readGoals() {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '..', 'goals.json'), 'utf8')).goals;
}

/**
 * Each goal with what was measured: `met`, `near` (within the limit), `missed` (beyond it) or `not measured`, and then why.
 * @param run its groups, and whether its sizes were the quick ones: those have a limit of their own where starting Node is most of the time
 */
export function judgeGoals(goals, { groups, options: { quick } }) {
  return goals.map(({ quickLimit, ...goal }) => {
    const meant = quick && quickLimit !== undefined ? { ...goal, limit: quickLimit } : goal;
    return { ...meant, ...judged(meant, groups) };
  });
}

function judged(goal, groups) {
  const group = groups.find(({ suite, id }) => suite === goal.suite && id === goal.group);
  if (group === undefined) return { outcome: 'not measured', why: 'not part of this run' };
  if (group.missing !== undefined) return { outcome: 'not measured', why: group.missing };
  if (goal.fact !== undefined) return outcomeOf(goal, group.facts[goal.fact]);
  const missing = [goal.command, goal.denominator].flatMap((id) => missingReason(group, id));
  if (missing.length > 0) return { outcome: 'not measured', why: missing.join('; ') };
  return outcomeOf(goal, MEASURES[goal.measure](byId(group, goal.command), byId(group, goal.denominator)));
}

/** Memory is the most that any round took; a ratio is the median of those of each round. */
const MEASURES = {
  ratio: (command, denominator) => pairedRatio(command.wallMsByRound, denominator.wallMsByRound),
  'time a file': (command, denominator) => pairedRatio(command.wallMsByRound, denominator.wallMsByRound) / (command.files / denominator.files),
  MiB: (command) => command.rssMiB?.max,
};

function missingReason(group, id) {
  if (id === undefined) return [];
  const command = byId(group, id);
  if (command === undefined) return [`there is no command ${id}`];
  return command.missing === undefined ? [] : [`${command.name}: ${command.missing}`];
}

function byId({ commands }, wanted) {
  return commands.find(({ id }) => id === wanted);
}

function outcomeOf({ goal, limit }, value) {
  if (value === undefined) return { outcome: 'not measured', why: 'GNU time is not installed' };
  const measured = round(value, 3);
  return { measured, outcome: measured <= goal ? 'met' : measured <= limit ? 'near' : 'missed' };
}
