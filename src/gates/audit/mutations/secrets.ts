import type { Mutation } from '../mutation.js';
import { edit, inFile, replace } from './edit.js';

/** Texts that look like secrets and are none; put together, so that scanners do not take this file for a leak. */
const HEX = '4f9a1c7e2b8d6035'.repeat(4);
const PEM = ['-----BEGIN', 'PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgb4Vm\n-----END PRIVATE KEY-----\n'].join(' ');
const TOKEN = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');

const leak = (name: string, says: string, [path, text]: readonly [string, string]): Mutation => ({
  id: `secrets/${name}`,
  says,
  apply: (copy) => {
    copy.write(path, `${copy.read(path) ?? ''}${text}`);
    return true;
  },
});

/** Secrets where none may be. */
export const secretMutations: readonly Mutation[] = [
  leak('dingtalk-webhook', 'wrote the address of the robot into the guide', [
    'DEPLOYMENT_GUIDE.md',
    `\nhttps://oapi.dingtalk.com/robot/send?access_token=${HEX}\n`,
  ]),
  leak('dingtalk-secret', 'wrote the secret of the robot into a program', ['src/dashboard/local_settings.py', `ROBOT = "SEC${HEX}"\n`]),
  leak('private-key', 'left a private key in the repository', ['docs/server-key.txt', PEM]),
  leak('forge-token', 'left a token in a workflow', ['scripts/release.txt', `token: ${TOKEN}\n`]),
  leak('url-password', 'wrote a password into an address', ['monitoring/targets.yml', `- https://grafana:Wq8${HEX.slice(0, 12)}@metrics.internal.net/push\n`]),
  inFile('env_example', {
    id: 'secrets/env-password',
    says: 'wrote a real password into the template of the environment',
    change: replace(/^(\w*PASSWORD)=CHANGE_ME$/m, '$1=Sommer-2025-Berlin'),
  }),
  {
    id: 'secrets/env-not-ignored',
    says: 'let git take the real environment file',
    apply: (copy) => edit(copy, '.gitignore', (text) => `${text}\n!${String(copy.variable('env_file') ?? '.env.production')}\n`),
  },
];
