// What sealing a release costs, on one machine and on many: pure functions of its size and of rates. docs/scale.md explains the terms.

/**
 * @typedef {object} Release
 * @property {number} files
 * @property {number} bytes sum of the sizes of the files
 */

/**
 * Rates of one machine, and of what lies between machines.
 * @typedef {object} Rates
 * @property {number} filesPerSecond files opened, hashed and closed, beside what their bytes cost
 * @property {number} bytesPerSecond bytes read and hashed
 * @property {number} namesPerSecond names listed and passed over, because they are of another shard
 * @property {number} mergedPerSecond files looked at without opening, joined with a part and written down
 * @property {number} partBytesPerFile bytes that a part takes for a file
 * @property {number} partBytesPerSecond bytes of parts sent or fetched
 * @property {number} jobStartSeconds until a job of the matrix begins with its work
 * @property {number | null} releaseBytesPerSecond bytes of the release fetched by a job; null where it is on a disk that all jobs share
 */

/** Seconds until one job has the inventory. @param {Release} release @param {Rates} rates */
export function secondsAlone(release, rates) {
  return rates.jobStartSeconds + fetching(release, rates) + reading(release, rates);
}

/**
 * Seconds until `shards` jobs and the one that merges have it: every shard fetches and walks the whole release and reads its
 * share; then the parts travel, and the merge walks once more.
 * @param {Release} release @param {Rates} rates @param {number} shards
 */
export function secondsSharded(release, rates, shards) {
  const { files } = release;
  const partBytes = files * rates.partBytesPerFile;
  const shard =
    rates.jobStartSeconds +
    fetching(release, rates) +
    files / rates.namesPerSecond +
    reading(release, rates) / shards +
    partBytes / shards / rates.partBytesPerSecond;
  const merge = rates.jobStartSeconds + fetching(release, rates) + partBytes / rates.partBytesPerSecond + files / rates.mergedPerSecond;
  return { shard, merge, total: shard + merge, machine: shards * shard + merge };
}

/** The least number of shards that is faster than one job, or undefined when none is. @param {Release} release @param {Rates} rates */
export function paysFrom(release, rates, most = 256) {
  const alone = secondsAlone(release, rates);
  for (let shards = 2; shards <= most; shards++) if (secondsSharded(release, rates, shards).total < alone) return shards;
  return undefined;
}

/**
 * How many files a release needs to be sealed faster by so many shards, its bytes growing with them; undefined when no
 * number is enough. Both times are linear in the files.
 * @param {number} bytesPerFile @param {Rates} rates @param {number} shards
 */
export function filesToPay(bytesPerFile, rates, shards) {
  const gain = (files) => {
    const release = { files, bytes: files * bytesPerFile };
    return secondsAlone(release, rates) - secondsSharded(release, rates, shards).total;
  };
  const perFile = gain(1) - gain(0);
  return perFile <= 0 ? undefined : Math.ceil(-gain(0) / perFile);
}

function reading({ files, bytes }, rates) {
  return files / rates.filesPerSecond + bytes / rates.bytesPerSecond;
}

function fetching({ bytes }, { releaseBytesPerSecond }) {
  return releaseBytesPerSecond === null ? 0 : bytes / releaseBytesPerSecond;
}
