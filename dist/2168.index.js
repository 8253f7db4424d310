import { modules as shared } from "./shared.index.js";

export const id = 2168;

export const ids = [ 2168 ];

export const modules = {
 ...shared,
 42168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   globCheck: () => globCheck
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82527);
  const globs = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(1e3)).min(1).max(1e3);
  const parameters = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   deny: globs.optional().describe("No file, link or folder may have such a name."),
   allow: globs.optional().describe("What is denied by name and may be there all the same."),
   require: globs.optional().describe("Each of these globs must match at least one file that is not empty."),
   in: globs.default([ "**" ]).describe("Which part of the tree is looked at."),
   except: globs.default([ "**/node_modules/**", "**/__pycache__/**" ]).describe("Which part is not."),
   symlink_escape: zod__WEBPACK_IMPORTED_MODULE_3__.euz("deny").optional().describe("No link may lead out of the tree, or be absolute."),
   loop: zod__WEBPACK_IMPORTED_MODULE_3__.euz("deny").optional().describe("No link may lead to a folder that holds it, or to nothing."),
   max_depth: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1).max(255).optional().describe("How many folders deep a file may lie."),
   special: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "deny", "allow" ]).default("deny").describe("FIFOs, sockets and devices."),
   names: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "utf8", "any" ]).default("utf8").describe("utf8: every name is UTF-8 without control characters."),
   modes: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "safe", "any" ]).default("safe").describe("safe: no file is setuid, setgid, or writable for everyone.")
  }).refine(({deny, require, symlink_escape: escape, loop, max_depth: depth}) => [ deny, require, escape, loop, depth ].some(rule => rule !== void 0), {
   message: "asks for nothing; give deny, require, symlink_escape, loop or max_depth"
  });
  const globCheck = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_4__.B)({
   name: "glob",
   summary: "The tree: names that must not be there, names that must, links that lead out of it, depth, special files",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_4__.Z,
   observe: async (ground, wanted) => {
    const inside = matcher(wanted.in);
    const outside = matcher(wanted.except);
    const entries = (await scan(ground)).filter(entry => inside(textOf(entry)) && !outside(textOf(entry)));
    if (entries.length === 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.G_((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(wanted.in.join(", "), "matches nothing in the tree"));
    const observations = [ ...entries.flatMap(entry => judgeEntry(ground, entry, wanted)), ...required(ground, entries, wanted.require ?? []) ];
    return observations.length > 0 ? observations : [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)("the tree", `has ${entries.length} entries, all of them as they should be`) ];
   }
  });
  async function scan(ground) {
   const entries = [];
   await ground.ports.tree.scan({
    root: ground.root,
    covers: path => path !== ".git" && !path.endsWith("/.git"),
    expectedSize: () => "skip",
    onEntry: entry => entries.push(entry)
   });
   return entries;
  }
  function textOf({path}) {
   return (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.fE)(path) ?? path;
  }
  function judgeEntry(ground, entry, wanted) {
   const path = textOf(entry);
   const subject = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.Vj)(entry.path);
   const observations = [];
   const fail = (message, expected, actual) => observations.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(subject, message, {
    ...expected === void 0 ? {} : {
     expected
    },
    ...actual === void 0 ? {} : {
     actual
    }
   }));
   if (entry.kind === "problem") return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.nv)("infra", subject, `could not be looked at: it is ${entry.problem}`) ];
   const denied = deniedBy(path, wanted);
   if (denied !== void 0) fail("must not be here", `no name like ${denied}`);
   if (wanted.names === "utf8" && ((0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.fE)(entry.path) === void 0 || /[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.test(path))) fail("has a name that cannot be shown", "UTF-8 without control characters");
   if (wanted.special === "deny" && entry.kind === "special") fail("is neither file, folder nor link", "a regular file", entry.type);
   if (wanted.modes === "safe" && entry.kind === "file" && entry.unsafe.length > 0) fail(`is ${entry.unsafe.join(" and ")}`, "a mode such as 0644 or 0755");
   const depth = path.split("/").length - 1;
   if (wanted.max_depth !== void 0 && depth > wanted.max_depth) fail("lies too deep", `at most ${wanted.max_depth} folders deep`, `${depth} folders deep`);
   if (entry.kind === "link") observations.push(...judgeLink(ground, path, (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.fE)(entry.target) ?? entry.target, wanted));
   return observations;
  }
  function deniedBy(path, {deny = [], allow = []}) {
   if (allow.length > 0 && matcher(allow)(path)) return;
   const ways = path.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
   return deny.find(glob => ways.some(matcher([ glob ])));
  }
  function judgeLink(ground, path, target, {symlink_escape: escape, loop}) {
   const reached = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), target));
   const leaves = target.startsWith("/") || reached === ".." || reached.startsWith("../");
   const real = ground.ports.files.resolve(ground.resolve(path));
   const root = ground.ports.files.resolve(ground.root) ?? ground.root;
   if (escape === "deny" && (leaves || real !== void 0 && real !== root && !real.startsWith(`${root}/`))) return [ (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is a link that leads out of the tree", {
    actual: target
   }) ];
   if (loop !== "deny") return [];
   if (real === void 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is a link that leads to nothing, or in a circle", {
    actual: target
   }) ];
   const relative = real === root ? "" : real.slice(root.length + 1);
   const circles = real === root || path === relative || path.startsWith(`${relative}/`);
   return [ circles ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is a link to a folder that holds it", {
    actual: target
   }) : (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(path, "is a link that stays in the tree") ];
  }
  function required(ground, entries, wanted) {
   const files = entries.filter(({kind}) => kind === "file").map(textOf);
   return wanted.flatMap(glob => {
    const found = files.filter(matcher([ glob ]));
    if (found.length === 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(glob, "matches no file") ];
    const empty = found.filter(path => ground.look(path)?.sizeBytes === 0);
    return empty.length > 0 ? empty.map(path => (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is empty")) : [ (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(glob, `matches ${found.length} files`) ];
   });
  }
  const kept = new Map;
  function matcher(patterns) {
   const key = patterns.join("\0");
   const known = kept.get(key);
   if (known !== void 0) return known;
   const made = picomatch__WEBPACK_IMPORTED_MODULE_5__([ ...patterns ], {
    dot: true,
    flags: "s",
    nonegate: true
   });
   if (kept.size < 500) kept.set(key, made);
   return made;
  }
 })
};
