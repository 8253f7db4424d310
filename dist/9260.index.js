export const id = 9260;
export const ids = [9260,4348];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 29624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/** Every verb, in the order of help. A new verb is one file beside this one and one line here. */
const COMMANDS = [
    { name: 'init', summary: 'Write a first duri.yml, filled in from the repository and commented', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(439), __webpack_require__.e(7899)]).then(__webpack_require__.bind(__webpack_require__, 67899))).default },
    {
        name: 'seal',
        summary: 'Write and sign the evidence of a release: inventory, SBOM, provenance, metadata',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(4829), __webpack_require__.e(7961), __webpack_require__.e(3665), __webpack_require__.e(3394)]).then(__webpack_require__.bind(__webpack_require__, 11205))).default,
    },
    {
        name: 'verify',
        summary: 'Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(4829), __webpack_require__.e(7961), __webpack_require__.e(3665), __webpack_require__.e(7477), __webpack_require__.e(2972), __webpack_require__.e(1045)]).then(__webpack_require__.bind(__webpack_require__, 71672))).default,
    },
    {
        name: 'check-downgrade',
        summary: 'Compare a candidate with the floor: no lower schema, older policy or weaker protection',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(6062), __webpack_require__.e(7477), __webpack_require__.e(257)]).then(__webpack_require__.bind(__webpack_require__, 30257))).default,
    },
    {
        name: 'gate',
        summary: 'Run what policy requires of a change and decide: green or red, the merge gate',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(6062), __webpack_require__.e(7477), __webpack_require__.e(9065), __webpack_require__.e(1546), __webpack_require__.e(7216), __webpack_require__.e(6975)]).then(__webpack_require__.bind(__webpack_require__, 84018))).default,
    },
    {
        name: 'audit',
        summary: 'Gate 1: run the checks of duri.yml on repository and deployment files; green, or what is to be mended',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(4829), __webpack_require__.e(7961), __webpack_require__.e(959), __webpack_require__.e(7477), __webpack_require__.e(8935), __webpack_require__.e(9327)]).then(__webpack_require__.bind(__webpack_require__, 55043))).default,
    },
    {
        name: 'audit mutate',
        summary: 'Put faults into a copy of the deployment and say which checks notice: an audit without teeth becomes visible',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(959), __webpack_require__.e(4943)]).then(__webpack_require__.bind(__webpack_require__, 67931))).default,
    },
    {
        name: 'audit checklist',
        summary: 'Write the checks and acceptance cases as a checklist for people, one box for every condition',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(959), __webpack_require__.e(5133)]).then(__webpack_require__.bind(__webpack_require__, 99625))).default,
    },
    {
        name: 'uat',
        summary: 'Run the acceptance tests of duri.yml against a target, or rehearse them on a deployment that DuRi starts itself',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(4829), __webpack_require__.e(7961), __webpack_require__.e(959), __webpack_require__.e(7477), __webpack_require__.e(8935), __webpack_require__.e(5737)]).then(__webpack_require__.bind(__webpack_require__, 58313))).default,
    },
    {
        name: 'claims',
        summary: 'List what a report claims: proven, wrong or unproven; write it anew with the numbers as they are',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(959), __webpack_require__.e(8429)]).then(__webpack_require__.bind(__webpack_require__, 66617))).default,
    },
    {
        name: 'check-tag',
        summary: 'Judge the tag of a release: a new, higher version, never moved, on a commit with a green gate',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(6062), __webpack_require__.e(9065), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 40099))).default,
    },
    {
        name: 'publish',
        summary: 'Publish the draft release of a tag once everything in it verifies, then verify it again as a consumer',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(2088), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(9065), __webpack_require__.e(2972), __webpack_require__.e(1583)]).then(__webpack_require__.bind(__webpack_require__, 81583))).default,
    },
    { name: 'sbom', summary: 'List what a release consists of, as SPDX or CycloneDX', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(4654)]).then(__webpack_require__.bind(__webpack_require__, 84654))).default },
    {
        name: 'sbom diff',
        summary: 'Say which packages a change adds, removes, replaces, or puts under another licence',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9897), __webpack_require__.e(9272), __webpack_require__.e(5335), __webpack_require__.e(1546), __webpack_require__.e(2787)]).then(__webpack_require__.bind(__webpack_require__, 52787))).default,
    },
    {
        name: 'provenance',
        summary: 'Write provenance.json: which source, which builder, which SBOM',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(9272), __webpack_require__.e(4829), __webpack_require__.e(9940)]).then(__webpack_require__.bind(__webpack_require__, 9940))).default,
    },
    {
        name: 'sign',
        summary: 'Sign files with a statement of your own, or the evidence of a release in a job of its own',
        load: async () => (await __webpack_require__.e(/* import() */ 6867).then(__webpack_require__.bind(__webpack_require__, 56867))).default,
    },
    {
        name: 'archive',
        summary: 'Keep a release and its evidence for as long as policy says, and write down until when they are kept',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(2088), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(4829), __webpack_require__.e(7961), __webpack_require__.e(3665), __webpack_require__.e(8362), __webpack_require__.e(1166)]).then(__webpack_require__.bind(__webpack_require__, 41166))).default,
    },
    {
        name: 'archive audit',
        summary: 'Verify every stored archive anew, and warn before one lapses',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9996), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(6062), __webpack_require__.e(846), __webpack_require__.e(2972), __webpack_require__.e(8362), __webpack_require__.e(9087)]).then(__webpack_require__.bind(__webpack_require__, 60329))).default,
    },
    { name: 'keys new', summary: 'Make a signing key and add it to the key ring', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(1419), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 70985))).default },
    { name: 'keys rotate', summary: 'Add a new key in place of an old one; both sign meanwhile', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(1419), __webpack_require__.e(6396)]).then(__webpack_require__.bind(__webpack_require__, 56396))).default },
    {
        name: 'keys retire',
        summary: 'End a key: it signs no more, or with --revoke nothing that it signed counts any more',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(5820)]).then(__webpack_require__.bind(__webpack_require__, 65820))).default,
    },
    {
        name: 'keys status',
        summary: 'List the keys of the ring: state, windows, age, and which are due',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(3613)]).then(__webpack_require__.bind(__webpack_require__, 43613))).default,
    },
    {
        name: 'log verify',
        summary: 'Check an execution record: is the chain whole, and is it signed?',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(5941), __webpack_require__.e(8991)]).then(__webpack_require__.bind(__webpack_require__, 38991))).default,
    },
    { name: 'log show', summary: 'Show an execution record as a table', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(5941), __webpack_require__.e(1878)]).then(__webpack_require__.bind(__webpack_require__, 27414))).default },
    {
        name: 'comment',
        summary: 'Comment on a pull request what its own run has handed over, from forks too',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(2361)]).then(__webpack_require__.bind(__webpack_require__, 52361))).default,
    },
    {
        name: 'freeze',
        summary: 'The kill switch: while it is on nothing is merged, released or booted; signed, with reason, owner and end',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(6062), __webpack_require__.e(4829), __webpack_require__.e(7961), __webpack_require__.e(9065), __webpack_require__.e(3641), __webpack_require__.e(9214)]).then(__webpack_require__.bind(__webpack_require__, 59214))).default,
    },
    {
        name: 'notify',
        summary: 'Tell people: DingTalk, Slack or a webhook, with retries, a fallback, and an outbox that loses nothing',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(6062), __webpack_require__.e(4829), __webpack_require__.e(7961), __webpack_require__.e(3641), __webpack_require__.e(7926)]).then(__webpack_require__.bind(__webpack_require__, 58045))).default,
    },
    { name: 'doctor', summary: 'Say what this machine and repository lack, and what to do about it', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(7216), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 90055))).default },
    { name: 'explain', summary: 'Say what a finding, error or exit code means, and how to mend it', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9272), __webpack_require__.e(1482)]).then(__webpack_require__.bind(__webpack_require__, 61482))).default },
];

