export const id = 712;
export const ids = [712];
export const modules = {

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
    description: 'Writes an in-toto statement with the SLSA provenance predicate. With --evidence it stands beside an existing checksums.json and sbom.json, and names both. Without, it speaks of the artifacts that you name. What it says of the build is what the CI says of itself; it is unsigned: `duri seal` or `duri sign` signs.',
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
        const named = await collectSubjects(ports, {
            paths: values.subjectPath,
            digest: values.subjectDigest,
            name: values.subjectName,
            checksumsPath: values.subjectChecksums,
        });
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
        throw new errors/* IntegrityError */.cs('usage', 'there is nothing to write provenance of', {}, { hint: 'Give --evidence DIR, or name artifacts with --subject-path, --subject-digest or --subject-checksums.' });
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
/* harmony export */   ph: () => (/* binding */ textOr)
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
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38134);

/** The outcome that a finding calls for: a failure gives its reason's, an unknown gives none of its own. */
function outcomeOf(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return 'verified';
    return reasonOf(finding.reason).outcome ?? 'verified';
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
};

/***/ }),

/***/ 38134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const corrupted = (means, fix) => ({ outcome: 'corrupted', means, fix });
const tampered = (means, fix) => ({ outcome: 'tampered', means, fix });
const policy = (means, fix) => ({ outcome: 'policy_changed', means, fix });
const config = (means, fix) => ({ outcome: 'error(config)', means, fix });
const infra = (means, fix) => ({ outcome: 'error(infra)', means, fix });
const warns = (means, fix) => ({ means, fix });
const RESTORE = 'Do not run this tree. Restore the release from its archive, verify the restored copy, and keep this one for forensics.';
const RESEAL = 'If the evidence was damaged in transit, fetch the evidence set again; otherwise treat it as lost and seal the release again from source.';
/**
 * Every reason, in the order of the decision table: evidence that cannot be read, evidence that does not
 * authenticate, content below what is required, the tree, then no verdict at all, then warnings.
 * @source design, section 3; trust model, sections 2 to 5
 */
