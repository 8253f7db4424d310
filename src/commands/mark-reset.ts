import { verifyMarkReset } from '../acceptance/mark-reset.js';
import { command } from '../inputs/command.js';
import { optionalText, requiredText } from '../inputs/input.js';
import { changeMark, readMark } from '../mark/mark-file.js';
import { EMPTY_MARK, entryOf, type MarkEntry, resetLine, spendNonce } from '../mark/mark.js';
import { sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { readNamed } from './approvals.js';
import { hmacKey, keyring } from './key-inputs.js';
import { loadVerifier } from './load-verifier.js';
import { requireState, resetFacts, statedLine } from './mark-inputs.js';
import { configInput } from './place-inputs.js';
import { recordCommand } from './record-command.js';

/** `duri mark reset` */
export default command({
  name: 'mark reset',
  summary: 'Set the mark of this host back, by a statement that enough root keys have signed',
  description:
    'Applies what `duri mark propose` wrote and `duri mark approve` completed: for the product and line of the policy of this host, in its time, once. How many root keys must have signed the policy says (`mark.reset_threshold`, 2). Tickets that were used stay used; the latest time of the mark becomes that of this run.',
  examples: [{ line: 'duri mark reset --statement duri.mark-reset.json --config /etc/duri/duri.yml', says: 'On the host, with DURI_STATE_DIR set' }],
  inputs: {
    statement: requiredText('The signed statement', 'FILE', { flag: 'statement' }),
    config: optionalText('Policy of this host', 'FILE', configInput, { defaultText: 'DURI_CONFIG, /etc/duri/duri.yml' }),
    keyring,
    hmacKey,
  },
  outputs: {},
  action: undefined,
  run: async (ports, values) => {
    const started = ports.clock.now();
    const state = requireState(ports);
    const { judge, trust } = await loadVerifier(ports, { ...values, mode: 'verifier' }, started, [state]);
    const { policy } = judge;
    const about = statedLine(policy.policy);
    const content = readNamed(ports, values.statement);
    const verify = (entry: MarkEntry | undefined): ReturnType<typeof verifyMarkReset> =>
      verifyMarkReset({ name: values.statement, content, about, entry, policy: policy.policy, trust });
    const before = entryOf(readMark(ports) ?? EMPTY_MARK, about);
    const reading = verify(before);
    if (reading.kind === 'invalid')
      throw new IntegrityError(
        'input_invalid',
        `this statement resets nothing here: it ${reading.why}`,
        {},
        { hint: 'duri mark propose, then duri mark approve by the others.' },
      );
    const { reset } = reading;
    changeMark(ports, (mark) => {
      // Under the lock once more: two runs with one statement are one reset.
      if (verify(entryOf(mark, about)).kind === 'invalid') return mark;
      return spendNonce(resetLine(mark, about, { release: reset.to, freezeCounter: reset.freeze_counter ?? undefined }, started), about, reset, started);
    });
    const warnings = recordCommand(ports, {
      verb: 'mark',
      started,
      place: { evidence: undefined },
      trust,
      policyDigest: policy.digest,
      result: 'reset',
      exitCode: 0,
      subjects: [{ name: 'mark reset', digest: sha256(content) }],
      outputs: [],
      observations: { sequence_before: before?.sequence ?? 0, sequence: reset.to?.sequence ?? 0 },
    });
    return {
      exitCode: 0,
      json: { state, reset, before: before ?? null, after: entryOf(readMark(ports) ?? EMPTY_MARK, about) ?? null },
      report: {
        tone: 'warn',
        headline: reset.to === null ? 'The mark is reset to nothing' : `The mark is reset to #${reset.to.sequence}`,
        facts: [...resetFacts(reset), ['before', before === undefined ? 'nothing' : `#${before.sequence}`]],
        warnings,
      },
      short: reset.to === null ? 'nothing' : `#${reset.to.sequence}`,
    };
  },
});
