import { age, bytes, counted, duration } from '../../src/page/wording.js';

describe('wording', () => {
  it('says how long something took', () => {
    expect([0, 840, 2440, 59_900, 300_000, 200_000].map(duration)).toEqual(['0 ms', '840 ms', '2.4 s', '59.9 s', '5 min', '3 min 20 s']);
  });

  it('says how long something has lasted in one unit', () => {
    const HOUR = 3_600_000;
    expect([-1, 40_000, 119 * 60_000, 2 * HOUR, 47 * HOUR, 48 * HOUR, 31 * 24 * HOUR].map(age)).toEqual([
      '0 s',
      '40 s',
      '119 min',
      '2 h',
      '47 h',
      '2 days',
      '31 days',
    ]);
  });

  it('says amounts of bytes in decimal units', () => {
    expect([0, 950, 1000, 12_400_000, 1_500_000_000, 2e12, 4e15].map(bytes)).toEqual(['0 B', '950 B', '1.0 kB', '12.4 MB', '1.5 GB', '2.0 TB', '4000.0 TB']);
  });

  it('knows one from many', () => {
    expect([0, 1, 2].map((count) => counted(count, 'scan'))).toEqual(['0 scans', '1 scan', '2 scans']);
  });
});
