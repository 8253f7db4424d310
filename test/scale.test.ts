import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { projectRoot } from './support/project.js';

interface Release {
  readonly files: number;
  readonly bytes: number;
}
type Rates = Readonly<Record<string, number | null>>;
interface Cost {
  secondsAlone(release: Release, rates: Rates): number;
  secondsSharded(
    release: Release,
    rates: Rates,
    shards: number,
  ): { readonly shard: number; readonly merge: number; readonly total: number; readonly machine: number };
  paysFrom(release: Release, rates: Rates, most?: number): number | undefined;
  filesToPay(bytesPerFile: number, rates: Rates, shards: number): number | undefined;
}

const cost = (await import(pathToFileURL(join(projectRoot, 'scripts/scale/cost.mjs')).href)) as Cost;

/** Round numbers, to be reckoned with by hand. */
const RATES = {
  filesPerSecond: 1000,
  bytesPerSecond: 100,
  namesPerSecond: 10_000,
  mergedPerSecond: 5000,
  partBytesPerFile: 10,
  partBytesPerSecond: 2000,
  jobStartSeconds: 7,
  releaseBytesPerSecond: null,
};
const RELEASE = { files: 20_000, bytes: 40_000 };

describe('what sealing costs', () => {
  it('is one start, and every file and byte, for one job', () => {
    expect(cost.secondsAlone(RELEASE, RATES)).toBe(7 + 20 + 400);
    expect(cost.secondsAlone(RELEASE, { ...RATES, releaseBytesPerSecond: 50 })).toBe(7 + 20 + 400 + 800);
  });

  it('is two starts and two walks for many, of which only reading and sending are shared', () => {
    expect(cost.secondsSharded(RELEASE, RATES, 4)).toEqual({
      shard: 7 + 2 + 420 / 4 + 100 / 4,
      merge: 7 + 100 + 4,
      total: 7 + 2 + 105 + 25 + 7 + 100 + 4,
      machine: 4 * (7 + 2 + 105 + 25) + 111,
    });
    expect(cost.secondsSharded(RELEASE, { ...RATES, releaseBytesPerSecond: 50 }, 4).total).toBe(250 + 2 * 800);
  });

  const anyRates = fc.record({
    filesPerSecond: fc.integer({ min: 1000, max: 200_000 }),
    bytesPerSecond: fc.integer({ min: 1e7, max: 4e9 }),
    namesPerSecond: fc.integer({ min: 10_000, max: 2_000_000 }),
    mergedPerSecond: fc.integer({ min: 1000, max: 500_000 }),
    partBytesPerFile: fc.integer({ min: 80, max: 400 }),
    partBytesPerSecond: fc.integer({ min: 1e6, max: 1e9 }),
    jobStartSeconds: fc.integer({ min: 1, max: 300 }),
    releaseBytesPerSecond: fc.option(fc.integer({ min: 1e7, max: 4e9 })),
  });

  it('never rises with more shards, and never falls below what each must do alone', () => {
    fc.assert(
      fc.property(anyRates, fc.nat({ max: 1e8 }), fc.nat({ max: 1e13 }), fc.integer({ min: 1, max: 255 }), (rates, files, bytes, shards) => {
        const now = cost.secondsSharded({ files, bytes }, rates, shards).total;
        expect(cost.secondsSharded({ files, bytes }, rates, shards + 1).total).toBeLessThanOrEqual(now);
        expect(now).toBeGreaterThanOrEqual(2 * rates.jobStartSeconds + files / rates.namesPerSecond + files / rates.mergedPerSecond);
      }),
    );
  });

  it('says from how many shards on it pays', () => {
    fc.assert(
      fc.property(anyRates, fc.nat({ max: 1e8 }), fc.nat({ max: 1e13 }), (rates, files, bytes) => {
        const release = { files, bytes };
        const from = cost.paysFrom(release, rates);
        const faster = (shards: number): boolean => cost.secondsSharded(release, rates, shards).total < cost.secondsAlone(release, rates);
        expect({ from, atOne: faster(1), before: from !== undefined && from > 2 && faster(from - 1), at: faster(from ?? 256) }).toEqual({
          from,
          atOne: false,
          before: false,
          at: from !== undefined,
        });
      }),
    );
  });

  it('says how large a release must be: the border lies there, and not beside it', () => {
    fc.assert(
      fc.property(anyRates, fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 2, max: 256 }), (rates, bytesPerFile, shards) => {
        const files = cost.filesToPay(bytesPerFile, rates, shards);
        const gain = (count: number): number => {
          const release = { files: count, bytes: count * bytesPerFile };
          return cost.secondsAlone(release, rates) - cost.secondsSharded(release, rates, shards).total;
        };
        if (files === undefined) expect(gain(1e9)).toBeLessThan(0);
        else {
          expect(gain(files * 1.001 + 1)).toBeGreaterThan(0);
          expect(gain(files * 0.999 - 1)).toBeLessThan(0);
        }
      }),
    );
  });

  it('never pays where a release is carried to each job more slowly than it is hashed', () => {
    fc.assert(
      fc.property(anyRates, fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 2, max: 256 }), (rates, bytesPerFile, shards) => {
        const slow = { ...rates, filesPerSecond: Infinity, releaseBytesPerSecond: rates.bytesPerSecond };
        expect(cost.filesToPay(bytesPerFile, slow, shards)).toBeUndefined();
      }),
    );
  });
});
