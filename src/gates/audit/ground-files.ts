import { posix } from 'node:path';
import picomatch from 'picomatch';
import { LIMITS } from '../../model/limits.js';
import { decodeUtf8 } from '../../shape/json.js';
import { fails, Unmet } from '../checks/observation.js';
import type { Ground } from './check-type.js';
import type { SharedGround } from './ground.js';
import type { Reads } from './reads.js';

type Files = Pick<Ground, 'look' | 'bytes' | 'text' | 'entries' | 'glob'>;

/** Files as a check reads them: what is not there, is no file or is too large is something found, not an error. */
export function groundFiles({ ports, entries }: SharedGround, resolve: Ground['resolve'], reads: Reads): Files {
  const look: Ground['look'] = (path) => {
    reads.paths.add(posix.normalize(path));
    return ports.hostFiles.look(resolve(path));
  };
  const bytes = (path: string): Uint8Array => {
    const facts = look(path);
    if (facts === undefined) throw new Unmet(fails(path, 'is missing', { expected: 'a file', actual: 'nothing' }));
    if (facts.kind === 'directory' || facts.kind === 'other') throw new Unmet(fails(path, 'is no regular file', { expected: 'a file', actual: facts.kind }));
    if (facts.sizeBytes > LIMITS.evidenceFileBytes)
      throw new Unmet(fails(path, 'is too large to be read', { expected: `at most ${LIMITS.evidenceFileBytes} bytes`, actual: `${facts.sizeBytes} bytes` }));
    const content = ports.files.read(resolve(path), LIMITS.evidenceFileBytes);
    if (content === undefined) throw new Unmet(fails(path, 'is a link to nothing', { expected: 'a file', actual: facts.target ?? 'nothing' }));
    return content;
  };
  return {
    look,
    bytes,
    text: (path) => {
      const text = decodeUtf8(bytes(path));
      if (text === undefined) throw new Unmet(fails(path, 'is not UTF-8', { expected: 'text in UTF-8' }));
      return text;
    },
    entries: () => {
      reads.everything = true;
      return entries();
    },
    glob: (patterns) => {
      reads.names = true;
      const matches = picomatch([...patterns], { dot: true });
      return entries().flatMap(({ path, kind }) => (kind === 'file' && matches(path) ? [path] : []));
    },
  };
}
