export const id = 836;
export const ids = [836];
export const modules = {

/***/ 45481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ evidenceInput),
/* harmony export */   x: () => (/* binding */ configInput)
/* harmony export */ });
/** Where every command takes the evidence directory and the policy, so that they are named alike everywhere. */
const evidenceInput = { flag: 'evidence', action: 'evidence-path' };
const configInput = { flag: 'config', action: 'config-file' };

/***/ }),

/***/ 85339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ COMMIT_FILE),
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   Ps: () => (/* binding */ SIGNATURE_OF),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   VR: () => (/* binding */ METADATA_FILE),
/* harmony export */   _M: () => (/* binding */ KEPT_LOG),
/* harmony export */   fk: () => (/* binding */ LOG_SIGNATURE_FILE),
/* harmony export */   gN: () => (/* binding */ OWN_NAMES),
/* harmony export */   lx: () => (/* binding */ pendingName),
/* harmony export */   n: () => (/* binding */ BUNDLE_OF),
/* harmony export */   ob: () => (/* binding */ EVIDENCE_FILES),
/* harmony export */   r: () => (/* binding */ BOUND_FILES)
/* harmony export */ });
/* unused harmony export SEALED_FILES */
/** The files that are bound by the metadata, each by digest and size. @source design, section 2 */
const BOUND_FILES = ['SHA256SUMS', 'checksums.json', 'provenance.json', 'sbom.json'];
/** The file that binds them, so that one signature covers the whole set. */
const METADATA_FILE = 'deployment_metadata.json';
/** What is signed, and where its envelope stands. */
const SIGNATURE_OF = { 'checksums.json': 'checksums.sig', [METADATA_FILE]: 'deployment_metadata.sig' };
/** Never changes after seal. @source trust model, section 3 */
const SEALED_FILES = [...BOUND_FILES, METADATA_FILE, ...Object.values(SIGNATURE_OF)];
/** Sigstore bundles of the same statements, written where a public key signs. @source design, section 2 */
const BUNDLE_OF = {
    'checksums.json': 'checksums.sigstore.json',
    [METADATA_FILE]: 'deployment_metadata.sigstore.json',
    'provenance.json': 'provenance.sigstore.json',
};
/** The execution record of the last run, and its signature. */
const LOG_FILE = 'VERIFY_LOG.log';
const LOG_SIGNATURE_FILE = 'VERIFY_LOG.sig';
/** Added after seal, each with a signature of its own. */
const LATER_FILES = [...Object.values(BUNDLE_OF), LOG_FILE, LOG_SIGNATURE_FILE, 'gates.intoto.jsonl', 'verdict.vsa.json', 'receipts.json'];
/** Every name that an evidence set can have. In a release directory only these very names are evidence; anything else is unexpected. */
const EVIDENCE_FILES = [...SEALED_FILES, ...LATER_FILES];
/** Logs of earlier runs, kept beside the evidence where it stands apart from the release. */
const KEPT_LOG = /^VERIFY_LOG\.[A-Za-z0-9-]{1,100}\.(?:log|sig)$/;
/** Names that a run of `seal` uses while it writes, beside the final ones. A killed run leaves some of them. */
const LOCK_FILE = '.duri-lock';
const COMMIT_FILE = '.duri-commit.json';
/** The name under which a new file waits for the commit. */
function pendingName(name) {
    return `.duri-new.${name}`;
}
/** Every name that DuRi itself may put into an evidence directory. */
const OWN_NAMES = [...EVIDENCE_FILES, LOCK_FILE, COMMIT_FILE, pendingName(COMMIT_FILE), ...EVIDENCE_FILES.map(pendingName)];

/***/ }),

/***/ 80916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ printablePath),
/* harmony export */   _r: () => (/* binding */ toSystemPath),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The byte path of a text, which is encoded as UTF-8. */
function toBytePath(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The text of a byte path, or undefined when its bytes are not valid UTF-8. */
function toText(path) {
    if (isAscii(path))
        return path;
    try {
        return utf8.decode(Buffer.from(path, 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** What the operating system takes for a byte path: itself when ASCII, else its bytes. */
function toSystemPath(path) {
    return isAscii(path) ? path : Buffer.from(path, 'latin1');
}
/** A path fit to print on one line: control characters and bytes that are no UTF-8 are shown as `\xNN`. */
function printablePath(path) {
    const text = toText(path) ?? path.replace(/[\x80-\xff]/g, hexEscape);
    return printable(text);
}
/** Text from outside, fit to print on one line of a terminal or log: no control, bidi or line characters. */
function printable(text) {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, hexEscape);
}
function hexEscape(character) {
    const code = character.charCodeAt(0);
    return code > 0xff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\x${code.toString(16).padStart(2, '0')}`;
}
function isAscii(text) {
    // eslint-disable-next-line no-control-regex
    return !/[^\x00-\x7f]/.test(text);
}

/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   J0: () => (/* binding */ knownVersions),
/* harmony export */   X5: () => (/* binding */ ownBuildType),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
/** Declares a build environment. Its functions see only the variables that it lists, each already held against its form. */
function buildEnvironment(definition) {
    const { id, title, documentation, variables: forms } = definition;
    const read = (variables) => {
        const entries = Object.entries(forms).map(([name, form]) => [name, readVariable(variables[name], form)]);
        return Object.fromEntries(entries);
    };
    return {
        id,
        title,
        documentation,
        variables: Object.keys(forms),
        isPresent: (variables) => definition.isPresent(read(variables)),
        describe: (variables) => {
            const claims = definition.describe(read(variables));
            return claims === undefined ? undefined : { environment: id, ...claims };
        },
    };
}
/** The URI of a build type that DuRi defines itself; docs/provenance.md describes each. */
function ownBuildType(id) {
    return `https://github.com/duri/duri/buildtypes/${id}/v1`;
}
/** An object without the fields that are not known. */
function known(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** The version of a builder, as far as it is known. */
function knownVersions(versions) {
    const present = known(versions);
    return Object.keys(present).length === 0 ? undefined : present;
}
function readVariable(value, form) {
    return value === undefined || value === '' ? undefined : form(value);
}

/***/ }),

/***/ 67585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ buildProvenanceStatement),
/* harmony export */   Sw: () => (/* binding */ buildProvenance),
/* harmony export */   _V: () => (/* binding */ renderProvenance)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84672);
/* harmony import */ var _sbom_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91561);
/* harmony import */ var _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12522);




