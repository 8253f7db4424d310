import type { Copy, Mutation } from '../mutation.js';
import { edit, faultsIn, filesOf, pathOf } from './edit.js';

const PLAIN = /^([A-Z][A-Z0-9_]*)=([^\n]*)\n/m;
/** The first variable whose key and value fit, with another value. */
const value =
  (key: string, to: string, from = '[^\\n]*') =>
  (text: string): string =>
    text.replace(new RegExp(`^(${key}=)${from}$`, 'm'), (_, before: string) => before + to);

/** Faults of the environment's template and of what reads it. */
export const environmentMutations: readonly Mutation[] = [
  ...faultsIn('env', 'env_example', [
    ['key-removed', 'removed a variable', (text) => text.replace(/^[A-Z]+_[A-Z0-9_]*_TIMEOUT=[^\n]*\n/m, '')],
    ['first-key-removed', 'removed the first variable', (text) => text.replace(PLAIN, '')],
    ['key-commented', 'commented a variable out', (text) => text.replace(/^(?=[A-Z]+_[A-Z0-9_]*=[^\n]*$)/m, '# ')],
    ['key-added', 'added a variable that nobody knows', (text) => `${text}LEGACY_MODE=on\n`],
    ['key-misspelt', 'misspelt a variable', (text) => text.replace(/^([A-Z]+_)([A-Z])([A-Z])([A-Z0-9_]*=)/m, '$1$3$2$4')],
    ['key-in-small-letters', 'wrote a variable in small letters', (text) => text.replace(/^[A-Z]+_[A-Z0-9_]+(?==)/m, (key) => key.toLowerCase())],
    ['key-twice', 'set a variable twice', (text) => `${text}${PLAIN.exec(text)?.[0] ?? ''}`],
    ['secret', 'committed what looks like a real secret', value('[A-Z_]*_(?:SECRET|TOKEN|PASSWORD)', 'SEC4f1d0c7a9be25d36418', 'CHANGE_ME')],
    [
      'webhook',
      'committed a webhook with its token',
      value('[A-Z_]*WEBHOOK[A-Z_]*', 'https://oapi.dingtalk.com/robot/send?access_token=4f1d0c7a9be25d36418', 'CHANGE_ME'),
    ],
    ['default-password', 'committed a password that everybody guesses', value('[A-Z_]*_PASSWORD', 'changeme')],
    ['url-password', 'committed a password in a URL', value('[A-Z_]*_URL', 'https://operator:hunter2@dashboard.example.com', 'https?://[^\\n]*')],
    ['debug', 'switched debugging on', value('DEBUG', 'true')],
    ['dev', 'made it a development environment', value('ENV', 'dev')],
    ['integrity-warn', 'let changed files run on', value('INTEGRITY_MODE', 'warn')],
    ['integrity-off', 'switched the integrity check off', value('INTEGRITY_MODE', 'off')],
    ['port-too-high', 'wrote a port that there is none of', value('[A-Z_]*_PORT', '85010', '\\d+')],
    ['port-zero', 'wrote port 0', value('[A-Z_]*_PORT', '0', '\\d+')],
    [
      'port-other',
      'changed the port of the service, and not in nginx',
      (text) => text.replace(/^(DASHBOARD_PORT|APP_PORT|PORT)=(\d+)$/m, (_, key: string, port: string) => `${key}=${Number(port) + 1}`),
    ],
    ['no-number', 'wrote a word in place of a number', value('[A-Z_]*_(?:PORT|MAX_[A-Z_]+|DAYS)', 'many', '\\d+')],
    ['no-switch', 'wrote yes in place of true', value('[A-Z_]*_ENABLED', 'yes', '(?:true|false)')],
    ['no-duration', 'wrote a time that is none', value('[A-Z_]*_TIMEOUT', 'soon')],
    ['share-too-large', 'wrote a share in per cent', value('[A-Z_]*_(?:THRESHOLD|RATIO)', '30', '0\\.\\d+')],
    ['no-url', 'wrote a URL without its scheme', value('[A-Z_]*_URL', 'dashboard.example.com', 'https?://[^\\n]*')],
    ['number-emptied', 'emptied a number', value('[A-Z_]*_PORT', '', '\\d+')],
    ['byte-order-mark', 'saved the file with a byte order mark', (text) => `\uFEFF${text}`],
    ['crlf', 'saved the file with CR LF line ends', (text) => text.replace(/\n/g, '\r\n')],
    ['space', 'wrote a value with a space and without quotes', value('[A-Z_]*_(?:TIMEOUT|INTERVAL)', '5 seconds')],
    ['space-around', 'wrote spaces around =', (text) => text.replace(/^([A-Z]+_[A-Z0-9_]*)=([^\n]+)$/m, '$1 = $2')],
    ['export', 'wrote export before a variable', (text) => text.replace(/^(?=[A-Z]+_[A-Z0-9_]*=)/m, 'export ')],
    ['open-quote', 'left a quote open', (text) => text.replace(/^([A-Z]+_[A-Z0-9_]*=)([^"'\n]+)$/m, '$1"$2')],
    ['command', 'wrote a command into a value', value('[A-Z]+_[A-Z_]*_DIR', '"$(pwd)/state"')],
    ['line-of-prose', 'wrote a line that is neither comment nor variable', (text) => text.replace(PLAIN, (line) => `${line}see the wiki for the rest\n`)],
  ]),
  {
    id: 'env/schema-key-removed',
    says: 'took a variable out of the schema alone',
    apply: (copy: Copy): boolean =>
      edit(copy, pathOf(copy, 'env_schema'), (text) => {
        const schema = JSON.parse(text) as { properties?: Record<string, unknown>; required?: string[] };
        const [key] = Object.keys(schema.properties ?? {}).slice(-1);
        if (key === undefined) return text;
        const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => name !== key));
        return JSON.stringify({ ...schema, properties, required: schema.required?.filter((name) => name !== key) }, null, 2);
      }),
  },
  {
    id: 'env/undeclared',
    says: 'read a variable in a program that nobody declares',
    apply: (copy: Copy): boolean =>
      edit(
        copy,
        filesOf(copy, 'env_readers').find((path) => path.endsWith('.py')),
        (text) => `${text}\nimport os\n\nLEGACY = os.environ["LEGACY_ENDPOINT"]\n`,
      ),
  },
  {
    id: 'env/undeclared-in-script',
    says: 'read a variable in the deploy script that nobody declares',
    apply: (copy: Copy): boolean => edit(copy, pathOf(copy, 'deploy_script'), (text) => `${text}echo "deployed to $DEPLOY_REGION_NAME"\n`),
  },
];
