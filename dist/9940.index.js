export const id = 9940;
export const ids = [9940,4348];
export const modules = {

/***/ 31293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseListedSubjects),
/* harmony export */   X: () => (/* binding */ listedSubjects)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5565);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);








/** The runner writes this variable: the path of a list of what the steps before have declared. */
const LIST = 'GITHUB_ARTIFACTS_LIST';
const versioned = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() });
const listSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    subjects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.pathBytes), digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200), kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['file', 'oci']) })).max(10_000),
});
/**
 * What the steps of this job have declared so far; undefined where the runner keeps no such list, or has not begun one.
 * @source actions/runner, ArtifactsListFileCommand.cs @throws input_invalid for a list of another version, or one that contradicts itself
 */
function listedSubjects({ environment, files }) {
    const path = (environment.variables[LIST] ?? '').trim();
    const content = path === '' ? undefined : files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.evidenceFileBytes);
    if (content === undefined)
        return undefined;
    const list = parseListedSubjects(content);
    if (!list.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('input_invalid', (0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`the list of artifacts that ${LIST} names ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProblems */ .yg)(list.problems.slice(0, 5))}`), { path });
    return list.value.length === 0 ? undefined : list.value;
}
/** Reads the runner's list. An empty file is an empty list: the feature is off. */
function parseListedSubjects(content) {
    if (/^\s*$/.test(Buffer.from(content).toString('latin1')))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Yz)([]);
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(content, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: 8 });
    if (!json.ok)
        return json;
    const version = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_7__/* .checkShape */ .eA)(json.value, versioned);
    if (!version.ok)
        return version;
    if (version.value.version !== 1)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('/version', `is ${JSON.stringify(version.value.version)}; this DuRi reads version 1`);
    const list = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_7__/* .checkShape */ .eA)(json.value, listSchema);
    if (!list.ok)
        return list;
    const byName = new Map();
    for (const [index, { name, digest }] of list.value.subjects.entries()) {
        const hex = /^sha256:(.*)$/i.exec(digest)?.[1]?.toLowerCase() ?? '';
        if (!(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(hex))
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`/subjects/${index}/digest`, 'is not sha256: and 64 hexadecimal digits');
        if (byName.has(name) && byName.get(name) !== hex)
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`/subjects/${index}/name`, `stands twice, with different digests: ${name.slice(0, 200)}`);
        byName.set(name, hex);
    }
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Yz)([...byName].map(([name, digest]) => ({ name, digest })));
}

/***/ }),

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

/***/ 9940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ provenance)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/provenance/build-provenance.js
var build_provenance = __webpack_require__(67585);
// EXTERNAL MODULE: ./build/src/provenance/check-provenance.js
var check_provenance = __webpack_require__(32345);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/shape/json.js
var json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/provenance/statement-schema.js
var statement_schema = __webpack_require__(12522);
;// CONCATENATED MODULE: ./build/src/provenance/collect-subjects.js








