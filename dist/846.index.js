export const id = 846;
export const ids = [846];
export const modules = {

/***/ 82191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evidencePathsInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _evidence_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85339);



/**
 * The paths that evidence takes up inside a release directory, by exact name: anything else beside it is
 * unexpected. Empty when the evidence stands apart. Both paths are absolute, with links resolved.
 * @source trust model, section 3
 */
function evidencePathsInside(releaseDirectory, evidenceDirectory) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(releaseDirectory, evidenceDirectory);
    if (inside.startsWith('..') || inside === evidenceDirectory)
        return new Set();
    const prefix = inside === '' ? '' : `${inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')}/`;
    return new Set(_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_NAMES */ .gN.map((name) => (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toBytePath */ .xe)(prefix + name)));
}

/***/ }),

/***/ 93190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10018);



// `s`: a line break in a name must not hide it from `**`. `debug`: a glob that gives no regular expression throws instead of matching nothing.
const OPTIONS = { dot: true, flags: 's', debug: true, strictBrackets: true, nonegate: true, windows: false };
/**
 * Globs as picomatch reads them, over `/`-separated paths relative to the release directory; names that begin with
 * a dot are names like others. A glob that matches a directory stands for everything below it, so that `logs`,
 * `logs/` and `logs/**` exclude the same. What is both included and excluded is excluded.
 * A name that is not UTF-8 is matched by its bytes, each taken as the character of the same number.
 */
function coverage(include, exclude) {
    const problems = [...globProblems('include', include), ...globProblems('exclude', exclude)];
    if (problems.length > 0)
        return { ok: false, problems };
    const included = include.includes('**') ? () => true : matcher(include.map(normal).flatMap(withContent));
    const entered = include.includes('**') ? () => true : matcher(include.map(normal).flatMap(foldersAbove));
    const excluded = matcher(exclude.map(normal).flatMap(withContent));
    if (include.includes('**') && exclude.length === 0)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({ covers: () => true });
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({
        covers: (path, isDirectory) => {
            const text = (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(path) ?? path;
            return (included(text) || (isDirectory && entered(text))) && !excluded(text);
        },
    });
}
function matcher(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_2__([...globs], OPTIONS);
}
/** Without what picomatch would take for a part of a name: `./` before and `/` behind. */
function normal(glob) {
    return glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function withContent(glob) {
    return [glob, `${glob}/**`];
}
/**
 * Globs for the directories that may hold a match deeper down: `a/*`, and `a`, for `a/*` + `/b.js`. From the first
 * segment on that can stand for several (`**`) or hide a slash (brackets), everything may.
 */
function foldersAbove(glob) {
    const segments = glob.split('/');
    const loose = segments.findIndex((segment) => segment.includes('**') || /[([{\\]/.test(segment));
    const fixed = segments.slice(0, loose === -1 ? -1 : loose);
    const above = fixed.map((_, index) => fixed.slice(0, index + 1).join('/'));
    return loose === -1 ? above : [...above, [...fixed, '**'].join('/')];
}
function globProblems(list, globs) {
    return globs.flatMap((glob, index) => {
        const problem = globProblem(glob);
        return problem === undefined ? [] : [{ where: `/${list}/${index}`, message: `the glob "${glob.slice(0, 200)}" ${problem}` }];
    });
}
function globProblem(glob) {
    const segments = normal(glob).split('/');
    if (normal(glob) === '')
        return 'is empty';
    if (glob.includes('\0'))
        return 'contains a NUL';
    if (glob.startsWith('/'))
        return 'is absolute; write it relative to the release directory';
    if (/^!(?!\()/.test(glob))
        return 'is negated; use exclude instead';
    if (segments.some((segment) => segment === '..' || segment === '.' || segment === ''))
        return 'has an empty, "." or ".." segment, which no path has';
    if (/\\[A-Za-z0-9_]/.test(glob))
        return 'has a backslash before a letter; separate folders with /';
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_2__(normal(glob), OPTIONS);
        return undefined;
    }
    catch (error) {
        return `is not valid: ${error.message}`;
    }
}

/***/ }),

/***/ 81588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compareTree)
});

