import { join } from 'node:path';
import { LIMITS } from '../../../model/limits.js';
import { doctorCheck, note, ok } from '../check.js';

/** Would a checkout on another platform have other line ends, and so other checksums? @source gitattributes(5), "text" and "eol" */
export const textAttributes = doctorCheck({
  id: 'text-attributes',
  title: '.gitattributes',
  collect: ({ ports, directory }) => ({
    isRepository: ports.git.isRepository(directory),
    attributes: Buffer.from(ports.files.read(join(directory, '.gitattributes'), LIMITS.policyBytes) ?? []).toString('utf8'),
  }),
  judge: ({ isRepository, attributes }) => {
    if (!isRepository) return ok('no repository');
    const forAll = attributes
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/))
      .filter(([pattern]) => pattern === '*')
      .flat();
    if (forAll.includes('eol=lf') || forAll.includes('-text') || forAll.includes('binary')) return ok('line ends are the same on every platform');
    return note('line ends depend on the platform and on core.autocrlf, and checksums with them', 'Add the line `* text=auto eol=lf` to .gitattributes.');
  },
});
