import { z } from 'zod';
import { SCHEMA_VERSION, VERSION_PATTERN } from '../model/schema-version.js';
import { bootSchema } from './boot-policy.js';
import { auditSchema, uatSchema, variablesSchema } from './audit-policy.js';
import { drillSchema } from './drill-policy.js';
import { freezeSchema } from './freeze-policy.js';
import { notifySchema } from './notify-policy.js';
import { markPolicySchema, rollbackSchema } from './rollback-policy.js';
import { KEY_KINDS, STORES } from './policy.js';
import { watchSchema } from './watch-policy.js';

const version = z.string().regex(VERSION_PATTERN, 'is not a version such as "1.0"');
// A name that is bound by the metadata and compared letter by letter: no white space at the ends, no control characters.
// eslint-disable-next-line no-control-regex
const NAME = /^[^\s\x00-\x1f\x7f](?:[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$/;
const name = z.string().max(300).regex(NAME, 'is empty, or has control characters or white space at an end');
const globs = z.array(z.string().min(1).max(1000)).max(1000);

/**
 * `duri.yml`: what is covered, what is required, what fails. Every field has a default but `version`;
 * the descriptions become the JSON Schema that editors use.
 * @source design, sections 1 and 3; trust model, sections 1 to 5
 */
export const policySchema = z
  .strictObject({
    version: version.describe('Version of this policy. Raise it whenever the content changes: the same version with other content is refused.'),
    product: name.optional().describe('What is released. Evidence of another product is refused.'),
    repository_id: name.optional().describe('The repository that it comes from, such as github.com/acme/shop.'),
    line: name.optional().describe('The line of releases, such as main or 2.x. Sequence numbers count up within a line.'),
    keyring: z.string().min(1).max(4096).optional().describe('Path of the public key ring, relative to this file.'),
    release: z
      .strictObject({
        include: globs.min(1).default(['**']).describe('Globs of what belongs to the release, relative to the release directory.'),
        exclude: globs.default([]).describe('Globs of what does not. Excluded files are not checked, so keep this short: it counts as coverage.'),
        unexpected: z.enum(['fail', 'warn', 'ignore']).default('fail').describe('What a file means that was not released.'),
        unsafe_modes: z.enum(['fail', 'warn']).default('fail').describe('What setuid, setgid and world-writable files mean.'),
      })
      .prefault({})
      .describe('Which files of the release directory are covered.'),
    sbom: z
      .strictObject({
        format: z.enum(['spdx-json', 'cyclonedx-json']).default('spdx-json').describe('Format of sbom.json.'),
        allow_empty: z.boolean().default(false).describe('Accept an SBOM without any component.'),
        syft_version: z
          .string()
          .regex(/^\d+\.\d+\.\d+$/)
          .optional()
          .describe('Release of Syft to install when none is at hand; must be one that DuRi knows the digests of.'),
      })
      .prefault({})
      .describe('The software bill of materials.'),
    signatures: z
      .strictObject({
        required: z
          .boolean()
          .default(true)
          .describe('Refuse evidence that is not signed. In prod it is always refused; false lets dev take it, with a warning.'),
        threshold: z.int().min(1).max(16).default(1).describe('How many different keys must have signed.'),
        kinds: z
          .array(z.enum(KEY_KINDS))
          .min(1)
          .max(3)
          .default([...KEY_KINDS])
          .describe('Kinds of keys that count towards the threshold.'),
      })
      .prefault({})
      .describe('Who must have signed.'),
    expires_days: z.int().min(1).max(3650).default(90).describe('Days for which evidence is accepted after sealing.'),
    retention_days: z.int().min(1).max(36500).default(180).describe('Days for which a release is archived.'),
    integrity: z
      .strictObject({
        mode: z.enum(['strict', 'warn']).default('strict').describe('strict enforces; warn only reports.'),
        spike_threshold: z.number().gt(0).max(1).default(0.3).describe('Share of changed files from which a change counts as a spike.'),
      })
      .prefault({})
      .describe('How verification acts.'),
    gate: z
      .strictObject({
        check: z
          .string()
          .min(1)
          .max(300)
          .optional()
          .describe('Name of the check that the gate shows up as, where it cannot be read from the workflows; `duri doctor` and releases look for it.'),
        expect: z.array(name).max(100).default([]).describe('Names of parts or jobs that must have run and passed, beside those that the gate itself expects.'),
      })
      .prefault({})
      .describe('The merge gate.'),
    tags: z
      .strictObject({
        prefix: z
          .string()
          .max(100)
          .regex(/^[A-Za-z0-9._/@-]*$/, 'has other characters than letters, digits and . _ - / @')
          .default('v')
          .describe('What stands before the version in the tag of a release.'),
        prerelease: z.enum(['refuse', 'allow']).default('refuse').describe('What a tag such as v1.2.0-rc.1 means.'),
        gate: z.enum(['required', 'optional']).default('required').describe('Must the tagged commit carry a green gate?'),
      })
      .prefault({})
      .describe('Which tags may become releases.'),
    preset: z.string().min(1).max(100).optional().describe('Checks and cases that come with DuRi, such as production-54.'),
    vars: variablesSchema,
    audit: auditSchema.optional(),
    uat: uatSchema.optional(),
    notify: notifySchema.optional(),
    freeze: freezeSchema,
    boot: bootSchema,
    drill: drillSchema,
    watch: watchSchema,
    mark: markPolicySchema,
    rollback: rollbackSchema,
    archive: z
      .strictObject({
        stores: z
          .array(z.enum(STORES))
          .min(1)
          .max(3)
          .default(['artifact'])
          .describe('Where a release is kept: artifact (of the workflow run), release (assets of the GitHub release), directory.'),
        when_short: z
          .enum(['fail', 'mirror'])
          .default('fail')
          .describe('What to do when no store keeps a release for retention_days: fail, or put it into the mirror as well.'),
        mirror: z
          .enum(STORES)
          .optional()
          .describe('The store for `when_short: mirror`; on a public repository, where artifacts are kept for 90 days at most, release or directory.'),
        directory: z.string().min(1).max(4096).optional().describe('Folder of the store `directory`, relative to this file.'),
        compression: z.enum(['gzip', 'zstd']).default('gzip').describe('How the archive is compressed. zstd needs Node 22.15 or newer.'),
      })
      .prefault({})
      .describe('How a release is kept for retention_days.'),
    floor: z
      .strictObject({
        schema_version: version.default(SCHEMA_VERSION).describe('Lowest schema version of evidence that is accepted.'),
        policy_version: version.optional().describe('Lowest policy version that evidence may have been sealed under.'),
      })
      .prefault({})
      .describe('The lowest versions a candidate may carry.'),
  })
  .describe('DuRi policy');
