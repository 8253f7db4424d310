import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DURI, prepareSealing } from '../lib/duri.mjs';
import { withPeer } from '../lib/peers.mjs';
import { copyPackages } from '../lib/trees.mjs';

export const sbom = ({ sizes }) => [
  {
    id: 'sbom',
    title: "the SBOM of this repository's own node_modules",
    prepare: (context) => {
      const { folder, env, peers } = context;
      const tree = join(folder, 'tree');
      copyPackages(join(tree, 'node_modules'), sizes.packageFiles);
      const { policy } = prepareSealing(context);
      const own = (program) => ({
        argv: [...DURI, 'sbom', tree, '--config', policy, '--syft-path', program, '--output-file', join(folder, 'sbom.json'), '--quiet'],
        cwd: folder,
      });
      return {
        tree,
        denominators: ['syft'],
        commands: [
          withPeer(
            peers,
            'syft',
            { id: 'sbom', name: 'DuRi sbom, with the same Syft', runs: 'dist/cli.js sbom: runs Syft, normalises and validates what it wrote', env },
            own,
          ),
          withPeer(peers, 'syft', { id: 'syft', name: 'bare Syft', runs: 'syft scan dir: as DuRi calls it', env }, (program) =>
            bareSyft(program, folder, tree),
          ),
        ],
      };
    },
  },
];

/** With the settings that DuRi gives it: others find more or less, and take another time. */
function bareSyft(program, folder, tree) {
  const home = join(folder, 'syft');
  mkdirSync(home);
  const config = join(home, 'config.yaml');
  const settings = {
    'check-for-app-update': false,
    'default-catalogers': ['file', 'directory', 'installed'],
    source: { name: 'release', 'base-path': tree },
    cache: { dir: '', ttl: '0' },
    enrich: [],
    exclude: [],
    file: { metadata: { selection: 'owned-by-package', digests: ['sha1', 'sha256'] } },
    golang: { 'use-packages-lib': false, 'search-remote-licenses': false, 'search-local-mod-cache-licenses': false },
    java: { 'use-network': false, 'use-maven-local-repository': false },
    javascript: { 'search-remote-licenses': false },
    python: { 'search-remote-licenses': false },
  };
  writeFileSync(config, JSON.stringify(settings)); // JSON is YAML
  const out = join(home, 'sbom.json');
  return { argv: [program, 'scan', `dir:${tree}`, '-q', '-c', config, '-o', `spdx-json@2.3=${out}`], cwd: home, env: { PATH: '', HOME: home, TMPDIR: home } };
}
