import { MIN_IDLE_PERCENT, spreadOf } from './guards.mjs';
import { pairedRatio, summary } from './statistics.mjs';

/** What a measured group says, ready for JSON. `ratios` are medians of the ratios of each round to each denominator. */
export function groupResult(suite, group, { samples, dropped, kept, digests }) {
  const denominators = group.denominators.filter((id) => (samples[id] ?? []).length > 0);
  return {
    suite,
    id: group.id,
    title: group.title,
    ...(group.count === undefined ? {} : { tree: group.count }),
    rounds: { kept, dropped },
    denominators: group.denominators,
    spread: Object.fromEntries(denominators.map((id) => [id, roundedSpread(samples[id])])),
    commands: [...group.commands, ...(group.combined ?? [])].map((command) => commandResult(command, samples, denominators)),
    facts: group.facts ?? {},
    digests,
    ...(group.notes === undefined ? {} : { notes: group.notes }),
  };
}

/** A group that could not be measured at all. */
export function missingGroup(suite, { id, title }, why) {
  return { suite, id, title, missing: why, denominators: [], commands: [], facts: {}, digests: [] };
}

function commandResult({ id, name, runs, files, missing }, samples, denominators) {
  const own = samples[id] ?? [];
  const head = { id, name, ...(runs === undefined ? {} : { runs }), ...(files === undefined ? {} : { files }) };
  if (own.length === 0) return { ...head, missing: missing ?? 'not measured: every round was dropped' };
  const column = (key) => own.flatMap((sample) => (sample[key] === undefined ? [] : [sample[key]]));
  const stated = (key, digits) => (column(key).length === 0 ? {} : { [key]: rounded(summary(column(key)), digits) });
  const wall = (one) => samples[one].map(({ wallMs }) => wallMs);
  return {
    ...head,
    ...stated('wallMs', 2),
    ...stated('cpuMs', 0),
    ...stated('rssMiB', 1),
    wallMsByRound: column('wallMs').map((ms) => round(ms, 2)),
    ratios: Object.fromEntries(denominators.map((one) => [one, round(pairedRatio(wall(id), wall(one)), 4)])),
  };
}

function roundedSpread(samples) {
  const { factor, tooWide } = spreadOf(samples.map(({ wallMs }) => wallMs));
  return { factor: round(factor, 2), tooWide };
}

function rounded(object, digits) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, round(value, digits)]));
}

export function round(value, digits) {
  return Number(value.toFixed(digits));
}

/** What a run has not done that the goals or a reader may ask for; the rest of it is the same on every machine. */
export function notMeasured({ machine, groups, guard, time, options }) {
  const commands = groups.flatMap((group) => (group.missing === undefined ? group.commands.map((command) => ({ group, command })) : []));
  return [
    ...(options.quick ? ['The full sizes: this was a quick run.'] : []),
    ...(options.scale === 1 ? [] : [`The stated sizes: everything was made ${options.scale} times as large.`]),
    ...(time === undefined ? ['CPU time and memory: GNU time is not installed.'] : []),
    ...(guard.minIdlePercent < MIN_IDLE_PERCENT
      ? [`A quiet machine: rounds were kept from ${guard.minIdlePercent} % idle time on, not ${MIN_IDLE_PERCENT} %.`]
      : []),
    ...groups.filter(({ missing }) => missing !== undefined).map(({ title, missing }) => `${capital(title)}: ${missing}.`),
    ...commands
      .filter(({ command }) => command.missing !== undefined)
      .map(({ group, command }) => `${command.name} (${group.suite}, ${group.id}): ${command.missing}.`),
    ...groups.filter(({ rounds }) => (rounds?.dropped.length ?? 0) > 0).map(({ suite, id, rounds }) => droppedText(suite, id, rounds)),
    ...(machine.usedCores === 2 ? [] : [`Two cores: this run had ${machine.usedCores}, and the goals are about two.`]),
    `Other platforms than ${machine.platform}: arm64, macOS and Windows among them.`,
    'More than two cores, network file systems, overlay file systems of containers, and disks that are the bottleneck.',
  ];
}

function droppedText(suite, id, { kept, dropped }) {
  return `${dropped.length} of ${kept + dropped.length} rounds of ${suite}, ${id}: the machine was busy (${dropped.map(({ idlePercent }) => `${idlePercent} %`).join(', ')} idle).`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
