import { dirname, join, relative } from 'node:path';
import { IntegrityError } from '../../../model/errors.js';
import { loadTrust } from '../../../keys/trust.js';
import { doctorCheck, note, ok, type Patient, problem } from '../check.js';

interface KeyFile {
  /** What names it: a variable, or a path. Never the content, nor the value of a variable, which could be the secret itself. */
  readonly name: string;
  readonly found: 'fit' | 'absent' | 'committed' | IntegrityError;
}

/** Are the files that hold secrets readable for this account alone, and in no commit? */
export const keyFiles = doctorCheck({
  id: 'key-files',
  title: 'key files',
  collect: async (patient): Promise<readonly KeyFile[]> => {
    const { ring, ports } = patient;
    const keys = ring === undefined || ring.content instanceof IntegrityError ? [] : ring.content.keys;
    const paths = ring === undefined ? [] : keys.flatMap(({ secret_file }) => (secret_file === undefined ? [] : [join(dirname(ring.path), secret_file)]));
    const inRing = await Promise.all(paths.map(async (path) => ({ name: path, found: await lookAt(patient, path) })));
    const mounted = ports.environment.variables['DURI_HMAC_KEY_FILE'] ?? '';
    return mounted === '' ? inRing : [...inRing, { name: 'DURI_HMAC_KEY_FILE', found: lookAtMounted(patient, mounted) }];
  },
  judge: (files) => {
    const bad = files.flatMap(({ name, found }) => {
      if (found instanceof IntegrityError) return [`${name}: ${found.message}`];
      if (found === 'committed') return [`${name} is committed to git`];
      return found === 'absent' && name === 'DURI_HMAC_KEY_FILE' ? ['DURI_HMAC_KEY_FILE names no file'] : [];
    });
    const errors = files.flatMap(({ found }) => (found instanceof IntegrityError ? [found.hint] : []));
    if (bad.length > 0)
      return problem(
        bad.join('; '),
        errors[0] ??
          (files.some(({ found }) => found === 'committed')
            ? 'Treat the key as stolen: `duri keys retire KEY --revoke`, then make another.'
            : 'Mount the secret as a file and name its path.'),
      );
    const fit = files.filter(({ found }) => found === 'fit').length;
    if (files.length === 0) return ok('none named');
    return fit === files.length
      ? ok(`${fit} readable by this account alone`)
      : note(`${files.length - fit} of ${files.length} are not on this machine`, 'Nothing, if this machine only verifies.');
  },
});

async function lookAt({ ports, directory }: Patient, path: string): Promise<KeyFile['found']> {
  if (!ports.files.exists(path)) return 'absent';
  try {
    ports.files.readSecret(path);
  } catch (error) {
    if (error instanceof IntegrityError) return error;
    throw error;
  }
  return (await isCommitted(ports, directory, path)) ? 'committed' : 'fit';
}

/** A raw secret, or a ring, whose permissions do not matter. */
function lookAtMounted({ ports, at }: Patient, path: string): KeyFile['found'] {
  if (!ports.files.exists(path)) return 'absent';
  try {
    loadTrust(ports, { keyringPath: undefined, secretInputs: [], hmacKeys: [{ from: 'file', path }], purpose: 'sign', at });
    return 'fit';
  } catch (error) {
    if (error instanceof IntegrityError) return error;
    throw error;
  }
}

async function isCommitted({ git }: Patient['ports'], directory: string, path: string): Promise<boolean> {
  try {
    const head = await git.resolve(directory, 'HEAD');
    return head !== undefined && (await git.show(directory, head, relative(directory, path), 64 * 1024)) !== undefined;
  } catch {
    return false; // git's own check says why it cannot tell
  }
}
