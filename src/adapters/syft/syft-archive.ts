import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { IntegrityError, messageOf } from '../../model/errors.js';

const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

/** The program in a release archive. Nothing else is taken out, so no other member's name matters. @throws tool_unverified */
export async function programIn(archive: Uint8Array, name: string): Promise<Uint8Array> {
  const refuse = (why: string): IntegrityError => new IntegrityError('tool_unverified', `${name} ${why}`, { archive: name });
  const members = await unpack(archive).catch((error: unknown) => {
    throw refuse(`cannot be unpacked: ${messageOf(error).slice(0, 200)}`);
  });
  const [program, second] = members;
  if (program === undefined) throw refuse('holds no member "syft"');
  if (second !== undefined) throw refuse('holds several members "syft"');
  if (program.header.type !== 'file' || program.data === undefined || program.data.length === 0) throw refuse('holds a member "syft" that is no file');
  return program.data;
}

async function unpack(archive: Uint8Array) {
  const tar = await promisify(gunzip)(archive, { maxOutputLength: MAX_UNPACKED_BYTES });
  const { unpackTar } = await import('modern-tar');
  return unpackTar(tar, { strict: true, filter: ({ name }) => name === 'syft' });
}
