export const id = 9065;
export const ids = [9065];
export const modules = {

/***/ 32337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ keyring),
/* harmony export */   CE: () => (/* binding */ DEFAULT_KEYRING),
/* harmony export */   Ms: () => (/* binding */ secretsFolder),
/* harmony export */   NR: () => (/* binding */ signingKey),
/* harmony export */   Nl: () => (/* binding */ managedKeyring),
/* harmony export */   aK: () => (/* binding */ rotationDays),
/* harmony export */   bB: () => (/* binding */ hmacKey)
/* harmony export */ });
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17515);

/** Where the commands that manage a ring keep it, unless told otherwise. */
const DEFAULT_KEYRING = 'duri.keyring.json';
/** The ring that `keys …` reads and writes. */
const managedKeyring = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(DEFAULT_KEYRING, 'The key ring', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING' });
/** The ring that signing and verification believe. */
const keyring = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)('The public key ring; else what the policy names', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING', action: 'keyring' });
/** Keys to sign with. */
const signingKey = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3)('A key to sign with: a PEM private key (Ed25519, ECDSA P-256) or a raw HMAC secret of 32 bytes or more. May be given several times', { flag: 'signing-key', action: 'signing-key' });
/** The HMAC secret of the owner's deployments; it both signs and verifies. */
const hmacKey = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3)('A raw HMAC secret, or a key ring whose secret files lie where it says', {
    flag: 'hmac-key-file',
    env: 'DURI_HMAC_KEY_FILE',
    action: 'hmac-key',
});
/** Where new secrets are written. */
const secretsFolder = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)('Folder for the secret, which is never committed', 'DIR', { flag: 'secrets' }, { defaultText: 'duri-keys beside the ring' });
/** The owner's variable for when a key is due. */
const rotationDays = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 36500 }, 'Days after which a key is due to be rotated', 'DAYS', { env: 'DURI_HMAC_KEY_ROTATION_PERIOD' });

/***/ }),

/***/ 89398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ highestCounter),
/* harmony export */   v: () => (/* binding */ raiseCounter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93313);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);





const FILE = 'freeze-counters.json';
const MAX_BYTES = 1024 * 1024;
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('1'), counters: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0)) });
/**
 * The highest number that this host has seen of a product and line, from the state directory; undefined where there is no such directory.
 * @throws input_invalid when it is there and cannot be read: forgetting it would let an old state back in
 */
function highestCounter(ports, about) {
    const path = markPath(ports);
    return path === undefined ? undefined : (readMark(ports, path)[keyOf(about)] ?? 0);
}
/** Remembers a number that was believed. @throws write_failed, input_invalid */
function raiseCounter(ports, about, counter) {
    const path = markPath(ports);
    if (path === undefined)
        return;
    const counters = readMark(ports, path);
    if ((counters[keyOf(about)] ?? 0) >= counter)
        return;
    ports.files.write(path, `${(0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ version: '1', counters: { ...counters, [keyOf(about)]: counter } })}\n`);
}
function markPath({ environment }) {
    const folder = environment.variables['DURI_STATE_DIR'] ?? '';
    return folder === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, folder), FILE);
}
function readMark({ files }, path) {
    const content = files.read(path, MAX_BYTES);
    if (content === undefined)
        return {};
    const parsed = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(content, schema, { maxBytes: MAX_BYTES, maxDepth: 4 });
    if (parsed.ok)
        return parsed.value.counters;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('input_invalid', `${path} cannot be read`, { path }, { hint: 'Put it back from a copy; without it an old state of the kill switch could come back.' });
}
function keyOf(about) {
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)([about.product, about.line]);
}

/***/ }),

/***/ 78475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ freezePlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
/* harmony import */ var _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77709);
/* harmony import */ var _policy_bases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36198);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35821);







/**
 * Where the state is read from. At a change: from its bases, and from the tip of the base branch, whatever the change does to the file. At a release: here, and from the tip of
 * the default branch, because the tagged commit may be older than the freeze. A state outside the checkout is read as it is.
 * @throws git_unavailable, forge_unavailable, permission_missing when a base cannot be read
 */
