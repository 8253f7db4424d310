export const id = 439;
export const ids = [439];
export const modules = {

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of bytes, or of a text's UTF-8 bytes. @source FIPS 180-4 */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Is this text a SHA-256 digest in the one form that evidence uses? */
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The `sha256:<hex>` form that names a digest with its algorithm. */
function prefixed(digest) {
    return `sha256:${digest}`;
}

/***/ }),

/***/ 44831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const MiB = 1024 * 1024;
/**
 * Bounds on everything that comes from outside. Exceeding one is `corrupted` for evidence and
 * error(config) for policy. @source trust model, section 10
 */
const LIMITS = {
    jsonDepth: 64,
    inventoryEntries: 20_000_000,
    inventoryBytes: 8 * 1024 * MiB,
    pathBytes: 4096,
    sbomBytes: 256 * MiB,
    /** The largest archive that is downloaded. */
    archiveBytes: 64 * 1024 * MiB,
    receipts: 1000,
    lockFileBytes: 64 * MiB,
    evidenceFileBytes: 64 * MiB,
    signaturesPerEnvelope: 16,
    keysPerRing: 64,
    gateLines: 10_000,
    logRecords: 1_000_000,
    policyBytes: MiB,
    policyDepth: 16,
    policyAliases: 20,
    policyTokens: 100_000,
    keyFileBytes: 64 * 1024,
    handoverBytes: MiB,
};

/***/ }),

/***/ 85897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ VERSION_PATTERN),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yp: () => (/* binding */ KNOWN_SCHEMA_VERSIONS)
/* harmony export */ });
/** The version this DuRi writes, and the newest it can read. */
const SCHEMA_VERSION = '1.1';
/** The versions this DuRi knows, oldest first. 1.0 is known so that it can be named as too old, not as unknown. */
const KNOWN_SCHEMA_VERSIONS = ['1.0', '1.1'];
/** Negative when `left` is older than `right`, positive when newer, 0 when equal. */
function compareVersions(left, right) {
    const [a, b] = [parts(left), parts(right)];
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Two or three integers without leading zeros, joined by dots. */
const VERSION_PATTERN = /^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){1,2}$/;
/** Is this text a version? */
function isVersion(text) {
    return VERSION_PATTERN.test(text);
}
function parts(version) {
    return version.split('.').map(Number);
}

/***/ }),

/***/ 54572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ atLeast),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** How much a failed check matters, worst first. Shipped with the check, so that it means the same offline. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** Is `severity` as bad as `bound`, or worse? */
function atLeast(severity, bound) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bound);
}

/***/ }),

/***/ 45921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ BUILT_IN_POLICY),
  A3: () => (/* binding */ KEY_KINDS),
  ZZ: () => (/* binding */ STORES),
  pe: () => (/* binding */ besidePolicy),
  E7: () => (/* binding */ keyringPathOf),
  p1: () => (/* binding */ policyDigest),
  wh: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/schema-version.js
var schema_version = __webpack_require__(85897);
// EXTERNAL MODULE: ./build/src/shape/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(46753);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/src/policy/audit-policy.js


const VARIABLE_NAME = /^[a-z][a-z0-9_]{0,63}$/;
const audit_policy_text = schemas/* string */.YjP().max(4096);
/** Where a secret is read from: a variable of the process's environment, or a file. Never its value. */
const secretRef = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ env: schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of an environment variable') }),
    schemas/* strictObject */.rej({ file: schemas/* string */.YjP().min(1).max(4096) }),
]);
/** Values that are filled in for `${name}`. */
const variablesSchema = schemas/* record */.g1P(schemas/* string */.YjP().regex(VARIABLE_NAME, 'is no name of a variable: small letters, digits and _'), schemas/* union */.KCZ([audit_policy_text, schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(audit_policy_text).max(1000), secretRef]))
    .default({})
    .describe('Values for ${name} in checks and cases. A secret is named, never written: {env: NAME} or {file: PATH}.');
