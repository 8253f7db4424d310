export const id = 2340;

export const ids = [ 2340 ];

export const modules = {
 82191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => placeInside,
   s: () => evidencePathsInside
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _evidence_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85339);
  function placeInside(releaseDirectory, evidenceDirectory) {
   const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(releaseDirectory, evidenceDirectory);
   return inside.startsWith("..") || inside === evidenceDirectory ? void 0 : inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
  }
  function evidencePathsInside(releaseDirectory, evidenceDirectory) {
   const inside = placeInside(releaseDirectory, evidenceDirectory);
   if (inside === void 0) return new Set;
   const prefix = inside === "" ? "" : `${inside}/`;
   return new Set(_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__.gN.map(name => (0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_1__.xe)(prefix + name)));
  }
 }),
 68161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => releaseCoverage
  });
  var _inventory_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93190);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
  var _exclude_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82191);
  function releaseCoverage(policy, place) {
   const covered = (0, _inventory_coverage_js__WEBPACK_IMPORTED_MODULE_0__.v)(policy.release.include, policy.release.exclude);
   if (!covered.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("policy_invalid", `release: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__.yg)(covered.problems)}`);
   const {covers} = covered.value;
   const own = place.evidence === void 0 ? new Set : (0, _exclude_evidence_js__WEBPACK_IMPORTED_MODULE_2__.s)(place.directory, place.evidence);
   return own.size === 0 ? covers : (path, isDirectory) => !own.has(path) && covers(path, isDirectory);
  }
 }),
 93190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => coverage
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10018);
  const OPTIONS = {
   dot: true,
   flags: "s",
   debug: true,
   strictBrackets: true,
   nonegate: true,
   windows: false
  };
  function coverage(include, exclude) {
   const problems = [ ...globProblems("include", include), ...globProblems("exclude", exclude) ];
   if (problems.length > 0) return {
    ok: false,
    problems
   };
   const included = include.includes("**") ? () => true : matcher(include.map(normal).flatMap(withContent));
   const entered = include.includes("**") ? () => true : matcher(include.map(normal).flatMap(foldersAbove));
   const excluded = matcher(exclude.map(normal).flatMap(withContent));
   if (include.includes("**") && exclude.length === 0) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({
    covers: () => true
   });
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({
    covers: (path, isDirectory) => {
     const text = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.fE)(path) ?? path;
     return (included(text) || isDirectory && entered(text)) && !excluded(text);
    }
   });
  }
  function matcher(globs) {
   return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_2__([ ...globs ], OPTIONS);
  }
  function normal(glob) {
   return glob.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  }
  function withContent(glob) {
   return [ glob, `${glob}/**` ];
  }
  function foldersAbove(glob) {
   const segments = glob.split("/");
   const loose = segments.findIndex(segment => segment.includes("**") || /[([{\\]/.test(segment));
   const fixed = segments.slice(0, loose === -1 ? -1 : loose);
   const above = fixed.map((_, index) => fixed.slice(0, index + 1).join("/"));
   return loose === -1 ? above : [ ...above, [ ...fixed, "**" ].join("/") ];
  }
  function globProblems(list, globs) {
   return globs.flatMap((glob, index) => {
    const problem = globProblem(glob);
    return problem === void 0 ? [] : [ {
     where: `/${list}/${index}`,
     message: `the glob "${glob.slice(0, 200)}" ${problem}`
    } ];
   });
  }
  function globProblem(glob) {
   const segments = normal(glob).split("/");
   if (normal(glob) === "") return "is empty";
   if (glob.includes("\0")) return "contains a NUL";
   if (glob.startsWith("/")) return "is absolute; write it relative to the release directory";
   if (/^!(?!\()/.test(glob)) return "is negated; use exclude instead";
   if (segments.some(segment => segment === ".." || segment === "." || segment === "")) return 'has an empty, "." or ".." segment, which no path has';
   if (/\\[A-Za-z0-9_]/.test(glob)) return "has a backslash before a letter; separate folders with /";
   try {
    picomatch__WEBPACK_IMPORTED_MODULE_2__(normal(glob), OPTIONS);
    return;
   } catch (error) {
    return `is not valid: ${error.message}`;
   }
  }
 }),
 81588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => compareTree
  });
  var checksums_diagnosis = __webpack_require__(30011);
  var form_problem = __webpack_require__(71035);
  var digest = __webpack_require__(6799);
  class Baseline {
   pull;
   passed;
   #next;
   #started=false;
   #hiddenBelow="";
   constructor(pull, passed) {
    this.pull = pull;
    this.passed = passed;
   }
   take(path) {
    if (this.#next?.path !== path) this.#passWhile(next => next.path < path);
    if (path.endsWith("/")) this.#hiddenBelow = path;
    const found = this.#next?.path === path ? this.#next : void 0;
    if (found !== void 0) this.#next = this.pull();
    return found;
   }
   passRest() {
    this.#passWhile(() => true);
   }
   #passWhile(condition) {
    if (!this.#started) this.#next = this.pull();
    this.#started = true;
    while (this.#next !== void 0 && condition(this.#next)) {
     this.passed(this.#next, this.#hiddenBelow !== "" && this.#next.path.startsWith(this.#hiddenBelow));
     this.#next = this.pull();
    }
   }
  }
  var checksums_cursor = __webpack_require__(58818);
  var path = __webpack_require__(80916);
  function isSame(baseline, entry, contents) {
   return entry.kind === "file" && (entry.digest === baseline.digest || contents === "unread" && entry.digest === void 0) && entry.size === baseline.size && (entry.mode === baseline.mode || modeChange(baseline, entry).length === 0) && entry.unsafe.length === 0;
  }
  function compareFile(baseline, entry) {
   if (entry.kind === "problem") return compareProblem(baseline, entry);
   if (entry.kind !== "file") {
    const special = entry.kind === "special" ? [ difference("file_special", entry, {
     actual: describe(entry)
    }) ] : [];
    return {
     outcome: "modified",
     differences: [ difference("file_modified", entry, {
      expected: "a file",
      actual: describe(entry)
     }), ...special ]
    };
   }
   const unsafe = unsafeModes(entry);
   if (baseline.size !== entry.size) return {
    outcome: "modified",
    differences: [ difference("file_modified", entry, {
     expected: inBytes(baseline.size),
     actual: inBytes(entry.size)
    }), ...unsafe ]
   };
   if (baseline.digest !== entry.digest) {
    const actual = entry.digest === void 0 ? "not read" : (0, digest.gV)(entry.digest);
    return {
     outcome: "modified",
     differences: [ difference("file_modified", entry, {
      expected: (0, digest.gV)(baseline.digest),
      actual
     }), ...unsafe ]
    };
   }
   return {
    outcome: "matched",
    differences: [ ...modeChange(baseline, entry), ...unsafe ]
   };
  }
  function compareProblem(baseline, entry) {
   if (entry.problem === "vanished") return {
    outcome: "missing",
    differences: [ difference("file_missing", entry) ]
   };
   if (entry.problem === "changing") return {
    outcome: "unreadable",
    differences: [ difference("tree_modified_while_read", entry, {
     actual: entry.detail
    }) ]
   };
   if (entry.size !== void 0 && entry.size !== baseline.size) return {
    outcome: "modified",
    differences: [ difference("file_modified", entry, {
     expected: inBytes(baseline.size),
     actual: inBytes(entry.size)
    }) ]
   };
   return {
    outcome: "unreadable",
    differences: [ ...modeChange(baseline, entry), difference("file_unreadable", entry, {
     actual: entry.detail
    }) ]
   };
  }
  function compareLink(baseline, entry) {
   if (entry.kind === "link" && entry.target === baseline.target) return {
    outcome: "matched",
    differences: []
   };
   if (entry.kind === "problem" && entry.problem === "vanished") return {
    outcome: "missing",
    differences: [ difference("link_missing", entry) ]
   };
   if (entry.kind === "problem" && entry.size === void 0) return {
    outcome: "unreadable",
    differences: [ difference("file_unreadable", entry, {
     actual: entry.detail
    }) ]
   };
   const modified = difference("link_modified", entry, {
    expected: describe(baseline),
    actual: describe(entry)
   });
   return {
    outcome: "modified",
    differences: entry.kind === "link" ? [ modified ] : [ modified, ...unexpected(entry).filter(({reason}) => reason !== "file_unexpected") ]
   };
  }
  function unexpected(entry) {
   switch (entry.kind) {
   case "file":
    return [ difference("file_unexpected", entry), ...unsafeModes(entry) ];

   case "link":
    return [ difference("link_unexpected", entry, {
     actual: describe(entry)
    }) ];

   case "special":
    return [ difference("file_special", entry, {
     actual: describe(entry)
    }) ];

   case "problem":
    return unexpectedProblem(entry);
   }
  }
  function unexpectedProblem(entry) {
   if (!entry.path.endsWith("/")) return entry.problem === "vanished" ? [] : [ difference("file_unexpected", entry, {
    actual: entry.detail
   }) ];
   const gone = entry.problem === "changing" || entry.problem === "vanished";
   return [ difference(gone ? "tree_modified_while_read" : "file_unreadable", entry, {
    actual: entry.detail
   }) ];
  }
  function modeChange(baseline, entry) {
   if (baseline.mode === void 0 || entry.mode === void 0 || baseline.mode === entry.mode) return [];
   return [ difference("file_mode_changed", entry, {
    expected: baseline.mode,
    actual: entry.mode
   }) ];
  }
  function unsafeModes(entry) {
   return entry.unsafe.length === 0 ? [] : [ difference("file_mode_unsafe", entry, {
    actual: entry.unsafe.join(", ")
   }) ];
  }
  function difference(reason, {path}, values = {}) {
   return {
    reason,
    path,
    ...values
   };
  }
  function describe(entry) {
   switch (entry.kind) {
   case "file":
    return "a file";

   case "link":
    return `a link to ${(0, path.Vj)(entry.target)}`;

   case "special":
    return `a ${entry.type === "unknown" ? "thing of an unknown kind" : entry.type}`;

   case "problem":
    return entry.detail;
   }
  }
  function inBytes(size) {
   return `${size} bytes`;
  }
  var external_node_crypto_ = __webpack_require__(77598);
  class DifferenceLog {
   limit;
   #kept=[];
   #count=0;
   constructor(limit) {
    this.limit = limit;
   }
   add(difference) {
    this.#count += 1;
    if (this.#kept.length < this.limit) this.#kept.push(difference);
   }
   static merge(logs, limit) {
    const all = logs.flatMap(log => log.#kept).sort((a, b) => compare(a.path, b.path) || compare(a.reason, b.reason));
    return {
     differences: all.slice(0, limit),
     totalDifferences: logs.reduce((sum, log) => sum + log.#count, 0)
    };
   }
  }
  class PathListDigest {
   #hash=(0, external_node_crypto_.createHash)("sha256");
   add(path) {
    this.#hash.update(`${path}\0`, "latin1");
   }
   digest() {
    return this.#hash.digest();
   }
  }
  function compare(left, right) {
   return left < right ? -1 : Number(left > right);
  }
  const DEFAULT_KEEP = 1e4;
  const LINK_COUNTS = {
   matched: "linksMatched",
   modified: "linksModified",
   missing: "linksMissing",
   unreadable: "linksUnreadable"
  };
  const REASON_COUNTS = {
   file_unexpected: "unexpected",
   file_mode_changed: "modeChanged",
   file_mode_unsafe: "modeUnsafe",
   file_special: "special",
   link_unexpected: "linksUnexpected"
  };
  class MergeJoin {
   source;
   options;
   #manifest;
   #firstLink;
   #secondReading;
   #files=new Baseline(() => this.#pullFile(), (file, hidden) => this.#passFile(file, hidden));
   #links=new Baseline(() => this.#pullLink(), (link, hidden) => this.#passLink(link, hidden));
   #awaited=[];
   #told=0;
   #keep;
   #logs;
   #changed={
    missing: new PathListDigest,
    modified: new PathListDigest
   };
   #counts={
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
    linksUnexpected: 0
   };
   constructor(source, options) {
    this.source = source;
    this.options = options;
    this.#manifest = new checksums_cursor.B(source, {
     checkRoot: options.checkRoot ?? true
    });
    this.#keep = options.keep ?? DEFAULT_KEEP;
    this.#logs = {
     missing: new DifferenceLog(this.#keep),
     found: new DifferenceLog(this.#keep),
     missingLinks: new DifferenceLog(this.#keep)
    };
   }
   expectedSize(path) {
    const file = this.#files.take(path);
    this.#awaited.push(file);
    return this.options.contents === "unread" ? "skip" : file?.size ?? "skip";
   }
   onEntry(entry) {
    const file = this.#takeAwaited();
    if (file === void 0) this.#judgeOther(entry); else if (file.path !== entry.path) throw new TypeError("Entries must come in the order in which their sizes were asked for."); else if (isSame(file, entry, this.options.contents ?? "read")) this.#counts.matched += 1; else {
     const seen = this.options.contents === "unread" ? withDigestOf(file, entry) : entry;
     this.#judgeFile(seen, compareFile(file, seen));
    }
   }
   finish() {
    if (this.#told < this.#awaited.length) throw new TypeError("The scan has not told of every entry whose size it asked for.");
    this.#files.passRest();
    this.#links.passRest();
    const manifest = this.#manifest.finish();
    const changedDigest = (0, digest.sc)(Buffer.concat([ this.#changed.missing.digest(), this.#changed.modified.digest() ]));
    return {
     manifest,
     counts: this.#counts,
     ...DifferenceLog.merge(Object.values(this.#logs), this.#keep),
     changedDigest
    };
   }
   #takeAwaited() {
    const file = this.#awaited[this.#told++];
    if (this.#told < 4096 || this.#told * 2 < this.#awaited.length) return file;
    this.#awaited = this.#awaited.slice(this.#told);
    this.#told = 0;
    return file;
   }
   #judgeFile(entry, {outcome, differences}) {
    this.#counts[outcome] += 1;
    if (outcome === "modified" || outcome === "missing") this.#changed[outcome].add(entry.path);
    this.#log(differences);
   }
   #judgeOther(entry) {
    this.#secondReading ??= this.#startSecondReading();
    const link = this.#links.take(entry.path);
    if (link === void 0) {
     this.#log(unexpected(entry));
     return;
    }
    const {outcome, differences} = compareLink(link, entry);
    this.#counts[LINK_COUNTS[outcome]] += 1;
    this.#log(differences);
   }
   #log(differences) {
    for (const difference of differences) {
     const count = REASON_COUNTS[difference.reason];
     if (count !== void 0) this.#counts[count] += 1;
     this.#logs.found.add(difference);
    }
   }
   #passFile({path}, hidden) {
    if (this.options.covers?.(path) === false) this.#counts.uncovered += 1; else if (hidden) this.#counts.unreadable += 1; else {
     this.#counts.missing += 1;
     this.#changed.missing.add(path);
     this.#logs.missing.add({
      reason: "file_missing",
      path
     });
    }
   }
   #passLink({path}, hidden) {
    if (this.options.covers?.(path) === false) this.#counts.linksUncovered += 1; else if (hidden) this.#counts.linksUnreadable += 1; else {
     this.#counts.linksMissing += 1;
     this.#logs.missingLinks.add({
      reason: "link_missing",
      path
     });
    }
   }
   #pullFile() {
    const entry = this.#manifest.next();
    if (entry?.kind !== "link") return entry;
    this.#firstLink = entry;
    return;
   }
   #pullLink() {
    const first = this.#secondReading === void 0 ? this.#firstLink : void 0;
    if (first === void 0) return (this.#secondReading ?? this.#manifest).next();
    this.#firstLink = void 0;
    return first;
   }
   #startSecondReading() {
    const reading = new checksums_cursor.B(this.source, {
     checkRoot: false
    });
    reading.skipFiles();
    return reading;
   }
  }
  function withDigestOf({digest}, entry) {
   return entry.kind === "file" && entry.digest === void 0 ? {
    ...entry,
    digest
   } : entry;
  }
  function compareTree(source, options = {}) {
   const join = new MergeJoin(source, options);
   let problem;
   const unlessRefused = (step, otherwise) => {
    if (problem !== void 0) return otherwise;
    try {
     return step();
    } catch (error) {
     if (!(error instanceof form_problem.W$)) throw error;
     problem = error;
     return otherwise;
    }
   };
   return {
    expectedSize: path => unlessRefused(() => join.expectedSize(path), "skip"),
    onEntry: entry => unlessRefused(() => join.onEntry(entry), void 0),
    finish: () => (0, form_problem.Kv)(() => {
     if (problem !== void 0) throw problem;
     return join.finish();
    }, (0, checksums_diagnosis.$)(source))
   };
  }
 }),
 98893: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => spikeWarning,
   p: () => isSpike
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  const SPIKE_MIN_FILES = 10;
  function isSpike({baseline, modified, missing}, threshold) {
   const changed = modified + missing;
   return changed >= SPIKE_MIN_FILES && changed / Math.max(1, baseline) > threshold;
  }
  function spikeWarning(counts, changedDigest) {
   const changed = counts.modified + counts.missing;
   const share = Math.round(changed / Math.max(1, counts.baseline) * 100);
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.$e)("spike", "release directory", `${changed} of ${counts.baseline} files (${share} %) changed at once: ${likelyCause(counts)}; changed set sha256:${changedDigest}`);
  }
  function likelyCause({baseline, modified, missing}) {
   if (missing === baseline) return "probably the wrong or an empty directory";
   if (missing > modified) return "probably an incomplete copy, or a disk that is not mounted";
   if (modified > baseline * .9) return "probably another release, or a tree built again instead of copied";
   return "probably several files were replaced together";
  }
 })
};