async function freezePlaces(ports, judge, { withTip }) {
    const { state } = judge.policy.policy.freeze;
    const { cwd } = ports.environment;
    const path = await herePath(ports, judge, state);
    const here = { from: state, content: ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes) };
    const only = { judging: [here], brought: undefined, madeFrom: undefined, path, tipUnknown: undefined };
    const change = (0,_model_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOf */ .C)(ports.trigger);
    const place = change !== undefined || ports.git.isRepository(cwd) ? await placeFromTop(ports, judge, path) : undefined;
    if (place === undefined || (change === undefined && !withTip))
        return only;
    if (change === undefined) {
        const tip = await tipOfDefault(ports, place);
        return { ...only, judging: withThe(tip, [here]), tipUnknown: tip.why };
    }
    const bases = await (0,_policy_bases_js__WEBPACK_IMPORTED_MODULE_4__/* .basesOf */ .c)(ports, change);
    const judging = [];
    for (const { branch, commit } of bases)
        judging.push(await placeAt(ports, branch, commit, place));
    const tip = await tipOfBase(ports, bases[0], place);
    return {
        judging: withThe(tip, judging),
        brought: here,
        madeFrom: judging[bases.length - 1],
        path,
        tipUnknown: tip.why,
    };
}
function withThe({ at }, places) {
    return at === undefined ? places : [...places, at];
}
/** A run that is repeated gets the base of its first time: a freeze of since then stands at the tip. Nothing where that is the base itself. */
async function tipOfBase(ports, base, place) {
    if (ports.trigger.kind !== 'pull_request' || base === undefined)
        return {};
    try {
        const forge = await ports.openForge({ onlyOnce: true });
        const commit = await forge.branchTip(base.branch);
        if (commit === undefined)
            return { why: `the platform knows no branch ${base.branch}` };
        return commit === base.commit ? {} : { at: await placeOnForge(forge, { branch: base.branch, commit }, place) };
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs))
            throw error;
        return { why: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}
/** The path on this disk: relative to the policy; where that was read from a base, to where it lies in this checkout. */
async function herePath({ environment: { cwd }, git }, { policy, from, place }, state) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(state))
        return state;
    if (from !== 'base' || place === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policy.path ?? _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX), state);
    const prefix = git.isRepository(cwd) ? await git.prefix(cwd) : '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${prefix}`, `/${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place)}`), state);
}
/**
 * Where it lies in the repository; undefined outside of the checkout. Beside the policy of a base that follows from the names alone: a link
 * that the change puts in the place of a folder would lead to where there is no state.
 */
async function placeFromTop(ports, { policy, from, place }, path) {
    const { state } = policy.policy.freeze;
    if (from !== 'base' || place === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(state))
        return (0,_policy_base_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromTop */ .P)(ports, path);
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), state);
    return whole.startsWith('../') ? undefined : whole;
}
async function placeAt(ports, branch, commit, place) {
    const base = await (0,_policy_base_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .openBaseCommit */ .$)(ports, branch, commit);
    return { from: `${base.label}: ${place}`, content: await base.read(place, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes) };
}
async function placeOnForge(forge, { branch, commit }, place) {
    return { from: `${branch} (${commit.slice(0, 12)}): ${place}`, content: await forge.fileAt(commit, place, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes) };
}
/**
 * A platform that gives no answer leaves the question open, which is said: it never reads as "not frozen". What this clone knows of the
 * branch is as old as its last fetch, so it can stop, and answers nothing.
 */
async function tipOfDefault(ports, place) {
    const { git, environment, openForge } = ports;
    try {
        const forge = await openForge({ onlyOnce: true });
        const { defaultBranch } = await forge.repository();
        const commit = await forge.branchTip(defaultBranch);
        if (commit === undefined)
            return { why: `the platform knows no branch ${defaultBranch}` };
        return { at: await placeOnForge(forge, { branch: defaultBranch, commit }, place) };
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs))
            throw error;
        const why = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        const commit = await git.resolve(environment.cwd, 'refs/remotes/origin/HEAD');
        return commit === undefined ? { why } : { at: await placeAt(ports, 'origin/HEAD', commit, place), why };
    }
}

/***/ }),

