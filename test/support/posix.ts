/** For what Windows has not: scripts with `#!`, signals, modes, links without privilege. There such tests are registered as skipped. */
export const onPosix = process.platform !== 'win32';

export const itOnPosix = onPosix ? it : it.skip;
export const describeOnPosix = onPosix ? describe : describe.skip;
