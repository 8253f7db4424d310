import type { CommandEntry } from '../inputs/command.js';

/** Every verb, in the order of help. A new verb is one file beside this one and one line here. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'init', summary: 'Write a first duri.yml, filled in from the repository and commented', load: async () => (await import('./init.js')).default },
  {
    name: 'seal',
    summary: 'Write and sign the evidence of a release: inventory, SBOM, provenance, metadata',
    load: async () => (await import('./seal.js')).default,
  },
  {
    name: 'merge',
    summary: 'Seal a release whose files other jobs have read: the parts of all shards become one evidence set',
    load: async () => (await import('./merge.js')).default,
  },
  {
    name: 'verify',
    summary: 'Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered',
    load: async () => (await import('./verify.js')).default,
  },
  {
    name: 'check-downgrade',
    summary: 'Compare a candidate with the floor: no lower schema, older policy or weaker protection',
    load: async () => (await import('./check-downgrade.js')).default,
  },
  {
    name: 'gate',
    summary: 'Run what policy requires of a change and decide: green or red, the merge gate',
    load: async () => (await import('./gate.js')).default,
  },
  {
    name: 'audit',
    summary: 'Gate 1: run the checks of duri.yml on repository and deployment files; green, or what is to be mended',
    load: async () => (await import('./audit.js')).default,
  },
  {
    name: 'audit mutate',
    summary: 'Put faults into a copy of the deployment and say which checks notice: an audit without teeth becomes visible',
    load: async () => (await import('./audit-mutate.js')).default,
  },
  {
    name: 'audit checklist',
    summary: 'Write the checks and acceptance cases as a checklist for people, one box for every condition',
    load: async () => (await import('./audit-checklist.js')).default,
  },
  {
    name: 'uat',
    summary: 'Run the acceptance tests of duri.yml against a target, or rehearse them on a deployment that DuRi starts itself',
    load: async () => (await import('./uat.js')).default,
  },
  {
    name: 'claims',
    summary: 'List what a report claims: proven, wrong or unproven; write it anew with the numbers as they are',
    load: async () => (await import('./claims.js')).default,
  },
  {
    name: 'check-tag',
    summary: 'Judge the tag of a release: a new, higher version, never moved, on a commit with a green gate',
    load: async () => (await import('./check-tag.js')).default,
  },
  {
    name: 'publish',
    summary: 'Publish the draft release of a tag once everything in it verifies, then verify it again as a consumer',
    load: async () => (await import('./publish.js')).default,
  },
  { name: 'sbom', summary: 'List what a release consists of, as SPDX or CycloneDX', load: async () => (await import('./sbom.js')).default },
  {
    name: 'sbom diff',
    summary: 'Say which packages a change adds, removes, replaces, or puts under another licence',
    load: async () => (await import('./sbom-diff.js')).default,
  },
  {
    name: 'provenance',
    summary: 'Write provenance.json: which source, which builder, which SBOM',
    load: async () => (await import('./provenance.js')).default,
  },
  {
    name: 'sign',
    summary: 'Sign files with a statement of your own, or the evidence of a release in a job of its own',
    load: async () => (await import('./sign.js')).default,
  },
  {
    name: 'archive',
    summary: 'Keep a release and its evidence for as long as policy says, and write down until when they are kept',
    load: async () => (await import('./archive.js')).default,
  },
  {
    name: 'archive audit',
    summary: 'Verify every stored archive anew, and warn before one lapses',
    load: async () => (await import('./archive-audit.js')).default,
  },
  {
    name: 'boot',
    summary: 'The boot gate: verify a release, then run a program in place of this process, or refuse',
    load: async () => (await import('./boot.js')).default,
  },
  {
    name: 'watch',
    summary: 'The sidecar: verify what runs at an interval, and serve /metrics, /healthz, /readyz and a status page',
    load: async () => (await import('./watch.js')).default,
  },
  {
    name: 'freeze',
    summary: 'The kill switch: while it is on nothing is merged, released or booted; signed, with reason, owner and end',
    load: async () => (await import('./freeze.js')).default,
  },
  {
    name: 'rollback',
    summary: 'Put an archived release back in place: verified, swapped in whole, marked, recorded',
    load: async () => (await import('./rollback.js')).default,
  },
  {
    name: 'restore',
    summary: 'Unpack an archived release and its evidence, verified, as it was kept: nothing of it appears unless all of it verifies',
    load: async () => (await import('./restore.js')).default,
  },
  {
    name: 'ticket new',
    summary: 'Ask for leave to go back to a release that the mark no longer admits',
    load: async () => (await import('./ticket-new.js')).default,
  },
  {
    name: 'ticket approve',
    summary: 'Sign a ticket of somebody else: the second approver',
    load: async () => (await import('./ticket-approve.js')).default,
  },
  {
    name: 'ticket show',
    summary: 'Say what a ticket allows, who has signed it, and until when it holds',
    load: async () => (await import('./ticket-show.js')).default,
  },
  { name: 'mark show', summary: 'Show what this host has marked good', load: async () => (await import('./mark-show.js')).default },
  {
    name: 'mark propose',
    summary: 'Propose to set the mark of a line back, signed by the first of several root keys',
    load: async () => (await import('./mark-propose.js')).default,
  },
  {
    name: 'mark approve',
    summary: 'Sign the reset of a mark that another holder of a root key has proposed',
    load: async () => (await import('./mark-approve.js')).default,
  },
  {
    name: 'mark reset',
    summary: 'Set the mark of this host back, by a statement that enough root keys have signed',
    load: async () => (await import('./mark-reset.js')).default,
  },
  {
    name: 'drill',
    summary: 'Rehearse an attack on a copy: tamper, detect, isolate, roll back, forensics; with the times, as a signed report',
    load: async () => (await import('./drill.js')).default,
  },
  {
    name: 'forensics',
    summary: 'Gather what a tampered release can tell into one signed file: changes, byte ranges, processes, mounts, logs',
    load: async () => (await import('./forensics.js')).default,
  },
  {
    name: 'admission',
    summary: 'Write the admission policy of a Kubernetes namespace: only what duri verifies runs there',
    load: async () => (await import('./admission.js')).default,
  },
  { name: 'keys new', summary: 'Make a signing key and add it to the key ring', load: async () => (await import('./keys-new.js')).default },
  { name: 'keys rotate', summary: 'Add a new key in place of an old one; both sign meanwhile', load: async () => (await import('./keys-rotate.js')).default },
  {
    name: 'keys retire',
    summary: 'End a key: it signs no more, or with --revoke nothing that it signed counts any more',
    load: async () => (await import('./keys-retire.js')).default,
  },
  {
    name: 'keys status',
    summary: 'List the keys of the ring: state, windows, age, and which are due',
    load: async () => (await import('./keys-status.js')).default,
  },
  {
    name: 'log verify',
    summary: 'Check an execution record: is the chain whole, and is it signed?',
    load: async () => (await import('./log-verify.js')).default,
  },
  { name: 'log show', summary: 'Show an execution record as a table', load: async () => (await import('./log-show.js')).default },
  {
    name: 'comment',
    summary: 'Comment on a pull request what its own run has handed over, from forks too',
    load: async () => (await import('./comment.js')).default,
  },
  {
    name: 'notify',
    summary: 'Tell people: DingTalk, Slack or a webhook, with retries, a fallback, and an outbox that loses nothing',
    load: async () => (await import('./notify.js')).default,
  },
  { name: 'doctor', summary: 'Say what this machine and repository lack, and what to do about it', load: async () => (await import('./doctor.js')).default },
  { name: 'explain', summary: 'Say what a finding, error or exit code means, and how to mend it', load: async () => (await import('./explain.js')).default },
];
