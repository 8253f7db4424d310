import { modules as shared } from "./shared.index.js";

export const id = 5826;

export const ids = [ 5826 ];

export const modules = {
 ...shared,
 55826: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => command
  });
  var schemas = __webpack_require__(26921);
  var path = __webpack_require__(80916);
  var digest = __webpack_require__(6799);
  var checks_matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  const MAX_ENTRIES = 2e5;
  async function copyOfRoot(ground) {
   const folder = ground.temporary();
   const [path, home] = [ external_node_path_.posix.join(folder, "root"), external_node_path_.posix.join(folder, "home") ];
   const {hostFiles, files} = ground.ports;
   for (const place of [ path, home ]) hostFiles.makeFolder(place);
   const top = [ ...new Set(ground.entries().map(entry => entry.path.split("/")[0] ?? "")) ].filter(name => name !== "" && name !== ".git");
   if (top.length > 0) await succeed(ground, "cp", [ "-a", "--", ...top.map(name => ground.resolve(name)), path ]);
   return {
    path,
    home,
    digests: () => new Map(hostFiles.list(folder, {
     maxEntries: MAX_ENTRIES,
     skip: []
    }).map(entry => {
     const content = entry.kind === "file" ? files.digest(external_node_path_.posix.join(folder, entry.path)) ?? "" : entry.target ?? "";
     return [ entry.path, (0, digest.sc)(Buffer.from(`${entry.kind} ${entry.mode} ${content}`)) ];
    }))
   };
  }
  async function succeed(ground, program, args) {
   const {exitCode, stderr} = await ground.run({
    program,
    args
   });
   if (exitCode !== 0) throw new errors.cs("tool_failed", `${program} ended with code ${exitCode}: ${(0, 
   path.g$)(stderr.trim().slice(0, 300))}`, {
    exitCode
   });
  }
  const parameters = schemas.rej({
   exec: schemas.YOg(schemas.YjP().max(4096)).min(1).max(100).describe("Program and arguments; never a shell line. It runs in a copy of the root."),
   exit: schemas.Whr().min(0).max(255).default(0).describe("The exit code that is expected."),
   stdout: checks_matcher.C3.optional().describe("What standard output must be like."),
   stderr: checks_matcher.C3.optional().describe("What standard error must be like."),
   runs: schemas.Whr().min(1).max(5).default(1).describe("How often it is run."),
   stdout_equal: schemas.zMY().default(false).describe("Must each run print the same?"),
   writes: schemas.k5n([ "none", "any" ]).default("any").describe("`none`: files of the copy, and the folder for temporary files, are afterwards as before."),
   network: schemas.k5n([ "none", "any" ]).default("any").describe("`none`: it runs without network, where this host can do that (unshare -n)."),
   env: schemas.g1P(schemas.YjP().regex(/^[A-Za-z_]\w*$/), schemas.YjP().max(4096)).default({}).describe("Variables beside PATH, HOME, LANG and TZ.")
  }).refine(({stdout_equal, runs}) => !stdout_equal || runs > 1, "`stdout_equal` needs more than one run");
  const PARSERS = {
   bash: ([flag, file, ...rest]) => flag === "-n" && isPlain(file) && rest.length === 0,
   sh: ([flag, file, ...rest]) => flag === "-n" && isPlain(file) && rest.length === 0
  };
  const isPlain = word => word !== void 0 && word !== "" && !word.startsWith("-");
  const command = (0, check_type.B)({
   name: "command",
   summary: "Runs a program in a copy of the root: exit code, output, twice the same, nothing written, no network.",
   parameters,
   executes: ({exec: [program = "", ...args], env}) => Object.keys(env).length > 0 || PARSERS[program]?.(args) !== true,
   observe: async (ground, wanted) => {
    const subject = wanted.exec.join(" ").slice(0, 200);
    const copy = await copyOfRoot(ground);
    const isolated = wanted.network === "none" ? await canIsolate(ground) : false;
    const seen = [];
    if (wanted.network === "none" && !isolated) seen.push((0, observation.nv)("infra", subject, "could not be run without network: unshare -n is not allowed here"));
    const outputs = [];
    for (let run = 1; run <= wanted.runs; run++) {
     const before = wanted.writes === "none" ? copy.digests() : void 0;
     const result = await runOnce(ground, wanted, {
      copy: copy.path,
      home: copy.home,
      isolated
     });
     outputs.push(result);
     seen.push(...judge(subject, wanted, result, run));
     if (before !== void 0) seen.push(...changes(subject, before, copy.digests(), run));
    }
    if (wanted.stdout_equal) seen.push(sameOutput(subject, outputs));
    return seen;
   }
  });
  async function runOnce(ground, {exec, env}, {copy, home, isolated}) {
   const [program = "", ...args] = isolated ? [ "unshare", "--net", "--map-root-user", "--", ...exec ] : exec;
   return ground.run({
    program,
    args,
    cwd: copy,
    env: {
     HOME: home,
     TMPDIR: home,
     ...env
    }
   });
  }
  async function canIsolate(ground) {
   if (ground.ports.processes.find("unshare") === void 0) return false;
   return (await ground.run({
    program: "unshare",
    args: [ "--net", "--map-root-user", "--", "true" ]
   })).exitCode === 0;
  }
  function judge(subject, {exit, stdout, stderr}, result, run) {
   const said = (0, path.g$)((result.stderr.trim() || Buffer.from(result.stdout).toString("utf8").trim()).slice(-300));
   const seen = result.exitCode === exit ? [ (0, observation.v9)(subject, `ended with code ${exit} (run ${run})`) ] : [ (0, 
   observation.c6)(subject, `ended with code ${result.exitCode} (run ${run}): ${said}`, {
    expected: String(exit),
    actual: String(result.exitCode),
    ...placeIn(said)
   }) ];
   const check = (what, text, matcher) => {
    if (matcher === void 0) return;
    const {ok, expected, actual} = (0, checks_matcher.YW)(text, matcher);
    seen.push(ok ? (0, observation.v9)(subject, `has ${what} as expected (run ${run})`) : (0, 
    observation.c6)(subject, `has another ${what} (run ${run})`, {
     expected,
     actual
    }));
   };
   check("standard output", Buffer.from(result.stdout).toString("utf8"), stdout);
   check("standard error", result.stderr, stderr);
   return seen;
  }
  function placeIn(said) {
   const [, file, line] = /^(?:.*?\s)?([\w./-]+): line (\d+):/.exec(said) ?? [];
   return file === void 0 ? {} : {
    location: {
     file,
     line: Number(line)
    }
   };
  }
  function changes(subject, before, after, run) {
   const changed = [ ...new Set([ ...before.keys(), ...after.keys() ]) ].filter(path => before.get(path) !== after.get(path)).sort();
   if (changed.length === 0) return [ (0, observation.v9)(subject, `wrote nothing (run ${run})`) ];
   return [ (0, observation.c6)(subject, `wrote ${changed.length} files (run ${run})`, {
    expected: "nothing written",
    actual: changed.slice(0, 10).join(", ")
   }) ];
  }
  function sameOutput(subject, outputs) {
   const texts = outputs.map(({stdout}) => Buffer.from(stdout).toString("utf8"));
   const [first = "", ...others] = texts;
   const other = others.find(text => text !== first);
   if (other === void 0) return first.trim() === "" ? (0, observation.c6)(subject, "printed nothing, so that two runs cannot be compared") : (0, 
   observation.v9)(subject, `printed the same ${texts.length} times (${(0, digest.sc)(Buffer.from(first)).slice(0, 12)})`);
   const [a, b] = [ first.split("\n"), other.split("\n") ];
   const line = a.findIndex((text, index) => text !== b[index]);
   return (0, observation.c6)(subject, `printed something else in another run, from line ${line + 1} on`, {
    expected: (a[line] ?? "").slice(0, 200),
    actual: (b[line] ?? "").slice(0, 200)
   });
  }
 })
};