const REASONS = {
    evidence_missing: corrupted('A file of the evidence set is not there.', RESEAL),
    evidence_empty: corrupted('A file of the evidence set has no content.', RESEAL),
    evidence_unparseable: corrupted('A file of the evidence set is not what its format requires: cut short, not JSON, a field missing, of the wrong type, unknown or twice.', RESEAL),
    evidence_over_limit: corrupted('A file of the evidence set is larger, deeper or longer than the limits allow.', 'Check where this file comes from. The limits stand in docs/threat-model.md and cannot be raised by the evidence itself.'),
    log_unfinished: corrupted('An execution record has no checkpoint at its end: it was cut short, or the run that wrote it was killed.', 'If a run was killed, run it again. Otherwise look for a whole copy in the state directory or in the archive.'),
    signature_missing: tampered('A signature file that policy requires is not there.', 'Fetch the complete evidence set. If it was never signed, seal it with a key: `duri keys new`, then `duri seal`.'),
    signature_stripped: tampered('The signed statement lists a signer whose signature has been taken out.', RESTORE),
    signature_invalid: tampered('A signature does not verify over the bytes that were received.', RESTORE),
    signature_threshold: tampered('Fewer trusted keys have signed than policy requires.', 'Have the missing party sign, or correct `signatures.threshold` and `signatures.kinds` in the policy that the verifier uses.'),
    signature_wrong_type: tampered('The signature is authentic, but over a statement of another kind.', RESTORE),
    signature_wrong_file: tampered('The signature is authentic, but over other bytes than those of the file beside it.', RESTORE),
    key_unknown: tampered('Signed only by keys that are not in the key ring.', 'If the key is yours, add its public half to the ring that the verifier uses; never take a ring from the release.'),
    key_outside_window: tampered('The signing key is outside its window: no longer, or not yet, accepted for verification.', 'Seal the release again with the current key. `duri keys status` shows each window.'),
    key_revoked: tampered('The signing key has been revoked.', 'Treat everything that this key signed as untrusted; restore a release signed by another key.'),
    key_wrong_use: tampered('The signing key is in the ring, but not for this use.', 'Sign with a key whose `uses` in the ring names this use.'),
    digest_mismatch: tampered('A file of the evidence set is not the one that the signed metadata binds.', RESTORE),
    sbom_digest_mismatch: tampered('provenance.json and sbom.json do not belong together.', RESTORE),
    wrong_subject: tampered('The evidence is authentic, but of another product, repository or line.', 'Fetch the evidence of this product, or correct `product`, `repository_id` and `line` in the policy.'),
    log_chain_broken: tampered('The hash chain of an execution record does not hold: a line was changed, removed, added or moved.', 'Treat the record as worthless from the line that is named. Look for the copy in the state directory or in the archive, and find out who can write where this one lay.'),
    equivocation: tampered('Two different releases carry the same sequence number.', 'Find out which of the two was published by whom; issue a new sequence for the good one.'),
    schema_below_floor: policy('The evidence has a lower schema version than the floor allows.', 'Seal the release again with a current DuRi. Going back needs a signed ticket.'),
    schema_skipped: policy('The schema version rises by more than one step.', 'Release once with each schema version in between: a step that nobody took cannot be checked.'),
    schema_content_changed: policy('The same schema version with another content: two DuRis disagree on what the version means.', 'Use one released DuRi for sealing and verifying.'),
    policy_below_floor: policy('The evidence was sealed under an older policy version than the floor allows.', 'Seal the release again under the current policy.'),
    policy_content_changed: policy('The same policy version with another content.', 'Raise `version` in duri.yml whenever its content changes.'),
    protection_weakened: policy('A protection is weaker than the floor requires.', 'Restore the protection. Weakening it on purpose needs an expiring ticket that names the dimension.'),
    metadata_deleted: policy('The candidate has no metadata where the base has one: deleting it is a downgrade.', 'Seal the candidate; evidence that existed once may not disappear.'),
    evidence_expired: policy('The evidence is past its `expires` instant.', 'Seal the release again from source; `expires_days` in duri.yml sets the period.'),
    file_modified: tampered('A file differs from what was released.', RESTORE),
    file_missing: tampered('A file of the release is gone.', RESTORE),
    file_unexpected: tampered('A file is there that was not released.', 'Remove it, or if it belongs to running the program (a cache, a log), move it out of the release directory or exclude it by policy.'),
    file_mode_changed: tampered('The executable bit of a file differs from what was released; its content does not.', RESTORE),
    file_mode_unsafe: tampered('A file is setuid, setgid or writable by everyone.', 'Take the bit away: `chmod u-s,g-s,o-w FILE`. Where the file system gives it to every file, set `release.unsafe_modes: warn` in duri.yml.'),
    file_special: tampered('A FIFO, socket or device stands in the release directory.', 'Remove it: a release consists of files and links. Sockets and pipes of a running program belong elsewhere.'),
    link_modified: tampered('A symbolic link points elsewhere than released, or is no link any more.', RESTORE),
    link_missing: tampered('A symbolic link of the release is gone.', RESTORE),
    link_unexpected: tampered('A symbolic link is there that was not released.', RESTORE),
    keyring_missing: config('No key ring and no key were given, so no signature can be believed.', 'Pass --keyring FILE, or set DURI_KEYRING, or name it in the policy. `duri keys new` makes a first one.'),
    nothing_checked: config('The inventory is empty: nothing was checked, so nothing is proven.', 'Check the directory and the include and exclude globs of the policy.'),
    schema_unknown: config('The evidence has a schema version that this verifier does not know.', 'Upgrade the verifier.'),
    tree_modified_while_read: infra('A file kept changing while it was read.', 'Verify a tree that nobody writes to: a read-only mount, or before the program starts.'),
    file_unreadable: infra('A file could not be read, so nothing can be said about it.', 'Give the verifying user read permission on the whole release directory.'),
    secret_missing: infra('A signature could only be checked with a secret that is not at hand.', 'Mount the HMAC key and set DURI_HMAC_KEY_FILE, or seal with a public-key signature as well, so that a host needs no secret.'),
    clock_behind: infra('The clock of this host is behind an instant that has certainly passed.', 'Set the clock; a wrong clock would accept keys and evidence that are past their time.'),
    floor_unreadable: infra('A source of the floor could not be read; that is not the same as having no floor.', 'Make the base available: fetch the base commit, or check network and permissions.'),
    key_rotating: warns('Signed by a key that is being rotated out; it is accepted until its window ends.', 'Seal with the new key before `verify_until` of the old one.'),
    key_due: warns('A key is older than its rotation period.', 'Run `duri keys rotate`.'),
    ring_of_one: warns('A raw secret was given without a key ring: it is trusted for every use, without a window.', 'Make a ring with `duri keys new` and pass it with --keyring.'),
    signer_not_in_ring: warns('The statement lists a signer that has left the ring.', 'Nothing, if that key was retired on purpose.'),
    subject_unpinned: warns('No policy states product, repository and line, so evidence of another product would be accepted.', 'Set `product`, `repository_id` and `line` in the policy of the verifier.'),
    hmac_only: warns('Only HMAC signatures stand behind this verdict: whoever can verify them can also forge them.', 'Seal with an Ed25519 or ECDSA key as well: `duri keys new --kind ed25519`.'),
    unsigned: warns('The evidence is unsigned; it proves accidental damage only.', 'Seal with a key: `duri keys new`, then `duri seal`.'),
    names_collide: warns('Two names differ only by letter case or Unicode normal form, and would be one file on macOS or Windows.', 'Rename one of them, if the release is ever unpacked there.'),
    spike: warns('Many files changed at once, which looks like a wrong directory, a rebuilt tree or a replaced disk.', 'Check that the right release stands here before looking at single files.'),
    dev_not_enforced: warns('dev: not enforced. The result is reported, and the exit code does not act on it.', 'Unset DURI_ENV and DURI_INTEGRITY_MODE to enforce it.'),
    sbom_fallback: warns('The SBOM was made by the embedded generator, which reads lock files and package manifests only.', 'Install Syft, or pass its path, for a complete SBOM.'),
    evidence_in_tree: warns('The evidence stands inside the release directory, where whoever can change the release can replace it.', 'Keep the evidence set in a directory of its own.'),
    unexpected_allowed: warns('A file that was not released is there, and policy tolerates it.', 'Set `release.unexpected: fail`.'),
    log_level_not_shown: warns('An execution record says that it is signed, and no signature was looked at.', 'Pass --keyring, and --signature where the signature does not stand beside the record.'),
    log_not_written: warns('The execution record could not be written.', 'Make the evidence directory writable, or set DURI_STATE_DIR to a writable folder.'),
    build_environment_incomplete: warns('A CI system was recognised, but it does not say enough about itself, so the build is described as a local one.', 'See docs/provenance.md for the variables that this CI must set; in Jenkins, set the Jenkins URL in the system configuration.'),
    key_not_used: warns('An active sealing key of the ring did not sign, because its secret is not at hand.', 'Provide the secret, or retire the key.'),
};

/***/ }),

/***/ 84672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCanonical),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** A value as canonical JSON: one text for one value. @source RFC 8785 @throws when the value holds what JSON cannot say */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
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
