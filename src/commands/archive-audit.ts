import { command } from '../inputs/command.js';
import { integer, optionalText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { scopeOf } from '../model/trigger.js';
import { type AuditedStore, auditStores } from './audit-stores.js';
import { archiveAuditResult } from './archive-audit-result.js';
import { directoryInput, repositoryInput, storeInput, storesOf } from './archive-inputs.js';
import { folderOf } from './archive-folder.js';
import { forgeWith, githubToken } from './forge-inputs.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { loadVerifier } from './load-verifier.js';
import { configInput } from './place-inputs.js';
import { readGivenReceipts } from './given-receipts.js';

const WARN_DAYS = 30;

/** `duri archive audit` */
export default command({
  name: 'archive audit',
  summary: 'Verify every stored archive anew, and warn before one lapses',
  description: `Goes through every archive in the stores of the policy: fetches it, verifies release and evidence by the policy and keys of today, and reads until when it is kept. Warns ${WARN_DAYS} days before anything lapses; says what lapsed, and what is gone before its time. In a folder it adds a countersignature by the keys of today, so that a release outlives the keys that sealed it. The worst finding decides the exit code; finding nothing is an error, unless there is no release yet.`,
  examples: [
    { line: 'duri archive audit --config duri.yml', says: 'Every store of the policy' },
    { line: 'duri archive audit --store directory --directory /mnt/archives --keyring duri.keyring.json --json', says: 'One folder, for a program' },
  ],
  inputs: {
    store: storeInput,
    directory: directoryInput,
    repository: repositoryInput,
    evidence: optionalText('Evidence directory whose receipts.json says what should be there', 'DIR', { flag: 'evidence', action: 'evidence-path' }),
    warnDays: integer({ min: 0, max: 36500 }, `Days before the end from which to warn`, 'N', { flag: 'warn-days', action: 'warn-days' }),
    config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder' }),
    keyring,
    hmacKey,
    signingKey,
    githubToken,
  },
  outputs: {
    status: 'The worst of what was found: verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
    archives: 'How many archives were verified',
    lapsing: 'How many of them lapse soon, or do not say when',
  },
  action: { name: 'archive-audit', icon: 'archive', permissions: { contents: 'read', actions: 'read' } },
  run: async (ports, values) => {
    if (scopeOf(ports.trigger) === 'pull_request')
      throw new IntegrityError('event_unsupported', 'an audit signs what it finds, which nothing of a pull request may', {}, { hint: 'Run it on a schedule.' });
    const at = ports.clock.now();
    const { judge, trust, verifier } = await loadVerifier(ports, values, at, []);
    const { policy } = judge;
    const stores = storesOf(values.store, policy);
    const { mirror } = policy.policy.archive;
    const names = [...new Set([...stores, ...(values.store.length === 0 && mirror !== undefined ? [mirror] : [])])];
    const given = readGivenReceipts(ports, values.evidence, verifier);
    const audited: readonly AuditedStore[] = await auditStores(ports, {
      names,
      verifier,
      trust,
      warnDays: values.warnDays ?? WARN_DAYS,
      askedDays: policy.policy.retention_days,
      context: {
        folder: folderOf(ports, policy, values.directory),
        tag: undefined,
        commit: undefined,
        prerelease: false,
        notes: () => '',
        openForge: () => forgeWith(ports, values.githubToken, values.repository),
      },
    });
    const noRelease = audited.every(({ archives }) => archives.length === 0) && given.receipts.length === 0 && (await isProvenEmpty());
    return archiveAuditResult({ audited, given, names, at, noRelease });

    /** Only the platform can say that nothing was released yet; an empty folder says nothing. */
    async function isProvenEmpty(): Promise<boolean> {
      if (!names.some((name) => name !== 'directory')) return false;
      const forge = await forgeWith(ports, values.githubToken, values.repository);
      return (await forge.releases()).every(({ draft }) => draft);
    }
  },
});
