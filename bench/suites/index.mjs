import { archive } from './archive.mjs';
import { audit } from './audit.mjs';
import { inventory } from './inventory.mjs';
import { sbom } from './sbom.mjs';
import { start } from './start.mjs';
import { verify } from './verify.mjs';

/**
 * A suite names groups; a group is what is compared with each other on one tree. `prepare` makes the tree and says the commands:
 * it is called when the group's turn has come, in a temporary folder of its own that is removed afterwards.
 */
export const SUITES = { inventory, verify, start, archive, audit, sbom };
