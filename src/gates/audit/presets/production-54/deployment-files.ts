import type { WrittenCheck } from '../../preset.js';

export const deploymentFiles: readonly WrittenCheck[] = [
  {
    id: 'DF-01',
    title: 'Every deployment file is there',
    severity: 'critical',
    why: 'What is missing or empty cannot be deployed, and a link can be pointed elsewhere after it was reviewed.',
    fix: 'Restore the file that is named, as a regular file with its content.',
    file: { path: '${deliverables}', exists: true, filetype: 'file', min_bytes: 64, symlink: 'deny' },
  },
  {
    id: 'DF-02',
    title: 'The deploy script can be run',
    severity: 'high',
    why: 'Without its executable bit, with CR LF line ends or another interpreter the script fails on the server and nowhere else.',
    fix: 'git update-index --chmod=+x, save it with LF line ends, begin it with #!/usr/bin/env bash.',
    file: { path: '${deploy_script}', mode: '0755', git_mode: '100755', eol: 'lf', first_line: '#!/usr/bin/env bash' },
  },
  {
    id: 'DF-03',
    title: 'The release covers every deployment file',
    severity: 'critical',
    why: 'A file that is deployed and not in the manifest can be changed without anybody noticing.',
    fix: 'Widen `release.include` of duri.yml, or seal again.',
    evidence: { covers: '${deliverables}', set: '${evidence_dir}' },
  },
  {
    id: 'DF-04',
    title: 'Nothing stray lies in the tree, and no link leads out of it',
    severity: 'high',
    why: 'Backups, keys and real environment files get deployed and published with the rest; a link out of the tree takes in what nobody reviewed.',
    fix: 'Remove the file that is named; keep keys and real settings outside the repository.',
    glob: {
      deny: [
        ...['**/*.{bak,orig,rej,swp,swo,tmp,old,save}', '**/*~', '**/.#*', '**/#*#', '**/.DS_Store', '**/Thumbs.db', '**/*.{dump,sql.gz,sqlite3,core}'],
        ...['**/*.{pem,key,p12,pfx,jks,keystore,kdbx}', '**/id_{rsa,dsa,ecdsa,ed25519}*', '**/*.ppk', '**/.netrc', '**/.pgpass', '**/.npmrc', '**/.pypirc'],
        ...['**/.env', '**/.env.{local,prod,dev,test,staging}', '**/.env.*.{local,bak,old,copy}', '**/{,.}htpasswd*', '**/credentials.json', '**/*.{exe,dll}'],
      ],
      except: ['**/node_modules/**', '**/__pycache__/**', '**/.venv/**', 'evidence/**'],
      symlink_escape: 'deny',
      loop: 'deny',
      max_depth: 12,
    },
  },
];
