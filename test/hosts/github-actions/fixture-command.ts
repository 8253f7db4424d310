import { command, type CommandEntry } from '../../../src/inputs/command.js';
import { choice, integer, optionalText, requiredText, secrets, textList, toggle } from '../../../src/inputs/input.js';
import { failure, warning } from '../../../src/model/finding.js';
import { IntegrityError } from '../../../src/model/errors.js';

/** A command that does nothing but show what the host makes of one: every kind of input, every kind of result. */
export const fixture = command({
  name: 'probe',
  summary: 'Shows what an action gets and gives',
  description: 'Shows what an action gets and gives. Only tests run it.',
  examples: [],
  inputs: {
    path: requiredText('Directory of the release', 'DIR', { positional: true, action: 'path' }),
    configFile: optionalText(
      'Path of `duri.yml`',
      'FILE',
      { flag: 'config', env: 'DURI_CONFIG', action: 'config-file' },
      { defaultText: 'duri.yml where it is there' },
    ),
    globs: textList('What to look at', 'GLOB', { flag: 'glob', action: 'globs' }),
    result: choice(['good', 'bad', 'error', 'crash', 'huge', 'hostile'], 'good', 'What to come to', { flag: 'result', action: 'result' }),
    count: integer({ min: 0, max: 9 }, 'How many', 'N', { flag: 'count', action: 'count' }),
    strict: toggle('Be strict | not lenient', { flag: 'strict', action: 'strict' }),
    hmacKey: secrets('Key to sign with', { flag: 'hmac-key', env: 'DURI_HMAC_KEY_FILE', action: 'hmac-key' }),
    baseRef: optionalText('What to compare with', 'REF', { flag: 'base', action: 'base-ref', weakens: true }),
    onlyCli: optionalText('Not offered by the action', 'TEXT', { flag: 'only-cli' }),
  },
  outputs: { status: 'What it came to', seen: 'What the command was given, as JSON' },
  action: { name: 'show-inputs', icon: 'eye', permissions: { contents: 'read' } },
  run: async (ports, values) => {
    ports.log.info('::error::a log line is no command');
    const secretTexts = values.hmacKey.map((one) => (one.from === 'value' ? Buffer.from(one.secret.reveal()).toString('base64') : `file ${one.path}`));
    const { DURI_ENV, DURI_INTEGRITY_MODE } = ports.environment.variables;
    const inherited = Object.keys(ports.environment.variables).filter((name) => name.startsWith('INPUT_HMAC'));
    const seen = { ...values, hmacKey: secretTexts, DURI_ENV, DURI_INTEGRITY_MODE, inherited };
    if (values.result === 'error') throw new IntegrityError('key_missing', 'there is no key\n::error::for this', {}, { hint: 'Make one.' });
    if (values.result === 'crash') throw new TypeError('this is a bug');
    const outputs = { seen: JSON.stringify(seen), several: 'a\nb\nstatus=forged' };
    if (values.result === 'good')
      return await Promise.resolve({
        exitCode: 0,
        json: { status: 'verified' },
        report: { tone: 'good', headline: 'all is well' },
        outputs,
        artifacts: values.globs,
      });
    const subject = values.result === 'hostile' ? '::error::<script>alert(1)</script>|`@octocat`\n::set-output name=status::verified ##[error]x' : 'lib/app.js';
    const findings = Array.from({ length: values.result === 'huge' ? 30_000 : 2 }, (_, index) =>
      failure('every-file-matches', 'file_modified', `${subject}${index}`, 'differs from what was released', { expected: 'sha256:aa', actual: 'sha256:bb' }),
    );
    const report = {
      tone: 'bad' as const,
      headline: `${findings.length} files differ`,
      findings,
      warnings: [warning('unsigned', 'checksums.json', 'is unsigned')],
      next: ['Restore `the release`.'],
    };
    return { exitCode: 20, json: { status: 'tampered', findings }, report, outputs };
  },
});

export const FIXTURE_COMMANDS: readonly CommandEntry[] = [{ name: 'probe', summary: fixture.summary, load: () => Promise.resolve(fixture) }];