/** What every check and case has beside its own part, which its kind defines. */
const written = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, 'is no id such as NX-01'),
});
const count = (what) => schemas/* int */.Whr().min(1).max(10_000).optional().describe(`How many ${what} there are. Fewer is an error.`);
const waivers = schemas/* string */.YjP().min(1).max(4096).optional().describe('Path of the waivers, relative to this file.');
const auditSchema = schemas/* strictObject */.rej({
    expect: schemas/* strictObject */.rej({ checks: count('checks') })
        .prefault({})
        .describe('What must have run. Without a preset it has to be given.'),
    fail_on: schemas/* enum */.k5n(severity/* SEVERITIES */.o).default('medium').describe('The least severity whose failure is red.'),
    checks: schemas/* array */.YOg(written).max(1000).default([]).describe('Checks beside those of the preset.'),
    waivers,
    baseline: schemas/* string */.YjP().min(1).max(4096).optional().describe('Path of the baseline: failures that were there when the audit was adopted. It may only shrink.'),
    jobs: schemas/* int */.Whr().min(1).max(64).default(4).describe('How many checks run side by side.'),
    timeout_seconds: schemas/* int */.Whr().min(1).max(3600).default(60).describe('Time for one check, unless it says otherwise.'),
})
    .describe('Gate 1: the audit of repository and deployment files.');
const uatSchema = schemas/* strictObject */.rej({
    expect: schemas/* strictObject */.rej({ uats: count('cases') })
        .prefault({})
        .describe('What must have run. Without a preset it has to be given.'),
    target: schemas/* string */.YjP()
        .max(2048)
        .optional()
        .describe('Base URL of what is tested. Without one it is a rehearsal: DuRi starts the deployment itself, on loopback.'),
    allow_hosts: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300))
        .max(100)
        .default([])
        .describe('Hosts that cases may ask beside the target and loopback. Link-local and cloud metadata addresses are never asked.'),
    jobs: schemas/* int */.Whr().min(1).max(64).default(4).describe('How many cases run side by side.'),
    cases: schemas/* array */.YOg(written).max(1000).default([]).describe('Cases beside those of the preset.'),
    rehearsal: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().describe('How a rehearsal starts what is tested.'),
    waivers,
    timeout_seconds: schemas/* int */.Whr().min(1).max(3600).default(120).describe('Time for one case, unless it says otherwise.'),
})
    .describe('Acceptance tests against a running target.');
;// CONCATENATED MODULE: ./build/src/policy/freeze-policy.js

/** Name of the state in a repository, beside the policy. */
const FREEZE_FILE = 'duri.freeze.json';
/** @source trust model, section 7 (freeze) */
const freezeSchema = schemas/* strictObject */.rej({
    state: schemas/* string */.YjP()
        .min(1)
        .max(4096)
        .default(FREEZE_FILE)
        .describe('Path of the signed state, relative to this file. Outside the checkout it is read as it is.'),
    required: schemas/* boolean */.zMY().default(false).describe('A state that is missing counts as on. One that is there and cannot be believed always does.'),
    allow_hmac: schemas/* boolean */.zMY().default(false).describe('Take a state that only an HMAC key has signed: then whoever can check it can lift it.'),
})
    .prefault({})
    .describe('The kill switch: while it is on, nothing is merged, released or booted.');
;// CONCATENATED MODULE: ./build/src/policy/notify-policy.js