/** Every artifact with its digest, each name once. @throws input_invalid, input_missing */
async function collectSubjects(ports, inputs) {
    const found = [];
    for (const path of inputs.paths)
        found.push(...(await hashMatches(ports, path)));
    if (inputs.digest !== undefined)
        found.push(digestSubject(inputs.digest, inputs.name));
    else if (inputs.name !== undefined)
        renameOnly(found, inputs.name);
    if (inputs.checksumsPath !== undefined)
        found.push(...readChecksums(ports, inputs.checksumsPath));
    return eachOnce(found);
}
/** One subject a name: two digests under one name could not be told apart by whoever verifies. @throws input_invalid */
function eachOnce(subjects) {
    const byName = new Map();
    for (const { name, digest } of subjects) {
        const before = byName.get(name);
        if (before !== undefined && before !== digest)
            throw invalid(`two artifacts with different content are called "${(0,model_path/* printable */.g$)(name)}"`);
        byName.set(name, digest);
    }
    if (byName.size > statement_schema/* MAX_SUBJECTS */.Vn)
        throw invalid(`there are ${byName.size} subjects; one statement bears ${statement_schema/* MAX_SUBJECTS */.Vn}`);
    return [...byName].map(([name, digest]) => ({ name, digest }));
}
/** Hashes the files that a path or glob names, whatever their size. Directories are no artifacts. */
async function hashMatches({ environment, files, tree }, pattern) {
    const { isGlob, base, glob, negated } = picomatch.scan(pattern);
    if (negated)
        throw invalid(`"${(0,model_path/* printable */.g$)(pattern)}" says what is no artifact; name what is one`);
    if (!isGlob) {
        const digest = files.digest((0,external_node_path_.resolve)(environment.cwd, pattern));
        if (digest === undefined)
            throw new errors/* IntegrityError */.cs('input_missing', `${(0,model_path/* printable */.g$)(pattern)} is not there`);
        return [{ name: (0,external_node_path_.basename)(pattern), digest }];
    }
    const root = (0,external_node_path_.resolve)(environment.cwd, base);
    const found = await scanMatches(tree, root, picomatch(glob, { dot: true }));
    if (found.length === 0)
        throw new errors/* IntegrityError */.cs('input_missing', `"${(0,model_path/* printable */.g$)(pattern)}" matches no file (directories and links are no artifacts)`);
    return found;
}
async function scanMatches(tree, root, matches) {
    const found = [];
    await tree.scan({
        root,
        covers: (path, isDirectory) => isDirectory || matches((0,model_path/* toText */.fE)(path) ?? ''),
        expectedSize: () => 'any',
        onEntry: (entry) => {
            if (entry.kind === 'file' && entry.digest !== undefined)
                found.push({ name: (0,external_node_path_.basename)((0,model_path/* printablePath */.Vj)(entry.path)), digest: entry.digest });
            if (entry.kind === 'problem')
                throw new errors/* IntegrityError */.cs('input_invalid', `${(0,external_node_path_.join)(root, (0,model_path/* printablePath */.Vj)(entry.path))} could not be hashed: ${entry.problem}, ${entry.detail}`);
        },
    });
    return found;
}
function digestSubject(digest, name) {
    const hex = /^sha256:(.*)$/.exec(digest)?.[1] ?? '';
    if (!(0,model_digest/* isSha256 */._h)(hex))
        throw invalid(`subject digest "${(0,model_path/* printable */.g$)(digest.slice(0, 100))}" is not sha256: and 64 lower-case hexadecimal digits`);
    if (name === undefined)
        throw invalid('a subject digest needs a subject name');
    return { name, digest: hex };
}
function renameOnly(found, name) {
    const [only] = found;
    if (only === undefined || found.length !== 1)
        throw invalid(`a subject name is for one artifact; there are ${found.length}`);
    found[0] = { name, digest: only.digest };
}
/** Lines of `sha256sum`: digest, space, space or asterisk, name. @source coreutils manual, sha256sum */
function readChecksums({ environment, files }, path) {
    const content = files.read((0,external_node_path_.resolve)(environment.cwd, path), limits/* LIMITS */.b.evidenceFileBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `${path} is not there`);
    const lines = ((0,json/* decodeUtf8 */._)(content) ?? '').split(/\r?\n/).filter((line) => line !== '');
    if (lines.length === 0)
        throw invalid(`${path} lists no artifact`);
    return lines.map((line, index) => {
        const [, hex = '', name = ''] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (!(0,model_digest/* isSha256 */._h)(hex) || (0,model_path/* toText */.fE)((0,model_path/* toBytePath */.xe)(name)) === undefined)
            throw invalid(`${path}:${index + 1} is no line of sha256sum: 64 lower-case hexadecimal digits, two spaces, a name`);
        return { name, digest: hex };
    });
}
function invalid(message) {
    return new errors/* IntegrityError */.cs('input_invalid', message);
}
// EXTERNAL MODULE: ./build/src/provenance/describe-build.js + 13 modules
var describe_build = __webpack_require__(34829);
// EXTERNAL MODULE: ./build/src/provenance/lock-files.js
var lock_files = __webpack_require__(32904);
;// CONCATENATED MODULE: ./build/src/provenance/sbom-format.js