// EXTERNAL MODULE: ./build/src/manifest/checksums-diagnosis.js
var checksums_diagnosis = __webpack_require__(30011);
// EXTERNAL MODULE: ./build/src/manifest/form-problem.js
var form_problem = __webpack_require__(71035);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/manifest/baseline.js
/** Entries of a manifest in ascending order, asked for by path in ascending order too. Those in between are passed over. */
class Baseline {
    pull;
    passed;
    #next;
    #started = false;
    #hiddenBelow = '';
    /**
     * @param pull the next entry, or undefined at the end; not called again after that
     * @param passed told of each entry that no path asked for; `hidden` when it lies in a directory that could not be listed
     */
    constructor(pull, passed) {
        this.pull = pull;
        this.passed = passed;
    }
    /** The entry of exactly this path. A path that ends in `/` is a directory that could not be listed. */
    take(path) {
        this.#passWhile((next) => next.path < path);
        if (path.endsWith('/'))
            this.#hiddenBelow = path;
        const found = this.#next?.path === path ? this.#next : undefined;
        if (found !== undefined)
            this.#next = this.pull();
        return found;
    }
    passRest() {
        this.#passWhile(() => true);
    }
    #passWhile(condition) {
        if (!this.#started)
            this.#next = this.pull();
        this.#started = true;
        while (this.#next !== undefined && condition(this.#next)) {
            this.passed(this.#next, this.#hiddenBelow !== '' && this.#next.path.startsWith(this.#hiddenBelow));
            this.#next = this.pull();
        }
    }
}
// EXTERNAL MODULE: ./build/src/manifest/checksums-cursor.js + 1 modules
var checksums_cursor = __webpack_require__(44883);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/manifest/compare-entry.js


/** The common case, without an object of its own: nothing differs. */
function isSame(baseline, entry) {
    return (entry.kind === 'file' &&
        entry.digest === baseline.digest &&
        entry.size === baseline.size &&
        (entry.mode === baseline.mode || modeChange(baseline, entry).length === 0) &&
        entry.unsafe.length === 0);
}
/** What the tree has in the place of a file of the manifest. @source trust model, section 4: what lstat tells counts even if the file cannot be read */
function compareFile(baseline, entry) {
    if (entry.kind === 'problem')
        return compareProblem(baseline, entry);
    if (entry.kind !== 'file') {
        const special = entry.kind === 'special' ? [difference('file_special', entry, { actual: describe(entry) })] : [];
        return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: 'a file', actual: describe(entry) }), ...special] };
    }
    const unsafe = unsafeModes(entry);
    if (baseline.size !== entry.size) {
        return {
            outcome: 'modified',
            differences: [difference('file_modified', entry, { expected: inBytes(baseline.size), actual: inBytes(entry.size) }), ...unsafe],
        };
    }
    if (baseline.digest !== entry.digest) {
        const actual = entry.digest === undefined ? 'not read' : (0,digest/* prefixed */.gV)(entry.digest);
        return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: (0,digest/* prefixed */.gV)(baseline.digest), actual }), ...unsafe] };
    }
    return { outcome: 'matched', differences: [...modeChange(baseline, entry), ...unsafe] };
}
function compareProblem(baseline, entry) {
    if (entry.problem === 'vanished')
        return { outcome: 'missing', differences: [difference('file_missing', entry)] };
    if (entry.problem === 'changing')
        return { outcome: 'unreadable', differences: [difference('tree_modified_while_read', entry, { actual: entry.detail })] };
    if (entry.size !== undefined && entry.size !== baseline.size) {
        return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: inBytes(baseline.size), actual: inBytes(entry.size) })] };
    }
    return { outcome: 'unreadable', differences: [...modeChange(baseline, entry), difference('file_unreadable', entry, { actual: entry.detail })] };
}
/** What the tree has in the place of a link of the manifest. */
function compareLink(baseline, entry) {
    if (entry.kind === 'link' && entry.target === baseline.target)
        return { outcome: 'matched', differences: [] };
    if (entry.kind === 'problem' && entry.problem === 'vanished')
        return { outcome: 'missing', differences: [difference('link_missing', entry)] };
    if (entry.kind === 'problem' && entry.size === undefined)
        return { outcome: 'unreadable', differences: [difference('file_unreadable', entry, { actual: entry.detail })] };
    const modified = difference('link_modified', entry, { expected: describe(baseline), actual: describe(entry) });
    return {
        outcome: 'modified',
        differences: entry.kind === 'link' ? [modified] : [modified, ...unexpected(entry).filter(({ reason }) => reason !== 'file_unexpected')],
    };
}
/** What to say of an entry that the manifest lacks. */
function unexpected(entry) {
    switch (entry.kind) {
        case 'file':
            return [difference('file_unexpected', entry), ...unsafeModes(entry)];
        case 'link':
            return [difference('link_unexpected', entry, { actual: describe(entry) })];
        case 'special':
            return [difference('file_special', entry, { actual: describe(entry) })];
        case 'problem':
            return unexpectedProblem(entry);
    }
}
/** A file that cannot be read is there all the same; a directory that cannot be listed may hide anything. */
function unexpectedProblem(entry) {
    if (!entry.path.endsWith('/'))
        return entry.problem === 'vanished' ? [] : [difference('file_unexpected', entry, { actual: entry.detail })];
    const gone = entry.problem === 'changing' || entry.problem === 'vanished';
    return [difference(gone ? 'tree_modified_while_read' : 'file_unreadable', entry, { actual: entry.detail })];
}
function modeChange(baseline, entry) {
    if (baseline.mode === undefined || entry.mode === undefined || baseline.mode === entry.mode)
        return [];
    return [difference('file_mode_changed', entry, { expected: baseline.mode, actual: entry.mode })];
}
function unsafeModes(entry) {
    return entry.unsafe.length === 0 ? [] : [difference('file_mode_unsafe', entry, { actual: entry.unsafe.join(', ') })];
}
function difference(reason, { path }, values = {}) {
    return { reason, path, ...values };
}
function describe(entry) {
    switch (entry.kind) {
        case 'file':
            return 'a file';
        case 'link':
            return `a link to ${(0,path/* printablePath */.Vj)(entry.target)}`;
        case 'special':
            return `a ${entry.type === 'unknown' ? 'thing of an unknown kind' : entry.type}`;
        case 'problem':
            return entry.detail;
    }
}
function inBytes(size) {
    return `${size} bytes`;
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/manifest/tree-difference.js

/** Counts every difference and keeps the first of them: memory does not grow with what is wrong. */
class DifferenceLog {
    limit;
    #kept = [];
    #count = 0;
    /** @param limit how many are kept */
    constructor(limit) {
        this.limit = limit;
    }
    /** Differences come in ascending order of paths. */
    add(difference) {
        this.#count += 1;
        if (this.#kept.length < this.limit)
            this.#kept.push(difference);
    }
    /** Several logs as one: the first differences of all, in order of path and reason, and how many there were. */
    static merge(logs, limit) {
        const all = logs.flatMap((log) => log.#kept).sort((a, b) => compare(a.path, b.path) || compare(a.reason, b.reason));
        return { differences: all.slice(0, limit), totalDifferences: logs.reduce((sum, log) => sum + log.#count, 0) };
    }
}
/** The digest of a list of paths, each followed by a NUL, taken one by one. */
class PathListDigest {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    add(path) {
        this.#hash.update(`${path}\0`, 'latin1');
    }
    digest() {
        return this.#hash.digest();
    }
}
function compare(left, right) {
    return left < right ? -1 : Number(left > right);
}
;// CONCATENATED MODULE: ./build/src/manifest/merge-join.js





const DEFAULT_KEEP = 10_000;
const LINK_COUNTS = { matched: 'linksMatched', modified: 'linksModified', missing: 'linksMissing', unreadable: 'linksUnreadable' };
/** Which count a difference adds to beside that of its entry. */
const REASON_COUNTS = {
    file_unexpected: 'unexpected',
    file_mode_changed: 'modeChanged',
    file_mode_unsafe: 'modeUnsafe',
    file_special: 'special',
    link_unexpected: 'linksUnexpected',
};
/** The work of `compareTree`. Every method throws FormProblem when the manifest does not have its form. */
class MergeJoin {
    source;
    options;
    #manifest;
    #firstLink; // met by #manifest at the end of its files
    #secondReading;
    #files = new Baseline(() => this.#pullFile(), (file, hidden) => this.#passFile(file, hidden));
    #links = new Baseline(() => this.#pullLink(), (link, hidden) => this.#passLink(link, hidden));
    /** Entries of the tree between `expectedSize` and `onEntry`: their file in the manifest, if they have one. */
    #awaited = [];
    #told = 0;
    #keep;
    /** Missing files are found ahead of `onEntry`, and missing links behind it, so each log is in order by itself only. */
    #logs;
    #changed = { missing: new PathListDigest(), modified: new PathListDigest() };
    #counts = {
        matched: 0,
        modified: 0,
        missing: 0,
        unreadable: 0,
        uncovered: 0,
        unexpected: 0,
        modeChanged: 0,
        modeUnsafe: 0,
        special: 0,
        linksMatched: 0,
        linksModified: 0,
        linksMissing: 0,
        linksUnreadable: 0,
        linksUncovered: 0,
        linksUnexpected: 0,
    };
    constructor(source, options) {
        this.source = source;
        this.options = options;
        this.#manifest = new checksums_cursor/* ChecksumsCursor */.B(source, { checkRoot: options.checkRoot ?? true });
        this.#keep = options.keep ?? DEFAULT_KEEP;
        this.#logs = { missing: new DifferenceLog(this.#keep), found: new DifferenceLog(this.#keep), missingLinks: new DifferenceLog(this.#keep) };
    }
    expectedSize(path) {
        const file = this.#files.take(path);
        this.#awaited.push(file);
        return file?.size ?? 'skip';
    }
    onEntry(entry) {
        const file = this.#takeAwaited();
        if (file === undefined)
            this.#judgeOther(entry);
        else if (file.path !== entry.path)
            throw new TypeError('Entries must come in the order in which their sizes were asked for.');
        else if (isSame(file, entry))
            this.#counts.matched += 1;
        else
            this.#judgeFile(entry, compareFile(file, entry));
    }
    finish() {
        if (this.#told < this.#awaited.length)
            throw new TypeError('The scan has not told of every entry whose size it asked for.');
        this.#files.passRest();
        this.#links.passRest();
        const manifest = this.#manifest.finish();
        const changedDigest = (0,digest/* sha256 */.sc)(Buffer.concat([this.#changed.missing.digest(), this.#changed.modified.digest()]));
        return { manifest, counts: this.#counts, ...DifferenceLog.merge(Object.values(this.#logs), this.#keep), changedDigest };
    }
    #takeAwaited() {
        const file = this.#awaited[this.#told++];
        if (this.#told < 4096 || this.#told * 2 < this.#awaited.length)
            return file;
        this.#awaited = this.#awaited.slice(this.#told);
        this.#told = 0;
        return file;
    }
    #judgeFile(entry, { outcome, differences }) {
        this.#counts[outcome] += 1;
        if (outcome === 'modified' || outcome === 'missing')
            this.#changed[outcome].add(entry.path);
        this.#log(differences);
    }
    #judgeOther(entry) {
        this.#secondReading ??= this.#startSecondReading();
        const link = this.#links.take(entry.path);
        if (link === undefined) {
            this.#log(unexpected(entry));
            return;
        }
        const { outcome, differences } = compareLink(link, entry);
        this.#counts[LINK_COUNTS[outcome]] += 1;
        this.#log(differences);
    }
    #log(differences) {
        for (const difference of differences) {
            const count = REASON_COUNTS[difference.reason];
            if (count !== undefined)
                this.#counts[count] += 1;
            this.#logs.found.add(difference);
        }
    }
    #passFile({ path }, hidden) {
        if (this.options.covers?.(path) === false)
            this.#counts.uncovered += 1;
        else if (hidden)
            this.#counts.unreadable += 1;
        else {
            this.#counts.missing += 1;
            this.#changed.missing.add(path);
            this.#logs.missing.add({ reason: 'file_missing', path });
        }
    }
    #passLink({ path }, hidden) {
        if (this.options.covers?.(path) === false)
            this.#counts.linksUncovered += 1;
        else if (hidden)
            this.#counts.linksUnreadable += 1;
        else {
            this.#counts.linksMissing += 1;
            this.#logs.missingLinks.add({ reason: 'link_missing', path });
        }
    }
    #pullFile() {
        const entry = this.#manifest.next();
        if (entry?.kind !== 'link')
            return entry;
        this.#firstLink = entry;
        return undefined;
    }
    /** From the second reading if there is one, else from the first, whose files are then done. */
    #pullLink() {
        const first = this.#secondReading === undefined ? this.#firstLink : undefined;
        if (first === undefined)
            return (this.#secondReading ?? this.#manifest).next();
        this.#firstLink = undefined;
        return first;
    }
    #startSecondReading() {
        const reading = new checksums_cursor/* ChecksumsCursor */.B(this.source, { checkRoot: false });
        reading.skipFiles();
        return reading;
    }
}
;// CONCATENATED MODULE: ./build/src/manifest/compare-tree.js



/**
 * Compares a manifest with a tree while that is scanned. Both come in the order of raw path bytes, so neither is held
 * whole; entries wait only between `expectedSize` and `onEntry`. Where the tree has something that is no file of the
 * manifest, the manifest is read a second time, for the links that stand behind its files.
 */
function compareTree(source, options = {}) {
    const join = new MergeJoin(source, options);
    let problem;
    const unlessRefused = (step, otherwise) => {
        if (problem !== undefined)
            return otherwise;
        try {
            return step();
        }
        catch (error) {
            if (!(error instanceof form_problem/* FormProblem */.W$))
                throw error;
            problem = error;
            return otherwise;
        }
    };
    return {
        expectedSize: (path) => unlessRefused(() => join.expectedSize(path), 'skip'),
        onEntry: (entry) => unlessRefused(() => join.onEntry(entry), undefined),
        finish: () => (0,form_problem/* atBorder */.Kv)(() => {
            if (problem !== undefined)
                throw problem;
            return join.finish();
        }, (0,checksums_diagnosis/* explainFrame */.$)(source)),
    };
}

/***/ }),

