export const id = 9087;
export const ids = [9087];
export const modules = {

/***/ 60329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ archive_audit)
});

// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var trigger = __webpack_require__(67683);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/signing/sign-statement.js
var sign_statement = __webpack_require__(95404);
// EXTERNAL MODULE: ./build/src/archive/retention.js
var retention = __webpack_require__(34698);
// EXTERNAL MODULE: ./build/src/archive/receipt.js
var archive_receipt = __webpack_require__(69896);
// EXTERNAL MODULE: ./build/src/archive/receipts-file.js
var receipts_file = __webpack_require__(52946);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/evidence/predicate-types.js
var predicate_types = __webpack_require__(75634);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/verification/verify-envelope.js + 4 modules
var verify_envelope = __webpack_require__(80990);
// EXTERNAL MODULE: ./build/src/archive/layout.js
var layout = __webpack_require__(85100);
;// CONCATENATED MODULE: ./build/src/archive/verify-receipts.js









const CHECK = 'receipts-are-authentic';
/** Which receipts are believed, of those that a file holds? One that is signed and does not verify is a finding; one that nobody signed is told as such. */
function verifyReceipts(content, { trust, dualVerify }) {
    const filed = (0,receipts_file/* parseReceipts */.Jm)(content);
    if (!filed.ok)
        return { receipts: [], findings: [(0,model_finding/* failure */.V2)(CHECK, 'evidence_unparseable', layout/* RECEIPTS_FILE */.tT, (0,parsed/* describeProblems */.yg)(filed.problems))], warnings: [] };
    const each = filed.value.map((receipt, index) => verifyOne(receipt, `${layout/* RECEIPTS_FILE */.tT} ${index + 1}`, { trust, dualVerify }));
    return {
        receipts: each.flatMap(({ receipts }) => receipts),
        findings: each.flatMap(({ findings }) => findings),
        warnings: each.flatMap(({ warnings }) => warnings),
    };
}
function verifyOne(filed, subject, { trust, dualVerify }) {
    const { statement } = filed;
    const [archive, metadata] = statement.subjects;
    const receipt = (0,archive_receipt/* parseReceipt */.Wy)(statement);
    if (!receipt.ok)
        return refused(subject, (0,parsed/* describeProblems */.yg)(receipt.problems));
    if (archive === undefined || metadata?.name !== evidence_set/* METADATA_FILE */.VR || statement.subjects.length !== 2)
        return refused(subject, `does not name an archive and ${evidence_set/* METADATA_FILE */.VR} as its subjects`);
    if (statement.predicateType !== predicate_types/* PREDICATE_TYPES */.Cs.receipt.type)
        return refused(subject, `is of the type ${statement.predicateType.slice(0, 200)}`);
    const found = { receipt: receipt.value, archive, metadataDigest: metadata.digest };
    if (!filed.signed)
        return { receipts: [{ ...found, authentic: false }], findings: [], warnings: [(0,model_finding/* warning */.$e)('receipt_unsigned', subject, 'nobody signed it')] };
    const { authentic, findings, warnings } = (0,verify_envelope/* verifyEnvelope */.Y)({
        file: subject,
        content: filed.content,
        subject: archive,
        predicateType: predicate_types/* PREDICATE_TYPES */.Cs.receipt.type,
        use: predicate_types/* PREDICATE_TYPES */.Cs.receipt.use,
        trust,
        requirement: { threshold: 1, kinds: policy/* KEY_KINDS */.A3 },
        dualVerify,
    });
    if (authentic)
        return { receipts: [{ ...found, authentic }], findings: [(0,model_finding/* pass */.IX)(CHECK, subject, `is signed for ${found.receipt.store}`)], warnings };
    return { receipts: [{ ...found, authentic }], findings: findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown'), warnings };
}
function refused(subject, why) {
    return { receipts: [], findings: [(0,model_finding/* failure */.V2)(CHECK, 'evidence_unparseable', subject, why)], warnings: [] };
}
;// CONCATENATED MODULE: ./build/src/archive/countersign.js







function countersignaturesOf(store, trust, dualVerify) {
    return {
        of: (stored) => {
            const content = store.receipts?.(stored).read();
            return content === undefined ? [] : verifyReceipts(content, { trust, dualVerify }).receipts.filter(({ authentic }) => authentic);
        },
    };
}
/** The first instant at which this release was seen to be verified, by somebody who is believed today. */
function countersignedAt(receipts, metadataDigest) {
    const [first] = receipts
        .filter((each) => each.metadataDigest === metadataDigest)
        .map(({ receipt }) => receipt.stored_at)
        .sort();
    return first === undefined ? undefined : new Date(first);
}
/**
 * Signs anew what was verified just now, with the keys of today, so that it outlives the keys that sealed it. Once for
 * each set of keys. Gives a warning where it could not. @source trust model, section 2 (archive audit)
 */
function countersign(request) {
    const { store, stored, digest, metadataDigest, signers, existing, askedDays, at } = request;
    const place = store.receipts?.(stored);
    const ids = signers.map(({ keyId }) => keyId);
    const done = existing.some((one) => one.metadataDigest === metadataDigest && ids.every((id) => one.receipt.signers?.includes(id) === true));
    if (place === undefined || signers.length === 0 || done)
        return { added: false, warnings: [] };
    try {
        const statement = (0,archive_receipt/* receiptStatement */._2)({ stored, digest, metadataDigest, at, askedDays, askedUntil: (0,retention/* askedUntil */.xS)(at, askedDays) });
        place.write((0,receipts_file/* appendReceipts */.as)(place.read(), [{ envelope: (0,sign_statement/* signStatement */.f)(statement, signers).content }]));
        return { added: true, warnings: [] };
    }
    catch (error) {
        return { added: false, warnings: [(0,model_finding/* warning */.$e)('countersign_failed', `${stored.store}: ${stored.name}`, (0,errors/* messageOf */.bD)(error))] };
    }
}
// EXTERNAL MODULE: ./build/src/archive/names.js
var names = __webpack_require__(89308);
// EXTERNAL MODULE: ./build/src/archive/verify-archive.js + 3 modules
var verify_archive = __webpack_require__(60105);
;// CONCATENATED MODULE: ./build/src/archive/audit.js








const audit_CHECK = 'archive-is-as-stored';
/** Fetches an archive, verifies what is in it by today's policy and keys, and looks at how long it is kept. Never throws for one archive. */
async function auditArchive(ports, store, stored, request) {
    const subject = `${stored.store}: ${stored.name}`;
    const left = (0,retention/* daysLeft */.H_)(stored.keptUntil, request.verifier.trust.at);
    const base = { stored, verification: undefined, digest: undefined, daysLeft: left };
    if (stored.state === 'gone')
        return { ...base, findings: [(0,model_finding/* failure */.V2)(audit_CHECK, 'archive_gone', subject, `is not at ${stored.location}`)], warnings: [] };
    if (stored.state === 'lapsed')
        return { ...base, findings: [], warnings: [(0,model_finding/* warning */.$e)('archive_lapsed', subject, `was kept until ${(0,retention/* describeKept */.gt)(stored.keptUntil)}`)] };
    const folder = ports.archiveFiles.temporaryFolder();
    try {
        const path = (0,external_node_path_.join)(folder.path, stored.name);
        await store.retrieve(stored, path);
        const digest = ports.files.digest(path);
        const replaced = bytesFinding(stored, digest, subject);
        const verification = await verifyAtItsTime(ports, path, stored, request);
        const findings = [...replaced, ...nameFinding(stored, verification, subject), ...named(verification.findings.filter(isOpen), subject)];
        return { ...base, digest, verification, findings, warnings: [...named(verification.warnings, subject), ...timeWarnings(stored, left, request)] };
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error;
        const replaced = bytesFinding(stored, error.code === 'archive_invalid' ? ports.files.digest((0,external_node_path_.join)(folder.path, stored.name)) : undefined, subject);
        return { ...base, findings: [...replaced, (0,model_finding/* failure */.V2)(audit_CHECK, 'archive_unreadable', subject, (0,errors/* messageOf */.bD)(error))], warnings: timeWarnings(stored, left, request) };
    }
    finally {
        folder.remove();
    }
}
/**
 * By the clock, and where a key's time or the evidence's has passed since, by the instant of a countersignature that is
 * good today: a set that was verified then stays so, unless a key of it was revoked. Evidence that merely expired is
 * kept on purpose: it is only no longer accepted anywhere new.
 * @source trust model, section 2
 */
async function verifyAtItsTime(ports, path, stored, { verifier, countersignatures }) {
    const now = await (0,verify_archive/* verifyArchive */.w)(ports, path, verifier);
    if (now.findings.some(({ reason }) => reason === 'key_outside_window') && now.metadataDigest !== undefined) {
        const at = countersignedAt(countersignatures.of(stored), now.metadataDigest);
        const then = at === undefined ? undefined : await (0,verify_archive/* verifyArchive */.w)(ports, path, { ...verifier, trust: { ...verifier.trust, at } });
        if (then?.outcome === 'verified' && at !== undefined)
            return { ...then, warnings: [...then.warnings, (0,model_finding/* warning */.$e)('key_expired', 'deployment_metadata.sig', `countersigned as verified on ${(0,retention/* describeKept */.gt)(at)}`)] };
    }
    return withoutExpiry(now);
}
function withoutExpiry(verification) {
    const expired = verification.findings.filter(({ reason, outcome }) => reason === 'evidence_expired' && outcome === 'fail');
    if (expired.length === 0)
        return verification;
    const findings = verification.findings.filter((finding) => !expired.includes(finding));
    const warnings = [
        ...verification.warnings,
        ...expired.map(({ subject, message, expected }) => (0,model_finding/* warning */.$e)('evidence_expired', subject, `${message} (${expected ?? ''})`)),
    ];
    return { ...verification, findings, warnings, outcome: (0,model_finding/* overallOutcome */.iB)(findings) };
}
function bytesFinding({ digest: stated }, found, subject) {
    if (stated === undefined || found === undefined || stated === found)
        return [];
    return [(0,model_finding/* failure */.V2)(audit_CHECK, 'archive_replaced', subject, 'has other bytes than were stored', { expected: (0,model_digest/* prefixed */.gV)(stated), actual: (0,model_digest/* prefixed */.gV)(found) })];
}
/** The name says which release it is; it must be that one. */
function nameFinding({ name }, { metadataDigest }, subject) {
    const start = (0,names/* parseArchiveName */.Lz)(name)?.digestStart;
    if (start === undefined || metadataDigest === undefined || metadataDigest.startsWith(start))
        return [];
    return [(0,model_finding/* failure */.V2)(audit_CHECK, 'archive_replaced', subject, 'holds another release than its name says', { expected: start, actual: metadataDigest })];
}
function timeWarnings({ keptUntil, name, store }, left, { warnDays }) {
    if (keptUntil === undefined)
        return [(0,model_finding/* warning */.$e)('retention_clamped', `${store}: ${name}`, 'its store does not say until when it keeps it')];
    if (left === undefined || left >= warnDays)
        return [];
    return [(0,model_finding/* warning */.$e)('archive_lapsing', `${store}: ${name}`, `is kept until ${(0,retention/* describeKept */.gt)(keptUntil)}, for ${left} more ${left === 1 ? 'day' : 'days'}`)];
}
function isOpen(finding) {
    return finding.outcome === 'unknown' || (finding.outcome === 'fail' && (0,model_finding/* outcomeOf */.sG)(finding) !== 'verified');
}
function named(all, subject) {
    return all.map((one) => ({ ...one, subject: `${subject}: ${one.subject}` }));
}
// EXTERNAL MODULE: ./build/src/archive/stores/index.js + 4 modules
var stores = __webpack_require__(17793);
// EXTERNAL MODULE: ./build/src/signing/choose-signers.js + 5 modules
var choose_signers = __webpack_require__(49664);
;// CONCATENATED MODULE: ./build/src/commands/audit-stores.js




/** Audits store by store, archive by archive: one at a time, so that a disk never holds more than one unpacked. */
async function auditStores(ports, order) {
    const { signers } = (0,choose_signers/* chooseSigners */.p)(order.trust, 'receipt', { optional: true });
    const audited = [];
    for (const name of order.names)
        audited.push(await auditStore(ports, await (0,stores/* openStore */.C)(name, ports, order.context), { ...order, signers }));
    return audited;
}
async function auditStore(ports, store, order) {
    const { verifier, trust, warnDays, askedDays, signers } = order;
    const countersignatures = countersignaturesOf(store, trust, verifier.dualVerify);
    const listed = await store.list();
    const archives = [];
    const warnings = [];
    let countersigned = 0;
    for (const [index, stored] of listed.entries()) {
        ports.log.progress(`audit ${store.name}`, index, listed.length);
        const audited = await auditArchive(ports, store, stored, { verifier, warnDays, countersignatures });
        archives.push(audited);
        const { digest, verification, findings } = audited;
        if (digest === undefined || verification?.metadataDigest === undefined || verification.outcome !== 'verified' || findings.length > 0)
            continue;
        const { metadataDigest } = verification;
        const done = countersign({ store, stored, digest, metadataDigest, signers, askedDays, at: trust.at, existing: countersignatures.of(stored) });
        if (done.added)
            countersigned += 1;
        warnings.push(...done.warnings);
    }
    return { name: store.name, archives, countersigned, warnings };
}
;// CONCATENATED MODULE: ./build/src/archive/compare-receipts.js




const compare_receipts_CHECK = 'receipts-are-kept';
/** Is everything still there that a receipt says was stored, with the same bytes? Only stores that were looked at can be told about. */
function compareReceipts(receipts, audited, { stores, at }) {
    const each = latest(receipts.filter(({ receipt }) => stores.includes(receipt.store))).map(({ receipt, archive }) => {
        const subject = `${receipt.store}: ${archive.name}`;
        const found = audited.filter(({ stored }) => stored.store === receipt.store && stored.name === archive.name);
        const kept = (0,archive_receipt/* keptUntilOf */.Sf)(receipt);
        if (found.length === 0) {
            if (kept instanceof Date && kept.getTime() < at.getTime())
                return (0,model_finding/* warning */.$e)('archive_lapsed', subject, `was kept until ${(0,retention/* describeKept */.gt)(kept)}`);
            return (0,model_finding/* failure */.V2)(compare_receipts_CHECK, 'archive_gone', subject, `is not in its store; a receipt of ${receipt.stored_at.slice(0, 10)} says it is kept until ${(0,retention/* describeKept */.gt)(kept)}`);
        }
        const digests = found.flatMap(({ digest, stored }) => digest ?? stored.digest ?? []);
        if (digests.length === 0 || digests.includes(archive.digest))
            return undefined;
        return (0,model_finding/* failure */.V2)(compare_receipts_CHECK, 'archive_replaced', subject, 'is not the one of the receipt', {
            expected: (0,model_digest/* prefixed */.gV)(archive.digest),
            actual: digests.map(model_digest/* prefixed */.gV).join(', '),
        });
    });
    const told = each.filter((one) => one !== undefined);
    return { findings: told.filter((one) => 'outcome' in one), warnings: told.filter((one) => !('outcome' in one)) };
}
/** A release that was archived twice has two receipts of one copy. */
function latest(receipts) {
    return [...new Map(receipts.map((one) => [`${one.receipt.store} ${one.archive.name}`, one])).values()];
}
// EXTERNAL MODULE: ./build/src/model/instant.js
var instant = __webpack_require__(97410);
// EXTERNAL MODULE: ./build/src/model/report.js
var report = __webpack_require__(18205);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/commands/archive-result.js
var archive_result = __webpack_require__(60922);
// EXTERNAL MODULE: ./build/src/commands/outcome-error.js
var outcome_error = __webpack_require__(94395);
;// CONCATENATED MODULE: ./build/src/commands/archive-audit-result.js












/** What `archive audit` shows and gives back. Nothing found is never green. */
function archiveAuditResult({ audited, given, names, at, noRelease }) {
    const archives = audited.flatMap((store) => store.archives);
    const compared = compareReceipts(given.receipts, archives, { stores: names, at });
    const findings = [...archives.flatMap((one) => one.findings), ...given.findings, ...compared.findings];
    const warnings = [...archives.flatMap((one) => one.warnings), ...audited.flatMap((store) => store.warnings), ...given.warnings, ...compared.warnings];
    const verified = archives.filter(isVerified).length;
    const outcome = outcomeFor(findings, verified, noRelease);
    const error = errorFor(outcome, { findings, names, nothing: verified === 0 });
    const lapsing = warnings.filter(({ reason }) => reason === 'archive_lapsing' || reason === 'retention_clamped').length;
    const countersigned = audited.reduce((sum, store) => sum + store.countersigned, 0);
    const status = error === undefined && !noRelease ? outcome : '';
    return {
        exitCode: (0,model_status/* exitCode */.I$)(outcome, 'prod'),
        json: {
            status: noRelease ? 'not-applicable (no release)' : error === undefined ? outcome : null,
            ...(error === undefined ? {} : { error }),
            at: (0,instant/* toInstant */.fN)(at),
            stores: names,
            archives: archives.map((one) => archiveJson(one)),
            countersigned,
            findings: findings.map(finding_json/* findingJson */.a),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: {
            tone: noRelease ? 'plain' : outcome === 'verified' && warnings.some(({ reason }) => URGENT.has(reason)) ? 'warn' : (0,report/* toneOf */.Y)(outcome),
            headline: noRelease ? 'There is no release yet, so there is nothing to audit' : (error?.message ?? `${outcome}: ${summary(archives, verified, lapsing)}`),
            facts: [
                ['stores', names.join(', ')],
                ['countersigned', String(countersigned)],
            ],
            tables: archives.length === 0 ? [] : [{ head: ['store', 'archive', 'status', 'level', 'kept until', 'days left'], rows: archives.map(archiveRow) }],
            findings,
            warnings,
            next: error === undefined ? (0,advice/* adviceFor */.c)(findings) : [error.hint],
        },
        outputs: { status, archives: String(verified), lapsing: String(lapsing) },
        short: noRelease ? 'no release' : `${outcome} ${summary(archives, verified, lapsing)}`,
    };
}
const URGENT = new Set(['archive_lapsing', 'retention_clamped', 'countersign_failed']);
function outcomeFor(findings, verified, noRelease) {
    const worst = (0,model_status/* worstOutcome */.Om)(findings.map(model_finding/* outcomeOf */.sG));
    if (worst !== 'verified' || noRelease)
        return worst;
    return verified === 0 || findings.some(({ outcome }) => outcome === 'unknown') ? 'error(infra)' : 'verified';
}
function errorFor(outcome, { findings, names, nothing }) {
    if (outcome === 'error(infra)' && findings.length === 0 && nothing)
        return {
            code: 'archive_missing',
            message: `no archive that is still kept was found in ${names.join(', ')}: nothing was proven`,
            hint: errors/* ERRORS */.Sr.archive_missing.hint,
        };
    return (0,outcome_error/* errorOfOutcome */.w)(outcome, findings);
}
function summary(archives, verified, lapsing) {
    return `${verified} of ${archives.length} archives verified${lapsing === 0 ? '' : `, ${lapsing} lapse soon or do not say when`}`;
}
function isVerified({ verification, findings }) {
    return verification?.outcome === 'verified' && findings.length === 0;
}
function statusOf(one) {
    if (one.stored.state !== 'kept')
        return one.stored.state;
    return (0,model_status/* worstOutcome */.Om)([...one.findings.map(model_finding/* outcomeOf */.sG), one.verification?.outcome ?? 'error(infra)']);
}
function archiveJson(one) {
    const { stored, verification, digest, daysLeft } = one;
    const { metadata, metadataDigest } = verification ?? {};
    return {
        store: stored.store,
        name: stored.name,
        location: stored.location,
        level: stored.level,
        status: statusOf(one),
        digest: digest === undefined ? null : (0,model_digest/* prefixed */.gV)(digest),
        metadata_digest: metadataDigest === undefined ? null : (0,model_digest/* prefixed */.gV)(metadataDigest),
        release: metadata === undefined ? null : { product: metadata.product, line: metadata.line, sequence: metadata.sequence },
        kept_until: (0,archive_result/* keptJson */.bE)(stored.keptUntil),
        days_left: daysLeft ?? null,
    };
}
function archiveRow(one) {
    const { stored, daysLeft } = one;
    return [stored.store, stored.name, statusOf(one), stored.level, (0,retention/* describeKept */.gt)(stored.keptUntil), daysLeft === undefined ? '' : String(daysLeft)];
}
// EXTERNAL MODULE: ./build/src/commands/archive-inputs.js
var archive_inputs = __webpack_require__(78326);
// EXTERNAL MODULE: ./build/src/commands/archive-folder.js
var archive_folder = __webpack_require__(81147);
// EXTERNAL MODULE: ./build/src/commands/forge-inputs.js
var forge_inputs = __webpack_require__(14109);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/load-verifier.js
var load_verifier = __webpack_require__(49437);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
;// CONCATENATED MODULE: ./build/src/commands/given-receipts.js




/** The receipts of an evidence directory that was named; none where none was. @throws input_missing when it has no receipts */
function readGivenReceipts({ environment, evidence }, directory, verifier) {
    if (directory === undefined)
        return { receipts: [], findings: [], warnings: [] };
    const snapshot = evidence.open((0,external_node_path_.resolve)(environment.cwd, directory));
    try {
        const content = (0,receipts_file/* readReceipts */.gh)(snapshot);
        if (content === undefined)
            throw new errors/* IntegrityError */.cs('input_missing', `there is no receipts.json in ${directory}`, { directory });
        return verifyReceipts(content, verifier);
    }
    finally {
        snapshot.close();
    }
}
;// CONCATENATED MODULE: ./build/src/commands/archive-audit.js













const WARN_DAYS = 30;
/** `duri archive audit` */
/* harmony default export */ const archive_audit = ((0,command/* command */.G)({
    name: 'archive audit',
    summary: 'Verify every stored archive anew, and warn before one lapses',
    description: `Goes through every archive in the stores of the policy: fetches it, verifies release and evidence by the policy and keys of today, and reads until when it is kept. Warns ${WARN_DAYS} days before anything lapses; says what lapsed, and what is gone before its time. In a folder it adds a countersignature by the keys of today, so that a release outlives the keys that sealed it. The worst finding decides the exit code; finding nothing is an error, unless there is no release yet.`,
    examples: [
        { line: 'duri archive audit --config duri.yml', says: 'Every store of the policy' },
        { line: 'duri archive audit --store directory --directory /mnt/archives --keyring duri.keyring.json --json', says: 'One folder, for a program' },
    ],
    inputs: {
        store: archive_inputs/* storeInput */.Sh,
        directory: archive_inputs/* directoryInput */.K,
        repository: archive_inputs/* repositoryInput */.JD,
        evidence: (0,input/* optionalText */.mR)('Evidence directory whose receipts.json says what should be there', 'DIR', { flag: 'evidence', action: 'evidence-path' }),
        warnDays: (0,input/* integer */.nd)({ min: 0, max: 36500 }, `Days before the end from which to warn`, 'N', { flag: 'warn-days', action: 'warn-days' }),
        config: (0,input/* optionalText */.mR)('Policy', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml of the current folder' }),
        keyring: key_inputs/* keyring */.AC,
        hmacKey: key_inputs/* hmacKey */.bB,
        signingKey: key_inputs/* signingKey */.NR,
        githubToken: forge_inputs/* githubToken */.b,
    },
    outputs: {
        status: 'The worst of what was found: verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
        archives: 'How many archives were verified',
        lapsing: 'How many of them lapse soon, or do not say when',
    },
    action: { name: 'archive-audit', icon: 'archive', permissions: { contents: 'read', actions: 'read' } },
    run: async (ports, values) => {
        if ((0,trigger/* scopeOf */.O)(ports.trigger) === 'pull_request')
            throw new errors/* IntegrityError */.cs('event_unsupported', 'an audit signs what it finds, which nothing of a pull request may', {}, { hint: 'Run it on a schedule.' });
        const at = ports.clock.now();
        const { judge, trust, verifier } = await (0,load_verifier/* loadVerifier */.V)(ports, values, at, []);
        const { policy } = judge;
        const stores = (0,archive_inputs/* storesOf */.oi)(values.store, policy);
        const { mirror } = policy.policy.archive;
        const names = [...new Set([...stores, ...(values.store.length === 0 && mirror !== undefined ? [mirror] : [])])];
        const given = readGivenReceipts(ports, values.evidence, verifier);
        const audited = await auditStores(ports, {
            names,
            verifier,
            trust,
            warnDays: values.warnDays ?? WARN_DAYS,
            askedDays: policy.policy.retention_days,
            context: {
                folder: (0,archive_folder/* folderOf */.y)(ports, policy, values.directory),
                tag: undefined,
                commit: undefined,
                prerelease: false,
                notes: () => '',
                openForge: () => (0,forge_inputs/* forgeWith */.S)(ports, values.githubToken, values.repository),
            },
        });
        const noRelease = audited.every(({ archives }) => archives.length === 0) && given.receipts.length === 0 && (await isProvenEmpty());
        return archiveAuditResult({ audited, given, names, at, noRelease });
        /** Only the platform can say that nothing was released yet; an empty folder says nothing. */
        async function isProvenEmpty() {
            if (!names.some((name) => name !== 'directory'))
                return false;
            const forge = await (0,forge_inputs/* forgeWith */.S)(ports, values.githubToken, values.repository);
            return (await forge.releases()).every(({ draft }) => draft);
        }
    },
}));

/***/ }),

/***/ 53902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ enforcement),
/* harmony export */   SQ: () => (/* binding */ spikeThreshold),
/* harmony export */   aY: () => (/* binding */ enforcementAt)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);