/** The format of an SBOM by the field that each specification requires; undefined when it is neither. Whether it is a good one is not asked here. */
function sbomFormatOf(content) {
    if (content.byteLength > limits/* LIMITS */.b.sbomBytes)
        return undefined;
    let document;
    try {
        document = JSON.parse((0,json/* decodeUtf8 */._)(content) ?? '');
    }
    catch {
        return undefined;
    }
    if (typeof document !== 'object' || document === null)
        return undefined;
    const { spdxVersion, bomFormat } = document;
    if (typeof spdxVersion === 'string' && spdxVersion.startsWith('SPDX-'))
        return 'spdx-json';
    return bomFormat === 'CycloneDX' ? 'cyclonedx-json' : undefined;
}
// EXTERNAL MODULE: ./build/src/provenance/sbom-link.js
var sbom_link = __webpack_require__(91561);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/commands/listed-subjects.js
var listed_subjects = __webpack_require__(31293);
// EXTERNAL MODULE: ./build/src/commands/seal-instant.js
var seal_instant = __webpack_require__(20787);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
;// CONCATENATED MODULE: ./build/src/commands/provenance.js


















const INVENTORY_FILE = 'checksums.json';
const DEFAULT_OUTPUT = 'provenance.intoto.json';
/* harmony default export */ const provenance = ((0,command/* command */.G)({
    name: 'provenance',
    summary: 'Write provenance.json: which source, which builder, which SBOM',
    description: 'Writes an in-toto statement with the SLSA provenance predicate. With --evidence it stands beside an existing checksums.json and sbom.json, and names both. Without, it speaks of the artifacts that you name, or in a job of GitHub Actions of those that its steps have declared ($GITHUB_ARTIFACTS_LIST). What it says of the build is what the CI says of itself; it is unsigned: `duri seal` or `duri sign` signs.',
    examples: [
        { line: 'duri provenance dist --evidence evidence', says: 'Beside an inventory and an SBOM that are there already' },
        { line: 'duri provenance --subject-path "out/*.tgz" --output out/provenance.intoto.json', says: 'For artifacts that are no release directory' },
        { line: 'duri provenance --subject-digest sha256:… --subject-name ghcr.io/acme/shop', says: 'For something that is known by its digest only' },
    ],
    inputs: {
        directory: (0,input/* optionalText */.mR)('The release directory, whose lock files are named among the dependencies', 'DIR', { positional: true, action: 'path' }),
        evidence: (0,input/* optionalText */.mR)('The evidence directory with checksums.json and sbom.json', 'DIR', place_inputs/* evidenceInput */.E),
        subjectPath: (0,input/* textList */.gC)('An artifact, by path or glob; may be repeated', 'PATH', { flag: 'subject-path', action: 'subject-path' }),
        subjectDigest: (0,input/* optionalText */.mR)('An artifact, by digest; needs --subject-name', 'sha256:HEX', { flag: 'subject-digest', action: 'subject-digest' }),
        subjectName: (0,input/* optionalText */.mR)('Name of the one artifact', 'NAME', { flag: 'subject-name', action: 'subject-name' }),
        subjectChecksums: (0,input/* optionalText */.mR)('Artifacts, as a file that sha256sum wrote', 'FILE', { flag: 'subject-checksums', action: 'subject-checksums' }),
        sbomPath: (0,input/* optionalText */.mR)('The SBOM of the artifacts, where there is no evidence directory', 'FILE', { flag: 'sbom-path', action: 'sbom-path' }),
        output: (0,input/* optionalText */.mR)('Where to write, where there is no evidence directory', 'FILE', { flag: 'output', action: 'output' }, { defaultText: DEFAULT_OUTPUT }),
    },
    outputs: {
        'provenance-path': 'Path of the file that was written',
        'provenance-digest': 'Its digest, as sha256:…',
        'builder-id': 'Who built, as far as the CI says',
    },
    action: { name: 'generate-provenance', icon: 'file-text', permissions: { contents: 'read' } },
    run: async (ports, values) => {
        const { cwd } = ports.environment;
        const finishedOn = (0,seal_instant/* sealInstant */.V)(ports);
        const evidence = directoryAt(ports, values.evidence);
        const release = directoryAt(ports, values.directory);
        const given = await collectSubjects(ports, {
            paths: values.subjectPath,
            digest: values.subjectDigest,
            name: values.subjectName,
            checksumsPath: values.subjectChecksums,
        });
        const named = given.length > 0 || evidence !== undefined ? given : ((0,listed_subjects/* listedSubjects */.X)(ports) ?? []);
        if (evidence !== undefined && values.sbomPath !== undefined)
            throw new errors/* IntegrityError */.cs('usage', `--sbom-path has no meaning beside --evidence, whose ${sbom_link/* SBOM_FILE */.HO} is taken`);
        const checkout = await ports.git.head(release ?? cwd);
        const { claims, warnings } = (0,describe_build/* describeBuild */.S)(ports.environment.variables, checkout);
        const lockFiles = (0,lock_files/* collectLockFiles */.j)(ports.files, { ...(release === undefined ? {} : { release }), ...(release === cwd ? {} : { repository: cwd }) });
        const common = { build: claims, checkout, lockFiles, finishedOn };
        const written = evidence === undefined ? writeStatement(ports, named, values, common) : writeBeside(ports, evidence, named, common);
        return toResult({ ...written, claims, warnings, lockFiles: lockFiles.length });
    },
}));
/** The provenance of a release, beside the inventory and SBOM that it names. */
function writeBeside({ evidence }, directory, named, common) {
    const { inventory, sbom } = readEvidence(evidence, directory);
    const subjects = eachOnce([{ name: INVENTORY_FILE, digest: inventory }, ...named]);
    const text = (0,build_provenance/* renderProvenance */._V)((0,build_provenance/* buildProvenance */.Sw)({ ...common, subjects, sbom }));
    const transaction = evidence.begin(directory);
    try {
        transaction.put(check_provenance/* PROVENANCE_FILE */.LP, text);
        transaction.commit();
    }
    finally {
        transaction.abort();
    }
    return { path: (0,external_node_path_.join)(directory, check_provenance/* PROVENANCE_FILE */.LP), digest: (0,model_digest/* prefixed */.gV)((0,model_digest/* sha256 */.sc)(text)), subjects, next: 'Sign the whole set: duri seal' };
}
/** Digest of the inventory, and the SBOM. @throws file_exists when the set is sealed: another provenance would break it */
function readEvidence(evidence, directory) {
    const snapshot = evidence.open(directory);
    try {
        if (snapshot.file(evidence_set/* METADATA_FILE */.VR) !== undefined)
            throw new errors/* IntegrityError */.cs('file_exists', `${(0,external_node_path_.join)(directory, evidence_set/* METADATA_FILE */.VR)} binds the provenance that is there; another one would break the set`, {}, { hint: 'Run `duri seal` again: it writes a new set as one.' });
        const [inventory, sbom] = [INVENTORY_FILE, sbom_link/* SBOM_FILE */.HO].map((name) => {
            const file = snapshot.file(name);
            if (file === undefined)
                throw new errors/* IntegrityError */.cs('input_missing', `${(0,external_node_path_.join)(directory, name)} is not there`);
            return file;
        });
        return { inventory: inventory.digest(), sbom: toSbomLink(sbom.read(limits/* LIMITS */.b.sbomBytes), (0,external_node_path_.join)(directory, sbom_link/* SBOM_FILE */.HO)) };
    }
    finally {
        snapshot.close();
    }
}
/** The statement about artifacts that are no release directory. */
function writeStatement(ports, subjects, values, common) {
    if (subjects.length === 0)
        throw new errors/* IntegrityError */.cs('usage', 'there is nothing to write provenance of', {}, {
            hint: 'Give --evidence DIR, or name artifacts with --subject-path, --subject-digest or --subject-checksums. In a job whose steps declare artifacts to the runner, those are taken.',
        });
    const { cwd } = ports.environment;
    const path = (0,external_node_path_.resolve)(cwd, values.output ?? DEFAULT_OUTPUT);
    const sbom = values.sbomPath === undefined ? undefined : readSbom(ports.files, (0,external_node_path_.resolve)(cwd, values.sbomPath));
    const text = (0,build_provenance/* renderProvenance */._V)((0,build_provenance/* buildProvenanceStatement */.Jo)({ ...common, subjects, sbom }));
    ports.files.write(path, text);
    return { path, digest: (0,model_digest/* prefixed */.gV)((0,model_digest/* sha256 */.sc)(text)), subjects, next: `Sign it: duri sign ${path}` };
}
function readSbom(files, path) {
    const content = files.read(path, limits/* LIMITS */.b.sbomBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `${path} is not there`);
    return toSbomLink(content, path);
}
function toSbomLink(content, path) {
    const format = sbomFormatOf(content);
    if (format === undefined)
        throw new errors/* IntegrityError */.cs('sbom_invalid', `${path} is neither SPDX nor CycloneDX JSON`);
    return { digest: (0,model_digest/* sha256 */.sc)(content), format };
}
function directoryAt({ environment, files }, path) {
    const directory = path === undefined ? undefined : (0,external_node_path_.resolve)(environment.cwd, path);
    if (directory !== undefined && !files.isDirectory(directory))
        throw new errors/* IntegrityError */.cs('directory_missing', `${directory} is no directory`);
    return directory;
}
function toResult({ path, digest, subjects, next, claims, warnings, lockFiles, }) {
    const { builder, source, buildType, environment } = claims;
    return {
        exitCode: 0,
        json: {
            path,
            digest,
            environment,
            builder: builder.id,
            build_type: buildType,
            source: { uri: source.uri ?? null, commit: source.commit ?? null },
            subjects: subjects.map((subject) => ({ name: subject.name, digest: (0,model_digest/* prefixed */.gV)(subject.digest) })),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: {
            tone: warnings.length === 0 ? 'good' : 'warn',
            headline: `Provenance of ${subjects.length === 1 ? (subjects[0]?.name ?? '') : `${subjects.length} artifacts`} written; it is not signed yet`,
            facts: [
                ['file', path],
                ['digest', digest],
                ['builder', builder.id],
                ['source', source.uri ?? 'not known'],
                ['commit', source.commit ?? 'not known'],
                ['lock files', String(lockFiles)],
            ],
            warnings,
            next: [next],
        },
        outputs: { 'provenance-path': path, 'provenance-digest': digest, 'builder-id': builder.id },
        short: `${digest} ${path}`,
    };
}

/***/ }),

