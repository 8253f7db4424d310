import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout; tests run from build/test. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