/***/ 98893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spikeWarning),
/* harmony export */   p: () => (/* binding */ isSpike)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** A change of fewer files than this is never a spike, whatever share of a small release it is. @source design, section 3 */
const SPIKE_MIN_FILES = 10;
/** Did so much change at once that one cause is likelier than many? @source design, section 3 (spike guard) */
function isSpike({ baseline, modified, missing }, threshold) {
    const changed = modified + missing;
    return changed >= SPIKE_MIN_FILES && changed / Math.max(1, baseline) > threshold;
}
/** Names the likely cause. It never lowers a status: the findings stay, this stands beside them. */
function spikeWarning(counts, changedDigest) {
    const changed = counts.modified + counts.missing;
    const share = Math.round((changed / Math.max(1, counts.baseline)) * 100);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('spike', 'release directory', `${changed} of ${counts.baseline} files (${share} %) changed at once: ${likelyCause(counts)}; changed set sha256:${changedDigest}`);
}
function likelyCause({ baseline, modified, missing }) {
    if (missing === baseline)
        return 'probably the wrong or an empty directory';
    if (missing > modified)
        return 'probably an incomplete copy, or a disk that is not mounted';
    if (modified > baseline * 0.9)
        return 'probably another release, or a tree built again instead of copied';
    return 'probably several files were replaced together';
}

