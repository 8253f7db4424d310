export const id = 9260;

export const ids = [ 9260 ];

export const modules = {
 57336: (module => {
  let p = process || {}, argv = p.argv || [], env = p.env || {};
  let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
  let formatter = (open, close, replace = open) => input => {
   let string = "" + input, index = string.indexOf(close, open.length);
   return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
  };
  let replaceClose = (string, close, replace, index) => {
   let result = "", cursor = 0;
   do {
    result += string.substring(cursor, index) + replace;
    cursor = index + close.length;
    index = string.indexOf(close, cursor);
   } while (~index);
   return result + string.substring(cursor);
  };
  let createColors = (enabled = isColorSupported) => {
   let f = enabled ? formatter : () => String;
   return {
    isColorSupported: enabled,
    reset: f("[0m", "[0m"),
    bold: f("[1m", "[22m", "[22m[1m"),
    dim: f("[2m", "[22m", "[22m[2m"),
    italic: f("[3m", "[23m"),
    underline: f("[4m", "[24m"),
    inverse: f("[7m", "[27m"),
    hidden: f("[8m", "[28m"),
    strikethrough: f("[9m", "[29m"),
    black: f("[30m", "[39m"),
    red: f("[31m", "[39m"),
    green: f("[32m", "[39m"),
    yellow: f("[33m", "[39m"),
    blue: f("[34m", "[39m"),
    magenta: f("[35m", "[39m"),
    cyan: f("[36m", "[39m"),
    white: f("[37m", "[39m"),
    gray: f("[90m", "[39m"),
    bgBlack: f("[40m", "[49m"),
    bgRed: f("[41m", "[49m"),
    bgGreen: f("[42m", "[49m"),
    bgYellow: f("[43m", "[49m"),
    bgBlue: f("[44m", "[49m"),
    bgMagenta: f("[45m", "[49m"),
    bgCyan: f("[46m", "[49m"),
    bgWhite: f("[47m", "[49m"),
    blackBright: f("[90m", "[39m"),
    redBright: f("[91m", "[39m"),
    greenBright: f("[92m", "[39m"),
    yellowBright: f("[93m", "[39m"),
    blueBright: f("[94m", "[39m"),
    magentaBright: f("[95m", "[39m"),
    cyanBright: f("[96m", "[39m"),
    whiteBright: f("[97m", "[39m"),
    bgBlackBright: f("[100m", "[49m"),
    bgRedBright: f("[101m", "[49m"),
    bgGreenBright: f("[102m", "[49m"),
    bgYellowBright: f("[103m", "[49m"),
    bgBlueBright: f("[104m", "[49m"),
    bgMagentaBright: f("[105m", "[49m"),
    bgCyanBright: f("[106m", "[49m"),
    bgWhiteBright: f("[107m", "[49m")
   };
  };
  module.exports = createColors();
  module.exports.createColors = createColors;
 }),
 29624: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => COMMANDS
  });
  const COMMANDS = [ {
   name: "init",
   summary: "Write a first duri.yml, filled in from the repository and commented",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(7899) ]).then(__webpack_require__.bind(__webpack_require__, 67899))).default
  }, {
   name: "seal",
   summary: "Write and sign the evidence of a release: inventory, SBOM, provenance, metadata",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(7961), __webpack_require__.e(2122), __webpack_require__.e(8093), __webpack_require__.e(7026), __webpack_require__.e(6993) ]).then(__webpack_require__.bind(__webpack_require__, 6807))).default
  }, {
   name: "merge",
   summary: "Seal a release whose files other jobs have read: the parts of all shards become one evidence set",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(7961), __webpack_require__.e(2122), __webpack_require__.e(8093), __webpack_require__.e(7026), __webpack_require__.e(4350) ]).then(__webpack_require__.bind(__webpack_require__, 67490))).default
  }, {
   name: "verify",
   summary: "Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(4884), __webpack_require__.e(6955) ]).then(__webpack_require__.bind(__webpack_require__, 56955))).default
  }, {
   name: "check-downgrade",
   summary: "Compare a candidate with the floor: no lower schema, older policy or weaker protection",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(2018), __webpack_require__.e(4884), __webpack_require__.e(9915), __webpack_require__.e(2652) ]).then(__webpack_require__.bind(__webpack_require__, 30257))).default
  }, {
   name: "gate",
   summary: "Run what policy requires of a change and decide: green or red, the merge gate",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(990), __webpack_require__.e(4884), __webpack_require__.e(3063), __webpack_require__.e(1546), __webpack_require__.e(7216), __webpack_require__.e(4018) ]).then(__webpack_require__.bind(__webpack_require__, 84018))).default
  }, {
   name: "audit",
   summary: "Gate 1: run the checks of duri.yml on repository and deployment files; green, or what is to be mended",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(7961), __webpack_require__.e(4951), __webpack_require__.e(4242), __webpack_require__.e(4884), __webpack_require__.e(8935), __webpack_require__.e(2125), __webpack_require__.e(8042) ]).then(__webpack_require__.bind(__webpack_require__, 55043))).default
  }, {
   name: "audit mutate",
   summary: "Put faults into a copy of the deployment and say which checks notice: an audit without teeth becomes visible",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(2018), __webpack_require__.e(4951), __webpack_require__.e(2212) ]).then(__webpack_require__.bind(__webpack_require__, 17178))).default
  }, {
   name: "audit checklist",
   summary: "Write the checks and acceptance cases as a checklist for people, one box for every condition",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2018), __webpack_require__.e(4951), __webpack_require__.e(5883) ]).then(__webpack_require__.bind(__webpack_require__, 99625))).default
  }, {
   name: "uat",
   summary: "Run the acceptance tests of duri.yml against a target, or rehearse them on a deployment that DuRi starts itself",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(5748), __webpack_require__.e(7961), __webpack_require__.e(8155), __webpack_require__.e(4951), __webpack_require__.e(4242), __webpack_require__.e(6674), __webpack_require__.e(4884), __webpack_require__.e(9231), __webpack_require__.e(8935), __webpack_require__.e(8946) ]).then(__webpack_require__.bind(__webpack_require__, 58313))).default
  }, {
   name: "claims",
   summary: "List what a report claims: proven, wrong or unproven; write it anew with the numbers as they are",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(2018), __webpack_require__.e(4951), __webpack_require__.e(2988), __webpack_require__.e(2166), __webpack_require__.e(7259) ]).then(__webpack_require__.bind(__webpack_require__, 66617))).default
  }, {
   name: "check-tag",
   summary: "Judge the tag of a release: a new, higher version, never moved, on a commit with a green gate",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(990), __webpack_require__.e(3063), __webpack_require__.e(7823) ]).then(__webpack_require__.bind(__webpack_require__, 40099))).default
  }, {
   name: "publish",
   summary: "Publish the draft release of a tag once everything in it verifies, then verify it again as a consumer",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(990), __webpack_require__.e(2122), __webpack_require__.e(8093), __webpack_require__.e(846), __webpack_require__.e(3063), __webpack_require__.e(3988), __webpack_require__.e(3163) ]).then(__webpack_require__.bind(__webpack_require__, 81583))).default
  }, {
   name: "sbom",
   summary: "List what a release consists of, as SPDX or CycloneDX",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(4654) ]).then(__webpack_require__.bind(__webpack_require__, 84654))).default
  }, {
   name: "sbom diff",
   summary: "Say which packages a change adds, removes, replaces, or puts under another licence",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(9897), __webpack_require__.e(4074), __webpack_require__.e(2018), __webpack_require__.e(1546), __webpack_require__.e(5335), __webpack_require__.e(2787) ]).then(__webpack_require__.bind(__webpack_require__, 52787))).default
  }, {
   name: "provenance",
   summary: "Write provenance.json: which source, which builder, which SBOM",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(6371), __webpack_require__.e(9940) ]).then(__webpack_require__.bind(__webpack_require__, 9940))).default
  }, {
   name: "sign",
   summary: "Sign files with a statement of your own, or the evidence of a release in a job of its own",
   load: async () => (await __webpack_require__.e(6867).then(__webpack_require__.bind(__webpack_require__, 56867))).default
  }, {
   name: "archive",
   summary: "Keep a release and its evidence for as long as policy says, and write down until when they are kept",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(7961), __webpack_require__.e(990), __webpack_require__.e(2122), __webpack_require__.e(8093), __webpack_require__.e(846), __webpack_require__.e(3988), __webpack_require__.e(5710), __webpack_require__.e(1166) ]).then(__webpack_require__.bind(__webpack_require__, 41166))).default
  }, {
   name: "archive audit",
   summary: "Verify every stored archive anew, and warn before one lapses",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(990), __webpack_require__.e(2122), __webpack_require__.e(8093), __webpack_require__.e(846), __webpack_require__.e(3988), __webpack_require__.e(5710), __webpack_require__.e(4521) ]).then(__webpack_require__.bind(__webpack_require__, 60329))).default
  }, {
   name: "keys new",
   summary: "Make a signing key and add it to the key ring",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(9989), __webpack_require__.e(985) ]).then(__webpack_require__.bind(__webpack_require__, 70985))).default
  }, {
   name: "keys rotate",
   summary: "Add a new key in place of an old one; both sign meanwhile",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(9989), __webpack_require__.e(6396) ]).then(__webpack_require__.bind(__webpack_require__, 56396))).default
  }, {
   name: "keys retire",
   summary: "End a key: it signs no more, or with --revoke nothing that it signed counts any more",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(9989), __webpack_require__.e(5820) ]).then(__webpack_require__.bind(__webpack_require__, 65820))).default
  }, {
   name: "keys status",
   summary: "List the keys of the ring: state, windows, age, and which are due",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(8921), __webpack_require__.e(3613) ]).then(__webpack_require__.bind(__webpack_require__, 43613))).default
  }, {
   name: "log verify",
   summary: "Check an execution record: is the chain whole, and is it signed?",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(990), __webpack_require__.e(5941), __webpack_require__.e(6957) ]).then(__webpack_require__.bind(__webpack_require__, 38991))).default
  }, {
   name: "log show",
   summary: "Show an execution record as a table",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(5941), __webpack_require__.e(7414) ]).then(__webpack_require__.bind(__webpack_require__, 27414))).default
  }, {
   name: "comment",
   summary: "Comment on a pull request what its own run has handed over, from forks too",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(2361) ]).then(__webpack_require__.bind(__webpack_require__, 52361))).default
  }, {
   name: "freeze",
   summary: "The kill switch: while it is on nothing is merged, released or booted; signed, with reason, owner and end",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(7961), __webpack_require__.e(990), __webpack_require__.e(3063), __webpack_require__.e(7819), __webpack_require__.e(9214) ]).then(__webpack_require__.bind(__webpack_require__, 59214))).default
  }, {
   name: "notify",
   summary: "Tell people: DingTalk, Slack or a webhook, with retries, a fallback, and an outbox that loses nothing",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(7961), __webpack_require__.e(7819), __webpack_require__.e(5441) ]).then(__webpack_require__.bind(__webpack_require__, 58045))).default
  }, {
   name: "doctor",
   summary: "Say what this machine and repository lack, and what to do about it",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(8921), __webpack_require__.e(7216), __webpack_require__.e(9493) ]).then(__webpack_require__.bind(__webpack_require__, 90055))).default
  }, {
   name: "explain",
   summary: "Say what a finding, error or exit code means, and how to mend it",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(1482) ]).then(__webpack_require__.bind(__webpack_require__, 61482))).default
  } ];
 }),
 3075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => GLOBAL_SWITCHES,
   l: () => readArguments
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  const GLOBAL_SWITCHES = {
   json: "Print one JSON object on standard output",
   short: "Print one line",
   quiet: "No progress and no notes on standard error",
   debug: "Say more on standard error"
  };
  function readArguments(command, argv) {
   const entries = Object.entries(command.inputs);
   const given = strictly(entries.flatMap(([, input]) => input.positional || input.flag === void 0 ? [] : [ {
    ...input,
    flag: input.flag
   } ]), argv);
   if (given === void 0) return;
   const positional = entries.filter(([, input]) => input.positional);
   const least = positional.filter(([, input]) => input.required).length;
   const most = positional.some(([, input]) => input.many) ? 1 / 0 : positional.length;
   if (given.positionals.length < least || given.positionals.length > most) return;
   const texts = key => {
    const index = positional.findIndex(([name]) => name === key);
    const input = command.inputs[key];
    if (index >= 0) return input?.many === true ? given.positionals.slice(index) : given.positionals.slice(index, index + 1);
    return input?.flag === void 0 ? [] : [ given.values[input.flag] ?? [] ].flat().map(String);
   };
   return {
    texts,
    help: void 0
   };
  }
  function strictly(flags, argv) {
   const options = {};
   for (const {flag, placeholder, many} of flags) options[flag] = {
    type: placeholder === void 0 ? "boolean" : "string",
    multiple: many
   };
   for (const name of Object.keys(GLOBAL_SWITCHES)) options[name] = {
    type: "boolean"
   };
   try {
    return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
     args: [ ...argv ],
     options,
     allowPositionals: true
    });
   } catch {
    return;
   }
  }
 }),
 9260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   startCli: () => startCli
  });
  var commands = __webpack_require__(29624);
  var resolve = __webpack_require__(59379);
  var errors = __webpack_require__(74132);
  var model_status = __webpack_require__(62373);
  var nearest = __webpack_require__(34348);
  var picocolors = __webpack_require__(57336);
  function overviewText(commands, colour) {
   const paint = picocolors.createColors(colour);
   const width = Math.max(...commands.map(({name}) => name.length));
   const lines = commands.map(({name, summary}) => `  ${paint.bold(name.padEnd(width))}  ${summary}`);
   return [ `${paint.bold("duri")} proves that what runs is what was released.`, "", `Usage: duri COMMAND [ARGUMENTS]      duri COMMAND --help for one command, with examples`, "", ...lines, "", "Exit codes: 0 verified · 1 gate red · 2 wrong input or policy · 3 no verdict · 20 tampered · 21 corrupted · 22 policy_changed", "" ].join("\n");
  }
  var read_arguments = __webpack_require__(3075);
  var amount = __webpack_require__(63907);
  const REDRAW_MS = 80;
  function terminalLog(stderr, options) {
   const live = stderr.isTTY === true && !options.quiet;
   let drawn = false;
   let drawnAt = -1 / 0;
   const clear = () => {
    if (drawn) stderr.write("\r[2K");
    drawn = false;
   };
   const line = text => {
    clear();
    stderr.write(`${text}\n`);
   };
   return {
    clear,
    debug: message => options.debug && line(`debug: ${message}`),
    info: message => options.quiet || line(message),
    warn: message => line(`warning: ${message}`),
    progress: (step, done, total, unit = "files") => {
     const now = options.now();
     if (!live || now - drawnAt < REDRAW_MS) return;
     drawnAt = now;
     const text = total === void 0 ? `${step}  ${terminal_log_amount(done, unit)}` : `${step}  ${bar(done / total)}  ${terminal_log_amount(done, unit)} of ${terminal_log_amount(total, unit)}`;
     clear();
     stderr.write(text.slice(0, (stderr.columns ?? 80) - 1));
     drawn = true;
    }
   };
  }
  function bar(share) {
   const full = Math.max(0, Math.min(20, Math.round(share * 20)));
   return `${"█".repeat(full)}${"░".repeat(20 - full)} ${String(Math.round(share * 100)).padStart(3)}%`;
  }
  function terminal_log_amount(value, unit) {
   return unit === "files" ? `${(0, amount.C)(value)} files` : `${(value / 1e6).toFixed(1)} MB`;
  }
  async function runCli(cli) {
   const flag = name => cli.argv.includes(`--${name}`) && !afterDoubleDash(cli.argv, `--${name}`);
   const log = terminalLog(cli.stderr, {
    quiet: flag("quiet") || flag("json"),
    debug: flag("debug"),
    now: cli.now
   });
   try {
    const result = await dispatch(cli, log);
    log.clear();
    if (typeof result === "string") cli.stdout.write(result); else await printResult(cli, result, {
     json: flag("json"),
     short: flag("short")
    });
    return typeof result === "string" ? 0 : result.exitCode;
   } catch (error) {
    log.clear();
    return printError(cli, toIntegrityError(error), {
     json: flag("json"),
     debug: flag("debug"),
     cause: error
    });
   }
  }
  async function dispatch(cli, log) {
   const [first] = cli.argv;
   if (first === "--version" || first === "-V") return `${cli.version}\n`;
   if (first === void 0 || first === "help" || first === "--help" || first === "-h") return overviewText(commands.L, colours(cli, cli.stdout));
   const {entry, rest} = findCommand(cli.argv);
   if (entry === void 0) return overviewText(commands.L.filter(({name}) => name.startsWith(`${first} `)), colours(cli, cli.stdout));
   const command = await entry.load();
   const plain = (0, read_arguments.l)(command, rest);
   const parsedArguments = plain ?? (await Promise.all([ __webpack_require__.e(8179), __webpack_require__.e(6658) ]).then(__webpack_require__.bind(__webpack_require__, 96658))).parseArguments(command, rest, Math.min(cli.stdout.columns ?? 100, 110));
   if (parsedArguments.help !== void 0) return parsedArguments.help;
   const texts = key => {
    const given = parsedArguments.texts(key);
    const variable = command.inputs[key]?.env;
    const fallback = variable === void 0 ? void 0 : cli.env[variable];
    return given.length > 0 || fallback === void 0 || fallback === "" ? given : [ fallback ];
   };
   const values = (0, resolve.e)(command.inputs, texts, key => displayName(command, key));
   return command.run(await cli.createPorts(log), values);
  }
  function findCommand(argv) {
   const [first = "", second = ""] = argv;
   const two = commands.L.find(({name}) => name === `${first} ${second}`);
   if (two !== void 0) return {
    entry: two,
    rest: argv.slice(2)
   };
   const one = commands.L.find(({name}) => name === first);
   if (one !== void 0) return {
    entry: one,
    rest: argv.slice(1)
   };
   const group = commands.L.filter(({name}) => name.startsWith(`${first} `));
   if (group.length > 0 && (second === "" || second.startsWith("-"))) return {
    entry: void 0,
    rest: []
   };
   const tried = group.length > 0 ? `${first} ${second}` : first;
   const suggestion = (0, nearest.p)(tried, commands.L.map(({name}) => name));
   const hint = suggestion === void 0 ? "Run `duri --help` to see every command." : `Did you mean \`duri ${suggestion}\`?`;
   throw new errors.cs("usage", `there is no command "${tried.slice(0, 60)}"`, {}, {
    hint
   });
  }
  function displayName(command, key) {
   const input = command.inputs[key];
   if (input?.positional === true) return input.placeholder ?? key;
   return input?.flag === void 0 ? key : `--${input.flag}`;
  }
  async function printResult(cli, result, format) {
   if (format.json) return void cli.stdout.write(`${JSON.stringify(result.json, null, 2)}\n`);
   if (format.short) return void cli.stdout.write(`${result.short ?? result.report.headline}\n`);
   const {renderTerminal} = await __webpack_require__.e(5749).then(__webpack_require__.bind(__webpack_require__, 45749));
   cli.stdout.write(await renderTerminal(result.report, {
    colour: colours(cli, cli.stdout),
    width: cli.stdout.columns ?? 100
   }));
  }
  function printError(cli, error, format) {
   if (format.json) cli.stdout.write(`${JSON.stringify({
    status: null,
    error: {
     code: error.code,
     message: error.message,
     hint: error.hint
    }
   }, null, 2)}\n`);
   cli.stderr.write(`error: ${error.message}\n  hint: ${error.hint}\n  code: ${error.code} (duri explain ${error.code})\n`);
   if (format.debug && format.cause instanceof Error) cli.stderr.write(`${format.cause.stack ?? ""}\n`);
   return (0, model_status.I$)(error.kind === "config" ? "error(config)" : "error(infra)", "prod");
  }
  function toIntegrityError(error) {
   return error instanceof errors.cs ? error : new errors.cs("internal", (0, errors.bD)(error), {}, {
    cause: error
   });
  }
  function colours(cli, stream) {
   if ((cli.env["NO_COLOR"] ?? "") !== "" || cli.env["TERM"] === "dumb") return false;
   return (cli.env["FORCE_COLOR"] ?? "") !== "" || stream.isTTY === true;
  }
  function afterDoubleDash(argv, flag) {
   const dashes = argv.indexOf("--");
   return dashes !== -1 && argv.indexOf(flag) > dashes;
  }
  async function startCli(start) {
   process.stdout.on("error", error => process.exit(error.code === "EPIPE" ? 0 : 3));
   process.exitCode = await runCli({
    argv: process.argv.slice(2),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    version: start.version,
    now: () => performance.now(),
    createPorts: async log => (await Promise.all([ __webpack_require__.e(4676), __webpack_require__.e(6102) ]).then(__webpack_require__.bind(__webpack_require__, 94676))).nodePorts(log, start)
   });
  }
 }),
 59379: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => resolveInputs
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  function resolveInputs(inputs, texts, nameOf) {
   const values = {};
   const problems = [];
   for (const [key, input] of Object.entries(inputs)) {
    const result = input.resolve(texts(key));
    if (result.ok) values[key] = result.value; else problems.push(...result.problems.map(({message}) => `${nameOf(key)} ${message}`));
   }
   if (problems.length > 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", problems.join("; "), {
    problems
   });
   return values;
  }
 }),
 63907: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => withThousands
  });
  function withThousands(count) {
   return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
  }
 }),
 74132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sr: () => ERRORS,
   bD: () => messageOf,
   cs: () => IntegrityError,
   xU: () => systemCode
  });
  const config = (means, hint) => ({
   kind: "config",
   means,
   hint
  });
  const infra = (means, hint) => ({
   kind: "infra",
   means,
   hint
  });
  const ERRORS = {
   usage: config("The command line is not one that DuRi knows.", "Run the command with --help; it lists every argument with an example."),
   input_invalid: config("An input has a value that it cannot have.", "Run the command with --help to see what it takes."),
   policy_invalid: config("The policy file is not valid.", "Mend the line that the message names. schemas/duri.schema.json gives editors completion and checks."),
   policy_untrusted: config("The policy, key ring or floor lies where the release could have put it.", "Keep them outside the release and the evidence directory, in a place that the verified program cannot write."),
   mode_invalid: config("DURI_ENV or DURI_INTEGRITY_MODE has a value that DuRi does not know.", "DURI_ENV is prod or dev; DURI_INTEGRITY_MODE is strict or warn. Unset means prod and strict."),
   directory_missing: config("The directory is not there, or is no directory.", "Check the path; it is relative to the current folder."),
   input_missing: config("A file that was named is not there.", "Check the path; it is relative to the current folder."),
   file_exists: config("A file is already there and would be overwritten.", "Choose another name, or remove the file first."),
   key_missing: config("There is no key to sign with.", "Make one with `duri keys new`, or seal with --unsigned; unsigned evidence never verifies in prod."),
   key_invalid: config("A key file does not hold a key that DuRi can use.", "Raw HMAC secrets have 32 bytes or more; Ed25519 and ECDSA P-256 keys are PEM (PKCS #8)."),
   key_permissions: config("A key file can be read or written by others.", "chmod 600 FILE, and let it belong to the user that runs DuRi."),
   key_not_in_ring: config("The secret given belongs to no key of the ring.", "Give the secret that belongs to the ring, or add the key to the ring with `duri keys new`."),
   key_may_not_sign: config("The key is in the ring, but may not sign now.", "`duri keys status` shows state and windows; `duri keys rotate` adds a new key."),
   key_unnamed: config("The key that is meant is not clear: none of the ring fits, or several do.", "Name it by its id, the beginning of its id, or its name; `duri keys status` lists them."),
   key_needed: config("The key is still needed.", "Make or rotate in another key first and seal again with it; --force retires it all the same."),
   keyring_full: config("The key ring holds as many keys as it can.", "Take entries out of the ring whose `verify_until` has passed."),
   keyring_invalid: config("The key ring is not valid.", "Mend the field that the message names, or make a new ring with `duri keys new`."),
   tree_unsealable: config("The release directory holds something that cannot be part of a release.", "Remove or mend what the message lists, or exclude it by policy."),
   part_invalid: config("A file is no part of an inventory as `duri seal --shard` writes it, or is cut short or changed.", "Make it again with `duri seal --shard`, and hand it over unchanged."),
   parts_incomplete: config("The parts are not one for every shard of one split.", "Give `duri merge` each part of one split once: as many as the n of `--shard i/n`, all with the same n."),
   part_mismatch: config("The parts were not made of this release, or not under the same terms.", "Give every job the same release, policy and version of DuRi, let nobody write to the release in between, and make the parts again."),
   tree_empty: config("There is no file to seal.", "Check the directory and the include and exclude globs of the policy."),
   key_in_release: config("A secret key lies in the release directory and would become part of the release.", "Move the key out of the release directory, or exclude its folder in duri.yml."),
   spike_not_accepted: config("So many files changed against the evidence that would be replaced that it needs to be confirmed.", "Name exactly this change with --accept-spike, or seal into a new evidence directory."),
   sbom_empty: config("The SBOM would list no component, which says nothing about the release.", "Seal a directory that holds lock files or package manifests, or allow it with `sbom.allow_empty: true` in duri.yml."),
   sbom_invalid: config("The SBOM does not fit its specification.", "See the problems listed. If Syft wrote it, try the version that DuRi pins."),
   lock_file_invalid: config("A lock file or package manifest in the release cannot be read.", "Mend it, write it anew with its package manager, or take it out of the release directory. With Syft installed it is read by Syft instead."),
   statement_type_reserved: config("DuRi signs its own statement types only itself.", "Use a predicate type of your own."),
   base_invalid: config("The base to compare with is neither a directory nor a commit.", "Pass a directory with an evidence set, or a git ref that exists here."),
   evidence_unreadable: infra("The evidence directory could not be read.", "Check that it exists and that this user may read it."),
   tree_unreadable: infra("Part of the release directory could not be read.", "Give this user read permission on the whole directory."),
   tree_changing: infra("Files change while they are read.", "Seal a tree that nobody writes to."),
   write_failed: infra("A file could not be written; what was there before is untouched.", "Check free space and permissions of the folder."),
   locked: infra("Another run is writing the same evidence directory.", "Wait for it to end. If no such process is alive, remove the lock file that the message names."),
   tool_missing: infra("A program that is needed is not installed.", "Install it, or pass its path."),
   tool_failed: infra("A program that DuRi ran has failed.", "Its last lines are in the message."),
   tool_timeout: infra("A program that DuRi ran did not end in time, and was stopped.", "Look for what it waits for, or give it a larger time limit."),
   tool_unverified: infra("A downloaded tool is not the one that DuRi knows.", "Pass the path of a tool that you trust, or use a version that DuRi pins."),
   download_failed: infra("A download failed.", "Check the network and any proxy, or pass the path of an installed tool."),
   git_unavailable: infra("git could not answer.", "Check that git is installed and that the commit is there: `git fetch --depth=1 origin REF`."),
   forge_unavailable: infra("The platform that hosts the repository gave no answer.", "Run it again. If it goes on, look at the status page of the platform, at the proxy variables, and at GITHUB_API_URL."),
   forge_unauthorized: infra("The platform that hosts the repository does not accept the token, or wants one.", "In an action leave `github-token` alone or pass `${{ github.token }}`; on the command line set GH_TOKEN or GITHUB_TOKEN."),
   forge_refused: infra("The platform that hosts the repository refused what was asked of it.", "Its own words are in the message. If they name nothing that you can change, please report it."),
   permission_missing: infra("The token of this job may not do what is asked of it.", "Add the line that the message names to `permissions:` of the job."),
   event_unsupported: config("This action has nothing to do on the event that started the workflow.", "Run it on pull_request and merge_group (the gate), on a tag (the release), on push to a branch, or on schedule (the archive audit)."),
   handover_invalid: config("The report that a run handed over is not one that DuRi wrote, or belongs to another commit.", "Hand over the file that `--handover` wrote in the run of the pull request, unchanged, and download it from the run that set this one off (`run-id: ${{ github.event.workflow_run.id }}`)."),
   artifact_exists: infra("This workflow run already has an artifact of that name.", "Give each job and each matrix leg an `artifact-name` of its own."),
   archive_invalid: config("The file is no archive that DuRi made, or holds what no archive may hold.", "Pass a .tar.gz or .tar.zst that `duri archive` wrote, whole and unchanged."),
   archive_missing: infra("There is no archive where one should be.", "Check the name and the store; `duri archive` stores a release, `duri archive audit` lists what is there."),
   retention_short: infra("The archive will not be kept for as long as policy says.", "Name a store that keeps its promise in `archive.mirror` of duri.yml, raise the limit in the settings of the repository or organisation, or lower `retention_days`."),
   worker_failed: infra("A thread that hashes files has ended early.", "Give the process more memory and run again. If it happens again, please report it, with the message."),
   execution_refused: infra("A check runs what is under test, and this job could give it away.", "Run it in a job of its own with `permissions: { contents: read }` and without secrets."),
   internal: infra("DuRi met something it did not expect.", "Please report it, with the command line and the message.")
  };
  class IntegrityError extends Error {
   code;
   details;
   name="IntegrityError";
   constructor(code, message, details = {}, options) {
    super(message, options?.cause === void 0 ? void 0 : {
     cause: options.cause
    });
    this.code = code;
    this.details = details;
    this.#hint = options?.hint;
   }
   #hint;
   get kind() {
    return ERRORS[this.code].kind;
   }
   get hint() {
    return this.#hint ?? ERRORS[this.code].hint;
   }
  }
  function systemCode(error) {
   const code = error?.code;
   return typeof code === "string" ? code : void 0;
  }
  function messageOf(error) {
   const message = error?.message;
   return typeof message === "string" ? message : String(error);
  }
 }),
 62373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I$: () => exitCode,
   Om: () => worstOutcome,
   Td: () => EXIT_RED,
   ft: () => UNSIGNED_STATUS,
   im: () => OUTCOMES
  });
  const UNSIGNED_STATUS = "not-applicable (unsigned)";
  const OUTCOMES = [ "tampered", "corrupted", "policy_changed", "error(config)", "error(infra)", "verified" ];
  function worstOutcome(outcomes) {
   const seen = new Set(outcomes);
   return OUTCOMES.find(outcome => seen.has(outcome)) ?? "verified";
  }
  const PROD_EXIT = {
   verified: 0,
   "error(config)": 2,
   "error(infra)": 3,
   tampered: 20,
   corrupted: 21,
   policy_changed: 22
  };
  const EXIT_RED = 1;
  function exitCode(outcome, mode) {
   if (mode === "dev" && outcome !== "error(config)") return 0;
   return PROD_EXIT[outcome];
  }
 }),
 34348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => nearest
  });
  const array = [];
  const characterCodeCache = [];
  function leven(first, second, options) {
   if (first === second) return 0;
   const maxDistance = options?.maxDistance;
   const swap = first;
   if (first.length > second.length) {
    first = second;
    second = swap;
   }
   let firstLength = first.length;
   let secondLength = second.length;
   while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
   }
   let start = 0;
   while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
   firstLength -= start;
   secondLength -= start;
   if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
   if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
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
     result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
     let rowMinimum = result;
     for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
     if (rowMinimum > maxDistance) return maxDistance;
    }
   }
   array.length = firstLength;
   characterCodeCache.length = firstLength;
   return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
  }
  function nearest(word, known) {
   let best;
   for (const candidate of known) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (best === void 0 || distance < best.distance) best = {
     word: candidate,
     distance
    };
   }
   const enough = Math.max(2, Math.floor(word.length / 3));
   return best !== void 0 && best.distance <= enough ? best.word : void 0;
  }
 })
};
