/** A run as Markdown: for a terminal, the summary of a job, and docs/performance.md. */
export function renderRun(run) {
  return (
    [
      `# DuRi and its peers`,
      renderHeader(run),
      ...run.groups.map(renderGroup),
      renderGoals(run.goals, run.options),
      renderRuns(run.groups),
      renderNotMeasured(run.notMeasured),
    ].join('\n\n') + '\n'
  );
}

/** What the numbers depend on. */
export function renderHeader({ date, machine, peers, options, guard }) {
  const versions = Object.entries(peers).map(([name, { version, missing }]) => (missing === undefined ? `${name} ${version}` : `${name} ${missing}`));
  const rows = [
    ['date', date],
    ['sizes', `${options.quick ? 'quick' : 'full'}${options.scale === 1 ? '' : `, times ${options.scale}`}; ${options.rounds} rounds after one warm-up`],
    ['machine', `${machine.cpu}, ${machine.cores} cores (${machine.usedCores} used), ${machine.memoryGiB} GiB, SHA-NI: ${machine.shaNi}`],
    ['system', `${machine.platform}, kernel ${machine.kernel}, Node ${machine.node} with OpenSSL ${machine.nodeOpenssl}`],
    ['`sha256sum` has libcrypto', machine.sha256sumLibcrypto],
    ['peers', versions.join(', ')],
    ['quiet machine', `at least ${guard.minIdlePercent} % idle before each round, else the round is dropped`],
  ];
  return table(['run', ''], rows);
}

export function renderGroup(group) {
  const title = `## ${group.suite}: ${group.title}${group.tree === undefined ? '' : ` (${group.tree.files} files, ${bytesText(group.tree.bytes)})`}`;
  if (group.missing !== undefined) return `${title}\n\nNot measured: ${group.missing}.`;
  const shown = group.denominators.map((id) => group.commands.find((command) => command.id === id)).filter((command) => command !== undefined);
  const head = ['command', 'wall ms: median (min to max)', 'CPU ms', 'peak RSS MiB', ...shown.map(({ name }) => `÷ ${name}`)];
  const rows = group.commands.map((command) => commandRow(command, shown));
  return [title, table(head, rows), remarks(group).join(' ')].join('\n\n');
}

function commandRow(command, denominators) {
  if (command.missing !== undefined) return [command.name, command.missing, '', '', ...denominators.map(() => '')];
  const { wallMs, cpuMs, rssMiB, ratios } = command;
  return [
    command.name,
    `${msText(wallMs.median)} (${msText(wallMs.min)} to ${msText(wallMs.max)})`,
    cpuMs === undefined ? 'not measured' : cpuMs.median.toFixed(0),
    rssMiB === undefined ? 'not measured' : rssMiB.median.toFixed(1),
    ...denominators.map(({ id }) => (ratios[id] === undefined ? 'not measured' : ratioText(ratios[id]))),
  ];
}

/** What a reader has to know before believing the ratios above. */
function remarks({ rounds, spread, digests, commands, facts, notes = [] }) {
  const name = (id) => commands.find((command) => command.id === id)?.name ?? id;
  return [
    `${rounds.kept} rounds kept${rounds.dropped.length === 0 ? '' : `, **${rounds.dropped.length} dropped: the machine was busy**`}.`,
    ...Object.entries(spread)
      .filter(([, { tooWide }]) => tooWide)
      .map(([id, { factor }]) => `**${name(id)} varied by a factor of ${factor.toFixed(2)}: ratios to it are doubtful.**`),
    ...digests.map(({ by }) =>
      by.length > 1 ? `Equal digests from ${by.join(', ')}.` : `**Nobody else hashed what ${by.join('')} did: its digests are unchecked.**`,
    ),
    ...Object.entries(facts).map(([fact, value]) => `${fact}: ${value}.`),
    ...notes,
  ];
}

/** What to know of the goals of a run on small trees; nothing for one of full size. */
export function quickRemark({ quick }) {
  return quick ? ['The rows name the full sizes. This run had the small ones, where starting Node is a larger part, and limits for those.'] : [];
}

/** @param goals as `judgeGoals` gives them @param options of the run */
export function renderGoals(goals, options) {
  const rows = goals.map(({ row, against, measure, measured, goal, limit, outcome, why }) => [
    row,
    against,
    measured === undefined ? (why ?? '') : figureText(measure, measured),
    figureText(measure, goal),
    figureText(measure, limit),
    outcome === 'missed' ? '**missed**' : outcome,
  ]);
  return ['## Goals', ...quickRemark(options), table(['row', 'against', 'measured', 'goal', 'limit', 'outcome'], rows)].join('\n\n');
}

/** What stands behind each row, once. */
export function renderRuns(groups) {
  const all = groups.flatMap(({ suite, commands }) => commands.flatMap(({ name, runs }) => (runs === undefined ? [] : [`${suite}, ${name}: ${runs}`])));
  return `## What each row runs\n\n${[...new Set(all)].map((line) => `- ${line}`).join('\n')}`;
}

export function renderNotMeasured(lines) {
  return `## Not measured\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** A figure with its unit; a ratio has none. */
export function figureText(measure, value) {
  return measure === 'MiB' || measure === 'MB' ? `${value} ${measure}` : ratioText(value);
}

export function ratioText(ratio) {
  return ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2);
}

function msText(ms) {
  return ms < 100 ? ms.toFixed(1) : ms.toFixed(0);
}

function bytesText(bytes) {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