/**
 * Does a bad result act on the exit code? DURI_ENV decides, then DURI_INTEGRITY_MODE, then the policy;
 * prod where nothing says otherwise. The policy is the verifier's own, so it is a protected place too.
 * @source design, section 3; trust model, section 1 @throws mode_invalid
 */
function enforcement(variables, policy) {
    const environment = oneOf(variables, 'DURI_ENV', ['prod', 'dev']);
    const mode = oneOf(variables, 'DURI_INTEGRITY_MODE', ['strict', 'warn']);
    if (environment !== undefined)
        return { mode: environment, why: `DURI_ENV=${environment}` };
    if (mode !== undefined)
        return { mode: mode === 'warn' ? 'dev' : 'prod', why: `DURI_INTEGRITY_MODE=${mode}` };
    if (policy.integrity.mode === 'warn')
        return { mode: 'dev', why: 'integrity.mode: warn in the policy' };
    return { mode: 'prod', why: 'the default' };
}
/** A pull request that brings the first policy does not choose how it is judged by it. */
function enforcementAt(from, variables, policy) {
    return from === 'bootstrap' ? { mode: 'prod', why: 'a first adoption is judged as in prod' } : enforcement(variables, policy);
}
/** The share of changed files from which a change is a spike: DURI_INTEGRITY_SPIKE_THRESHOLD, else the policy. @throws input_invalid */
function spikeThreshold(variables, policy) {
    const text = variables['DURI_INTEGRITY_SPIKE_THRESHOLD'];
    if (text === undefined || text === '')
        return policy.integrity.spike_threshold;
    const value = /^\d{1,3}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
    if (value > 0 && value <= 1)
        return value;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `DURI_INTEGRITY_SPIKE_THRESHOLD is "${shown(text)}"; expected a number above 0 and at most 1`, { found: shown(text) }, {
        hint: "Unset it for the policy's threshold, or give a share such as 0.3.",
    });
}
function oneOf(variables, name, values) {
    const text = variables[name];
    if (text === undefined || text === '')
        return undefined;
    const value = values.find((candidate) => candidate === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('mode_invalid', `${name} is "${shown(text)}"; expected ${values.join(' or ')}`, { found: shown(text) });
    return value;
}
function shown(text) {
    return (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.slice(0, 40));
}

/***/ }),

