import { resolve } from 'node:path';
import { markResetStatement } from '../acceptance/mark-reset.js';
import { command } from '../inputs/command.js';
import { optionalText, requiredText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import { describeProblems } from '../shape/parsed.js';
import { approve, approvalsOf, loadApprover, oneSigner, readNamed } from './approvals.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { parseReset, resetFacts } from './mark-inputs.js';
import { configInput } from './place-inputs.js';

/** `duri mark approve` */
export default command({
  name: 'mark approve',
  summary: 'Sign the reset of a mark that another holder of a root key has proposed',
  description:
    'Adds a signature over the very bytes that the others have signed, after checking that theirs count, that this is another key, and that the proposal is not over. What is signed is shown.',
  examples: [{ line: 'duri mark approve duri.mark-reset.json --signing-key root-b.pem', says: 'After `duri mark propose` by somebody else' }],
  inputs: {
    file: requiredText('The proposal', 'FILE', { positional: true }),
    config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml' }),
    keyring,
    signingKey,
    hmacKey,
  },
  outputs: {},
  action: undefined,
  run: async (ports, values) => {
    const approver = await loadApprover(ports, values);
    const content = readNamed(ports, values.file);
    const reset = parseReset(content);
    if (!reset.ok) throw new IntegrityError('input_invalid', `${printable(values.file)} is no reset of a mark: ${describeProblems(reset.problems)}`);
    const { expires } = reset.value;
    if (approver.at.getTime() > Date.parse(expires)) throw new IntegrityError('input_invalid', `the proposal was over on ${expires}`);
    const signer = oneSigner(approver, 'root');
    const approvals = approvalsOf(content, 'root', approver);
    const { signers: _, ...said } = reset.value;
    ports.files.write(resolve(ports.environment.cwd, values.file), approve(content, markResetStatement(said), signer, approvals));
    const signedBy = [...approvals.map(({ keyId }) => keyId), signer.keyId];
    const needed = approver.judge.policy.policy.mark.reset_threshold;
    return {
      exitCode: 0,
      json: { path: values.file, reset: reset.value, signed_by: signedBy, approvals: signedBy.length, needed },
      report: {
        tone: 'good',
        headline: `Signed by ${signedBy.length} of ${needed}`,
        facts: resetFacts(reset.value),
        next: [`On the host: \`duri mark reset --statement ${values.file} --config /etc/duri/duri.yml\`.`],
      },
      short: String(signedBy.length),
    };
  },
});
