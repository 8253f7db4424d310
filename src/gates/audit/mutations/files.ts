import type { Copy, Mutation } from '../mutation.js';
import { adds, edit, faultsIn, filesOf, pathOf, removes } from './edit.js';

/** No key: what a careless hand leaves behind has only its first line. */
const KEY_TEXT = `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n`;

const link =
  (path: string, target: string) =>
  (copy: Copy): boolean => {
    if (copy.read(path) !== undefined) return false;
    copy.link(path, target);
    return true;
  };

/** Does something to the first file that the globs of a variable match and that fits. */
const first =
  (variable: string, fits: RegExp, act: (copy: Copy, path: string) => void) =>
  (copy: Copy): boolean => {
    const path = filesOf(copy, variable).find((one) => fits.test(one));
    if (path === undefined) return false;
    act(copy, path);
    return true;
  };

/** Faults of files and of what is among them. */
export const fileMutations: readonly Mutation[] = [
  removes('files/config-removed', 'removed the nginx configuration', (copy) => pathOf(copy, 'nginx_conf')),
  { id: 'files/program-emptied', says: 'emptied a program that is deployed', apply: first('deliverables', /\.py$/, (copy, path) => copy.write(path, '')) },
  {
    id: 'files/unit-emptied',
    says: 'emptied the unit that runs the service',
    apply: first('deliverables', /\.service$/, (copy, path) => copy.write(path, '')),
  },
  {
    id: 'files/config-is-a-link',
    says: 'put a link in place of a deployed file',
    apply: first('deliverables', /\.(?:conf|service)$/, (copy, path) => {
      const text = copy.read(path) ?? '';
      copy.write(`${path}.real`, text);
      copy.remove(path);
      copy.link(path, `${path.slice(path.lastIndexOf('/') + 1)}.real`);
    }),
  },
  ...faultsIn('files', 'deploy_script', [
    ['script-crlf', 'saved the deploy script with CR LF line ends', (text) => text.replace(/\n/g, '\r\n')],
    ['script-one-crlf', 'left one CR LF line end in the deploy script', (text) => text.replace(/\n(?=[^\n]*\n[^\n]*\n[^\n]*$)/, '\r\n')],
    ['script-for-sh', 'let the deploy script run in sh', (text) => text.replace(/^#![^\n]*/, '#!/bin/sh')],
    ['script-cut-short', 'cut the line end off the deploy script', (text) => text.trimEnd()],
    [
      'env-for-all',
      'let the deploy script install the environment file for everyone to read',
      (text) => text.replace(/(\binstall\b[^\n]*-m +)0?600\b/g, '$1644').replace(/\bchmod +0?600\b/g, 'chmod 644'),
    ],
  ]),
  {
    id: 'files/script-not-executable',
    says: 'took the executable bit of the deploy script away',
    apply: (copy: Copy): boolean => {
      const path = pathOf(copy, 'deploy_script');
      if (path === undefined || copy.read(path) === undefined) return false;
      copy.setMode(path, 0o644);
      return true;
    },
  },
  adds('files/backup', 'left a backup of a configuration in the tree', 'site.conf.bak', 'server { listen 80; }\n'),
  adds('files/editor-leftover', 'left the swap file of an editor in the tree', '.site.conf.swp', 'b0VIM\n'),
  adds('files/pem', 'dropped a key into the tree', 'certs/dashboard.pem', KEY_TEXT),
  adds('files/ssh-key', 'dropped an SSH key into the tree', 'id_ed25519', KEY_TEXT),
  adds('files/dot-env', 'committed an environment file under its short name', '.env', 'DEBUG=true\n'),
  adds('files/htpasswd', 'committed the password file of nginx', 'nginx/.htpasswd', 'operator:$2y$10$abcdefghijklmnopqrstuv\n'),
  adds('files/deep', 'hid a file deep in the tree', 'a/b/c/d/e/f/g/h/i/j/k/l/m/x.txt', 'x\n'),
  { id: 'files/link-out', says: 'added a link that leads out of the tree', apply: link('shared', '../../outside') },
  { id: 'files/link-absolute', says: 'added a link to a file of the host', apply: link('hosts', '/etc/hosts') },
  { id: 'files/link-loop', says: 'added a link to the folder that holds it', apply: link('loop', '.') },
  { id: 'files/link-dead', says: 'added a link to nothing', apply: link('dead', 'nowhere-at-all') },
  ...faultsIn('files', 'systemd_unit', [
    ['unit-as-root', 'ran the service as root', (text) => text.replace(/^User=.*$/m, 'User=root')],
    ['unit-other-settings', 'ran the service with other settings', (text) => text.replace(/^(EnvironmentFile=.*?)(\S+)$/m, '$1$2.staging')],
  ]),
  ...faultsIn('files', 'nginx_conf', [
    [
      'other-port',
      'passed requests on to another port',
      (text) => text.replace(/^(\s*server\s+127\.0\.0\.1:)(\d+)/m, (_, before: string, port: string) => `${before}${Number(port) + 1}`),
    ],
  ]),
  ...faultsIn('files', 'signer_file', [
    ['signer-sha1', 'signed messages with SHA-1', (text) => text.replace(/\bsha256\b(?=\)|,|")/g, 'sha1')],
    ['signer-hex', 'sent the signature in hexadecimal digits', (text) => text.replace(/base64\.b64encode\((\w+)\)\.decode\(\)/, '$1.hex()')],
    ['signer-no-hmac', 'hashed messages without the key', (text) => text.replace(/hmac\.new\([^,]+,\s*(.+?),\s*hashlib\.sha256\)/, 'hashlib.sha256($1)')],
  ]),
  {
    id: 'files/signer-renamed',
    says: 'renamed the function that signs messages',
    apply: (copy: Copy): boolean => {
      const name = pathOf(copy, 'signer_function');
      return name !== undefined && edit(copy, pathOf(copy, 'signer_file'), (text) => text.replace(new RegExp(`\\bdef ${name}\\b`), 'def make_it'));
    },
  },
];