/***/ }),

/***/ 30846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ verifyRelease)
});

// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/provenance/check-provenance.js
var check_provenance = __webpack_require__(32345);
// EXTERNAL MODULE: ./build/src/provenance/parse-provenance.js
var parse_provenance = __webpack_require__(29340);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/verification/authenticate.js
var authenticate = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/src/verification/check-bound-files.js + 1 modules
var check_bound_files = __webpack_require__(26901);
// EXTERNAL MODULE: ./build/src/verification/check-floor.js
var check_floor = __webpack_require__(16802);
// EXTERNAL MODULE: ./build/src/verification/check-metadata.js
var check_metadata = __webpack_require__(38371);
// EXTERNAL MODULE: ./build/src/verification/read-evidence.js
var read_evidence = __webpack_require__(47031);
// EXTERNAL MODULE: ./build/src/evidence/exclude-evidence.js
var exclude_evidence = __webpack_require__(82191);
// EXTERNAL MODULE: ./build/src/inventory/coverage.js
var coverage = __webpack_require__(93190);
// EXTERNAL MODULE: ./build/src/manifest/compare-tree.js + 4 modules
var compare_tree = __webpack_require__(81588);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/manifest/spike.js
var manifest_spike = __webpack_require__(98893);
;// CONCATENATED MODULE: ./build/src/verification/verify-tree.js