/***/ 20787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sealInstant)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/**
 * The instant that evidence says it was made at: SOURCE_DATE_EPOCH where a build asks for the same bytes again, else now.
 * Only what is written takes it; keys and expiry are always judged by the real clock.
 * @source reproducible-builds.org, SOURCE_DATE_EPOCH specification @throws input_invalid
 */
function sealInstant({ clock, environment }) {
    const text = environment.variables['SOURCE_DATE_EPOCH'];
    if (text === undefined || text === '')
        return clock.now();
    if (!/^\d{1,11}$/.test(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `SOURCE_DATE_EPOCH is "${text.slice(0, 40)}"; expected whole seconds since 1970`);
    return new Date(Number(text) * 1000);
}

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

/***/ 74370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** Declares a command; only there to infer the types of its values. */
function command(definition) {
    return definition;
}

/***/ }),

/***/ 17515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   uc: () => (/* binding */ optionalLines),
/* harmony export */   xD: () => (/* binding */ optionalJson)
/* harmony export */ });
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

function input(shape, places) {
    return {
        help: shape.help,
        placeholder: shape.placeholder,
        required: shape.required ?? false,
        many: shape.many ?? false,
        defaultText: shape.defaultText,
        values: shape.values,
        secret: shape.secret ?? false,
        positional: places.positional ?? false,
        flag: places.flag,
        env: places.env,
        action: places.action,
        actionDefault: places.actionDefault,
        weakens: places.weakens ?? false,
        resolve: shape.resolve,
    };
}
const MAX_TEXT = 32_768;
/** Refuses what no path or name can hold, so that a line break never reaches a log or an output file. */
function checked(text) {
    if (text.length > MAX_TEXT)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is longer than ${MAX_TEXT} characters`);
    // eslint-disable-next-line no-control-regex
    if (/[\x00\n\r]/.test(text))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'contains a line break or a NUL character');
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text);
}
/** A text or path that must be given. */
function requiredText(help, placeholder, places) {
    return input({ help, placeholder, required: true, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is missing') : checked(text)) }, places);
}
/** A text or path that may be left out. */
function optionalText(help, placeholder, places, options = {}) {
    return input({ help, placeholder, ...options, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined) : checked(text)) }, places);
}
/** A JSON document that may be left out: it is parsed and never printed, so it may have lines, as the platform's `toJSON` writes them. */
function optionalJson(help, places) {
    return input({ help, placeholder: 'JSON', resolve: ([text]) => (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text === undefined || text.trim() === '' ? undefined : text) }, places);
}
/** A text of several lines that may be left out: it is told to people, and never used as a name. */
function optionalLines(help, placeholder, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined);
        return text.length > MAX_TEXT ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is longer than ${MAX_TEXT} characters`) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text);
    };
    return input({ help, placeholder, resolve }, places);
}
/** A text with a default. */
function textOr(defaultValue, help, placeholder, places) {
    return input({ help, placeholder, defaultText: defaultValue, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(defaultValue) : checked(text)) }, places);
}
/** Several texts: the flag repeated, or in an action one a line. */
function textList(help, placeholder, places) {
    return input({
        help,
        placeholder,
        many: true,
        resolve: (texts) => {
            const lines = texts
                .flatMap((text) => text.split('\n'))
                .map((line) => line.trim())
                .filter((line) => line !== '');
            for (const line of lines) {
                const one = checked(line);
                if (!one.ok)
                    return one;
            }
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(lines);
        },
    }, places);
}
/** One of a few words. */
function choice(values, defaultValue, help, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(defaultValue);
        const value = values.find((candidate) => candidate === text);
        return value === undefined ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected one of ${values.join(', ')}`) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(value);
    };
    return input({ help, placeholder: values.join('|'), values, defaultText: defaultValue, resolve }, places);
}
/** A whole number within bounds. */
function integer(bounds, help, placeholder, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined);
        const value = Number(text);
        if (!/^-?\d+$/.test(text) || value < bounds.min || value > bounds.max)
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected a whole number from ${bounds.min} to ${bounds.max}`);
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(value);
    };
    return input({ help, placeholder, resolve }, places);
}
/** On or off; an action spells it `true` or `false`. */
function toggle(help, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '' || text === 'false')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(false);
        return text === 'true' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(true) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected true or false`);
    };
    return input({ help, resolve }, places);
}
/** Secrets: on the command line the paths of their files, in an action their masked text. Never a value in argv. */
function secrets(help, places) {
    const resolve = (texts) => {
        const files = [];
        for (const path of texts) {
            if (path === '')
                continue;
            const one = checked(path);
            if (!one.ok)
                return one;
            files.push({ from: 'file', path });
        }
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(files);
    };
    return input({ help, placeholder: 'FILE', many: true, secret: true, resolve }, places);
}

/***/ }),

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

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   iB: () => (/* binding */ overallOutcome),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49272);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);


/** The outcome that a finding calls for: a failure gives its reason's, an unknown gives none of its own. */
function outcomeOf(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return 'verified';
    return reasonOf(finding.reason).outcome ?? 'verified';
}
/** The worst that findings call for; where that is none, something that could not be looked at still keeps it from being verified. */
function overallOutcome(findings) {
    const worst = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOutcome */ .Om)(findings.map(outcomeOf));
    return worst === 'verified' && findings.some(({ outcome }) => outcome === 'unknown') ? 'error(infra)' : worst;
}
/** The catalogue's entry for a code. */
function reasonOf(code) {
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code];
}
/** A failure: the reason's catalogue entry decides which status it calls for. */
// eslint-disable-next-line max-params -- written so often that names would hide the message
function failure(check, reason, subject, message, values) {
    return { check, outcome: 'fail', reason, subject, message, ...values };
}
/** A claim that holds. */
function pass(check, subject, message) {
    return { check, outcome: 'pass', subject, message };
}
/** A claim that could not be looked at, because something it rests on failed. */
function unknown(check, subject, message) {
    return { check, outcome: 'unknown', subject, message };
}
/** A claim that does not apply, with the reason why. */
function notApplicable(check, subject, message) {
    return { check, outcome: 'not-applicable', subject, message };
}
function warning(reason, subject, message) {
    return { reason, subject, message };
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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
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
    return { ...finding, status: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(finding), fix: finding.fix ?? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(finding.reason).fix };
}
/** A warning as it stands in `--json`. */
function warningJson(warning) {
    return { ...warning, fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(warning.reason).fix };
}

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

/***/ }),

/***/ 93313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ checkShape),
  Zz: () => (/* binding */ matchShape),
  Tp: () => (/* binding */ parseDocument)
});

;// CONCATENATED MODULE: ./build/src/shape/issue-message.js
const SHOWN_CHARACTERS = 60;
/** What a schema expected and what it found, as the rest of a sentence that begins with the field: `is 0; expected at least 1`. */
function issueMessage(issue) {
    if (issue.code === 'invalid_type')
        return `${isOrIsMissing(issue)}; expected ${nameOfType(issue.expected)}`;
    if (issue.code === 'invalid_value')
        return `${isOrIsMissing(issue)}; expected ${oneOf(issue.values)}`;
    if (issue.code === 'too_small')
        return bound(issue.input, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least');
    if (issue.code === 'too_big')
        return bound(issue.input, Number(issue.maximum), issue.inclusive === false ? 'less than' : 'at most');
    return lowerFirst(issue.message);
}
function isOrIsMissing(issue) {
    return issue.input === undefined ? 'is missing' : `is ${found(issue)}`;
}
function bound(input, limit, words) {
    if (typeof input === 'string')
        return input === '' ? 'is empty' : `has ${input.length} characters; expected ${words} ${limit}`;
    if (Array.isArray(input))
        return input.length === 0 ? 'is an empty list' : `has ${input.length} entries; expected ${words} ${limit}`;
    return `is ${Number(input)}; expected ${words} ${limit}`;
}
/** The value, as far as it is short and no whole document; the type, where that is what differs. */
function found(issue) {
    const { input } = issue;
    if (input === null)
        return 'null';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'an object';
    if (issue.path.length === 0)
        return `a ${typeof input}`;
    if (typeof input === 'string')
        return `the text ${JSON.stringify(input.slice(0, SHOWN_CHARACTERS))}`;
    return typeof input === 'number' ? `the number ${input}` : JSON.stringify(input);
}
function nameOfType(expected) {
    const names = {
        string: 'a text',
        int: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
        object: 'an object',
        array: 'a list',
    };
    return names[expected] ?? expected;
}
function oneOf(values) {
    return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/shape/document.js




/** Reads untrusted JSON of a known shape. Every problem is listed, each with the JSON pointer of its field. */
function parseDocument(content, schema, limits) {
    const json = (0,shape_json/* parseJson */.q)(content, limits);
    return json.ok ? checkShape(json.value, schema) : json;
}
/** Checks a value against a schema; unknown keys are named together with the nearest key that is known. */
function checkShape(value, schema) {
    const result = matchShape(value, schema);
    if (result.ok)
        return (0,parsed/* parsed */.Yz)(result.value);
    return { ok: false, problems: result.problems.map(({ path, message }) => ({ where: toPointer(path), message })) };
}
/** Like `checkShape`, with the places as paths. */
function matchShape(value, schema) {
    const result = schema.safeParse(value, { reportInput: true });
    return result.success ? { ok: true, value: result.data } : { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, schema)) };
}
function toProblems(issue, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, issue.path);
        return issue.keys.map((key) => ({ path: issue.path, key, message: unknownKey(key, known) }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
        const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
        if (closest.length > 0)
            return closest.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, schema));
    }
    return [{ path: issue.path, message: issueMessage(issue) }];
}
function unknownKey(key, known) {
    const suggestion = (0,nearest/* nearest */.p)(key, known);
    return `has the unknown key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}