/***/ }),

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCli: () => (/* binding */ startCli)
});

// EXTERNAL MODULE: ./build/src/commands/index.js
var commands = __webpack_require__(29624);
// EXTERNAL MODULE: ./build/src/inputs/resolve.js
var resolve = __webpack_require__(59379);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./build/src/hosts/cli/overview.js

/** The text of `duri --help`: every command with its one line. */
function overviewText(commands, colour) {
    const paint = picocolors.createColors(colour);
    const width = Math.max(...commands.map(({ name }) => name.length));
    const lines = commands.map(({ name, summary }) => `  ${paint.bold(name.padEnd(width))}  ${summary}`);
    return [
        `${paint.bold('duri')} proves that what runs is what was released.`,
        '',
        `Usage: duri COMMAND [ARGUMENTS]      duri COMMAND --help for one command, with examples`,
        '',
        ...lines,
        '',
        'Exit codes: 0 verified · 1 gate red · 2 wrong input or policy · 3 no verdict · 20 tampered · 21 corrupted · 22 policy_changed',
        '',
    ].join('\n');
}
;// CONCATENATED MODULE: ./build/src/hosts/cli/terminal-log.js
const REDRAW_MS = 80;
/** Says what happens on standard error: progress in place on a terminal, plain lines when piped. */
function terminalLog(stderr, options) {
    const live = stderr.isTTY === true && !options.quiet;
    let drawn = false;
    let drawnAt = -Infinity;
    const clear = () => {
        if (drawn)
            stderr.write('\r\x1b[2K');
        drawn = false;
    };
    const line = (text) => {
        clear();
        stderr.write(`${text}\n`);
    };
    return {
        clear,
        debug: (message) => options.debug && line(`debug: ${message}`),
        info: (message) => options.quiet || line(message),
        warn: (message) => line(`warning: ${message}`),
        progress: (step, done, total, unit = 'files') => {
            const now = options.now();
            if (!live || now - drawnAt < REDRAW_MS)
                return;
            drawnAt = now;
            const text = total === undefined ? `${step}  ${amount(done, unit)}` : `${step}  ${bar(done / total)}  ${amount(done, unit)} of ${amount(total, unit)}`;
            clear();
            stderr.write(text.slice(0, (stderr.columns ?? 80) - 1));
            drawn = true;
        },
    };
}
function bar(share) {
    const full = Math.max(0, Math.min(20, Math.round(share * 20)));
    return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${String(Math.round(share * 100)).padStart(3)}%`;
}
function amount(value, unit) {
    return unit === 'files' ? `${value.toLocaleString('en')} files` : `${(value / 1e6).toFixed(1)} MB`;
}
;// CONCATENATED MODULE: ./build/src/hosts/cli/run-cli.js







/** Runs one command line and gives its exit code. Results go to standard output, everything else to standard error. */
async function runCli(cli) {
    const flag = (name) => cli.argv.includes(`--${name}`) && !afterDoubleDash(cli.argv, `--${name}`);
    const log = terminalLog(cli.stderr, { quiet: flag('quiet') || flag('json'), debug: flag('debug'), now: cli.now });
    try {
        const result = await dispatch(cli, log);
        log.clear();
        if (typeof result === 'string')
            cli.stdout.write(result);
        else
            await printResult(cli, result, { json: flag('json'), short: flag('short') });
        return typeof result === 'string' ? 0 : result.exitCode;
    }
    catch (error) {
        log.clear();
        return printError(cli, toIntegrityError(error), { json: flag('json'), debug: flag('debug'), cause: error });
    }
}
async function dispatch(cli, log) {
    const [first] = cli.argv;
    if (first === '--version' || first === '-V')
        return `${cli.version}\n`;
    if (first === undefined || first === 'help' || first === '--help' || first === '-h')
        return overviewText(commands/* COMMANDS */.L, colours(cli, cli.stdout));
    const { entry, rest } = findCommand(cli.argv);
    if (entry === undefined)
        return overviewText(commands/* COMMANDS */.L.filter(({ name }) => name.startsWith(`${first} `)), colours(cli, cli.stdout));
    const [command, { parseArguments }] = await Promise.all([entry.load(), Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(6658)]).then(__webpack_require__.bind(__webpack_require__, 96658))]);
    const parsedArguments = parseArguments(command, rest, Math.min(cli.stdout.columns ?? 100, 110));
    if (parsedArguments.help !== undefined)
        return parsedArguments.help;
    const texts = (key) => {
        const given = parsedArguments.texts(key);
        const variable = command.inputs[key]?.env;
        const fallback = variable === undefined ? undefined : cli.env[variable];
        return given.length > 0 || fallback === undefined || fallback === '' ? given : [fallback];
    };
    const values = (0,resolve/* resolveInputs */.e)(command.inputs, texts, (key) => displayName(command, key));
    return command.run(await cli.createPorts(log), values);
}
/** The command that argv names; undefined entry for a bare group such as `duri keys`. @throws usage */
function findCommand(argv) {
    const [first = '', second = ''] = argv;
    const two = commands/* COMMANDS */.L.find(({ name }) => name === `${first} ${second}`);
    if (two !== undefined)
        return { entry: two, rest: argv.slice(2) };
    const one = commands/* COMMANDS */.L.find(({ name }) => name === first);
    if (one !== undefined)
        return { entry: one, rest: argv.slice(1) };
    const group = commands/* COMMANDS */.L.filter(({ name }) => name.startsWith(`${first} `));
    if (group.length > 0 && (second === '' || second.startsWith('-')))
        return { entry: undefined, rest: [] };
    const tried = group.length > 0 ? `${first} ${second}` : first;
    const suggestion = (0,nearest/* nearest */.p)(tried, commands/* COMMANDS */.L.map(({ name }) => name));
    const hint = suggestion === undefined ? 'Run `duri --help` to see every command.' : `Did you mean \`duri ${suggestion}\`?`;
    throw new errors/* IntegrityError */.cs('usage', `there is no command "${tried.slice(0, 60)}"`, {}, { hint });
}
function displayName(command, key) {
    const input = command.inputs[key];
    if (input?.positional === true)
        return input.placeholder ?? key;
    return input?.flag === undefined ? key : `--${input.flag}`;
}
async function printResult(cli, result, format) {
    if (format.json)
        return void cli.stdout.write(`${JSON.stringify(result.json, null, 2)}\n`);
    if (format.short)
        return void cli.stdout.write(`${result.short ?? result.report.headline}\n`);
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(5749)]).then(__webpack_require__.bind(__webpack_require__, 45749));
    cli.stdout.write(renderTerminal(result.report, { colour: colours(cli, cli.stdout), width: cli.stdout.columns ?? 100 }));
}
function printError(cli, error, format) {
    if (format.json)
        cli.stdout.write(`${JSON.stringify({ status: null, error: { code: error.code, message: error.message, hint: error.hint } }, null, 2)}\n`);
    cli.stderr.write(`error: ${error.message}\n  hint: ${error.hint}\n  code: ${error.code} (duri explain ${error.code})\n`);
    if (format.debug && format.cause instanceof Error)
        cli.stderr.write(`${format.cause.stack ?? ''}\n`);
    return (0,model_status/* exitCode */.I$)(error.kind === 'config' ? 'error(config)' : 'error(infra)', 'prod');
}
function toIntegrityError(error) {
    return error instanceof errors/* IntegrityError */.cs ? error : new errors/* IntegrityError */.cs('internal', (0,errors/* messageOf */.bD)(error), {}, { cause: error });
}
/** Colour only on a terminal, and never where NO_COLOR asks for none. @source no-color.org */
function colours(cli, stream) {
    if ((cli.env['NO_COLOR'] ?? '') !== '' || cli.env['TERM'] === 'dumb')
        return false;
    return (cli.env['FORCE_COLOR'] ?? '') !== '' || stream.isTTY === true;
}
function afterDoubleDash(argv, flag) {
    const dashes = argv.indexOf('--');
    return dashes !== -1 && argv.indexOf(flag) > dashes;
}
;// CONCATENATED MODULE: ./build/src/hosts/cli/start.js