/***/ 8274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ parseFreezeState),
/* harmony export */   Kv: () => (/* binding */ freezeSubject),
/* harmony export */   dD: () => (/* binding */ freezeStatement),
/* harmony export */   i1: () => (/* binding */ FREEZE_SCOPES),
/* harmony export */   iJ: () => (/* binding */ frozenBy)
/* harmony export */ });
/* unused harmony export freezeStateSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75634);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97410);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46753);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);






/** What a freeze stops. */
const FREEZE_SCOPES = ['merge', 'release', 'boot'];
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .isInstant */ .uZ, 'is not an instant in UTC such as 2026-01-05T12:00:00Z');
const words = (max) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(max)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\x00-\x1f\x7f]*$/, 'has control characters');
/** The state of the kill switch, as it is signed. @source trust model, section 7 (freeze) */
const freezeStateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('1'),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['on', 'off']),
    reason: words(500),
    /** Who answers for it; null when it is off. */
    owner: words(200).nullable(),
    /** What it stops; nothing when it is off. */
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FREEZE_SCOPES)).max(FREEZE_SCOPES.length),
    /** One more with each change: an older state never comes back. */
    counter: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    issued: instant,
    /** Until when its owner wanted it; null when it is off. */
    expires: instant.nullable(),
    /** Does `expires` lift it? Otherwise it only alerts. */
    auto_lift: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** As the policy says; null where it names none. */
    product: words(300).nullable(),
    line: words(300),
    signers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200)).max(16).optional(),
})
    .superRefine(({ state, owner, scope, expires, auto_lift }, context) => {
    const refuse = (field, message) => context.addIssue({ code: 'custom', path: [field], message });
    if (new Set(scope).size !== scope.length)
        refuse('scope', 'names something twice');
    if (state === 'on' && owner === null)
        refuse('owner', 'is missing: a freeze has somebody who answers for it');
    if (state === 'on' && expires === null)
        refuse('expires', 'is missing: a freeze has a time after which its owner is asked');
    if (state === 'on' && scope.length === 0)
        refuse('scope', 'is empty: a freeze stops something');
    if (state === 'off' && (owner !== null || expires !== null || auto_lift || scope.length > 0))
        refuse('state', 'is off, and yet has an owner, a scope or an end');
});
function frozenBy({ product, line }) {
    return { product: product ?? null, line: line ?? 'main' };
}
function freezeSubject({ product, line }) {
    return { name: `freeze of ${product ?? 'this repository'}, line ${line}`, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)({ product, line })) };
}
function freezeStatement(state) {
    return { subjects: [freezeSubject(state)], predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.freeze.type, predicate: state };
}
/** The predicate of a statement as a state. */
function parseFreezeState({ predicate }) {
    return (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_5__/* .checkShape */ .eA)(predicate, freezeStateSchema);
}

/***/ }),

/***/ 63177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ lookAtFreeze)
});

// UNUSED EXPORTS: freezeVerifier

// EXTERNAL MODULE: ./build/src/keys/dual-verify.js
var dual_verify = __webpack_require__(41022);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var model_trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/freeze/freeze-mark.js
var freeze_mark = __webpack_require__(89398);
// EXTERNAL MODULE: ./build/src/freeze/freeze-places.js
var freeze_places = __webpack_require__(78475);
// EXTERNAL MODULE: ./build/src/freeze/freeze-state.js
var freeze_state = __webpack_require__(8274);
;// CONCATENATED MODULE: ./build/src/freeze/judge-freeze.js

const FREEZE_CHECK = 'nothing-is-frozen';
/**
 * Does the kill switch stop this? A state that is there and cannot be believed, or is older than one seen before, counts as on: whoever
 * could break it could else lift it. A missing one does where policy requires one. Expiry never lifts, unless the state says so itself. Pure.
 * @source trust model, section 7 (freeze)
 */
function judgeFreeze({ reading, required, at, scope, highestCounter = 0 }) {
    const on = (reason, says, state) => ({
        frozen: true,
        reason,
        says,
        expired: false,
        absent: false,
        state,
    });
    if (reading.kind === 'invalid')
        return on('freeze_invalid', `cannot be believed, so it counts as on: ${reading.why}`);
    if (reading.kind === 'missing') {
        if (required)
            return on('freeze_missing', 'is missing, and policy requires one, so it counts as on');
        // Where one was seen before, taking it away is no way to lift it.
        if (highestCounter > 0)
            return on('freeze_older', `is missing, and number ${highestCounter} was seen before, so it counts as on`);
        return { frozen: false, reason: undefined, says: 'there is none', expired: false, absent: true, state: undefined };
    }
    const { state } = reading;
    if (state.counter < highestCounter)
        return on('freeze_older', `has number ${state.counter}, and ${highestCounter} was seen before, so it counts as on`, state);
    const off = (says) => ({ frozen: false, reason: undefined, says, expired: false, absent: false, state });
    if (state.state === 'off')
        return off(`is off since ${state.issued}: ${state.reason}`);
    const expired = state.expires !== null && at.getTime() > Date.parse(state.expires);
    if (expired && state.auto_lift)
        return off(`was lifted by its own end at ${state.expires}`);
    if (!state.scope.includes(scope))
        return { ...off(`is on for ${state.scope.join(', ')}, and not for ${scope}`), expired };
    return { ...on('frozen', `is on since ${state.issued}: ${state.reason} (owner: ${state.owner})`, state), expired };
}
/**
 * May this release boot? A freeze still admits a release that a rollback ticket names, so that it stops what is wrong and not the way back.
 * @source trust model, section 7 (freeze)
 */
