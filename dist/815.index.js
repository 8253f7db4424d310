export const id = 815;

export const ids = [ 815 ];

export const modules = {
 30815: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   htpasswd: () => htpasswd
  });
  var check_type = __webpack_require__(82527);
  const KINDS = [ [ "bcrypt", /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/ ], [ "apr1", /^\$apr1\$[^$]{1,8}\$[./A-Za-z0-9]{22}$/ ], [ "md5crypt", /^\$1\$[^$]{0,8}\$[./A-Za-z0-9]{22}$/ ], [ "sha256crypt", /^\$5\$.+\$[./A-Za-z0-9]{43}$/ ], [ "sha512crypt", /^\$6\$.+\$[./A-Za-z0-9]{86}$/ ], [ "yescrypt", /^\$y\$.+\$[./A-Za-z0-9]{43}$/ ], [ "argon2", /^\$argon2/ ], [ "sha1", /^\{SHA\}[A-Za-z0-9+/]{27}=$/ ], [ "ssha", /^\{SSHA\}[A-Za-z0-9+/=]+$/ ], [ "plain", /^\{PLAIN\}/ ], [ "unknown", /^\$/ ], [ "crypt", /^[./A-Za-z0-9]{13}$/ ] ];
  function readHtpasswd(text) {
   const entries = [];
   const problems = [];
   const lines = text.split("\n");
   if (lines.at(-1) === "") lines.pop();
   for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const problem = message => problems.push({
     line,
     message
    });
    if (written.startsWith("#")) continue;
    if (written.endsWith("\r")) problem("ends with a carriage return, which becomes part of the hash");
    const [user = "", hash, ...rest] = written.replace(/\r$/, "").split(":");
    if (written.trim() === "") problem("is empty"); else if (hash === void 0 || user === "") problem("is no user:hash"); else if (hash === "") problem(`has no hash for ${user}`); else {
     if (/\s/.test(user) || /\s/.test(hash) || rest.length > 0 && rest.join(":").trim() === "") problem(`has something beside user and hash for ${user.trim()}`);
     const [kind] = KINDS.find(([, pattern]) => pattern.test(hash)) ?? [ "plain" ];
     entries.push({
      user,
      kind,
      cost: kind === "bcrypt" ? Number(hash.slice(4, 6)) : void 0,
      line
     });
    }
   }
   return {
    entries,
    problems
   };
  }
  var matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  function judgeFile(ground, file, given) {
   const {entries, problems} = readHtpasswd(ground.text(file));
   const at = line => ({
    location: {
     file,
     line
    }
   });
   const twice = entries.filter(({user}, index) => entries.findIndex(other => other.user === user) !== index);
   const count = (0, matcher.YW)(entries.length, given.users);
   return [ ...problems.map(({line, message}) => (0, observation.c6)(file, message, {
    expected: "user:hash",
    ...at(line)
   })), ...twice.map(({user, line}) => (0, observation.c6)(file, `has ${user} twice: only the first counts`, {
    expected: "each user once",
    ...at(line)
   })), (count.ok ? observation.v9 : observation.c6)(file, `has ${entries.length} users`, {
    expected: count.expected,
    actual: count.actual,
    ...at(1)
   }), ...entries.map(({user, kind, cost, line}) => {
    const subject = `${user} of ${file}`;
    if (kind !== given.algo) return (0, observation.c6)(subject, kind === "plain" ? "has a password in plain text" : `has a password hashed with ${kind}`, {
     expected: given.algo,
     actual: kind,
     ...at(line)
    });
    const {ok, expected} = (0, matcher.YW)(cost, given.cost);
    return (ok ? observation.v9 : observation.c6)(subject, `has bcrypt with cost ${cost ?? "?"}`, {
     expected,
     actual: String(cost),
     ...at(line)
    });
   }), ...judgePermissions(ground, file, given) ];
  }
  function judgePermissions(ground, file, {mode, owner, group}) {
   const facts = ground.look(file);
   if (facts === void 0) return [];
   const {hostFiles} = ground.ports;
   const found = {
    mode: `0${facts.mode.toString(8).padStart(3, "0")}`,
    owner: hostFiles.userName(facts.userId) ?? String(facts.userId),
    group: hostFiles.groupName(facts.groupId) ?? String(facts.groupId)
   };
   const fix = `chown ${owner}:${group} ${file} && chmod ${mode} ${file}`;
   const wanted = {
    mode,
    owner,
    group
   };
   return [ "mode", "owner", "group" ].map(name => (found[name] === wanted[name] ? observation.v9 : observation.c6)(file, `has ${name} ${found[name]}`, {
    expected: wanted[name],
    actual: found[name],
    location: {
     file,
     line: 1
    },
    fix
   }));
  }
  var made_files = __webpack_require__(47578);
  var shell_commands = __webpack_require__(70290);
  var made_by = __webpack_require__(58973);
  const OTHER_WAYS = {
   m: "apr1",
   s: "sha1",
   d: "crypt",
   p: "plain",
   2: "sha256crypt",
   5: "sha512crypt"
  };
  async function judgeScript(ground, madeBy, given) {
   const {files, commands} = await (0, made_by.C)(ground, madeBy);
   const {script} = madeBy;
   const runs = distinct(commands.filter(({words}) => (0, made_files.DE)(words)[0] === "htpasswd"));
   const made = [ ...files.values() ].filter(({htpasswd, path}) => htpasswd !== void 0 && (given.path === void 0 || path === given.path));
   const final = made.filter(file => !made.some(other => other !== file && other.htpasswd === file.htpasswd && other.by.line > file.by.line));
   if (final.length === 0) return [ (0, observation.c6)(script, `never makes ${given.path ?? "an htpasswd file"} by htpasswd`, {
    expected: "htpasswd -i -B -C 10 FILE USER",
    location: {
     file: script,
     line: runs[0]?.line ?? 1
    }
   }), ...runs.flatMap(run => judgeArguments(script, run)) ];
   return [ ...runs.flatMap(run => judgeArguments(script, run)), ...final.flatMap(file => [ ...file.htpasswd === void 0 ? [] : judgeOptions(script, file.htpasswd, given), ...judgeMade(script, file, given) ]) ];
  }
  function judgeArguments(script, run) {
   const {flags} = (0, made_files.F7)(run.words);
   const at = {
    location: {
     file: script,
     line: run.line,
     column: run.column
    }
   };
   if (flags.has("b")) return [ (0, observation.c6)(script, "gives htpasswd the password as an argument, which every user of the machine can read", {
    expected: "htpasswd -i, with the password by stdin",
    ...at
   }) ];
   if (flags.has("D")) return [];
   return [ flags.has("i") ? (0, observation.v9)(script, "gives htpasswd the password by stdin", at) : (0, 
   observation.c6)(script, "lets htpasswd ask a terminal for the password", {
    expected: "htpasswd -i, with the password by stdin",
    ...at
   }) ];
  }
  function judgeOptions(script, run, {cost: wanted}) {
   const {flags, cost} = (0, made_files.F7)(run.words);
   const at = {
    location: {
     file: script,
     line: run.line,
     column: run.column
    }
   };
   const other = [ ...flags ].find(flag => flag in OTHER_WAYS);
   if (!flags.has("B") || other !== void 0) return [ (0, observation.c6)(script, `makes htpasswd hash with ${other === void 0 ? "apr1, its default" : OTHER_WAYS[other] ?? other}`, {
    expected: "htpasswd -B",
    ...at
   }) ];
   if (cost?.includes(shell_commands.H) === true) return [ (0, observation.c6)(script, "gives bcrypt a cost that cannot be told by reading", {
    expected: "a cost that the script or its settings hold",
    ...at
   }) ];
   const number = cost === void 0 ? 5 : Number(cost);
   const {ok, expected} = (0, matcher.YW)(number, wanted);
   const says = `makes htpasswd use bcrypt with cost ${number}${cost === void 0 ? ", its default" : ""}`;
   return [ (ok ? observation.v9 : observation.c6)(script, says, {
    expected,
    actual: String(number),
    ...at
   }) ];
  }
  function judgeMade(script, {path, mode, owner, group, by}, given) {
   const at = {
    location: {
     file: script,
     line: by.line,
     column: by.column
    }
   };
   const found = {
    mode: mode === void 0 ? "of the umask" : `0${mode.toString(8).padStart(3, "0")}`,
    owner: owner ?? "root",
    group: group ?? "root"
   };
   const subject = `${path} of ${script}`;
   return [ "mode", "owner", "group" ].map(name => (found[name] === given[name] ? observation.v9 : observation.c6)(subject, `gets the ${name} ${found[name]}`, {
    expected: given[name],
    actual: found[name],
    ...at
   }));
  }
  function distinct(commands) {
   return [ ...new Map(commands.map(command => [ `${command.line}:${command.column}`, command ])).values() ];
  }
  var schemas = __webpack_require__(26921);
  const mode = schemas.YjP().regex(/^0[0-7]{3}$/, 'is no mode such as "0640"; write it as a text, with its zero');
  const htpasswdParameters = schemas.rej({
   file: schemas.YjP().min(1).optional().describe("The htpasswd file on this machine."),
   made_by: made_by.T.optional().describe("The script that makes it, for what is in no repository. It is read, not run."),
   path: schemas.YjP().min(1).optional().describe("Where the script puts it. Default: wherever it runs htpasswd for."),
   algo: schemas.euz("bcrypt").default("bcrypt").describe("How passwords are hashed. The other ways that nginx knows are guessed too fast."),
   cost: matcher.C3.prefault({
    ge: 10
   }).describe("The cost of bcrypt: each step doubles the time that a guess takes."),
   mode: mode.default("0640").describe("Permissions of the file."),
   owner: schemas.YjP().min(1).default("root").describe("Whom the file belongs to."),
   group: schemas.YjP().min(1).default("www-data").describe("The group of the workers of nginx, who read it."),
   users: matcher.C3.prefault({
    ge: 1
   }).describe("How many users there are; only for `file`.")
  }).refine(({file, made_by}) => file !== void 0 || made_by !== void 0, "asserts nothing: give file, made_by, or both");
  const htpasswd = (0, check_type.B)({
   name: "htpasswd",
   summary: "An htpasswd file, or the script that makes it: bcrypt with a cost, mode, owner and group, no password in a command line.",
   parameters: htpasswdParameters,
   executes: check_type.Z,
   observe: async (ground, given) => {
    const observations = [];
    if (given.file !== void 0) observations.push(...judgeFile(ground, given.file, given));
    if (given.made_by !== void 0) observations.push(...await judgeScript(ground, given.made_by, given));
    return observations;
   }
  });
 })
};