function toPointer(path) {
    return path.map((part) => `/${String(part)}`).join('');
}
/** The keys that the schema knows at a path, as far as it consists of plain objects, arrays and optionals. */
function keysAt(schema, path) {
    let at = unwrap(schema);
    for (const part of path) {
        const def = at?._zod.def;
        at = unwrap(def?.shape?.[String(part)] ?? def?.element ?? def?.valueType);
    }
    const shape = at?._zod.def?.shape;
    return Object.keys(shape ?? {});
}
function unwrap(schema) {
    const inner = schema?._zod.def?.innerType;
    return inner === undefined ? schema : unwrap(inner);
}

/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

/**
 * Reads untrusted JSON: UTF-8 without BOM, no key twice in one object, bounded in size and depth.
 * Values are V8's own; a second look at the text finds what `JSON.parse` hides (duplicate keys) or
 * does not bound (depth). No kept library does both: see docs/adr/0009-strict-json.md.
 * @source RFC 8259; RFC 7493 section 2.3 (duplicate names)
 */
function parseJson(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : decodeUtf8(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'begins with a byte order mark');
    const structure = inspect(text, limits.maxDepth);
    if (structure !== undefined)
        return structure;
    try {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(JSON.parse(text));
    }
    catch (error) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is not JSON: ${error.message}`);
    }
}
/** The text of UTF-8 bytes, or undefined when they are not UTF-8. A BOM is kept, so that it can be refused. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Walks the tokens of a text for what JSON.parse would not say. Anything that is not JSON is left for it to refuse. */
function inspect(text, maxDepth) {
    const levels = [];
    let lastString; // a key, if a colon follows
    for (let at = 0; at < text.length; at++) {
        const level = levels.at(-1);
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                lastString = text.slice(at, end + 1);
                at = end;
                break;
            }
            case '{':
            case '[':
                if (levels.length >= maxDepth)
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)(pointer(levels), `is nested deeper than ${maxDepth} levels`);
                levels.push({ keys: text[at] === '{' ? new Set() : undefined, key: '', index: 0 });
                break;
            case '}':
            case ']':
                levels.pop();
                break;
            case ',':
                if (level !== undefined)
                    level.index += 1;
                break;
            case ':': {
                if (level?.keys === undefined || lastString === undefined)
                    break;
                level.key = unquote(lastString);
                if (level.keys.has(level.key))
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(pointer(levels), 'stands twice in one object');
                level.keys.add(level.key);
                break;
            }
            default:
        }
    }
    return undefined;
}
/** The index of the quote that closes the string opened at `start`, or of the last character when none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length - 1;
}
function unquote(token) {
    if (!token.includes('\\'))
        return token.slice(1, -1);
    try {
        return JSON.parse(token);
    }
    catch {
        return token; // JSON.parse of the whole refuses it with a better message
    }
}
function pointer(levels) {
    return levels.map(({ keys, key, index }) => `/${keys === undefined ? index : key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/***/ }),

/***/ 34348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./build/src/shape/nearest.js

/** The known word nearest to a misspelt one, or undefined when none is near enough to be meant. */
function nearest(word, known) {
    let best;
    for (const candidate of known) {
        const distance = leven(word.toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    const enough = Math.max(2, Math.floor(word.length / 3));
    return best !== undefined && best.distance <= enough ? best.word : undefined;
}

/***/ }),

/***/ 10018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   W1: () => (/* binding */ overLimit),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   yg: () => (/* binding */ describeProblems)
/* harmony export */ });
function parsed(value) {
    return { ok: true, value };
}
function refused(where, message) {
    return { ok: false, problems: [{ where, message }] };
}
/** Refuses a text for its size, depth or count. */
function overLimit(where, message) {
    return { ok: false, problems: [{ where, message, overLimit: true }] };
}
/** Problems as one line. */
function describeProblems(problems) {
    return problems.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)).join('; ');
}

/***/ })

};