/** What a channel can be; each has a notifier of its name. */
const CHANNEL_TYPES = ['dingtalk', 'slack', 'webhook'];
/** Forms of a DingTalk message. */
const MESSAGE_TYPES = ['text', 'markdown', 'actionCard'];
const channelName = schemas/* string */.YjP().regex(/^[a-z][a-z0-9_-]{0,63}$/, 'is no name of a channel: small letters, digits, _ and -');
const channelSchema = schemas/* strictObject */.rej({
    name: channelName.describe('Name of the channel, for routes and fallbacks.'),
    type: schemas/* enum */.k5n(CHANNEL_TYPES).describe('What stands at the other end.'),
    url: secretRef.describe('Where the address is read from, which is itself a secret: {env: NAME} or {file: PATH}.'),
    secret: secretRef.optional().describe('Where the signing secret is read from: that of a DingTalk robot ("sign"), or the key of the signature of a webhook.'),
    message_type: schemas/* enum */.k5n(MESSAGE_TYPES).optional().describe('Form of a DingTalk message; without it a card where there is a link, else markdown.'),
    keyword: schemas/* string */.YjP().min(1).max(40).optional().describe('A word that a DingTalk robot demands in every message.'),
    fallback: channelName.optional().describe('The channel that takes what this one cannot deliver.'),
});
const routesSchema = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(severity/* SEVERITIES */.o), schemas/* array */.YOg(channelName).max(20));
const notifySchema = schemas/* strictObject */.rej({
    channels: schemas/* array */.YOg(channelSchema).max(20).default([]).describe('Where messages go.'),
    routes: routesSchema
        .optional()
        .describe('Channels by severity. A severity that is not listed goes to every channel that is not only a fallback; an empty list goes nowhere.'),
    dedup_seconds: schemas/* int */.Whr().min(0).max(86_400).default(300).describe('Time in which a message that was delivered is not sent to the same channel again.'),
    outbox: schemas/* string */.YjP()
        .min(1)
        .max(4096)
        .optional()
        .describe('Folder of what waits to be delivered, from the current folder. Without it `outbox` in DURI_STATE_DIR, else .duri/outbox.'),
})
    .superRefine((notify, context) => {
    for (const { path, message } of problemsOf(notify.channels, notify.routes ?? {}))
        context.addIssue({ code: 'custom', path: [...path], message });
})
    .describe('Who is told: DingTalk, Slack, webhooks.');
function problemsOf(channels, routes) {
    const names = channels.map(({ name }) => name);
    const inRoutes = Object.entries(routes).flatMap(([severity, listed = []]) => listed.flatMap((name, index) => (names.includes(name) ? [] : [{ path: ['routes', severity, index], message: `names the unknown channel "${name}"` }])));
    return [...channels.flatMap((channel, index) => channelProblems(channel, index, channels)), ...inRoutes];
}
function channelProblems(channel, index, channels) {
    const { name, type, secret, message_type, keyword, fallback } = channel;
    const at = (field, message) => ({ path: ['channels', index, field], message });
    return [
        ...(channels.findIndex((other) => other.name === name) === index ? [] : [at('name', 'stands in the list twice')]),
        ...(type === 'slack' && secret !== undefined ? [at('secret', 'stands beside a Slack channel, which is not signed')] : []),
        ...(type !== 'dingtalk' && message_type !== undefined ? [at('message_type', 'is of DingTalk alone')] : []),
        ...(type !== 'dingtalk' && keyword !== undefined ? [at('keyword', 'is of DingTalk alone')] : []),
        ...(fallback !== undefined && !channels.some((other) => other.name === fallback) ? [at('fallback', `names the unknown channel "${fallback}"`)] : []),
        ...(fallsBackOnItself(channel, channels) ? [at('fallback', 'leads back to the channel itself')] : []),
    ];
}
function fallsBackOnItself({ name, fallback }, channels) {
    let at = fallback;
    for (let step = 0; at !== undefined && step <= channels.length; step++) {
        if (at === name)
            return true;
        const next = at;
        at = channels.find((other) => other.name === next)?.fallback;
    }
    return false;
}
;// CONCATENATED MODULE: ./build/src/policy/policy.js








