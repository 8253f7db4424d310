import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { TICKET_APPROVERS, TICKET_MAX_HOURS, type Ticket, ticketSchema, ticketStatement } from '../acceptance/ticket.js';
import { command } from '../inputs/command.js';
import { integer, optionalText, requiredText, textOr } from '../inputs/input.js';
import { prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { toInstant } from '../model/instant.js';
import { printable } from '../model/path.js';
import { isEnvironmentName } from '../policy/boot-policy.js';
import { checkShape } from '../shape/document.js';
import { describeProblems } from '../shape/parsed.js';
import { signStatement } from '../signing/sign-statement.js';
import { loadApprover, oneSigner } from './approvals.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput } from './place-inputs.js';
import { releaseDigest } from './ticket-inputs.js';

const HOUR_MS = 3_600_000;
const DEFAULT_HOURS = 24;

/** `duri ticket new` */
export default command({
  name: 'ticket new',
  summary: 'Ask for leave to go back to a release that the mark no longer admits',
  description: `Writes a ticket, signed by one approver: one step back, from one release to another, of one product, line and environment, for at most ${TICKET_MAX_HOURS} hours, and once on each host. It counts only once ${TICKET_APPROVERS} different people have signed it: the second one runs \`duri ticket approve\`. A ticket also lets its release boot while the kill switch is on.`,
  examples: [
    {
      line: 'duri ticket new --from /srv/evidence --to sha256:… --reason "Orders are lost" --hours 4 --signing-key ann.pem',
      says: 'From what runs to an older release, for four hours',
    },
  ],
  inputs: {
    from: requiredText('The release that is left: its metadata digest, or a directory with its evidence', 'sha256:…|DIR', { flag: 'from' }),
    to: requiredText('The release that may run again, in the same form', 'sha256:…|DIR', { flag: 'to' }),
    reason: requiredText('Why', 'TEXT', { flag: 'reason' }),
    hours: integer({ min: 1, max: TICKET_MAX_HOURS }, `Hours for which it holds; else ${DEFAULT_HOURS}`, 'N', { flag: 'hours' }),
    environment: optionalText('Where it holds', 'NAME', { flag: 'environment' }, { defaultText: '`boot.environment` of the policy: production' }),
    output: textOr('duri.ticket.json', 'Where to write it; a file that is there is not overwritten', 'FILE', { flag: 'output' }),
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
    const { product, line } = policy;
    if (product === undefined || line === undefined)
      throw new IntegrityError(
        'input_missing',
        'the policy does not state product and line, so nobody would know what the ticket is for',
        {},
        { hint: 'Pass --config.' },
      );
    const environment = values.environment ?? policy.boot.environment;
    if (!isEnvironmentName(environment)) throw new IntegrityError('input_invalid', `--environment is "${environment.slice(0, 40)}"; expected a name`);
    const wanted: Ticket = {
      schema_version: '1',
      product,
      line,
      environment,
      from: releaseDigest(ports, values.from),
      to: releaseDigest(ports, values.to),
      reason: values.reason,
      nonce: randomBytes(16).toString('hex'),
      issued: toInstant(approver.at),
      expires: toInstant(new Date(approver.at.getTime() + (values.hours ?? DEFAULT_HOURS) * HOUR_MS)),
    };
    const ticket = checkShape(wanted, ticketSchema);
    if (!ticket.ok) throw new IntegrityError('input_invalid', `this is no ticket: ${describeProblems(ticket.problems)}`);
    const path = resolve(ports.environment.cwd, values.output);
    if (ports.files.exists(path)) throw new IntegrityError('file_exists', `${printable(values.output)} is there already`, { path });
    const signer = oneSigner(approver, 'ticket');
    ports.files.write(path, signStatement(ticketStatement(ticket.value), [signer]).content);
    return {
      exitCode: 0,
      json: { path, ticket: ticket.value, signed_by: [signer.keyId], approvals: 1, needed: TICKET_APPROVERS },
      report: {
        tone: 'good',
        headline: `A ticket in ${values.output}, signed by 1 of ${TICKET_APPROVERS}`,
        facts: [
          ['from', prefixed(wanted.from)],
          ['to', prefixed(wanted.to)],
          ['for', `${product}, ${line}, ${environment}`],
          ['until', wanted.expires],
          ['signed by', signer.keyId],
        ],
        next: [`Have another person look at it and sign it: \`duri ticket approve ${values.output} --signing-key FILE\`.`],
      },
      short: path,
    };
  },
});