function admitsBoot(judgement, metadataDigest, ticketed) {
    return !judgement.frozen || ticketed.includes(metadataDigest);
}
/** The judgement as a finding of a gate; none where there is no kill switch to speak of. */
function freezeFindings(judgement, from) {
    const { absent, reason, says } = judgement;
    if (absent)
        return [];
    return [reason === undefined ? (0,finding/* pass */.IX)(FREEZE_CHECK, 'freeze', `${from} ${says}`) : (0,finding/* failure */.V2)(FREEZE_CHECK, reason, 'freeze', `${from} ${says}`)];
}
function freezeWarnings({ expired, state }) {
    return expired && state !== undefined ? [(0,finding/* warning */.$e)('freeze_expired', 'freeze', `was to end at ${state.expires}; ${state.owner} answers for it`)] : [];
}
// EXTERNAL MODULE: ./build/src/freeze/verify-freeze.js
var verify_freeze = __webpack_require__(13586);
;// CONCATENATED MODULE: ./build/src/freeze/look-at-freeze.js










/** Does the kill switch stop what this run judges? @throws as freezePlaces, loadTrust */
async function lookAtFreeze(ports, request) {
    const { judge, scope, at } = request;
    const { policy } = judge.policy;
    const places = await (0,freeze_places/* freezePlaces */.a)(ports, judge, request);
    const verifier = freezeVerifier(ports, { judge, hmacKeys: request.hmacKeys, at }, places);
    const about = (0,freeze_state/* frozenBy */.iJ)(policy);
    const readings = places.judging.map((place) => ({ from: place.from, reading: (0,verify_freeze/* verifyFreeze */.l)(place.content, place.from, verifier) }));
    const seen = (0,freeze_mark/* highestCounter */.D)(ports, about);
    const judged = (ports.trigger.kind === 'merge_group' ? readings : [newest(readings)]).map(({ from, reading }) => ({
        from,
        judgement: judgeFreeze({ reading, required: policy.freeze.required, at, scope, highestCounter: seen }),
    }));
    const counts = judged.find(({ judgement }) => judgement.frozen) ?? judged.find(({ judgement }) => !judgement.absent) ?? judged[0];
    if (counts === undefined)
        throw new Error('there is always a place to look at');
    const { judgement, from } = counts;
    if ((0,model_trigger/* changeOf */.C)(ports.trigger) === undefined && judgement.state !== undefined && judgement.reason !== 'freeze_older')
        (0,freeze_mark/* raiseCounter */.v)(ports, about, judgement.state.counter);
    return {
        judgement,
        from,
        findings: [...freezeFindings(judgement, from), ...tipFindings(ports, places, judgement), ...broughtFindings(places, verifier)],
        warnings: [...freezeWarnings(judgement), ...tipWarnings(ports, places, judgement)],
    };
}
/** Keys to check states with; read only where there is a state. */
function freezeVerifier(ports, { judge, hmacKeys, at }, { judging, brought }) {
    const { policy } = judge.policy;
    const needed = [...judging, brought].some((place) => place?.content !== undefined);
    const trust = (0,keys_trust/* loadTrust */.V)(ports, {
        keyringPath: needed ? judge.keyring : undefined,
        policyKeyringPath: needed ? (0,policy_policy/* keyringPathOf */.E7)(judge.policy) : undefined,
        secretInputs: [],
        hmacKeys: needed ? hmacKeys : [],
        purpose: 'verify',
        at,
    });
    return { trust, dualVerify: (0,dual_verify/* dualVerify */.i)(ports.environment.variables), policy };
}
/** Of one history, the last word: one that cannot be believed, else the highest number, else what is missing. In a merge queue each base counts. */
function newest(readings) {
    const counter = ({ reading }) => (reading.kind === 'invalid' ? Infinity : reading.kind === 'valid' ? reading.state.counter : 0);
    return readings.reduce((best, one) => (counter(one) > counter(best) ? one : best));
}
/** On the tag of a release not knowing is no pass; on a laptop it is a warning. */
function tipFindings({ trigger }, { tipUnknown }, { frozen }) {
    if (tipUnknown === undefined || frozen || trigger.kind !== 'tag')
        return [];
    return [(0,finding/* unknown */.L5)(FREEZE_CHECK, 'freeze', `could not be read from the default branch: ${tipUnknown}`)];
}
/** At a change the base has been looked at: where it has no kill switch the tip is not worth a warning. A release has only the tip. */
function tipWarnings({ trigger }, { tipUnknown }, { absent }) {
    if (tipUnknown === undefined || trigger.kind === 'tag' || (absent && (0,model_trigger/* changeOf */.C)(trigger) !== undefined))
        return [];
    return [(0,finding/* warning */.$e)('freeze_tip_unknown', 'freeze', `could not be read at the tip of the branch: ${tipUnknown}`)];
}
/** A change may bring a newer state, signed as any other, which counts once it is merged. It may not take one back. */
function broughtFindings({ madeFrom: base, brought }, verifier) {
    if (brought === undefined || base === undefined || sameContent(base, brought))
        return [];
    const check = 'kill-switch-is-not-taken-back';
    const before = (0,verify_freeze/* verifyFreeze */.l)(base.content, base.from, verifier);
    const after = (0,verify_freeze/* verifyFreeze */.l)(brought.content, brought.from, verifier);
    const weakened = (why) => [(0,finding/* failure */.V2)(check, 'freeze_weakened', 'freeze', `${brought.from} ${why}`)];
    if (after.kind === 'missing')
        return weakened('is removed by this change');
    if (after.kind === 'invalid')
        return weakened(`is edited by this change and ${after.why}`);
    const counter = before.kind === 'valid' ? before.state.counter : 0;
    if (after.state.counter <= counter)
        return weakened(`is put back to number ${after.state.counter} by this change; the base has ${counter}`);
    return [(0,finding/* pass */.IX)(check, 'freeze', `${brought.from} is brought by this change with number ${after.state.counter}; it counts once it is merged`)];
}
function sameContent(a, b) {
    if (a.content === undefined || b.content === undefined)
        return a.content === b.content;
    return Buffer.compare(a.content, b.content) === 0;
}