/** Kinds of signing keys, weakest first: whoever can verify an HMAC can also forge it. */
const KEY_KINDS = ['hmac-sha256', 'ed25519', 'ecdsa-p256'];
/** Where archives can be kept. */
const STORES = ['artifact', 'release', 'directory'];
const version = schemas/* string */.YjP().regex(schema_version/* VERSION_PATTERN */.Q6, 'is not a version such as "1.0"');
// A name that is bound by the metadata and compared letter by letter: no white space at the ends, no control characters.
// eslint-disable-next-line no-control-regex
const NAME = /^[^\s\x00-\x1f\x7f](?:[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$/;
const policy_name = schemas/* string */.YjP().max(300).regex(NAME, 'is empty, or has control characters or white space at an end');
const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000)).max(1000);
/**
 * `duri.yml`: what is covered, what is required, what fails. Every field has a default but `version`;
 * the descriptions become the JSON Schema that editors use.
 * @source design, sections 1 and 3; trust model, sections 1 to 5
 */
const policySchema = schemas/* strictObject */.rej({
    version: version.describe('Version of this policy. Raise it whenever the content changes: the same version with other content is refused.'),
    product: policy_name.optional().describe('What is released. Evidence of another product is refused.'),
    repository_id: policy_name.optional().describe('The repository that it comes from, such as github.com/acme/shop.'),
    line: policy_name.optional().describe('The line of releases, such as main or 2.x. Sequence numbers count up within a line.'),
    keyring: schemas/* string */.YjP().min(1).max(4096).optional().describe('Path of the public key ring, relative to this file.'),
    release: schemas/* strictObject */.rej({
        include: globs.min(1).default(['**']).describe('Globs of what belongs to the release, relative to the release directory.'),
        exclude: globs.default([]).describe('Globs of what does not. Excluded files are not checked, so keep this short: it counts as coverage.'),
        unexpected: schemas/* enum */.k5n(['fail', 'warn', 'ignore']).default('fail').describe('What a file means that was not released.'),
        unsafe_modes: schemas/* enum */.k5n(['fail', 'warn']).default('fail').describe('What setuid, setgid and world-writable files mean.'),
    })
        .prefault({})
        .describe('Which files of the release directory are covered.'),
    sbom: schemas/* strictObject */.rej({
        format: schemas/* enum */.k5n(['spdx-json', 'cyclonedx-json']).default('spdx-json').describe('Format of sbom.json.'),
        allow_empty: schemas/* boolean */.zMY().default(false).describe('Accept an SBOM without any component.'),
        syft_version: schemas/* string */.YjP()
            .regex(/^\d+\.\d+\.\d+$/)
            .optional()
            .describe('Release of Syft to install when none is at hand; must be one that DuRi knows the digests of.'),
    })
        .prefault({})
        .describe('The software bill of materials.'),
    signatures: schemas/* strictObject */.rej({
        required: schemas/* boolean */.zMY()
            .default(true)
            .describe('Refuse evidence that is not signed. In prod it is always refused; false lets dev take it, with a warning.'),
        threshold: schemas/* int */.Whr().min(1).max(16).default(1).describe('How many different keys must have signed.'),
        kinds: schemas/* array */.YOg(schemas/* enum */.k5n(KEY_KINDS))
            .min(1)
            .max(3)
            .default([...KEY_KINDS])
            .describe('Kinds of keys that count towards the threshold.'),
    })
        .prefault({})
        .describe('Who must have signed.'),
    expires_days: schemas/* int */.Whr().min(1).max(3650).default(90).describe('Days for which evidence is accepted after sealing.'),
    retention_days: schemas/* int */.Whr().min(1).max(36500).default(180).describe('Days for which a release is archived.'),
    integrity: schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(['strict', 'warn']).default('strict').describe('strict enforces; warn only reports.'),
        spike_threshold: schemas/* number */.aig().gt(0).max(1).default(0.3).describe('Share of changed files from which a change counts as a spike.'),
    })
        .prefault({})
        .describe('How verification acts.'),
    gate: schemas/* strictObject */.rej({
        check: schemas/* string */.YjP()
            .min(1)
            .max(300)
            .optional()
            .describe('Name of the check that the gate shows up as, where it cannot be read from the workflows; `duri doctor` and releases look for it.'),
        expect: schemas/* array */.YOg(policy_name).max(100).default([]).describe('Names of parts or jobs that must have run and passed, beside those that the gate itself expects.'),
    })
        .prefault({})
        .describe('The merge gate.'),
    tags: schemas/* strictObject */.rej({
        prefix: schemas/* string */.YjP()
            .max(100)
            .regex(/^[A-Za-z0-9._/@-]*$/, 'has other characters than letters, digits and . _ - / @')
            .default('v')
            .describe('What stands before the version in the tag of a release.'),
        prerelease: schemas/* enum */.k5n(['refuse', 'allow']).default('refuse').describe('What a tag such as v1.2.0-rc.1 means.'),
        gate: schemas/* enum */.k5n(['required', 'optional']).default('required').describe('Must the tagged commit carry a green gate?'),
    })
        .prefault({})
        .describe('Which tags may become releases.'),
    preset: schemas/* string */.YjP().min(1).max(100).optional().describe('Checks and cases that come with DuRi, such as production-54.'),
    vars: variablesSchema,
    audit: auditSchema.optional(),
    uat: uatSchema.optional(),
    notify: notifySchema.optional(),
    freeze: freezeSchema,
    archive: schemas/* strictObject */.rej({
        stores: schemas/* array */.YOg(schemas/* enum */.k5n(STORES))
            .min(1)
            .max(3)
            .default(['artifact'])
            .describe('Where a release is kept: artifact (of the workflow run), release (assets of the GitHub release), directory.'),
        when_short: schemas/* enum */.k5n(['fail', 'mirror'])
            .default('fail')
            .describe('What to do when no store keeps a release for retention_days: fail, or put it into the mirror as well.'),
        mirror: schemas/* enum */.k5n(STORES)
            .optional()
            .describe('The store for `when_short: mirror`; on a public repository, where artifacts are kept for 90 days at most, release or directory.'),
        directory: schemas/* string */.YjP().min(1).max(4096).optional().describe('Folder of the store `directory`, relative to this file.'),
        compression: schemas/* enum */.k5n(['gzip', 'zstd']).default('gzip').describe('How the archive is compressed. zstd needs Node 22.15 or newer.'),
    })
        .prefault({})
        .describe('How a release is kept for retention_days.'),
    floor: schemas/* strictObject */.rej({
        schema_version: version.default(schema_version/* SCHEMA_VERSION */.f$).describe('Lowest schema version of evidence that is accepted.'),
        policy_version: version.optional().describe('Lowest policy version that evidence may have been sealed under.'),
    })
        .prefault({})
        .describe('The lowest versions a candidate may carry.'),
})
    .describe('DuRi policy');
