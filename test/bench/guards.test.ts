import { idlePercent, median, pairedRatio, requireEqualDigests, rotated, spreadOf, summary } from './modules.js';

const core = (idle: number, user: number): object => ({ times: { user, nice: 0, sys: 0, idle, irq: 0 } });

describe('idlePercent', () => {
  it('is the share of idle time of all cores between two readings', () => {
    expect(idlePercent([core(100, 0), core(100, 0)], [core(200, 0), core(200, 0)])).toBe(100);
    expect(idlePercent([core(100, 5), core(100, 5)], [core(200, 5), core(100, 105)])).toBe(50);
    expect(idlePercent([core(0, 100)], [core(0, 300)])).toBe(0);
    expect(idlePercent([core(1, 1)], [core(1, 1)])).toBe(0); // no time passed there: nobody can say
  });
});

describe('spreadOf', () => {
  it('flags a denominator whose slowest round took more than 1.3 times its fastest', () => {
    expect(spreadOf([100, 110, 130])).toEqual({ factor: 1.3, tooWide: false });
    expect(spreadOf([100, 90, 140]).tooWide).toBe(true);
  });
});

describe('requireEqualDigests', () => {
  it('says nothing when all agree, and when there is nobody to disagree', () => {
    expect(() => requireEqualDigests('tree', { DuRi: 'aa', openssl: 'aa' })).not.toThrow();
    expect(() => requireEqualDigests('tree', {})).not.toThrow();
  });

  it('names who says what when they differ', () => {
    expect(() => requireEqualDigests('tree', { DuRi: 'aa', hashdeep: 'bb' })).toThrow(
      /tree: the digests of the same tree differ[^]*aa {2}DuRi[^]*bb {2}hashdeep/,
    );
  });
});

describe('the statistics', () => {
  it('take the middle, and refuse to make a number of nothing', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(summary([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5 });
    expect(() => median([])).toThrow(RangeError);
  });

  it('pair the rounds, so that a round that was slow for all changes no ratio', () => {
    expect(pairedRatio([10, 100, 10], [5, 50, 5])).toBe(2);
  });
});

describe('rotated', () => {
  it('begins each round with another command and leaves none out', () => {
    expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  });
});
