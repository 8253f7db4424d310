import { CLOCK_TOLERANCE_MS } from '../mark/mark.js';
import { TICKET_APPROVERS } from '../acceptance/ticket.js';
import { command } from '../inputs/command.js';
import { optionalText, requiredText } from '../inputs/input.js';
import { prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import { EXIT_RED } from '../model/status.js';
import { describeProblems } from '../shape/parsed.js';
import { approvalsOf, loadApprover, readNamed } from './approvals.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput } from './place-inputs.js';
import { parseTicket } from './ticket-inputs.js';

/** `duri ticket show` */
export default command({
  name: 'ticket show',
  summary: 'Say what a ticket allows, who has signed it, and until when it holds',
  description:
    'Shows the step back, and each signature with the reason why it does not count, where it does not. Exit code 0 when the ticket holds now; 1 when it does not. Whether a host has used it already only that host knows.',
  examples: [{ line: 'duri ticket show duri.ticket.json', says: 'Before approving it' }],
  inputs: {
    file: requiredText('The ticket', 'FILE', { positional: true }),
    config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml' }),
    keyring,
    hmacKey,
  },
  outputs: {},
  action: undefined,
  run: async (ports, values) => {
    const approver = await loadApprover(ports, { ...values, signingKey: [] });
    const content = readNamed(ports, values.file);
    const ticket = parseTicket(content);
    if (!ticket.ok) throw new IntegrityError('input_invalid', `${printable(values.file)} is no ticket: ${describeProblems(ticket.problems)}`);
    const { from, to, product, line, environment, reason, issued, expires } = ticket.value;
    const approvals = approvalsOf(content, 'ticket', approver);
    const counting = approvals.filter(({ refused }) => refused === undefined);
    const at = approver.at.getTime();
    const why =
      at > Date.parse(expires)
        ? `it was over on ${expires}`
        : Date.parse(issued) - at > CLOCK_TOLERANCE_MS
          ? `it was issued on ${issued}, later than now`
          : counting.length < TICKET_APPROVERS
            ? `${counting.length} of ${TICKET_APPROVERS} approvers have signed`
            : undefined;
    return {
      exitCode: why === undefined ? 0 : EXIT_RED,
      json: {
        valid: why === undefined,
        why: why ?? null,
        ticket: ticket.value,
        approvals: approvals.map(({ keyId, name, refused }) => ({ key: keyId, name: name ?? null, refused: refused ?? null })),
      },
      report: {
        tone: why === undefined ? 'good' : 'bad',
        headline: why === undefined ? `The ticket holds until ${expires}` : `The ticket does not hold: ${why}`,
        facts: [
          ['from', prefixed(from)],
          ['to', prefixed(to)],
          ['for', `${product}, ${line}, ${environment}`],
          ['reason', reason],
          ['issued', issued],
          ['until', expires],
        ],
        tables: [
          {
            title: 'Signatures',
            head: ['key', 'name', 'counts'],
            rows: approvals.map(({ keyId, name, refused }) => [keyId, name ?? '', refused ?? 'yes']),
          },
        ],
      },
      short: why ?? 'holds',
    };
  },
});