/** Digest of a policy as its author wrote it, before defaults. */
function policyDigest(written) {
    return (0,digest/* sha256 */.sc)((0,canonical_json/* canonicalJson */.d)(written));
}
/** The key ring that a policy names: its path is relative to the policy's own file. */
function keyringPathOf({ policy, path }) {
    if (policy.keyring === undefined || path === undefined || (0,external_node_path_.isAbsolute)(policy.keyring))
        return policy.keyring;
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), policy.keyring);
}
const BUILT_IN = { version: '1.0' };
/** A file that a policy names: its path is relative to the policy's own file. */
function besidePolicy({ path: policyPath }, path) {
    return path === undefined || policyPath === undefined || (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)((0,external_node_path_.dirname)(policyPath), path);
}
/** What applies without a policy file: the strictest of everything. @source trust model, section 1 */
const BUILT_IN_POLICY = { policy: policySchema.parse(BUILT_IN), path: undefined, digest: policyDigest(BUILT_IN) };

/***/ }),

/***/ 46753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson),
  Z: () => (/* binding */ isCanonical)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./build/src/shape/canonical-json.js

/** A value as canonical JSON: one text for one value. @source RFC 8785 @throws when the value holds what JSON cannot say */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('This value has no JSON form.');
    return text;
}
/** Is this text the canonical JSON of the value that was read from it? */
function isCanonical(text, value) {
    try {
        return canonicalJson(value) === text;
    }
    catch {
        return false; // the value holds what RFC 8785 cannot write, such as half a surrogate pair
    }
}

/***/ })

};
