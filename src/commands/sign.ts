import { command } from '../inputs/command.js';
import { integer, optionalText, textList, toggle, type Values } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';

const inputs = {
  evidence: optionalText('Evidence set to sign, as `duri seal --unsigned` wrote it, instead of files', 'DIR', evidenceInput),
  config: optionalText('With --evidence: policy that it must have been sealed under', 'FILE', configInput, { defaultText: 'duri.yml of the current folder' }),
  commit: optionalText(
    'With --evidence: commit that it must have been made from',
    'SHA',
    { flag: 'commit', action: 'commit' },
    { defaultText: 'the one that set off the run' },
  ),
  maxAgeHours: integer({ min: 1, max: 87_600 }, 'With --evidence: how old it may be (default: 24)', 'HOURS', {
    flag: 'max-age-hours',
    action: 'max-age-hours',
  }),
  add: toggle('With --evidence: add signatures to those of other keys', { flag: 'add', action: 'add' }),
  files: textList('Files to sign', 'FILE', { positional: true, action: 'subject-path' }),
  subjectDigest: optionalText('Digest of what is signed, instead of a file', 'sha256:HEX', { flag: 'subject-digest', action: 'subject-digest' }),
  subjectName: optionalText('Its name', 'NAME', { flag: 'subject-name', action: 'subject-name' }, { defaultText: 'the file name' }),
  subjectChecksums: optionalText('A file as sha256sum writes it: signs everything that it lists', 'FILE', {
    flag: 'subject-checksums',
    action: 'subject-checksums',
  }),
  predicateType: optionalText('Type of the predicate: a URI of your own', 'URI', { flag: 'predicate-type', action: 'predicate-type' }),
  predicate: optionalText('The predicate: a file with a JSON object', 'FILE', { flag: 'predicate', action: 'predicate-path' }),
  out: optionalText('Where to write', 'FILE', { flag: 'out', action: 'out' }),
  bundle: toggle('Write a Sigstore bundle instead of an envelope', { flag: 'bundle', action: 'bundle' }),
  signingKey,
  hmacKey,
  keyring,
};

export type SignValues = Values<typeof inputs>;

/** `duri sign` */
export default command({
  name: 'sign',
  summary: 'Sign files with a statement of your own, or the evidence of a release in a job of its own',
  description:
    'Signs an in-toto statement about files: your predicate, with the key ids of its signers added as `signers`. Writes a DSSE envelope with a signature by every key at hand that may sign for "seal", or with --bundle a Sigstore bundle with one public-key signature, for `cosign verify-blob-attestation --key`. Without a file, in a job of GitHub Actions, it signs what the steps before have declared ($GITHUB_ARTIFACTS_LIST). Statement types of DuRi itself are refused. With --evidence it signs a set that `duri seal --unsigned` wrote elsewhere: digests are all that it takes, the release tree is not read and nothing of it is run. The set must be whole, of this product, made just now from this commit and under this very policy.',
  examples: [
    { line: 'duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --out scan.intoto.json', says: 'An envelope' },
    {
      line: 'duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --signing-key key.pem --bundle --out scan.sigstore.json',
      says: 'A bundle for cosign',
    },
    {
      line: 'duri sign --evidence evidence --signing-key release.pem --keyring duri.keyring.json',
      says: 'The evidence of a release, in the job that holds the key',
    },
  ],
  inputs,
  outputs: {
    'bundle-path': 'Path of the envelope or bundle that was written; empty with evidence-path',
    status: 'With evidence-path: signed, or why it was refused: tampered, corrupted, policy_changed',
    'metadata-digest': 'With evidence-path: digest of deployment_metadata.json, as sha256:…',
  },
  action: { name: 'sign', icon: 'edit-3', permissions: { contents: 'read' } },
  async run(ports, values) {
    if (values.evidence === undefined) return (await import('./sign-files.js')).signFiles(ports, values);
    if (values.files.length > 0 || values.predicateType !== undefined || values.out !== undefined)
      throw new IntegrityError('input_invalid', '--evidence signs an evidence set: pass neither files nor --predicate-type nor --out with it');
    return (await import('./sign-evidence.js')).signEvidence(ports, { ...values, evidence: values.evidence });
  },
});
