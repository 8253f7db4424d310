export const id = 9962;

export const ids = [ 9962 ];

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
 79962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   return [ `${paint.bold("duri")} proves that what runs is what was released.`, "", `Usage: duri COMMAND [ARGUMENTS]      duri COMMAND --help for one command, with examples`, "", ...lines, "", "Exit codes: 0 verified · 1 gate red · 2 wrong input or policy · 3 no verdict · 20 tampered · 21 corrupted · 22 policy_changed · 23 frozen", "" ].join("\n");
  }
  var read_arguments = __webpack_require__(3075);
  function splitCommandLine({inputs}, argv) {
   const key = Object.keys(inputs).find(name => inputs[name]?.rest === true);
   if (key === void 0) return {
    own: argv,
    rest: void 0
   };
   const dashes = argv.indexOf("--");
   return dashes === -1 ? {
    own: argv,
    rest: {
     key,
     texts: []
    }
   } : {
    own: argv.slice(0, dashes),
    rest: {
     key,
     texts: argv.slice(dashes + 1)
    }
   };
  }
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
    const done = await dispatch(cli, log);
    log.clear();
    if (typeof done === "string") {
     cli.stdout.write(done);
     return 0;
    }
    const {result, start} = done;
    const format = {
     json: flag("json"),
     short: flag("short")
    };
    if (start === void 0) {
     await printResult(cli, cli.stdout, result, format);
     return result.exitCode;
    }
    if (!flag("quiet")) await printResult(cli, cli.stderr, result, format);
    return await start();
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
   const {own, rest: foreign} = splitCommandLine(command, rest);
   const plain = (0, read_arguments.l)(command, own);
   const parsedArguments = plain ?? (await Promise.all([ __webpack_require__.e(8179), __webpack_require__.e(6658) ]).then(__webpack_require__.bind(__webpack_require__, 96658))).parseArguments(command, own, Math.min(cli.stdout.columns ?? 100, 110));
   if (parsedArguments.help !== void 0) return parsedArguments.help;
   const texts = key => {
    if (key === foreign?.key) return foreign.texts;
    const given = parsedArguments.texts(key);
    const variable = command.inputs[key]?.env;
    const fallback = variable === void 0 ? void 0 : cli.env[variable];
    return given.length > 0 || fallback === void 0 || fallback === "" ? given : [ fallback ];
   };
   const values = (0, resolve.e)(command.inputs, texts, key => displayName(command, key));
   const ports = await cli.createPorts(log);
   const result = await command.run(ports, values);
   const program = result.start;
   return {
    result,
    start: program === void 0 ? void 0 : () => ports.programs.start(program)
   };
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
   if (input?.positional === true || input?.rest === true) return input.placeholder ?? key;
   return input?.flag === void 0 ? key : `--${input.flag}`;
  }
  async function printResult(cli, stream, result, format) {
   if (format.json) return void stream.write(`${JSON.stringify(result.json, null, 2)}\n`);
   if (format.short) return void stream.write(`${result.short ?? result.report.headline}\n`);
   const {renderTerminal} = await __webpack_require__.e(5749).then(__webpack_require__.bind(__webpack_require__, 45749));
   stream.write(await renderTerminal(result.report, {
    colour: colours(cli, stream),
    width: stream.columns ?? 100
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
   return error.exitCode ?? (0, model_status.I$)(error.kind === "config" ? "error(config)" : "error(infra)", "prod");
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
    createPorts: async log => (await Promise.all([ __webpack_require__.e(4657), __webpack_require__.e(6102) ]).then(__webpack_require__.bind(__webpack_require__, 94657))).nodePorts(log, start)
   });
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