/** Runs this process's command line and sets its exit code. */
async function startCli(start) {
    // A reader that has seen enough, as in `duri --help | head -1`, is no failure.
    process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 3));
    process.exitCode = await runCli({
        argv: process.argv.slice(2),
        env: process.env,
        stdout: process.stdout,
        stderr: process.stderr,
        version: start.version,
        now: () => performance.now(),
        createPorts: async (log) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3785), __webpack_require__.e(6102)]).then(__webpack_require__.bind(__webpack_require__, 63785))).nodePorts(log, start),
    });
}

/***/ }),

/***/ 59379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveInputs)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/** The values of a command's inputs; every input that is wrong is named in one error. @throws input_invalid */
function resolveInputs(inputs, texts, nameOf) {
    const values = {};
    const problems = [];
    for (const [key, input] of Object.entries(inputs)) {
        const result = input.resolve(texts(key));
        if (result.ok)
            values[key] = result.value;
        else
            problems.push(...result.problems.map(({ message }) => `${nameOf(key)} ${message}`));
    }
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', problems.join('; '), { problems });
    return values;
}

/***/ }),

/***/ 74132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ ERRORS),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cs: () => (/* binding */ IntegrityError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
const config = (means, hint) => ({ kind: 'config', means, hint });
const infra = (means, hint) => ({ kind: 'infra', means, hint });
/** Every error that stops a command before it can say anything about a release. Findings are something else: see reasons.ts. */
const ERRORS = {
    usage: config('The command line is not one that DuRi knows.', 'Run the command with --help; it lists every argument with an example.'),
    input_invalid: config('An input has a value that it cannot have.', 'Run the command with --help to see what it takes.'),
    policy_invalid: config('The policy file is not valid.', 'Mend the line that the message names. schemas/duri.schema.json gives editors completion and checks.'),
    policy_untrusted: config('The policy, key ring or floor lies where the release could have put it.', 'Keep them outside the release and the evidence directory, in a place that the verified program cannot write.'),
    mode_invalid: config('DURI_ENV or DURI_INTEGRITY_MODE has a value that DuRi does not know.', 'DURI_ENV is prod or dev; DURI_INTEGRITY_MODE is strict or warn. Unset means prod and strict.'),
    directory_missing: config('The directory is not there, or is no directory.', 'Check the path; it is relative to the current folder.'),
    input_missing: config('A file that was named is not there.', 'Check the path; it is relative to the current folder.'),
    file_exists: config('A file is already there and would be overwritten.', 'Choose another name, or remove the file first.'),
    key_missing: config('There is no key to sign with.', 'Make one with `duri keys new`, or seal with --unsigned; unsigned evidence never verifies in prod.'),
    key_invalid: config('A key file does not hold a key that DuRi can use.', 'Raw HMAC secrets have 32 bytes or more; Ed25519 and ECDSA P-256 keys are PEM (PKCS #8).'),
    key_permissions: config('A key file can be read or written by others.', 'chmod 600 FILE, and let it belong to the user that runs DuRi.'),
    key_not_in_ring: config('The secret given belongs to no key of the ring.', 'Give the secret that belongs to the ring, or add the key to the ring with `duri keys new`.'),
    key_may_not_sign: config('The key is in the ring, but may not sign now.', '`duri keys status` shows state and windows; `duri keys rotate` adds a new key.'),
    key_unnamed: config('The key that is meant is not clear: none of the ring fits, or several do.', 'Name it by its id, the beginning of its id, or its name; `duri keys status` lists them.'),
    key_needed: config('The key is still needed.', 'Make or rotate in another key first and seal again with it; --force retires it all the same.'),
    keyring_full: config('The key ring holds as many keys as it can.', 'Take entries out of the ring whose `verify_until` has passed.'),
    keyring_invalid: config('The key ring is not valid.', 'Mend the field that the message names, or make a new ring with `duri keys new`.'),
    tree_unsealable: config('The release directory holds something that cannot be part of a release.', 'Remove or mend what the message lists, or exclude it by policy.'),
    tree_empty: config('There is no file to seal.', 'Check the directory and the include and exclude globs of the policy.'),
    key_in_release: config('A secret key lies in the release directory and would become part of the release.', 'Move the key out of the release directory, or exclude its folder in duri.yml.'),
    spike_not_accepted: config('So many files changed against the evidence that would be replaced that it needs to be confirmed.', 'Name exactly this change with --accept-spike, or seal into a new evidence directory.'),
    sbom_empty: config('The SBOM would list no component, which says nothing about the release.', 'Seal a directory that holds lock files or package manifests, or allow it with `sbom.allow_empty: true` in duri.yml.'),
    sbom_invalid: config('The SBOM does not fit its specification.', 'See the problems listed. If Syft wrote it, try the version that DuRi pins.'),
    lock_file_invalid: config('A lock file or package manifest in the release cannot be read.', 'Mend it, write it anew with its package manager, or take it out of the release directory. With Syft installed it is read by Syft instead.'),
    statement_type_reserved: config('DuRi signs its own statement types only itself.', 'Use a predicate type of your own.'),
    base_invalid: config('The base to compare with is neither a directory nor a commit.', 'Pass a directory with an evidence set, or a git ref that exists here.'),
    evidence_unreadable: infra('The evidence directory could not be read.', 'Check that it exists and that this user may read it.'),
    tree_unreadable: infra('Part of the release directory could not be read.', 'Give this user read permission on the whole directory.'),
    tree_changing: infra('Files change while they are read.', 'Seal a tree that nobody writes to.'),
    write_failed: infra('A file could not be written; what was there before is untouched.', 'Check free space and permissions of the folder.'),
    locked: infra('Another run is writing the same evidence directory.', 'Wait for it to end. If no such process is alive, remove the lock file that the message names.'),
    tool_missing: infra('A program that is needed is not installed.', 'Install it, or pass its path.'),
    tool_failed: infra('A program that DuRi ran has failed.', 'Its last lines are in the message.'),
    tool_timeout: infra('A program that DuRi ran did not end in time, and was stopped.', 'Look for what it waits for, or give it a larger time limit.'),
    tool_unverified: infra('A downloaded tool is not the one that DuRi knows.', 'Pass the path of a tool that you trust, or use a version that DuRi pins.'),
    download_failed: infra('A download failed.', 'Check the network and any proxy, or pass the path of an installed tool.'),
    git_unavailable: infra('git could not answer.', 'Check that git is installed and that the commit is there: `git fetch --depth=1 origin REF`.'),
    forge_unavailable: infra('The platform that hosts the repository gave no answer.', 'Run it again. If it goes on, look at the status page of the platform, at the proxy variables, and at GITHUB_API_URL.'),
    forge_unauthorized: infra('The platform that hosts the repository does not accept the token, or wants one.', 'In an action leave `github-token` alone or pass `${{ github.token }}`; on the command line set GH_TOKEN or GITHUB_TOKEN.'),
    forge_refused: infra('The platform that hosts the repository refused what was asked of it.', 'Its own words are in the message. If they name nothing that you can change, please report it.'),
    permission_missing: infra('The token of this job may not do what is asked of it.', 'Add the line that the message names to `permissions:` of the job.'),
    event_unsupported: config('This action has nothing to do on the event that started the workflow.', 'Run it on pull_request and merge_group (the gate), on a tag (the release), on push to a branch, or on schedule (the archive audit).'),
    handover_invalid: config('The report that a run handed over is not one that DuRi wrote, or belongs to another commit.', 'Hand over the file that `--handover` wrote in the run of the pull request, unchanged, and download it from the run that set this one off (`run-id: ${{ github.event.workflow_run.id }}`).'),
    artifact_exists: infra('This workflow run already has an artifact of that name.', 'Give each job and each matrix leg an `artifact-name` of its own.'),
    archive_invalid: config('The file is no archive that DuRi made, or holds what no archive may hold.', 'Pass a .tar.gz or .tar.zst that `duri archive` wrote, whole and unchanged.'),
    archive_missing: infra('There is no archive where one should be.', 'Check the name and the store; `duri archive` stores a release, `duri archive audit` lists what is there.'),
    retention_short: infra('The archive will not be kept for as long as policy says.', 'Name a store that keeps its promise in `archive.mirror` of duri.yml, raise the limit in the settings of the repository or organisation, or lower `retention_days`.'),
    worker_failed: infra('A thread that hashes files has ended early.', 'Give the process more memory and run again. If it happens again, please report it, with the message.'),
    execution_refused: infra('A check runs what is under test, and this job could give it away.', 'Run it in a job of its own with `permissions: { contents: read }` and without secrets.'),
    internal: infra('DuRi met something it did not expect.', 'Please report it, with the command line and the message.'),
};
/** The one error class: no verdict could be formed, and this is why. */
class IntegrityError extends Error {
    code;
    details;
    name = 'IntegrityError';
    constructor(code, message, details = {}, options) {
        super(message, options?.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.details = details;
        this.#hint = options?.hint;
    }
    #hint;
    get kind() {
        return ERRORS[this.code].kind;
    }
    /** What to do: the catalogue's advice, or a closer one given where the error was met. */
    get hint() {
        return this.#hint ?? ERRORS[this.code].hint;
    }
}
/** The `code` of an error from Node's system calls, such as `ENOENT`. Errors are matched by code: class identity fails across realms. */
function systemCode(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    const message = error?.message;
    return typeof message === 'string' ? message : String(error);
}

/***/ }),

