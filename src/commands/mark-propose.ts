import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { type MarkReset, markResetSchema, markResetStatement, RESET_MAX_HOURS } from '../acceptance/mark-reset.js';
import { command } from '../inputs/command.js';
import { integer, optionalText, requiredText, textOr } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { toInstant } from '../model/instant.js';
import { printable } from '../model/path.js';
import { checkShape } from '../shape/document.js';
import { describeProblems } from '../shape/parsed.js';
import { signStatement } from '../signing/sign-statement.js';
import { loadApprover, oneSigner } from './approvals.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { resetFacts, statedLine } from './mark-inputs.js';
import { configInput } from './place-inputs.js';
import { releaseDigest } from './ticket-inputs.js';

const HOUR_MS = 3_600_000;
const DEFAULT_HOURS = 24;

/** `duri mark propose` */
export default command({
  name: 'mark propose',
  summary: 'Propose to set the mark of a line back, signed by the first of several root keys',
  description: `A mark that holds something wrong (a number that nobody released, a kill switch at the highest number there is, a time of another year) stops every boot. Only the holders of the root keys take it back: this writes what is to be, signed by one of them; \`duri mark approve\` adds the others; \`duri mark reset\` applies it on a host. Holds for at most ${RESET_MAX_HOURS} hours and once on each host.`,
  examples: [
    { line: 'duri mark propose --to sha256:… --sequence 7 --reason "#9999 was never released" --signing-key root-a.pem', says: 'Back to a release' },
    { line: 'duri mark propose --to nothing --reason "a new line of numbers" --signing-key root-a.pem', says: 'To nothing' },
  ],
  inputs: {
    to: requiredText('The release that counts as marked: its metadata digest, a directory with its evidence, or `nothing`', 'sha256:…|DIR|nothing', {
      flag: 'to',
    }),
    sequence: integer({ min: 1, max: Number.MAX_SAFE_INTEGER }, 'Its sequence number', 'N', { flag: 'sequence' }),
    freezeCounter: integer({ min: 0, max: Number.MAX_SAFE_INTEGER }, 'Highest number of the kill switch from then on; without it as it is', 'N', {
      flag: 'freeze-counter',
    }),
    reason: requiredText('Why', 'TEXT', { flag: 'reason' }),
    hours: integer({ min: 1, max: RESET_MAX_HOURS }, `Hours for which it holds; else ${DEFAULT_HOURS}`, 'N', { flag: 'hours' }),
    output: textOr('duri.mark-reset.json', 'Where to write it; a file that is there is not overwritten', 'FILE', { flag: 'output' }),
    config: optionalText('Policy, which states product and line', 'FILE', configInput, { defaultText: 'duri.yml' }),
    keyring,
    signingKey,
    hmacKey,
  },
  outputs: {},
  action: undefined,
  run: async (ports, values) => {
    const approver = await loadApprover(ports, values);
    const { policy } = approver.judge.policy;
    const isNothing = values.to === 'nothing';
    if (isNothing !== (values.sequence === undefined))
      throw new IntegrityError(
        'input_invalid',
        isNothing ? '--sequence has no meaning with --to nothing' : '--sequence is missing: a mark is a release and its number',
      );
    const wanted: MarkReset = {
      schema_version: '1',
      ...statedLine(policy),
      to: isNothing ? null : { sequence: values.sequence ?? 0, digest: releaseDigest(ports, values.to) },
      freeze_counter: values.freezeCounter ?? null,
      reason: values.reason,
      nonce: randomBytes(16).toString('hex'),
      issued: toInstant(approver.at),
      expires: toInstant(new Date(approver.at.getTime() + (values.hours ?? DEFAULT_HOURS) * HOUR_MS)),
    };
    const reset = checkShape(wanted, markResetSchema);
    if (!reset.ok) throw new IntegrityError('input_invalid', `this is no reset of a mark: ${describeProblems(reset.problems)}`);
    const path = resolve(ports.environment.cwd, values.output);
    if (ports.files.exists(path)) throw new IntegrityError('file_exists', `${printable(values.output)} is there already`, { path });
    const signer = oneSigner(approver, 'root');
    ports.files.write(path, signStatement(markResetStatement(reset.value), [signer]).content);
    const needed = policy.mark.reset_threshold;
    return {
      exitCode: 0,
      json: { path, reset: reset.value, signed_by: [signer.keyId], approvals: 1, needed },
      report: {
        tone: 'good',
        headline: `A reset in ${values.output}, signed by 1 of ${needed}`,
        facts: [...resetFacts(reset.value), ['signed by', signer.keyId]],
        next: [`Have the others sign it: \`duri mark approve ${values.output} --signing-key FILE\`.`],
      },
      short: path,
    };
  },
});