/***/ 14858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   z: () => (/* binding */ refuseUntrusted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);



/** Does a path lie in a directory, or is it the directory? Both are absolute, with links already resolved. */
function isInside(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
/**
 * Policy, key ring and floor must not lie where the release could have put them: neither the file, nor
 * the name by which it is reached. In dev this is a warning. @source trust model, section 1 @throws policy_untrusted
 */
function refuseUntrusted(ports, mode, files, directories) {
    for (const { what, path } of files) {
        const directory = directories.find((candidate) => liesInside(ports, path, candidate));
        if (directory === undefined)
            continue;
        const message = `the ${what} ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)} lies inside ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(directory)}, where the release could have put it`;
        if (mode === 'prod')
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('policy_untrusted', message, { path, directory });
        ports.log.warn(`${message} (dev: not enforced)`);
    }
}
function liesInside(ports, path, directory) {
    const roots = forms(ports, directory);
    return forms(ports, path).some((form) => roots.some((root) => isInside(form, root)));
}
/** A path as written, through the links of its folder, and through its own. */
function forms({ files, environment }, path) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path);
    const folder = files.resolve((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(written));
    const target = files.resolve(written);
    return [written, ...(folder === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(written))]), ...(target === undefined ? [] : [target])];
}

/***/ }),