/** `provenance.json` of a release: the statement and the two keys of the owner. Same facts, same document. */
function buildProvenance(facts) {
    return { ...buildProvenanceStatement(facts), sbom_digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(facts.sbom.digest), sbom_format: facts.sbom.format };
}
/** The plain statement, for artifacts that are no release directory. */
function buildProvenanceStatement(facts) {
    const { build, sbom } = facts;
    const subjects = [...facts.subjects].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const finishedOn = facts.finishedOn.toISOString();
    // A clock set by SOURCE_DATE_EPOCH can lie before the build; then its beginning is left out rather than put after its end.
    const startedOn = build.startedOn !== undefined && build.startedOn <= finishedOn ? { startedOn: build.startedOn } : {};
    return {
        _type: _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG,
        subject: subjects.map(({ name, digest }) => ({ name, digest: { sha256: digest } })),
        predicateType: _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_TYPE */ .Ti,
        predicate: {
            buildDefinition: {
                buildType: build.buildType,
                externalParameters: build.externalParameters,
                ...(build.internalParameters === undefined ? {} : { internalParameters: build.internalParameters }),
                resolvedDependencies: [...sourceResources(build, facts.checkout), ...facts.lockFiles.map(lockFileResource)],
            },
            runDetails: {
                builder: { id: build.builder.id, ...(build.builder.version === undefined ? {} : { version: build.builder.version }) },
                metadata: { invocationId: build.invocationId ?? derivedInvocation(build, subjects, finishedOn), ...startedOn, finishedOn },
                byproducts: sbom === undefined ? [] : [(0,_sbom_link_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomResource */ .At)(sbom)],
            },
        },
    };
}
/** The document as bytes of the evidence set: sorted keys, two spaces, one line feed at the end. */
function renderProvenance(provenance) {
    return `${JSON.stringify(JSON.parse((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(provenance)), null, 2)}\n`;
}
/** The commit that was built. Where git here has another one than the CI names, both are listed. */
function sourceResources({ source }, checkout) {
    const same = checkout !== undefined && checkout.commit === source.commit;
    const dirty = same && checkout.dirty ? { annotations: { dirty: true } } : {};
    const claimed = source.commit === undefined
        ? []
        : [{ ...(source.uri === undefined ? { name: 'source' } : { uri: source.uri }), digest: { gitCommit: source.commit }, ...dirty }];
    if (checkout === undefined || same || source.commit === undefined)
        return claimed;
    return [...claimed, { name: 'checkout', digest: { gitCommit: checkout.commit }, annotations: { dirty: checkout.dirty } }];
}
function lockFileResource({ place, path, digest }) {
    return { name: path, digest: { sha256: digest }, annotations: { place } };
}
/** A run outside CI has no name. This one is the same for the same facts, and another for any other. */
function derivedInvocation(build, subjects, finishedOn) {
    return `urn:duri:invocation:${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ builder: build.builder.id, source: build.source, subjects, finishedOn })).slice(0, 32)}`;
}

/***/ }),

/***/ 32345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ toStatement),
/* harmony export */   LP: () => (/* binding */ PROVENANCE_FILE),
/* harmony export */   ch: () => (/* binding */ checkProvenance)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84672);
/* harmony import */ var _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91561);




/** The file that holds it. */
const PROVENANCE_FILE = 'provenance.json';
/** What is signed for outsiders: the document without the two keys that their verifiers refuse. @source design, section 2 */
function toStatement({ subject, predicateType, predicate }) {
    return { subjects: subject.map(({ name, digest }) => ({ name, digest: digest.sha256 })), predicateType, predicate };
}
/** Does the provenance speak of these very files, and does it say the same as what was signed for outsiders? */
function checkProvenance(provenance, expected) {
    return [
        checkSbom(provenance, expected.sbomDigest),
        checkByproduct(provenance, expected.sbomFormat),
        ...(expected.subjects ?? []).map((subject) => checkSubject(provenance, subject)),
        ...(expected.signed === undefined ? [] : [checkSigned(provenance, expected.signed)]),
    ];
}
function checkSbom(provenance, sbomDigest) {
    const check = 'provenance-names-the-sbom';
    if (sbomDigest === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(check, PROVENANCE_FILE, `${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO} could not be read, so it cannot be compared with sbom_digest`);
    if (provenance.sbom_digest === (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(sbomDigest))
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, PROVENANCE_FILE, `sbom_digest is the digest of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO}`);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'sbom_digest_mismatch', PROVENANCE_FILE, `sbom_digest is not the digest of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO}`, {
        expected: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(sbomDigest),
        actual: provenance.sbom_digest,
    });
}
/** The owner's two keys and the signed part must not tell two stories. */
function checkByproduct(provenance, format) {
    const check = 'provenance-agrees-with-itself';
    const fail = (message, wanted, actual) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'sbom_digest_mismatch', PROVENANCE_FILE, message, { expected: wanted, actual });
    const named = provenance.predicate.runDetails.byproducts.filter(({ name }) => name === _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO);
    const [byproduct] = named;
    if (byproduct === undefined || named.length !== 1)
        return fail(`the byproducts name ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO} ${named.length} times`, 'once', String(named.length));
    const digest = `sha256:${byproduct.digest?.['sha256'] ?? ''}`;
    if (digest !== provenance.sbom_digest)
        return fail('the byproducts and sbom_digest name different SBOMs', provenance.sbom_digest, digest);
    const mediaType = _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_MEDIA_TYPES */ .b1[provenance.sbom_format];
    if (byproduct.mediaType !== mediaType)
        return fail('the byproducts and sbom_format name different formats', mediaType, byproduct.mediaType ?? 'none');
    if (format !== undefined && format !== provenance.sbom_format)
        return fail(`sbom_format is not the format of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO}`, format, provenance.sbom_format);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, PROVENANCE_FILE, 'sbom_digest, sbom_format and the byproducts name one SBOM');
}
function checkSubject(provenance, { name, digest }) {
    const check = 'provenance-names-its-subject';
    if (digest === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(check, PROVENANCE_FILE, `${name} could not be read, so it cannot be compared with the subjects`);
    const subjects = provenance.subject.filter((subject) => subject.name === name);
    if (subjects.length === 1 && subjects[0]?.digest.sha256 === digest)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, PROVENANCE_FILE, `${name} is a subject`);
    const actual = subjects.map((subject) => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(subject.digest.sha256)).join(', ');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'digest_mismatch', PROVENANCE_FILE, `${name} is not among its subjects with the digest that it has`, {
        expected: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(digest),
        actual: actual === '' ? 'no subject of this name' : actual,
    });
}
/** The signed predicate also lists its signers; nothing else may differ. @source trust model, section 2 */
function checkSigned(provenance, signed) {
    const check = 'signed-provenance-says-the-same';
    const predicate = Object.fromEntries(Object.entries(signed.predicate).filter(([key]) => key !== 'signers'));
    const { subjects, predicateType } = signed;
    if ((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ subjects, predicateType, predicate }) === (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(toStatement(provenance)))
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, PROVENANCE_FILE, 'the statement signed for outsiders says the same');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'digest_mismatch', PROVENANCE_FILE, 'the statement signed for outsiders says something else');
}

