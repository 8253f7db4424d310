import { resolve } from 'node:path';
import { type Examined, examine } from '../gates/doctor/examine.js';
import { command } from '../inputs/command.js';
import { optionalText, textOr, toggle } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import { exitCode } from '../model/status.js';
import { TEMPLATE_FOLDER } from '../templates/folder.js';
import { keyring } from './key-inputs.js';

const MARKS: Readonly<Record<Examined['state'], string>> = { ok: 'ok', note: 'note', problem: 'PROBLEM' };

/** `duri doctor` */
export default command({
  name: 'doctor',
  summary: 'Say what this machine and repository lack, and what to do about it',
  description:
    'Looks at Node, Syft, git, clock, file system, policy, key ring, key files, variables, workflows, the release template and, where the repository is on GitHub, the rules of its default branch (with GH_TOKEN or GITHUB_TOKEN, or without any where it is public). Exit code 0 when nothing is a problem, 2 otherwise; notes are no problems. To try the file system it makes a file in the directory and removes it. It prints no secret, and runs nothing of the repository.',
  examples: [
    { line: 'duri doctor', says: 'In the folder of a repository' },
    { line: 'duri doctor /srv/app --config /etc/duri/duri.yml --json', says: 'On a host, for a program' },
  ],
  inputs: {
    dir: textOr('.', 'Folder of the repository or release', 'DIR', { positional: true }),
    config: optionalText('Policy to look at', 'FILE', { flag: 'config' }, { defaultText: 'duri.yml of the folder, DURI_CONFIG, /etc/duri/duri.yml' }),
    evidence: optionalText('Directory that evidence is written to', 'DIR', { flag: 'evidence' }, { defaultText: 'evidence beside the policy' }),
    runtimeDir: textOr(TEMPLATE_FOLDER, 'Folder of the release template that `duri init --runtime` has written', 'DIR', { flag: 'runtime-dir' }),
    keyring,
    offline: toggle('Ask nothing over the network: the rules of the repository are left out', { flag: 'offline' }),
  },
  outputs: {},
  action: undefined,
  run: async (ports, { dir, config, evidence, runtimeDir, keyring, offline }) => {
    const directory = resolve(ports.environment.cwd, dir);
    if (!ports.files.isDirectory(directory)) throw new IntegrityError('directory_missing', `${printable(dir)} is no directory`, { path: dir });
    const checks = await examine(ports, {
      directory,
      evidence: resolve(evidence === undefined ? directory : ports.environment.cwd, evidence ?? 'evidence'),
      runtime: resolve(directory, runtimeDir),
      config,
      keyring,
      offline,
    });
    const count = (state: Examined['state']): number => checks.filter((check) => check.state === state).length;
    const problems = count('problem');
    const headline =
      problems > 0
        ? `${problems} of ${checks.length} checks found a problem`
        : `no problem in ${checks.length} checks${count('note') > 0 ? `, ${count('note')} worth a note` : ''}`;
    return {
      exitCode: exitCode(problems > 0 ? 'error(config)' : 'verified', 'prod'),
      json: {
        healthy: problems === 0,
        directory,
        counts: { ok: count('ok'), note: count('note'), problem: problems },
        checks: checks.map(({ id, title, state, says, fix }) => ({ id, title, state, says, fix: fix ?? null })),
      },
      report: {
        tone: problems > 0 ? 'bad' : 'good',
        headline,
        tables: [{ head: ['', 'what', 'found'], rows: checks.map(({ state, title, says }) => [MARKS[state], title, says]) }],
        next: [...checks.filter(({ state }) => state === 'problem'), ...checks.filter(({ state }) => state === 'note')].map(
          ({ title, fix = '' }) => `${title}: ${fix}`,
        ),
      },
      short: headline,
    };
  },
});
