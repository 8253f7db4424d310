import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Observation, Unmet } from '../../src/gates/checks/observation.js';
import type { CheckType } from '../../src/gates/audit/check-type.js';
import { groundAt } from './folder-ground.js';
import { tempFolder } from './temp-folder.js';

/** Writes files into a folder; gives the folder. */
export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A check on files of a new folder: its parameters as they stand in `duri.yml`. An `Unmet` becomes an observation, as the engine makes it. */
export async function observe<P>(type: CheckType<P>, root: string, parameters: unknown, PATH?: string): Promise<readonly Observation[]> {
  try {
    return await type.observe(groundAt(root, { PATH }), type.parameters.parse(parameters));
  } catch (error) {
    if (error instanceof Unmet) return [error.observation];
    throw error;
  }
}

export interface TestFolders {
  /** A new folder with these files. */
  with(files: Readonly<Record<string, string | Uint8Array>>): string;
  remove(): void;
}

/** Folders of one test file; call `remove` in afterAll. */
export function testFolders(): TestFolders {
  const { path, remove } = tempFolder();
  let count = 0;
  return { with: (files) => write(join(path, String(++count)), files), remove };
}

/** The observations that are no pass, each as `outcome subject message` with `@line` where it names one. */
export function complaints(observations: readonly Observation[]): string[] {
  return observations
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, subject, message, location }) => `${outcome} ${subject} ${message}${location === undefined ? '' : ` @${location.line}`}`);
}