/***/ 49664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ chooseSigners)
});

// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/signing/signers/private-key.js

/** The key object of a private key as PKCS #8 DER, which `keys` has read and judged. */
function privateKeyOf(secret) {
    return (0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(secret.reveal()), format: 'der', type: 'pkcs8' });
}
;// CONCATENATED MODULE: ./build/src/signing/signers/ecdsa-p256.js


/** ECDSA on P-256 over SHA-256, as ASN.1 DER. Each signature is another one. @source FIPS 186-5, section 6; RFC 3279, section 2.2.3 */
const ecdsaP256 = {
    kind: 'ecdsa-p256',
    deterministic: false,
    sign: (secret, message) => (0,external_node_crypto_.sign)('sha256', message, { key: privateKeyOf(secret), dsaEncoding: 'der' }),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/ed25519.js


/** Pure Ed25519: 64 bytes, over the message itself and not its hash. @source RFC 8032, section 5.1 */
const ed25519 = {
    kind: 'ed25519',
    deterministic: true,
    sign: (secret, message) => (0,external_node_crypto_.sign)(null, message, privateKeyOf(secret)),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/hmac-sha256.js

/** HMAC-SHA-256: 32 bytes. Whoever can verify it can also make it. @source RFC 2104; FIPS 198-1 */
const hmacSha256 = {
    kind: 'hmac-sha256',
    deterministic: true,
    sign: (secret, message) => (0,external_node_crypto_.createHmac)('sha256', secret.reveal()).update(message).digest(),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/index.js



/** Every way to sign. A test holds that each has its counterpart in `verification/algorithms`. */
const SIGNERS = [hmacSha256, ed25519, ecdsaP256];
;// CONCATENATED MODULE: ./build/src/signing/choose-signers.js




/**
 * Every key at hand that may sign for a use at the instant of the run: the old and the new one while rotating. Warns of
 * active keys that have the use and cannot sign here. A key that was handed over by name and has not this use is passed
 * over as long as another one signs, or the signature is `optional`; handed over and not fit to sign at all, it is an error.
 * @throws key_not_in_ring, key_may_not_sign
 */
function chooseSigners(trust, use, options = {}) {
    refuseUnfit(trust);
    const able = [...trust.ring.keys, ...trust.unlisted].filter((key) => maySign(trust, key, use));
    const signers = able.flatMap((key) => {
        const secret = trust.secrets.get(key.id);
        return secret === undefined ? [] : [toSigner(key, secret)];
    });
    if (signers.length === 0 && trust.given.size > 0 && options.optional !== true) {
        throw new errors/* IntegrityError */.cs('key_may_not_sign', `no key that was given has the use "${use}"`, { keys: [...trust.given], use });
    }
    const idle = able.filter(({ id, state }) => state === 'active' && !trust.secrets.has(id));
    return {
        signers: signers.sort((a, b) => (a.keyId < b.keyId ? -1 : 1)),
        warnings: idle.map(({ id, name }) => (0,finding/* warning */.$e)('key_not_used', id, `The key${name === undefined ? '' : ` "${name}"`} is active for "${use}" and its secret is not at hand, so it does not sign.`)),
    };
}
/** A secret that was given by name is meant to sign: if it cannot, that is said instead of signing with less than was asked for. */
function refuseUnfit(trust) {
    if (trust.origin === 'file') {
        const [stranger] = trust.unlisted;
        if (stranger !== undefined)
            throw new errors/* IntegrityError */.cs('key_not_in_ring', `the key ${stranger.id} is not in the ring ${trust.ringPath}`, { key: stranger.id });
    }
    for (const key of trust.ring.keys) {
        if (!trust.given.has(key.id))
            continue;
        const standing = (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at);
        if (!standing.maySign)
            throw new errors/* IntegrityError */.cs('key_may_not_sign', `the key ${key.id} may not sign: ${standing.says}`, { key: key.id });
    }
}
function maySign(trust, key, use) {
    return key.uses.includes(use) && (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at).maySign;
}
function toSigner(key, secret) {
    const algorithm = SIGNERS.find(({ kind }) => kind === key.kind);
    if (algorithm === undefined)
        throw new errors/* IntegrityError */.cs('internal', `there is no signer for keys of the kind ${key.kind}`);
    return { keyId: key.id, kind: key.kind, key, sign: (message) => algorithm.sign(secret, message) };
}

/***/ }),

/***/ 95404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
/* harmony import */ var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10018);