/***/ }),

/***/ 13586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ claimedCounter),
/* harmony export */   l: () => (/* binding */ verifyFreeze)
/* harmony export */ });
/* harmony import */ var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
/* harmony import */ var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75634);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45921);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
/* harmony import */ var _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80990);
/* harmony import */ var _freeze_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8274);








/** Reads a state: signed by a key with the use `freeze`, of a kind that policy takes, for this product and line. Never throws for what the file holds. */
function verifyFreeze(content, name, { trust, dualVerify, policy }) {
    if (content === undefined)
        return { kind: 'missing' };
    if (content.byteLength > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.policyBytes)
        return { kind: 'invalid', why: `is larger than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.policyBytes} bytes`, findings: [] };
    const about = (0,_freeze_state_js__WEBPACK_IMPORTED_MODULE_6__/* .frozenBy */ .iJ)(policy);
    const { authentic, findings, statement, warnings } = (0,_verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyEnvelope */ .Y)({
        file: name,
        content,
        subject: (0,_freeze_state_js__WEBPACK_IMPORTED_MODULE_6__/* .freezeSubject */ .Kv)(about),
        predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPES */ .Cs.freeze.type,
        use: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPES */ .Cs.freeze.use,
        trust,
        requirement: { threshold: 1, kinds: policy.freeze.allow_hmac ? _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_KINDS */ .A3 : _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_KINDS */ .A3.filter((kind) => kind !== 'hmac-sha256') },
        dualVerify,
    });
    const failed = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    if (!authentic || statement === undefined)
        return { kind: 'invalid', why: failed[0]?.message ?? 'cannot be believed', findings: failed };
    const state = (0,_freeze_state_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFreezeState */ .Ib)(statement);
    if (!state.ok)
        return { kind: 'invalid', why: `is signed, but is no state: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblems */ .yg)(state.problems)}`, findings: [] };
    if (state.value.product !== about.product || state.value.line !== about.line)
        return { kind: 'invalid', why: 'is of another product or line', findings: [] };
    return { kind: 'valid', state: state.value, warnings };
}
/** A number that this high was written by nobody who counts. */
const HIGHEST_CLAIM = 2 ** 40;
/** The number that a state claims that cannot be believed: the next one is made higher, and nothing else comes of it. 0 where it claims none. */
function claimedCounter(content) {
    const envelope = content === undefined ? undefined : (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEnvelope */ .mE)(content);
    const statement = envelope?.ok === true ? (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(envelope.value.payload) : undefined;
    const counter = statement?.ok === true ? statement.value.predicate['counter'] : 0;
    return typeof counter === 'number' && Number.isSafeInteger(counter) && counter > 0 && counter <= HIGHEST_CLAIM ? counter : 0;
}

/***/ }),

