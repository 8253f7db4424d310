import { resolve } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Ports } from '../ports/index.js';

/** The same surroundings from within another folder, as if the command had been started there. @throws directory_missing */
export function inFolder(ports: Ports, folder: string): Ports {
  const cwd = resolve(ports.environment.cwd, folder);
  if (!ports.files.isDirectory(cwd)) throw new IntegrityError('directory_missing', `${printable(folder)} is no directory`, { path: folder });
  // With their getters: what is read only when it is asked for stays so.
  const environment = { value: { ...ports.environment, cwd }, enumerable: true };
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(ports), environment }) as Ports;
}