/***/ 62373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Om: () => (/* binding */ worstOutcome),
/* harmony export */   Td: () => (/* binding */ EXIT_RED),
/* harmony export */   ft: () => (/* binding */ UNSIGNED_STATUS),
/* harmony export */   im: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/** What evidence of a pull request is, whose files all match: nobody signed it, so it is never `verified`. @source trust model, section 6 */
const UNSIGNED_STATUS = 'not-applicable (unsigned)';
/** From worst to best: the first that any finding calls for is the overall outcome. @source design, section 3 */
const OUTCOMES = ['tampered', 'corrupted', 'policy_changed', 'error(config)', 'error(infra)', 'verified'];
/** The worst of several outcomes; `verified` when there is none. */
function worstOutcome(outcomes) {
    const seen = new Set(outcomes);
    return OUTCOMES.find((outcome) => seen.has(outcome)) ?? 'verified';
}
const PROD_EXIT = {
    verified: 0,
    'error(config)': 2,
    'error(infra)': 3,
    tampered: 20,
    corrupted: 21,
    policy_changed: 22,
};
/** Exit code of a gate that is red. */
const EXIT_RED = 1;
/** The process exit code of an outcome. In dev only a wrong configuration fails. @source design, section 3 */
function exitCode(outcome, mode) {
    if (mode === 'dev' && outcome !== 'error(config)')
        return 0;
    return PROD_EXIT[outcome];
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

/***/ })

};