/***/ 41022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ dualVerify)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/** Are old and new key both accepted while rotating? From DURI_HMAC_KEY_DUAL_VERIFY; true unless it says false. @source design, section 4 @throws input_invalid */
function dualVerify(variables) {
    const text = variables['DURI_HMAC_KEY_DUAL_VERIFY'];
    if (text === undefined || text === '' || text === 'true')
        return true;
    if (text === 'false')
        return false;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `DURI_HMAC_KEY_DUAL_VERIFY is "${text.slice(0, 40)}"; expected true or false`);
}

/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ verifyEnvelope)
});

// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var envelope_statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/verification/attribute-signatures.js + 5 modules
var attribute_signatures = __webpack_require__(13946);
;// CONCATENATED MODULE: ./build/src/verification/envelope-checks.js
/** The claims about an envelope, in the order in which they are checked. */
const ENVELOPE_CHECKS = {
    form: 'envelope-is-well-formed',
    signers: 'every-listed-signer-has-signed',
    threshold: 'enough-trusted-keys-have-signed',
    type: 'statement-is-of-its-kind',
    subject: 'statement-is-about-this-file',
};
;// CONCATENATED MODULE: ./build/src/verification/check-signers.js


/**
 * Has everyone signed whom the statement lists? A signature that was taken out or altered is seen even where enough
 * others remain. A signer that has left the ring can no longer be asked.
 * @source trust model, section 2
 */
