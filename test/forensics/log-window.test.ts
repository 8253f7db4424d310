import { cutLog } from '../../src/forensics/log-window.js';

const WINDOW = { from: new Date('2026-01-05T11:00:00Z'), to: new Date('2026-01-05T12:00:00Z') };
const cut = (...lines: string[]): ReturnType<typeof cutLog> => cutLog(Buffer.from(lines.map((line) => `${line}\n`).join('')), WINDOW, ['s3cr3t-value']);

describe('cutLog', () => {
  it('keeps the lines of the window, in each form of a time, with those that belong to them', () => {
    const { lines, undated } = cut(
      'end of a line that was cut',
      '2026-01-05T10:59:59Z before',
      '  at a stack that belongs to it',
      '2026-01-05T11:00:00.5Z iso',
      '  at a stack',
      '2026-01-05 12:30:00+01:00 with a zone',
      '2026-01-05 11:45:00,123 python',
      '10.0.0.1 - - [05/Jan/2026:06:50:00 -0500] "GET / HTTP/1.1" 200',
      '2026-01-05T12:00:01Z after',
    );
    expect(undated).toBe(false);
    expect(lines.map((line) => line.split(' ').at(-1))).toEqual(['iso', 'stack', 'zone', 'python', '200']);
  });

  it('keeps all of a log without times, and says so', () => {
    expect(cut('one', 'two')).toEqual({ lines: ['one', 'two'], undated: true });
  });

  it('takes secrets out', () => {
    const { lines } = cut('2026-01-05T11:30:00Z Authorization: Bearer abcdef0123456789abcdef0123456789', '2026-01-05T11:30:00Z value s3cr3t-value');
    expect(lines.join('\n')).not.toMatch(/abcdef0123456789|s3cr3t-value/);
    expect(lines).toHaveLength(2);
  });
});