/***/ }),

/***/ 34829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ describeBuild)
});

// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/provenance/build-environment.js
var build_environment = __webpack_require__(36409);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/provenance/forms.js

const MAX_CHARACTERS = 1000;
/** A form that a pattern describes; the pattern must be anchored. */
function matching(pattern) {
    return (text) => (text.length <= MAX_CHARACTERS && pattern.test(text) ? text : undefined);
}
/** One line of text without control or bidirectional characters, and without an address that carries credentials. */
const line = (text) => text.length <= MAX_CHARACTERS && (0,path/* printable */.g$)(text) === text && !/\p{Surrogate}|:\/\/[^/\s]*@/u.test(text) ? text : undefined;
/** A word of a known small alphabet: an event, an id, a version. */
const word = matching(/^[A-Za-z0-9][A-Za-z0-9._:+-]{0,199}$/);
/** A UUID, in braces or not. Braces are dropped. */
const uuid = (text) => /^\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}?$/.exec(text)?.[1]?.toLowerCase();
const digits = matching(/^\d{1,20}$/);
/** The full id of a git commit: SHA-1 or SHA-256. A name such as `HEAD` or a short id says nothing. */
const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** `owner/name`, or a longer path of such parts. */
const repositoryPath = matching(/^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+){1,20}$/);
/** A git ref, or the name of a branch or tag. @source git-check-ref-format(1) */
const ref = (text) => {
    // eslint-disable-next-line no-control-regex
    const forbidden = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|\/\.|\.$|\/$|\.lock(?:\/|$)/;
    return text !== '' && line(text) !== undefined && !forbidden.test(text) ? text : undefined;
};
/** An http(s) URL without credentials, query or fragment, each of which can carry a secret, and without a slash at its end. */
const webUrl = webUrlWith();
/** Like `webUrl`, but with the query parameters that are named, where their value is a plain word. */
function webUrlWith(...parameters) {
    return (text) => {
        const url = parseWebUrl(text);
        if (url === undefined)
            return undefined;
        const kept = parameters.flatMap((name) => {
            const value = word(url.searchParams.get(name) ?? '');
            return value === undefined ? [] : [`${name}=${value}`];
        });
        return `${url.origin}${url.pathname.replace(/\/+$/, '')}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
    };
}
/**
 * The address of a git repository as an SPDX download location: `git+https://host/path`. Credentials, query and
 * fragment are dropped; a path of this machine is no address.
 * @source SPDX 2.3, section 7.7 (package download location)
 */
const gitRepository = (text) => {
    if (text.length > MAX_CHARACTERS || (0,path/* printable */.g$)(text) !== text)
        return undefined;
    const scp = /^(?:[\w.-]+@)?([A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z0-9-]+):(?!\/\/)\/?([^\s?#]+)$/.exec(text);
    if (scp !== null)
        return `git+ssh://git@${scp[1] ?? ''}/${scp[2] ?? ''}`;
    if (!/^(?:https?|ssh|git):\/\/[^/]/.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const user = url.protocol === 'ssh:' && url.username === 'git' ? 'git@' : '';
    return url.pathname.length > 1 ? `git+${url.protocol}//${user}${url.host}${url.pathname}` : undefined;
};
/** An instant in any RFC 3339 form (a space may stand for the T), as UTC with milliseconds. */
const instant = (text) => {
    if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text))
        return undefined;
    return toInstant(Date.parse(text.replace(' ', 'T')));
};
/** Whole seconds since 1970, as an instant. */
const unixSeconds = (text) => (/^[1-9]\d{0,10}$/.test(text) ? toInstant(Number(text) * 1000) : undefined);
/** The address of a repository with the ref that was built; what a URI cannot hold is percent-encoded. */
function atRef(repository, name) {
    return repository === undefined || name === undefined ? repository : `${repository}@${encodeURI(name)}`;
}
/** The full name of a branch or tag that a CI gives by its short name. */
function fullRef(tag, branch) {
    if (tag !== undefined)
        return `refs/tags/${tag}`;
    return branch === undefined || branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}
function parseWebUrl(text) {
    if (text.length > MAX_CHARACTERS || (0,path/* printable */.g$)(text) !== text || !/^https?:\/\/[^/]/.test(text) || !URL.canParse(text))
        return undefined;
    return new URL(text);
}
function toInstant(milliseconds) {
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}
;// CONCATENATED MODULE: ./build/src/provenance/environments/azure-pipelines.js


/** Azure Pipelines. @source https://learn.microsoft.com/azure/devops/pipelines/build/variables */
const azurePipelines = (0,build_environment/* buildEnvironment */.AF)({
    id: 'azure-pipelines',
    title: 'Azure Pipelines',
    documentation: 'https://learn.microsoft.com/azure/devops/pipelines/build/variables',
    variables: {
        TF_BUILD: word,
        SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: webUrl,
        SYSTEM_TEAMPROJECT: line,
        SYSTEM_TEAMPROJECTID: uuid,
        SYSTEM_DEFINITIONID: digits,
        SYSTEM_JOBID: uuid,
        SYSTEM_PIPELINESTARTTIME: instant,
        BUILD_BUILDID: digits,
        BUILD_DEFINITIONNAME: line,
        BUILD_REASON: word,
        BUILD_REPOSITORY_URI: gitRepository,
        BUILD_REPOSITORY_PROVIDER: word,
        BUILD_SOURCEBRANCH: ref,
        BUILD_SOURCEVERSION: commit,
        AGENT_VERSION: word,
    },
    isPresent: (read) => read.TF_BUILD?.toLowerCase() === 'true',
    describe: (read) => {
        const { SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build } = read;
        if (!collection || !project || !build)
            return undefined;
        const projectUrl = `${collection}/${encodeURIComponent(project)}`;
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('azure-pipelines'),
            externalParameters: (0,build_environment/* known */.eO)({
                repository: read.BUILD_REPOSITORY_URI,
                ref: read.BUILD_SOURCEBRANCH,
                project: projectUrl,
                pipeline: read.BUILD_DEFINITIONNAME,
            }),
            internalParameters: (0,build_environment/* known */.eO)({
                event: read.BUILD_REASON,
                project_id: read.SYSTEM_TEAMPROJECTID,
                definition_id: read.SYSTEM_DEFINITIONID,
                job_id: read.SYSTEM_JOBID,
                repository_provider: read.BUILD_REPOSITORY_PROVIDER,
            }),
            builder: { id: collection, version: (0,build_environment/* knownVersions */.J0)({ agent: read.AGENT_VERSION }) },
            source: { uri: atRef(read.BUILD_REPOSITORY_URI, read.BUILD_SOURCEBRANCH), commit: read.BUILD_SOURCEVERSION },
            invocationId: `${projectUrl}/_build/results?buildId=${build}`,
            startedOn: read.SYSTEM_PIPELINESTARTTIME,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/bitbucket-pipelines.js


const SERVER = 'https://bitbucket.org';
/** Bitbucket Pipelines, which exist in the cloud only. @source https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
const bitbucketPipelines = (0,build_environment/* buildEnvironment */.AF)({
    id: 'bitbucket-pipelines',
    title: 'Bitbucket Pipelines',
    documentation: 'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
    variables: {
        BITBUCKET_BUILD_NUMBER: digits,
        BITBUCKET_PIPELINE_UUID: uuid,
        BITBUCKET_STEP_UUID: uuid,
        BITBUCKET_STEP_RUN_NUMBER: digits,
        BITBUCKET_REPO_FULL_NAME: repositoryPath,
        BITBUCKET_REPO_UUID: uuid,
        BITBUCKET_WORKSPACE: ref,
        BITBUCKET_PR_ID: digits,
        BITBUCKET_BRANCH: ref,
        BITBUCKET_TAG: ref,
        BITBUCKET_COMMIT: commit,
    },
    isPresent: (read) => read.BITBUCKET_BUILD_NUMBER !== undefined,
    describe: (read) => {
        const { BITBUCKET_BUILD_NUMBER: build, BITBUCKET_REPO_FULL_NAME: name, BITBUCKET_WORKSPACE: workspace } = read;
        if (!build || !name || !workspace)
            return undefined;
        const web = `${SERVER}/${name}`;
        const repository = gitRepository(`${web}.git`);
        const gitRef = fullRef(read.BITBUCKET_TAG, read.BITBUCKET_BRANCH);
        const step = read.BITBUCKET_STEP_UUID === undefined ? '' : `/steps/%7B${read.BITBUCKET_STEP_UUID}%7D`;
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('bitbucket-pipelines'),
            externalParameters: (0,build_environment/* known */.eO)({ repository, ref: gitRef, pull_request: read.BITBUCKET_PR_ID }),
            internalParameters: (0,build_environment/* known */.eO)({
                repository_id: read.BITBUCKET_REPO_UUID,
                pipeline_id: read.BITBUCKET_PIPELINE_UUID,
                step_run: read.BITBUCKET_STEP_RUN_NUMBER,
            }),
            builder: { id: `${SERVER}/${workspace}` },
            source: { uri: atRef(repository, gitRef), commit: read.BITBUCKET_COMMIT },
            invocationId: `${web}/pipelines/results/${build}${step}`,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/buildkite.js


/** Buildkite. `BUILDKITE_COMMIT` can be the word HEAD, which is no commit. @source https://buildkite.com/docs/pipelines/configure/environment-variables */
const buildkite = (0,build_environment/* buildEnvironment */.AF)({
    id: 'buildkite',
    title: 'Buildkite',
    documentation: 'https://buildkite.com/docs/pipelines/configure/environment-variables',
    variables: {
        BUILDKITE: word,
        BUILDKITE_BUILD_URL: webUrl,
        BUILDKITE_BUILD_ID: uuid,
        BUILDKITE_JOB_ID: uuid,
        BUILDKITE_LABEL: line,
        BUILDKITE_ORGANIZATION_SLUG: word,
        BUILDKITE_PIPELINE_SLUG: word,
        BUILDKITE_PIPELINE_ID: uuid,
        BUILDKITE_COMPUTE_TYPE: word,
        BUILDKITE_SOURCE: word,
        BUILDKITE_REPO: gitRepository,
        BUILDKITE_BRANCH: ref,
        BUILDKITE_TAG: ref,
        BUILDKITE_COMMIT: commit,
    },
    isPresent: (read) => read.BUILDKITE === 'true',
    describe: (read) => {
        const { BUILDKITE_BUILD_URL: build, BUILDKITE_JOB_ID: job, BUILDKITE_ORGANIZATION_SLUG: organization, BUILDKITE_PIPELINE_SLUG: pipeline } = read;
        if (!build || !job || !organization || !pipeline)
            return undefined;
        const gitRef = fullRef(read.BUILDKITE_TAG, read.BUILDKITE_BRANCH);
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('buildkite'),
            externalParameters: (0,build_environment/* known */.eO)({ repository: read.BUILDKITE_REPO, ref: gitRef, pipeline: `${organization}/${pipeline}`, step: read.BUILDKITE_LABEL }),
            internalParameters: (0,build_environment/* known */.eO)({
                event: read.BUILDKITE_SOURCE,
                pipeline_id: read.BUILDKITE_PIPELINE_ID,
                build_id: read.BUILDKITE_BUILD_ID,
                compute_type: read.BUILDKITE_COMPUTE_TYPE,
            }),
            builder: { id: `${new URL(build).origin}/${organization}` },
            source: { uri: atRef(read.BUILDKITE_REPO, gitRef), commit: read.BUILDKITE_COMMIT },
            invocationId: `${build}#${job}`,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/circleci.js


/** CircleCI. The address of the repository is not set for every kind of project. @source https://circleci.com/docs/reference/variables/ */
const circleci = (0,build_environment/* buildEnvironment */.AF)({
    id: 'circleci',
    title: 'CircleCI',
    documentation: 'https://circleci.com/docs/reference/variables/',
    variables: {
        CIRCLECI: word,
        CIRCLE_BUILD_URL: webUrl,
        CIRCLE_JOB: line,
        CIRCLE_ORGANIZATION_ID: uuid,
        CIRCLE_PROJECT_ID: uuid,
        CIRCLE_PIPELINE_ID: uuid,
        CIRCLE_WORKFLOW_ID: uuid,
        CIRCLE_WORKFLOW_JOB_ID: uuid,
        CIRCLE_REPOSITORY_URL: gitRepository,
        CIRCLE_BRANCH: ref,
        CIRCLE_TAG: ref,
        CIRCLE_SHA1: commit,
    },
    isPresent: (read) => read.CIRCLECI === 'true',
    describe: (read) => {
        const { CIRCLE_BUILD_URL: build, CIRCLE_JOB: job } = read;
        if (!build || !job)
            return undefined;
        const gitRef = fullRef(read.CIRCLE_TAG, read.CIRCLE_BRANCH);
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('circleci'),
            externalParameters: (0,build_environment/* known */.eO)({ repository: read.CIRCLE_REPOSITORY_URL, ref: gitRef, job }),
            internalParameters: (0,build_environment/* known */.eO)({
                organization_id: read.CIRCLE_ORGANIZATION_ID,
                project_id: read.CIRCLE_PROJECT_ID,
                pipeline_id: read.CIRCLE_PIPELINE_ID,
                workflow_id: read.CIRCLE_WORKFLOW_ID,
                workflow_job_id: read.CIRCLE_WORKFLOW_JOB_ID,
            }),
            builder: { id: new URL(build).origin },
            source: { uri: atRef(read.CIRCLE_REPOSITORY_URL, gitRef), commit: read.CIRCLE_SHA1 },
            invocationId: build,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/drone.js


/** Drone. @source https://docs.drone.io/pipeline/environment/reference/ */
const drone = (0,build_environment/* buildEnvironment */.AF)({
    id: 'drone',
    title: 'Drone',
    documentation: 'https://docs.drone.io/pipeline/environment/reference/',
    variables: {
        DRONE: word,
        DRONE_SYSTEM_VERSION: word,
        DRONE_BUILD_LINK: webUrl,
        DRONE_BUILD_EVENT: word,
        DRONE_BUILD_STARTED: unixSeconds,
        DRONE_STAGE_NAME: line,
        DRONE_STEP_NAME: line,
        DRONE_GIT_HTTP_URL: gitRepository,
        DRONE_COMMIT_REF: ref,
        DRONE_COMMIT_SHA: commit,
    },
    isPresent: (read) => read.DRONE === 'true',
    describe: (read) => {
        const { DRONE_BUILD_LINK: build } = read;
        if (!build)
            return undefined;
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('drone'),
            externalParameters: (0,build_environment/* known */.eO)({ repository: read.DRONE_GIT_HTTP_URL, ref: read.DRONE_COMMIT_REF, stage: read.DRONE_STAGE_NAME, step: read.DRONE_STEP_NAME }),
            internalParameters: (0,build_environment/* known */.eO)({ event: read.DRONE_BUILD_EVENT }),
            builder: { id: new URL(build).origin, version: (0,build_environment/* knownVersions */.J0)({ drone: read.DRONE_SYSTEM_VERSION }) },
            source: { uri: atRef(read.DRONE_GIT_HTTP_URL, read.DRONE_COMMIT_REF), commit: read.DRONE_COMMIT_SHA },
            invocationId: build,
            startedOn: read.DRONE_BUILD_STARTED,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/github-actions.js


/**
 * GitHub Actions, in the shape of GitHub's own attestations: `buildSLSAProvenancePredicate` of @actions/attest,
 * unchanged since 1.3.0 (build type `workflow/v1`) and read as of 3.x. GitHub's attestation store takes no other.
 * Theirs is filled from the claims of the OIDC token, ours from the variables that the runner sets; the one
 * difference is the builder of a job in a called reusable workflow: the token names that workflow
 * (`job_workflow_ref`), the variables only the one that called it.
 * @source https://github.com/actions/toolkit, packages/attest/src/provenance.ts; https://actions.github.io/buildtypes/workflow/v1
 */
const githubActions = (0,build_environment/* buildEnvironment */.AF)({
    id: 'github-actions',
    title: 'GitHub Actions',
    documentation: 'https://docs.github.com/en/actions/reference/workflows-and-actions/variables',
    variables: {
        GITHUB_ACTIONS: word,
        GITHUB_SERVER_URL: webUrl,
        GITHUB_REPOSITORY: repositoryPath,
        GITHUB_REPOSITORY_ID: digits,
        GITHUB_REPOSITORY_OWNER_ID: digits,
        GITHUB_WORKFLOW_REF: line,
        GITHUB_EVENT_NAME: word,
        GITHUB_REF: ref,
        GITHUB_SHA: commit,
        GITHUB_RUN_ID: digits,
        GITHUB_RUN_ATTEMPT: digits,
        RUNNER_ENVIRONMENT: word,
    },
    isPresent: (read) => read.GITHUB_ACTIONS === 'true',
    describe: (read) => {
        if (!isComplete(read))
            return undefined;
        const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: workflow } = read;
        // owner/repo/.github/workflows/main.yml@refs/tags/pkg@1.0: the ref begins at the first `@`, and may hold others
        const [path = '', ...refParts] = workflow.replace(`${repository}/`, '').split('@');
        return {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            externalParameters: { workflow: { ref: refParts.join('@'), repository: `${server}/${repository}`, path } },
            internalParameters: {
                github: {
                    event_name: read.GITHUB_EVENT_NAME,
                    repository_id: read.GITHUB_REPOSITORY_ID,
                    repository_owner_id: read.GITHUB_REPOSITORY_OWNER_ID,
                    runner_environment: read.RUNNER_ENVIRONMENT,
                },
            },
            builder: { id: `${server}/${workflow}` },
            source: { uri: `git+${server}/${repository}@${read.GITHUB_REF}`, commit: read.GITHUB_SHA },
            invocationId: `${server}/${repository}/actions/runs/${read.GITHUB_RUN_ID}/attempts/${read.GITHUB_RUN_ATTEMPT}`,
        };
    },
});
/** Does every variable have a value? Each of them has a place in GitHub's shape. */
function isComplete(read) {
    return Object.values(read).every((value) => value !== undefined);
}
;// CONCATENATED MODULE: ./build/src/provenance/environments/gitlab-ci.js


/**
 * GitLab CI. The build type is ours: GitLab's own lists every variable of the job with its value, which we will not.
 * The builder is named as gitlab-runner and npm name it.
 * @source https://docs.gitlab.com/ci/variables/predefined_variables/
 */
const gitlabCi = (0,build_environment/* buildEnvironment */.AF)({
    id: 'gitlab-ci',
    title: 'GitLab CI',
    documentation: 'https://docs.gitlab.com/ci/variables/predefined_variables/',
    variables: {
        GITLAB_CI: word,
        CI_PROJECT_URL: webUrl,
        CI_PROJECT_ID: digits,
        CI_CONFIG_PATH: line,
        CI_JOB_NAME: line,
        CI_JOB_URL: webUrl,
        CI_JOB_STARTED_AT: instant,
        CI_PIPELINE_ID: digits,
        CI_PIPELINE_SOURCE: word,
        CI_COMMIT_SHA: commit,
        CI_COMMIT_TAG: ref,
        CI_COMMIT_BRANCH: ref,
        CI_COMMIT_REF_PROTECTED: word,
        CI_MERGE_REQUEST_REF_PATH: ref,
        CI_RUNNER_ID: digits,
        CI_RUNNER_VERSION: word,
        CI_SERVER_VERSION: word,
    },
    isPresent: (read) => read.GITLAB_CI === 'true',
    describe: (read) => {
        const { CI_PROJECT_URL: project, CI_RUNNER_ID: runner, CI_JOB_URL: job } = read;
        if (!project || !runner || !job)
            return undefined;
        const repository = gitRepository(`${project}.git`);
        const gitRef = read.CI_MERGE_REQUEST_REF_PATH ?? fullRef(read.CI_COMMIT_TAG, read.CI_COMMIT_BRANCH);
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('gitlab-ci'),
            externalParameters: (0,build_environment/* known */.eO)({ repository, ref: gitRef, config: read.CI_CONFIG_PATH, job: read.CI_JOB_NAME }),
            internalParameters: (0,build_environment/* known */.eO)({
                event: read.CI_PIPELINE_SOURCE,
                project_id: read.CI_PROJECT_ID,
                pipeline_id: read.CI_PIPELINE_ID,
                ref_protected: read.CI_COMMIT_REF_PROTECTED,
            }),
            builder: { id: `${project}/-/runners/${runner}`, version: (0,build_environment/* knownVersions */.J0)({ gitlab: read.CI_SERVER_VERSION, 'gitlab-runner': read.CI_RUNNER_VERSION }) },
            source: { uri: atRef(repository, gitRef), commit: read.CI_COMMIT_SHA },
            invocationId: job,
            startedOn: read.CI_JOB_STARTED_AT,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/jenkins.js


/**
 * Jenkins. JENKINS_URL and BUILD_URL are set only where the Jenkins URL is configured; the GIT variables come from
 * the git plugin, and in a scripted pipeline only where it exports them.
 * @source https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables; /env-vars.html of any Jenkins
 */
const jenkins = (0,build_environment/* buildEnvironment */.AF)({
    id: 'jenkins',
    title: 'Jenkins',
    documentation: 'https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables',
    variables: {
        JENKINS_URL: webUrl,
        JENKINS_HOME: line,
        BUILD_URL: webUrl,
        BUILD_NUMBER: digits,
        JOB_NAME: line,
        BRANCH_NAME: ref,
        TAG_NAME: ref,
        CHANGE_ID: line,
        GIT_URL: gitRepository,
        GIT_BRANCH: ref,
        GIT_COMMIT: commit,
    },
    isPresent: (read) => read.JENKINS_URL !== undefined || (read.JENKINS_HOME !== undefined && read.BUILD_NUMBER !== undefined),
    describe: (read) => {
        const { JENKINS_URL: controller, BUILD_URL: build, JOB_NAME: job } = read;
        if (!controller || !build || !job)
            return undefined;
        // For a change request BRANCH_NAME is a made-up name such as PR-24; the git plugin writes origin/main for a plain job.
        const branch = read.CHANGE_ID === undefined ? (read.BRANCH_NAME ?? read.GIT_BRANCH?.replace(/^origin\//, '')) : undefined;
        const gitRef = fullRef(read.TAG_NAME, branch);
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('jenkins'),
            externalParameters: (0,build_environment/* known */.eO)({ repository: read.GIT_URL, ref: gitRef, job, change: read.CHANGE_ID }),
            internalParameters: (0,build_environment/* known */.eO)({ build_number: read.BUILD_NUMBER }),
            builder: { id: controller },
            source: { uri: atRef(read.GIT_URL, gitRef), commit: read.GIT_COMMIT },
            invocationId: build,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/teamcity.js


/**
 * TeamCity. Its variables name neither repository nor branch, so both come from the checkout, where there is one;
 * its `BUILD_VCS_NUMBER` is a commit only for git.
 * @source https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html
 */
const teamcity = (0,build_environment/* buildEnvironment */.AF)({
    id: 'teamcity',
    title: 'TeamCity',
    documentation: 'https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html',
    variables: {
        TEAMCITY_VERSION: line,
        TEAMCITY_PROJECT_NAME: line,
        TEAMCITY_BUILDCONF_NAME: line,
        BUILD_NUMBER: line,
        BUILD_URL: webUrlWith('buildId', 'buildTypeId'),
        BUILD_VCS_NUMBER: commit,
    },
    isPresent: (read) => read.TEAMCITY_VERSION !== undefined,
    describe: (read) => {
        const { BUILD_URL: build, TEAMCITY_BUILDCONF_NAME: configuration } = read;
        if (!build || !configuration)
            return undefined;
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('teamcity'),
            externalParameters: (0,build_environment/* known */.eO)({ project: read.TEAMCITY_PROJECT_NAME, configuration }),
            internalParameters: (0,build_environment/* known */.eO)({ build_number: read.BUILD_NUMBER }),
            builder: { id: new URL(build).origin, version: (0,build_environment/* knownVersions */.J0)({ teamcity: read.TEAMCITY_VERSION }) },
            source: { commit: read.BUILD_VCS_NUMBER },
            invocationId: build,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/woodpecker.js


/** Woodpecker. @source https://woodpecker-ci.org/docs/usage/environment */
const woodpecker = (0,build_environment/* buildEnvironment */.AF)({
    id: 'woodpecker',
    title: 'Woodpecker',
    documentation: 'https://woodpecker-ci.org/docs/usage/environment',
    variables: {
        CI: word,
        CI_SYSTEM_URL: webUrl,
        CI_SYSTEM_VERSION: word,
        CI_PIPELINE_URL: webUrl,
        CI_PIPELINE_EVENT: word,
        CI_PIPELINE_STARTED: unixSeconds,
        CI_WORKFLOW_NAME: line,
        CI_STEP_NAME: line,
        CI_STEP_NUMBER: digits,
        CI_REPO_CLONE_URL: gitRepository,
        CI_REPO_REMOTE_ID: word,
        CI_COMMIT_REF: ref,
        CI_COMMIT_SHA: commit,
    },
    isPresent: (read) => read.CI === 'woodpecker',
    describe: (read) => {
        const { CI_SYSTEM_URL: system, CI_PIPELINE_URL: pipeline } = read;
        if (!system || !pipeline)
            return undefined;
        return {
            buildType: (0,build_environment/* ownBuildType */.X5)('woodpecker'),
            externalParameters: (0,build_environment/* known */.eO)({ repository: read.CI_REPO_CLONE_URL, ref: read.CI_COMMIT_REF, workflow: read.CI_WORKFLOW_NAME, step: read.CI_STEP_NAME }),
            internalParameters: (0,build_environment/* known */.eO)({ event: read.CI_PIPELINE_EVENT, repository_id: read.CI_REPO_REMOTE_ID, step_number: read.CI_STEP_NUMBER }),
            builder: { id: system, version: (0,build_environment/* knownVersions */.J0)({ woodpecker: read.CI_SYSTEM_VERSION }) },
            source: { uri: atRef(read.CI_REPO_CLONE_URL, read.CI_COMMIT_REF), commit: read.CI_COMMIT_SHA },
            invocationId: pipeline,
            startedOn: read.CI_PIPELINE_STARTED,
        };
    },
});
;// CONCATENATED MODULE: ./build/src/provenance/environments/index.js










/**
 * Every CI system that is recognised, in the order in which they are tried: those with a variable of their own
 * first, Jenkins last, whose variables an agent of another CI may have inherited. A new one is a file beside this and a line here.
 */
const BUILD_ENVIRONMENTS = [
    githubActions,
    gitlabCi,
    azurePipelines,
    buildkite,
    circleci,
    bitbucketPipelines,
    woodpecker,
    drone,
    teamcity,
    jenkins,
];
;// CONCATENATED MODULE: ./build/src/provenance/environments/local.js


/** The builder of everything that no CI has built: any machine, any person. It earns no trust, and says so by its name. */
const LOCAL_BUILDER = 'https://github.com/duri/duri/builders/local';
/** A build outside any CI that is known: what git says about the checkout, and nothing else. No user, no host, no path. */
function describeLocal(checkout) {
    const source = checkout === undefined ? undefined : sourceOf(checkout);
    return {
        environment: 'local',
        buildType: (0,build_environment/* ownBuildType */.X5)('local'),
        externalParameters: { source: source === undefined ? null : (0,build_environment/* known */.eO)({ repository: source.repository, ref: source.ref, commit: source.commit }) },
        internalParameters: checkout === undefined ? {} : { dirty: checkout.dirty },
        builder: { id: LOCAL_BUILDER },
        source: { uri: atRef(source?.repository, source?.ref), commit: source?.commit },
    };
}
function sourceOf(checkout) {
    return {
        repository: checkout.remoteUrl === undefined ? undefined : gitRepository(checkout.remoteUrl),
        ref: checkout.ref === undefined ? undefined : ref(checkout.ref),
        commit: commit(checkout.commit),
    };
}
;// CONCATENATED MODULE: ./build/src/provenance/describe-build.js



/**
 * What can be said about the build that runs here. A CI that does not say enough about itself is not half
 * described: the build is then a local one, with a warning, so that nothing is claimed that is not known.
 */
function describeBuild(variables, checkout) {
    const environment = BUILD_ENVIRONMENTS.find((candidate) => candidate.isPresent(variables));
    if (environment === undefined)
        return { claims: describeLocal(checkout), warnings: [] };
    const claims = environment.describe(variables);
    if (claims !== undefined)
        return { claims: withCheckout(claims, checkout), warnings: [] };
    const message = `this is ${environment.title}, but variables that describe its run are missing or malformed (${environment.documentation}); described as a local build`;
    return { claims: describeLocal(checkout), warnings: [(0,finding/* warning */.$e)('build_environment_incomplete', environment.id, message)] };
}
/** Where the CI names no commit or no address, those of the checkout stand in, as long as both speak of one commit. */
function withCheckout(claims, checkout) {
    const { uri, commit } = claims.source;
    if (checkout === undefined || (commit !== undefined && commit !== checkout.commit))
        return claims;
    const { source } = describeLocal(checkout);
    return { ...claims, source: { uri: uri ?? source.uri, commit: commit ?? source.commit } };
}

/***/ }),

/***/ 32904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ collectLockFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Names of lock files, by ecosystem. @source the documentation of each package manager */
const LOCK_FILE_NAMES = [
    ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
    ...['poetry.lock', 'Pipfile.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'requirements.txt', 'conda-lock.yml', 'pixi.lock'],
    ...['Cargo.lock', 'go.sum', 'go.work.sum'],
    ...['gradle.lockfile', 'buildscript-gradle.lockfile', 'packages.lock.json', 'paket.lock', 'project.assets.json'],
    ...['Gemfile.lock', 'gems.locked', 'composer.lock', 'mix.lock', 'rebar.lock', 'cpanfile.snapshot'],
    ...['Podfile.lock', 'Package.resolved', 'Cartfile.resolved', 'pubspec.lock'],
    ...[
        'conan.lock',
        'vcpkg-lock.json',
        'MODULE.bazel.lock',
        'flake.lock',
        'stack.yaml.lock',
        'cabal.project.freeze',
        'renv.lock',
        'Manifest.toml',
        'shard.lock',
    ],
    ...['.terraform.lock.hcl', 'Chart.lock', 'requirements.lock'],
];
const MAX_LOCK_FILES = 500;
/** Lock files in a fixed order, each once, at most 500: what a statement can bear. */
function orderLockFiles(lockFiles) {
    const key = ({ place, path }) => `${place} ${path}`;
    const byKey = new Map(lockFiles.map((lockFile) => [key(lockFile), lockFile]));
    return [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, MAX_LOCK_FILES);
}
/** Looks for lock files directly in the release directory and in the repository. One that cannot be read is left out: it is nothing that a verdict rests on. */
function collectLockFiles(files, places) {
    const found = Object.entries(places).flatMap(([place, directory]) => LOCK_FILE_NAMES.flatMap((name) => {
        const digest = digestOf(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name));
        return digest === undefined ? [] : [{ place: place, path: name, digest }];
    }));
    return orderLockFiles(found);
}
function digestOf(files, path) {
    try {
        return files.digest(path);
    }
    catch {
        return undefined;
    }
}

/***/ }),

/***/ 91561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ sbomResource),
/* harmony export */   HO: () => (/* binding */ SBOM_FILE),
/* harmony export */   b1: () => (/* binding */ SBOM_MEDIA_TYPES)
/* harmony export */ });
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36409);

const SBOM_FILE = 'sbom.json';
/** Media types as registered. @source IANA media types: application/spdx+json, application/vnd.cyclonedx+json */
const SBOM_MEDIA_TYPES = {
    'spdx-json': 'application/spdx+json',
    'cyclonedx-json': 'application/vnd.cyclonedx+json',
};
/** The SBOM among the byproducts. The raw output is annotated: its digest is what the tool's own log shows. */
function sbomResource({ digest, format, raw }) {
    const rawOutput = raw && (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ sha256: raw.digest, tool: raw.tool, version: raw.version, tool_sha256: raw.toolDigest });
    return {
        name: SBOM_FILE,
        digest: { sha256: digest },
        mediaType: SBOM_MEDIA_TYPES[format],
        ...(rawOutput === undefined ? {} : { annotations: { raw_output: rawOutput } }),
    };
}

/***/ }),

/***/ 12522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   j9: () => (/* binding */ provenanceSchema),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony exports predicateSchema, subjectSchema, provenanceStatementSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** The bound that Sigstore tools put on one statement. @source trust model, section 2 */
const MAX_SUBJECTS = 1024;
const MAX_RESOURCES = 4096;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096);
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
const hex = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32,128}$/, 'is not a digest as lower-case hexadecimal digits');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
    .transform((digits) => digits);
const parameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
/** Something that went into a build or came out of it. @source in-toto attestation v1, resource_descriptor.md */
const resource = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: text.optional(),
    uri: text.optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40), hex).optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .base64 */ .K39().max(65_536).optional(),
    downloadLocation: text.optional(),
    mediaType: text.optional(),
    annotations: parameters.optional(),
})
    .refine(({ uri, digest, content }) => uri !== undefined || digest !== undefined || content !== undefined, 'has neither uri nor digest nor content');
const resources = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(resource).max(MAX_RESOURCES);
/** @source SLSA v1.0 and v1.1, provenance: the fields of the JSON schema, none beside them */
const predicateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        buildType: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
        externalParameters: parameters.refine((object) => Object.keys(object).length > 0, 'is empty; SLSA requires the parameters of the build'),
        internalParameters: parameters.optional(),
        resolvedDependencies: resources,
    }),
    runDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        builder: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200), text).optional(), builderDependencies: resources.optional() }),
        metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ invocationId: text, startedOn: instant.optional(), finishedOn: instant }),
        byproducts: resources,
    }),
});
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256 }) });
const statementFields = {
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(subjectSchema).min(1).max(MAX_SUBJECTS),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PROVENANCE_TYPE),
    predicate: predicateSchema,
};
/** An in-toto Statement v1 with the SLSA provenance v1 predicate, and nothing beside it. */
const provenanceStatementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(statementFields);
/** `provenance.json`: that statement, and the two keys of the owner. @source design, section 2 */
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...statementFields,
    sbom_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'is not a digest such as sha256:0a1b…'),
    sbom_format: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['spdx-json', 'cyclonedx-json']),
});

/***/ }),

/***/ 32259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findingJson),
/* harmony export */   j: () => (/* binding */ warningJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** A finding as it stands in `--json`: with the status that it makes and what to do about it. */
function findingJson(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return { ...finding };
    return { ...finding, status: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(finding), fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(finding.reason).fix };
}
/** A warning as it stands in `--json`. */
function warningJson(warning) {
    return { ...warning, fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(warning.reason).fix };
}

/***/ })

};
