import { bar, curve, line, svg, text } from './svg.mjs';
import { figureText } from './table.mjs';

const WIDTH = 960;
const ROW = 26;
const BARS = { left: 420, width: 370, top: 64 };
/** Goals are at 1 on this scale; what is further off is cut, and its figure says how far. */
const MOST = 2.5;

/** Every figure by its goal: where the bar ends left of the line, the goal is met. @param goals as `judgeGoals` gives them */
export function ratioChart(goals) {
  const height = BARS.top + goals.length * ROW + 24;
  const x = (value) => BARS.left + (Math.min(value, MOST) / MOST) * BARS.width;
  const bottom = height - 20;
  const rows = goals.flatMap((goal, index) => goalRow(goal, BARS.top + index * ROW, x));
  return svg(
    {
      width: WIDTH,
      height,
      title: 'What was measured, by its goal',
      description:
        'One bar for each figure of bench/goals.json, as a multiple of its goal; shorter is better. A line marks the goals, a short mark each limit.',
    },
    [
      text(24, 34, 'Measured, by its goal', { size: 18, bold: true }),
      text(x(1), 40, 'goal', { anchor: 'middle', bold: true }),
      text(WIDTH - 24, 34, 'shorter is better; short mark: limit of CI', { anchor: 'end', tone: 'soft' }),
      line([x(0), BARS.top - 10], [x(0), bottom]),
      ...rows,
      line([x(1), BARS.top - 14], [x(1), bottom], { tone: 'goal', width: 1.5 }),
    ],
  );
}

function goalRow({ row, against, measure, measured, goal, limit, outcome }, y, x) {
  const label = [text(24, y + 14, row, { size: 12.5 }), text(BARS.left - 10, y + 14, againstText(against, measure), { size: 12, tone: 'soft', anchor: 'end' })];
  if (measured === undefined) return [...label, text(BARS.left + 10, y + 14, 'not measured', { size: 12, tone: 'soft' })];
  return [
    ...label,
    bar({ x: x(0), y: y + 3, width: x(measured / goal) - x(0), height: 14 }, outcome),
    ...(limit / goal <= MOST ? [line([x(limit / goal), y], [x(limit / goal), y + 20], { tone: 'goal', width: 3 })] : []),
    ...(measured / goal <= MOST ? [] : [text(x(MOST) + 6, y + 15, '»', { bold: true })]),
    text(WIDTH - 24, y + 14, `${figureText(measure, measured)} ${outcome}`, { size: 12.5, anchor: 'end', bold: outcome === 'missed' }),
  ];
}

function againstText(against, measure) {
  return measure === 'MiB' || measure === 'MB' ? '' : `/ ${against}`;
}

const PANEL = { width: 390, height: 210, top: 76 };

/** Time a file and memory over the number of files; a step of the floor has the size of the step of DuRi that stands before it. */
export function growthChart({ commands }, memory) {
  const measured = commands.filter(({ missing }) => missing === undefined);
  const own = measured.filter(({ id }) => id.startsWith('inventory-'));
  const floor = measured.filter(({ id }) => id.startsWith('floor-'));
  const microseconds = ({ wallMs, files }) => (wallMs.median * 1000) / files;
  const mebibytes = ({ rssMiB }) => rssMiB?.max ?? 0;
  const times = panel({ left: 70, title: 'time a file, µs (logarithmic)', logarithmic: true, value: microseconds, own, floor, marks: [] });
  const sizes = panel({ left: 540, title: 'peak memory, MiB', logarithmic: false, value: mebibytes, own, floor, marks: memory });
  return svg(
    {
      width: WIDTH,
      height: 350,
      title: 'Growth',
      description: 'Time a file and peak memory of the inventory over the number of files, beside the C floor.',
    },
    [
      text(24, 34, 'Growth of an inventory: files of 512 bytes', { size: 18, bold: true }),
      ...times,
      ...sizes,
      bar({ x: WIDTH - 190, y: 22, width: 12, height: 12 }, 'own'),
      text(WIDTH - 172, 33, 'DuRi'),
      bar({ x: WIDTH - 120, y: 22, width: 12, height: 12 }, 'peer'),
      text(WIDTH - 102, 33, 'C floor'),
    ],
  );
}

function panel({ left, title, logarithmic, value, own, floor, marks }) {
  const all = [...own, ...floor];
  const scale = logarithmic ? Math.log10 : (number) => number;
  const [low, high] = bounds(all.map(value).concat(marks.map(([at]) => at)), logarithmic);
  const files = own.map((command) => Math.log10(command.files));
  const [first, last] = [Math.min(...files), Math.max(...files)];
  const bottom = PANEL.top + PANEL.height;
  const x = (count) => left + ((Math.log10(count) - first) / Math.max(last - first, 1e-9)) * (PANEL.width - 40) + 20;
  const y = (number) => bottom - ((scale(number) - scale(low)) / (scale(high) - scale(low))) * PANEL.height;
  const points = (commands) => commands.map((command) => [x(command.files), y(value(command))]);
  return [
    text(left, PANEL.top - 14, title, { tone: 'soft' }),
    ...ticks(low, high, logarithmic).flatMap((number) => [
      line([left, y(number)], [left + PANEL.width, y(number)]),
      text(left - 8, y(number) + 4, String(number), { anchor: 'end', size: 12, tone: 'soft' }),
    ]),
    ...own.map((command) => text(x(command.files), bottom + 20, command.files.toLocaleString('en'), { anchor: 'middle', size: 12, tone: 'soft' })),
    text(left + PANEL.width / 2, bottom + 40, 'files', { anchor: 'middle', size: 12, tone: 'soft' }),
    ...marks.flatMap(([at, name, tone]) => [
      line([left, y(at)], [left + PANEL.width, y(at)], { tone, width: 1.5, dash: '6 4' }),
      text(left + 6, y(at) - 5, name, { size: 12 }),
    ]),
    ...curve(points(floor), 'peer'),
    ...curve(points(own), 'own'),
  ];
}

function bounds(values, logarithmic) {
  const most = Math.max(...values);
  if (!logarithmic) return [0, Math.ceil((most * 1.1) / 50) * 50];
  return [10 ** Math.floor(Math.log10(Math.min(...values))), 10 ** Math.ceil(Math.log10(most))];
}

function ticks(low, high, logarithmic) {
  if (!logarithmic) return Array.from({ length: high / 50 + 1 }, (_, at) => at * 50);
  return Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, at) => low * 10 ** at);
}
