// The CLI as a child process whose clock stands still: `node main-at.js INSTANT ARGUMENTS…`. DuRi itself has no way to move its clock.
import { cliChild } from './cli-child.js';
import { fixedClock } from './doubles.js';

const [instant = '', ...argv] = process.argv.slice(2);
await cliChild(argv, () => ({ clock: fixedClock(instant) }));
