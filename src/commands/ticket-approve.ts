import { resolve } from 'node:path';
import { TICKET_APPROVERS, ticketStatement } from '../acceptance/ticket.js';
import { command } from '../inputs/command.js';
import { optionalText, requiredText } from '../inputs/input.js';
import { prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import { describeProblems } from '../shape/parsed.js';
import { approve, approvalsOf, loadApprover, oneSigner, readNamed } from './approvals.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput } from './place-inputs.js';
import { parseTicket } from './ticket-inputs.js';

/** `duri ticket approve` */
export default command({
  name: 'ticket approve',
  summary: 'Sign a ticket of somebody else: the second approver',
  description:
    'Adds a signature over the very bytes that the first approver has signed, after checking that his counts, that this is another key, and that the ticket is not over. Look at it first: `duri ticket show`.',
  examples: [{ line: 'duri ticket approve duri.ticket.json --signing-key bob.pem', says: 'After `duri ticket show duri.ticket.json`' }],
  inputs: {
    file: requiredText('The ticket', 'FILE', { positional: true }),
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
    const ticket = parseTicket(content);
    if (!ticket.ok) throw new IntegrityError('input_invalid', `${printable(values.file)} is no ticket: ${describeProblems(ticket.problems)}`);
    const { from, to, product, line, environment, reason, expires } = ticket.value;
    if (approver.at.getTime() > Date.parse(expires))
      throw new IntegrityError('input_invalid', `the ticket was over on ${expires}`, {}, { hint: 'Write a new one: `duri ticket new`.' });
    const signer = oneSigner(approver, 'ticket');
    const approvals = approvalsOf(content, 'ticket', approver);
    const { signers: _, ...said } = ticket.value;
    ports.files.write(resolve(ports.environment.cwd, values.file), approve(content, ticketStatement(said), signer, approvals));
    const signedBy = [...approvals.map(({ keyId }) => keyId), signer.keyId];
    return {
      exitCode: 0,
      json: { path: values.file, ticket: ticket.value, signed_by: signedBy, approvals: signedBy.length, needed: TICKET_APPROVERS },
      report: {
        tone: 'good',
        headline: `Signed by ${signedBy.length} of ${TICKET_APPROVERS}: ${signedBy.length >= TICKET_APPROVERS ? 'the ticket holds' : 'it needs more'}`,
        facts: [
          ['from', prefixed(from)],
          ['to', prefixed(to)],
          ['for', `${product}, ${line}, ${environment}`],
          ['reason', reason],
          ['until', expires],
        ],
        next: [`Take it to the host: \`duri rollback DIR --evidence EVIDENCE --to ${prefixed(to)} --ticket ${values.file}\`.`],
      },
      short: String(signedBy.length),
    };
  },
});