/**
 * Signs a statement with every signer; their key ids, sorted, are added to the predicate as `signers` first, so that a
 * signature cannot be taken out unseen. The same input gives the same bytes, ECDSA aside.
 * @source trust model, section 2 @throws key_missing; input_invalid when it is no statement that verification would take
 */
function signStatement(statement, signers, { listSigners = true } = {}) {
    if (signers.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('key_missing', 'there is no key to sign this with');
    if (signers.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.signaturesPerEnvelope)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `${signers.length} keys would sign; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.signaturesPerEnvelope}`, {}, { hint: 'Retire keys that are no longer needed.' });
    if (Object.keys(statement.predicate).length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', 'the predicate is empty: it says nothing that could be signed');
    const payload = toPayload(listSigners
        ? (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .withSigners */ .KS)(statement, signers.map(({ keyId }) => keyId))
        : statement);
    const readBack = (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(payload);
    if (!readBack.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `this cannot be signed: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .describeProblems */ .yg)(readBack.problems)}`);
    const message = (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .pae */ .Zg)(_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc, payload);
    const envelope = {
        payloadType: _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc,
        payload,
        signatures: signers.map((signer) => ({ keyId: signer.keyId, signature: signer.sign(message) })),
    };
    return { content: (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .renderEnvelope */ .HP)(envelope), envelope };
}
function toPayload(statement) {
    try {
        return Buffer.from((0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStatement */ .M_)(statement));
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `the predicate has no canonical form: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}

/***/ })

};