function checkSigners(file, signers, attributions, trust) {
    const keys = signers.map((id) => ({ id, key: trust.ring.keys.find((key) => key.id === id) }));
    const listed = keys.map(({ id, key }) => key === undefined
        ? (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `${id} has left the ring; its signature is not looked at`)
        : checkSigner(file, key, attributions));
    const left = keys.some(({ key }) => key !== undefined) ? keys.filter(({ key }) => key === undefined) : []; // of none known, the threshold says more
    const strangers = attributions.filter(({ claimed, verified, uncheckable }) => verified === undefined && uncheckable === undefined && !signers.includes(claimed));
    return {
        findings: [
            ...listed,
            ...strangers.map(({ claimed }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${claimed} is not listed, and no key of the ring made it: it does not count`)),
        ],
        warnings: left.map(({ id }) => (0,finding/* warning */.$e)('signer_not_in_ring', file, `${id} is listed as a signer and has left the ring.`)),
        broken: listed.filter(({ outcome }) => outcome === 'fail').length,
    };
}
function checkSigner(file, key, attributions) {
    const fail = (reason, message) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.signers, reason, file, message);
    const own = attributions.find(({ verified }) => verified?.id === key.id);
    // The key id is not signed. An altered one hides nothing, and is an alteration all the same.
    if (own !== undefined && own.claimed !== key.id)
        return fail('signature_invalid', `the signature by ${key.id} is labelled with another key id`);
    if (own !== undefined)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} verifies`);
    if (attributions.some(({ uncheckable }) => uncheckable?.id === key.id))
        return (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} cannot be checked here: its secret is not at hand`);
    if (attributions.some(({ claimed }) => claimed === key.id))
        return fail('signature_invalid', `the signature by ${key.id} does not verify over the payload`);
    return fail('signature_stripped', `lists ${key.id} as a signer, and has no signature by it`);
}
// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
;// CONCATENATED MODULE: ./build/src/verification/accepted-keys.js

/** Why a signature by this key does not count, though it verifies; undefined when it counts. @source trust model, section 2 */
function refusalOf(key, requirement, { ring, at }) {
    const refuse = (reason, message) => ({ key, reason, message });
    const standing = (0,keys_standing/* standingOf */.YP)(key, ring, at);
    if (standing.refusal !== undefined)
        return refuse(standing.refusal, `signed by ${key.id}, which is ${standing.says}`);
    if (!requirement.dualVerify && (key.state === 'retired' || (0,keys_standing/* isReplaced */.tc)(key.id, ring, at))) {
        return refuse('key_outside_window', `signed by ${key.id}, which is ${standing.says}; DURI_HMAC_KEY_DUAL_VERIFY=false accepts the newest key only`);
    }
    if (!key.uses.includes(requirement.use))
        return refuse('key_wrong_use', `signed by ${key.id}, whose uses are ${key.uses.join(', ')} and not ${requirement.use}`);
    if (!requirement.kinds.includes(key.kind))
        return refuse('signature_threshold', `signed by ${key.id} of the kind ${key.kind}; policy counts ${requirement.kinds.join(', ')}`);
    return undefined;
}
/** Keys without repetition. An id is the fingerprint of the key itself, so two entries cannot be one key under two ids. */
function distinct(keys) {
    return [...new Map(keys.map((key) => [key.id, key])).values()];
}
;// CONCATENATED MODULE: ./build/src/verification/check-threshold.js




/** Have as many different trusted keys signed as policy requires, of the kinds that it counts? @source trust model, section 2 */
function checkThreshold(request, attributions) {
    const { trust, use, dualVerify, requirement } = request;
    const rule = { use, kinds: requirement.kinds, dualVerify };
    const verified = distinct(attributions.flatMap((one) => one.verified ?? []));
    const refusals = verified.flatMap((key) => refusalOf(key, rule, trust) ?? []);
    const accepted = verified.filter((key) => !refusals.some((refusal) => refusal.key === key)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const open = distinct(attributions.flatMap((one) => one.uncheckable ?? [])).filter((key) => refusalOf(key, rule, trust) === undefined && !accepted.includes(key));
    const met = accepted.length >= requirement.threshold;
    return {
        findings: met ? enough(request, accepted, refusals) : tooFew(request, { accepted, refusals, open, verified }),
        warnings: met ? warningsOf(request, accepted) : [],
        accepted,
    };
}
/** A key that no longer counts takes nothing away from those that do: a release can be signed again by the current key. */
function enough({ file, requirement }, accepted, refusals) {
    return [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.threshold, file, `${accepted.length} of ${requirement.threshold} required keys have signed`),
        ...refusals.map(({ message }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.threshold, file, `${message}: it does not count`)),
    ];
}
/** Why there are too few, as closely as it can be told. */
function tooFew({ file, requirement: { threshold, kinds }, signers, trust, broken }, { accepted, refusals, open, verified }) {
    const fail = (reason, message, values) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.threshold, reason, file, message, values);
    const known = trust.ring.keys.some(({ id }) => signers.includes(id));
    if (verified.length === 0 && open.length === 0 && !known)
        return [fail('key_unknown', `signed by ${signers.slice(0, 4).join(', ')}: no such key is in the ring`)];
    if (accepted.length + open.length >= threshold)
        return [fail('secret_missing', `the signature by ${open.map(({ id }) => id).join(', ')} can only be checked with its secret`)];
    const specific = refusals.map(({ reason, message }) => fail(reason, message));
    const explained = accepted.length + specific.length + broken >= threshold;
    if (explained && specific.length > 0)
        return specific;
    return [
        ...specific,
        fail('signature_threshold', 'too few trusted keys have signed', {
            expected: `${threshold} of the kinds ${kinds.join(', ')}`,
            actual: String(accepted.length),
        }),
    ];
}
function warningsOf({ file, trust, warnHmacOnly }, accepted) {
    const rotating = accepted.map((key) => ({ key, standing: (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at) })).filter(({ standing }) => standing.rotating);
    const warnings = rotating.map(({ key, standing }) => (0,finding/* warning */.$e)('key_rotating', file, `Signed by ${key.id}: ${standing.says}.`));
    const hmacOnly = warnHmacOnly === true && accepted.every(({ kind }) => kind === 'hmac-sha256');
    return hmacOnly ? [...warnings, (0,finding/* warning */.$e)('hmac_only', file, 'Nothing but HMAC stands behind this file: a host that can check it can forge it.')] : warnings;
}
;// CONCATENATED MODULE: ./build/src/verification/verify-envelope.js








/**
 * Does this envelope prove that trusted keys signed exactly this file, as this kind of document? The first failure
 * decides: not there, not readable, not signed by whom it must be, signed about something else. What depends on a
 * failure is `unknown`. Never throws for what the file holds.
 * @source trust model, sections 2 and 4
 */
function verifyEnvelope(request) {
    const { file, content, trust } = request;
    if (content === undefined)
        return ends(request, 'signature_missing', `${file} is not there`);
    if (content.byteLength === 0)
        return ends(request, 'evidence_empty', `${file} is empty`);
    const envelope = (0,envelope_envelope/* parseEnvelope */.mE)(content);
    if (!envelope.ok)
        return ends(request, malformed(envelope.problems), `${file} ${(0,parsed/* describeProblems */.yg)(envelope.problems)}`);
    const statement = (0,envelope_statement/* parseStatement */.By)(envelope.value.payload);
    if (!statement.ok)
        return ends(request, malformed(statement.problems), `the payload of ${file} ${(0,parsed/* describeProblems */.yg)(statement.problems)}`);
    const signers = (0,envelope_statement/* listedSigners */.tX)(statement.value);
    if (signers === undefined)
        return ends(request, 'evidence_unparseable', `the payload of ${file} does not list its signers`);
    if (trust.ring.keys.length === 0)
        return ends(request, 'keyring_missing', 'there is no key to believe a signature by', ENVELOPE_CHECKS.signers);
    return judge(request, envelope.value, statement.value, signers);
}
function judge(request, envelope, statement, signers) {
    const { file, trust } = request;
    const attributions = (0,attribute_signatures/* attributeSignatures */.K)(envelope, trust);
    const presence = checkSigners(file, signers, attributions, trust);
    const threshold = checkThreshold({ ...request, signers, broken: presence.broken }, attributions);
    const anyVerified = attributions.some(({ verified }) => verified !== undefined);
    const findings = [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.form, file, 'is an envelope with a statement, in canonical form'),
        ...presence.findings,
        ...threshold.findings,
        ...(anyVerified ? [checkType(request, statement), checkSubject(request, statement)] : unknowns(file, [ENVELOPE_CHECKS.type, ENVELOPE_CHECKS.subject])),
    ];
    const authentic = !findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    return {
        findings,
        warnings: [...presence.warnings, ...threshold.warnings],
        authentic,
        statement: authentic ? statement : undefined,
        signedBy: threshold.accepted.map(({ id, kind }) => ({ keyId: id, kind })),
    };
}
function checkType({ file, predicateType }, statement) {
    if (statement.predicateType === predicateType)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.type, file, 'is of the kind that it must be');
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.type, 'signature_wrong_type', file, 'signs a document of another kind', {
        expected: predicateType,
        actual: statement.predicateType,
    });
}
function checkSubject({ file, subject }, statement) {
    if (statement.subjects.some(({ digest }) => digest === subject.digest))
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.subject, file, `signs ${subject.name} as it is`);
    const [first] = statement.subjects;
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.subject, 'signature_wrong_file', file, `does not sign ${subject.name} as it is`, {
        expected: first?.digest ?? 'a subject',
        actual: subject.digest,
    });
}
/** A result that ends at its first failure; every later check is unknown. */
function ends({ file }, reason, message, at = ENVELOPE_CHECKS.form) {
    const checks = Object.values(ENVELOPE_CHECKS);
    const index = checks.findIndex((check) => check === at);
    const before = checks.slice(0, index).map((check) => (0,finding/* pass */.IX)(check, file, 'is an envelope with a statement, in canonical form'));
    return {
        findings: [...before, (0,finding/* failure */.V2)(at, reason, file, message), ...unknowns(file, checks.slice(index + 1))],
        warnings: [],
        authentic: false,
        statement: undefined,
        signedBy: [],
    };
}
function unknowns(file, checks) {
    return checks.map((check) => (0,finding/* unknown */.L5)(check, file, 'could not be looked at: what it rests on failed'));
}
function malformed(problems) {
    return problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
}

/***/ })

};