/** Step 4: is the tree the one that the manifest lists? Called only with a manifest that is the sealed one. @source design, section 3 */
async function verifyTree(ports, manifest, request) {
    const { policy } = request.policy;
    const covered = (0,coverage/* coverage */.v)(policy.release.include, policy.release.exclude);
    if (!covered.ok)
        throw new errors/* IntegrityError */.cs('policy_invalid', `release: ${(0,parsed/* describeProblems */.yg)(covered.problems)}`);
    const own = (0,exclude_evidence/* evidencePathsInside */.s)(request.directory, request.evidence);
    const covers = (path, isDirectory) => !own.has(path) && covered.value.covers(path, isDirectory);
    const comparer = (0,compare_tree/* compareTree */.o)(() => manifest.chunks(), { covers: (path) => covers(path, false), checkRoot: false });
    const summary = await ports.tree.scan({
        root: request.directory,
        covers,
        expectedSize: (path) => comparer.expectedSize(path),
        onEntry: (entry) => comparer.onEntry(entry),
        onProgress: (files) => ports.log.progress('verify', files),
    });
    const result = comparer.finish();
    if (!result.ok)
        return {
            findings: [(0,model_finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', 'checksums.json', (0,parsed/* describeProblems */.yg)(result.problems))],
            warnings: [],
            counts: undefined,
            spike: undefined,
        };
    const collisions = summary.collisions.map(([one, other]) => (0,model_finding/* warning */.$e)('names_collide', (0,model_path/* printablePath */.Vj)(one), `would be the same file as ${(0,model_path/* printablePath */.Vj)(other)} on macOS or Windows`));
    return judge(result.value, policy, { threshold: request.spikeThreshold, collisions });
}
function judge(comparison, policy, options) {
    const { counts, manifest, changedDigest } = comparison;
    const lookedAt = manifest.files - counts.uncovered;
    const changes = { baseline: manifest.files, modified: counts.modified, missing: counts.missing };
    const spike = (0,manifest_spike/* isSpike */.p)(changes, options.threshold)
        ? { changed: counts.modified + counts.missing, baseline: manifest.files, digest: changedDigest }
        : undefined;
    const tolerated = comparison.differences.filter((difference) => toleranceFor(difference, policy) !== 'fail');
    const failed = comparison.differences.filter((difference) => toleranceFor(difference, policy) === 'fail');
    return {
        findings: [
            ...coverageFinding(lookedAt),
            ...failed.map(toFinding),
            ...unlisted(comparison),
            ...(failed.length === 0 && lookedAt > 0 ? [(0,model_finding/* pass */.IX)('every-file-matches', 'release directory', `${counts.matched} files match`)] : []),
        ],
        warnings: [
            ...options.collisions,
            ...tolerated.filter((difference) => toleranceFor(difference, policy) === 'warn').map(toWarning),
            ...(spike === undefined ? [] : [(0,manifest_spike/* spikeWarning */.l)(changes, changedDigest)]),
        ],
        counts,
        spike,
    };
}
/** What policy makes of a difference: most fail, whatever it says. */
function toleranceFor({ reason }, { release }) {
    if (reason === 'file_unexpected' || reason === 'link_unexpected')
        return release.unexpected;
    if (reason === 'file_mode_unsafe')
        return release.unsafe_modes;
    return 'fail';
}
function coverageFinding(lookedAt) {
    if (lookedAt > 0)
        return [];
    return [
        (0,model_finding/* failure */.V2)('something-was-checked', 'nothing_checked', 'checksums.json', 'lists no file that the policy covers', {
            expected: 'at least 1 file',
            actual: '0 files',
        }),
    ];
}
const MESSAGES = {
    file_modified: 'was modified',
    file_missing: 'is missing',
    file_unexpected: 'was not released',
    file_mode_changed: 'has another executable bit',
    file_mode_unsafe: 'has unsafe permissions',
    file_special: 'is no regular file',
    file_unreadable: 'could not be read',
    tree_modified_while_read: 'kept changing while it was read',
    link_modified: 'points elsewhere',
    link_missing: 'is missing',
    link_unexpected: 'was not released',
};
function toFinding({ reason, path, expected, actual }) {
    return (0,model_finding/* failure */.V2)('every-file-matches', reason, (0,model_path/* printablePath */.Vj)(path), MESSAGES[reason], {
        ...(expected === undefined ? {} : { expected }),
        ...(actual === undefined ? {} : { actual }),
    });
}
function toWarning({ reason, path, actual }) {
    const shown = reason === 'file_mode_unsafe' ? reason : 'unexpected_allowed';
    return (0,model_finding/* warning */.$e)(shown, (0,model_path/* printablePath */.Vj)(path), actual === undefined ? MESSAGES[reason] : `${MESSAGES[reason]}: ${actual}`);
}
/** Differences beyond those that are kept are counted, never dropped. */
function unlisted({ differences, totalDifferences }) {
    const more = totalDifferences - differences.length;
    return more === 0 ? [] : [(0,model_finding/* failure */.V2)('every-file-matches', 'file_modified', 'release directory', `${more} more differences, not listed one by one`)];
}
;// CONCATENATED MODULE: ./build/src/verification/verify-release.js












/**
 * Evidence set against tree, in the order of the decision table: readable, authentic and bound, content above the
 * floor, tree as released. Every finding is collected; the worst decides.
 * @source design, section 3; trust model, section 4 @throws directory_missing, evidence_unreadable, worker_failed
 */
async function verifyRelease(ports, request) {
    const snapshot = ports.evidence.open(request.evidence);
    try {
        return await verifySnapshot(ports, snapshot, request);
    }
    finally {
        snapshot.close();
    }
}
async function verifySnapshot(ports, snapshot, request) {
    const readable = (0,read_evidence/* readEvidence */.A)(snapshot);
    const signed = (0,authenticate/* authenticateMetadata */.t8)(snapshot, readable.files.get('deployment_metadata.json'), request);
    const bound = (0,check_bound_files/* checkBoundFiles */.Q)(readable.files, signed.metadata);
    const inventory = authenticateInventory(snapshot, bound, request);
    const content = checkContent(signed, request);
    const manifest = readable.files.get('checksums.json');
    const believed = manifest !== undefined && bound.intact.has('checksums.json') && !inventory.refuted;
    const tree = request.withoutTree === true ? TREE_NOT_ASKED : believed ? await verifyTree(ports, manifest, request) : TREE_UNKNOWN;
    const findings = [
        ...readable.findings,
        ...signed.findings,
        ...bound.findings,
        ...inventory.findings,
        ...checkOrigin(snapshot, bound),
        ...content.findings,
        ...tree.findings,
    ];
    return {
        outcome: (0,model_finding/* overallOutcome */.iB)(findings),
        findings,
        warnings: eachOnce([...request.trust.warnings, ...signed.warnings, ...inventory.warnings, ...content.warnings, ...tree.warnings]),
        metadata: signed.metadata,
        metadataDigest: signed.digest,
        signedBy: signed.signedBy,
        tree: tree.counts,
        spike: tree.spike,
        unsigned: request.unsigned === 'pull_request' && (0,authenticate/* isUnsigned */.Eo)(snapshot, request.unsigned, evidence_set/* SIGNATURE_OF */.Ps[evidence_set/* METADATA_FILE */.VR]),
    };
}
const TREE_NOT_ASKED = { findings: [], warnings: [], counts: undefined, spike: undefined };
const TREE_UNKNOWN = {
    findings: [(0,model_finding/* unknown */.L5)('every-file-matches', 'release directory', 'depends on checksums.json, which is not the sealed one')],
    warnings: [],
    counts: undefined,
    spike: undefined,
};
/** The inventory is signed on its own too, because other tools read it without the metadata. */
function authenticateInventory(snapshot, bound, request) {
    const digest = bound.intact.get('checksums.json');
    if (digest === undefined)
        return { findings: [(0,authenticate/* unusedSignature */.RJ)(snapshot, 'checksums.json')], warnings: [], refuted: true };
    const { findings, warnings } = (0,authenticate/* verifyFile */.AI)(snapshot, 'checksums.json', digest, request);
    return { findings, warnings, refuted: findings.some((finding) => ['tampered', 'corrupted'].includes((0,model_finding/* outcomeOf */.sG)(finding))) };
}
/** Step 3. It is looked at even where the signature failed, so that everything that is wrong is listed; the signature's failure is worse and decides. */
function checkContent({ metadata }, { policy, trust }) {
    if (metadata === undefined)
        return { findings: [], warnings: [] };
    const subject = (0,check_metadata/* checkSubject */.jj)(metadata, policy.policy);
    return { findings: [...subject.findings, ...(0,check_floor/* checkFloor */.l)(metadata, policy.policy), (0,check_metadata/* checkTimes */.zw)(metadata, trust.at)], warnings: subject.warnings };
}
/** Do provenance and SBOM belong together, and to this inventory? */
function checkOrigin(snapshot, { intact }) {
    const file = intact.has('provenance.json') ? snapshot.file('provenance.json') : undefined;
    if (file === undefined)
        return []; // that it is missing or another one is a finding already
    const provenance = (0,parse_provenance/* parseProvenance */.X)(file.read(limits/* LIMITS */.b.evidenceFileBytes));
    if (!provenance.ok)
        return [(0,model_finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', 'provenance.json', (0,parsed/* describeProblems */.yg)(provenance.problems))];
    return (0,check_provenance/* checkProvenance */.ch)(provenance.value, {
        sbomDigest: intact.get('sbom.json'),
        subjects: [{ name: 'checksums.json', digest: intact.get('checksums.json') }],
    });
}
function eachOnce(warnings) {
    return [...new Map(warnings.map((one) => [`${one.reason} ${one.subject} ${one.message}`, one])).values()];
}

/***/ })

};
