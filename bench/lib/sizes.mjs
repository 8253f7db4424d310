/** How large everything is: as the goals mean it, and small enough for every pull request. */
const FULL = {
  rounds: 7,
  smallFiles: 100_000,
  packageFiles: Infinity,
  mixed: { sources: 19_800, bundles: 180, natives: 20 },
  large: { files: 4, bytes: 2 ** 30 },
  growth: [1_000, 10_000, 100_000, 1_000_000],
  wideFiles: 1_000_000,
  folders: 100_000,
  sparseBytes: 10 * 2 ** 30,
  paced: { bytes: 400_000_000, megabytesASecond: 50 },
  coldCache: true,
  archive: { sources: 50_000, natives: 3 },
};

const QUICK = {
  rounds: 5,
  smallFiles: 10_000,
  packageFiles: 5_000,
  mixed: { sources: 1_980, bundles: 18, natives: 2 },
  large: { files: 2, bytes: 128 * 2 ** 20 },
  growth: [1_000, 10_000, 100_000],
  wideFiles: 50_000,
  folders: 5_000,
  sparseBytes: 512 * 2 ** 20,
  paced: { bytes: 200_000_000, megabytesASecond: 50 },
  coldCache: false,
  archive: { sources: 2_000, natives: 1 },
};

/** The sizes of a run; every number of files and bytes times `scale`, so that each path of the code can be tried on little trees. */
export function sizesOf({ quick, scale }) {
  const sizes = quick ? QUICK : FULL;
  const scaled = (count) => Math.max(1, Math.round(count * scale));
  const each = (counts) => Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, scaled(count)]));
  return {
    ...sizes,
    smallFiles: scaled(sizes.smallFiles),
    packageFiles: sizes.packageFiles === Infinity && scale === 1 ? Infinity : scaled(Math.min(sizes.packageFiles, 80_000)),
    mixed: each(sizes.mixed),
    large: { files: sizes.large.files, bytes: scaled(sizes.large.bytes) },
    growth: sizes.growth.map(scaled),
    wideFiles: scaled(sizes.wideFiles),
    folders: scaled(sizes.folders),
    sparseBytes: scaled(sizes.sparseBytes),
    paced: { ...sizes.paced, bytes: scaled(sizes.paced.bytes) },
    archive: each(sizes.archive),
  };
}
