import type { WrittenCheck } from '../../preset.js';

export const security: readonly WrittenCheck[] = [
  {
    id: 'SC-01',
    title: 'passwords are hashed with bcrypt, and only the workers of nginx can read the hashes',
    severity: 'critical',
    why: 'htpasswd takes MD5 by default and bcrypt with cost 5 by -B alone: both are guessed in hours once the file leaks.',
    fix: 'Let the deploy script run htpasswd -i -B -C 10 (never -b), and give the file mode 0640 and owner root:${nginx_user}.',
    htpasswd: { made_by: { script: '${deploy_script}', env: '${env_example}' }, cost: { ge: 10 }, mode: '0640', owner: 'root', group: '${nginx_user}' },
  },
  {
    id: 'SC-02',
    title: 'No secret is in the files, the change or the history',
    severity: 'critical',
    why: 'Whoever can read the repository, now or later, has every secret that was ever committed.',
    fix: 'Replace the secret where it is used, then take it out; put a finding that is none into the baseline, with its reason.',
    secrets: { scan: ['tree', 'diff', 'history:100'] },
  },
  {
    id: 'SC-03',
    title: 'Messages to DingTalk are signed as the robot demands',
    severity: 'high',
    why: 'A robot refuses a wrong signature with HTTP 200, so that alerts get lost without an error.',
    fix: 'Sign base64(HMAC-SHA256(key = secret, text = timestamp + line feed + secret)), and URL-encode it.',
    hmac_vector: {
      alg: 'dingtalk',
      ts: '1700000000000',
      secret: 'SECtest',
      sign: 'aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g=',
      implementation: { file: '${signer_file}', function: '${signer_function}' },
    },
  },
  {
    id: 'SC-04',
    title: 'no password travels in clear text',
    severity: 'critical',
    why: 'Basic auth sends the password with every request; whoever sees one has it.',
    fix: 'Listen with ssl and ssl_protocols TLSv1.2 TLSv1.3, or on loopback behind something that ends TLS on the same machine.',
    nginx: { file: ['${nginx_conf}', '${nginx_more}'], basic_auth_requires: { tls: '1.2', loopback: 'allow' }, certificates: { days_left: 30, where: 'host' } },
  },
];
