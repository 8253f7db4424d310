import Table from 'cli-table3';
import picocolors from 'picocolors';

const paint = picocolors.createColors(process.env.NO_COLOR ? false : process.stdout.isTTY || Boolean(process.env.FORCE_COLOR));
const live = process.stderr.isTTY;
let drawnAt = 0;

export { paint };

/** One line of progress, drawn in place on a terminal and dropped when piped. */
export function progress(step, done, total) {
  const now = performance.now();
  if (!live || (done < total && now - drawnAt < 80)) return;
  drawnAt = now;
  const full = Math.round((done / total) * 24);
  process.stderr.write(`\r\x1b[2K  ${'█'.repeat(full)}${'░'.repeat(24 - full)}  ${done}/${total}  ${step}`);
  if (done === total) process.stderr.write('\r\x1b[2K');
}

export function heading(text) {
  console.log(`\n${paint.bold(paint.cyan(text))}`);
}

export function line(text) {
  console.log(`  ${text}`);
}

const STATUS = { verified: paint.green, policy_changed: paint.yellow, corrupted: paint.red, tampered: paint.red };

export function status(text) {
  return (STATUS[text] ?? paint.red)(text);
}

const QUIET = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  mid: '',
  'mid-mid': '',
  'left-mid': '',
  'right-mid': '',
  left: ' ',
  right: '',
  middle: ' ',
};

/** A table; with widths its cells wrap and its rows are ruled. */
export function table(head, rows, widths) {
  const drawn = new Table({
    head: head.map((cell) => paint.bold(cell)),
    style: { head: [], border: [] },
    wordWrap: true,
    ...(widths ? { colWidths: widths } : { chars: QUIET }),
  });
  drawn.push(...rows);
  console.log(drawn.toString());
}
