export const id = 1482;
export const ids = [1482,4348];
export const modules = {

/***/ 61482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ commands_explain)
});

// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/model/reasons.js + 4 modules
var model_reasons = __webpack_require__(49272);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
;// CONCATENATED MODULE: ./build/src/reports/explanations.js



const MEANINGS = {
    verified: { means: 'Evidence and tree are what was released.', fix: 'Nothing.' },
    'gate red': { means: 'A gate looked, and what it found does not pass.', fix: 'Mend what the findings list.' },
    'error(config)': {
        means: 'A command line, policy or key ring is wrong, so nothing was judged.',
        fix: 'Mend what the message names, and run the command again.',
    },
    'error(infra)': {
        means: 'The question could not be answered, which is never a pass in prod.',
        fix: 'Mend what the message names: a tool, a permission, a clock, a missing commit.',
    },
    tampered: {
        means: 'Evidence or tree is not what was released and signed.',
        fix: 'Do not run this tree. Isolate it, restore the last verified release, and keep this one for forensics.',
    },
    corrupted: {
        means: 'Evidence cannot be read, so it proves nothing.',
        fix: 'Fetch the evidence set again; if it stays unreadable, seal the release again from source.',
    },
    policy_changed: {
        means: 'Evidence is authentic, but asks for less than the floor allows, or is past its time.',
        fix: 'Seal the release again under the current policy, or restore the protection that was weakened.',
    },
};
/** Which reasons stand together; every outcome that a reason can have is here. */
const REASON_GROUPS = [
    { title: 'Findings that make evidence corrupted', outcome: 'corrupted' },
    { title: 'Findings that make a release tampered', outcome: 'tampered' },
    { title: 'Findings that make it policy_changed', outcome: 'policy_changed' },
    { title: 'Findings that make a gate red', outcome: 'gate red' },
    { title: 'Findings that leave no verdict: configuration', outcome: 'error(config)' },
    { title: 'Findings that leave no verdict: the machine', outcome: 'error(infra)' },
    { title: 'Warnings, which change no status', outcome: undefined },
];
/** Everything that DuRi can say by a code, in groups. `duri explain` and docs/errors.md show the same. */
function explanations_explanationGroups() {
    const results = Object.keys(MEANINGS);
    const reasons = Object.entries(model_reasons/* REASONS */.e);
    return [
        { title: 'Results', explanations: results.map(explainResult) },
        ...REASON_GROUPS.map(({ title, outcome }) => ({
            title,
            explanations: reasons.filter(([, reason]) => resultOf(reason) === outcome).map(([code, reason]) => explainReason(code, reason)),
        })),
        { title: 'Errors: command line, policy and keys', explanations: errorsOf('config') },
        { title: 'Errors: the machine', explanations: errorsOf('infra') },
    ];
}
/** What a code means, or the result that an exit code of prod stands for; empty for what is neither. */
function explain(code) {
    const all = explanations_explanationGroups().flatMap(({ explanations }) => explanations);
    return all.filter((each) => each.code === code || (each.kind === 'result' && String(each.exit?.prod) === code));
}
function explainResult(name) {
    return { code: name, kind: 'result', ...MEANINGS[name], outcome: name, exit: exitsOf(name) };
}
function explainReason(code, reason) {
    const { means, fix } = reason;
    const outcome = resultOf(reason);
    return { code, kind: outcome === undefined ? 'warning' : 'reason', means, fix, outcome, exit: outcome === undefined ? undefined : exitsOf(outcome) };
}
/** The result that a failure for this reason calls for. */
function resultOf({ outcome, gate }) {
    return gate === 'red' ? 'gate red' : outcome;
}
/** An error stops a command before dev or prod matters: its exit code is that of prod. */
function errorsOf(kind) {
    const outcome = kind === 'config' ? 'error(config)' : 'error(infra)';
    const exit = { dev: (0,model_status/* exitCode */.I$)(outcome, 'prod'), prod: (0,model_status/* exitCode */.I$)(outcome, 'prod') };
    return Object.entries(errors/* ERRORS */.Sr).flatMap(([code, error]) => error.kind === kind ? [{ code, kind: 'error', means: error.means, fix: error.hint, outcome, exit }] : []);
}
function exitsOf(outcome) {
    if (outcome === 'gate red')
        return { dev: model_status/* EXIT_RED */.Td, prod: model_status/* EXIT_RED */.Td };
    return { dev: (0,model_status/* exitCode */.I$)(outcome, 'dev'), prod: (0,model_status/* exitCode */.I$)(outcome, 'prod') };
}
;// CONCATENATED MODULE: ./build/src/reports/errors-page.js

/** docs/errors.md: every code with its meaning and the way out, each under a heading that can be linked to. */
function renderErrorsPage() {
    const groups = explanationGroups();
    return [
        '# What DuRi says, and what to do about it',
        '',
        '<!-- Written by scripts/generate-docs.mjs from src/model/reasons.ts, src/model/errors.ts and src/model/status.ts. -->',
        '',
        '`duri explain CODE` shows the same on a terminal. Where an exit code differs in dev, that is said; dev is selected by `DURI_ENV=dev`, `DURI_INTEGRITY_MODE=warn`',
        'or `integrity.mode: warn` of the policy of the verifier, and for `verify` only. Everything else, unset included, is prod.',
        '',
        ...groups.map(({ title }) => `- [${title}](#${errors_page_anchor(title)})`),
        ...groups.flatMap(({ title, explanations }) => ['', `## ${title}`, ...explanations.flatMap(section)]),
        '',
    ].join('\n');
}
/** Where a code stands in the documentation. */
function docsPlaceOf(code) {
    return `docs/errors.md#${errors_page_anchor(code)}`;
}
function section({ code, means, fix, exit }) {
    return ['', `### ${code}`, '', means, '', `**What to do:** ${fix}`, ...(exit === undefined ? [] : ['', `Exit code ${exitText(exit)}.`])];
}
function exitText({ dev, prod }) {
    return dev === prod ? String(prod) : `${prod}, in dev ${dev}`;
}
/** A heading's anchor, as GitHub makes it. */
function errors_page_anchor(heading) {
    return heading
        .toLowerCase()
        .replace(/[^a-z0-9 _-]/g, '')
        .replace(/ /g, '-');
}
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/src/gates/audit/presets/index.js
var presets = __webpack_require__(38533);
;// CONCATENATED MODULE: ./build/src/commands/explain-check.js

/** An id as presets have them, so that nothing is loaded for the code of a finding. */
const ID = /^[A-Z]{2,4}-\d{1,3}$/;
const OWN_KEYS = ['id', 'title', 'severity', 'why', 'fix', 'category', 'timeout_seconds', 'serial_group'];
/** What a check or an acceptance test of a preset looks at, why, and what to do; undefined for anything else. */
async function explainCheck(id) {
    if (!ID.test(id))
        return undefined;
    for (const load of Object.values(presets/* PRESETS */.f)) {
        const preset = await load();
        const found = find(preset, id);
        if (found !== undefined)
            return explain_check_resultOf(preset.name, found);
    }
    return undefined;
}
function find({ categories, cases }, id) {
    const all = [
        ...categories.flatMap(({ name, checks }) => checks.map((check) => ({ category: name, check }))),
        ...cases.map((check) => ({ category: 'Acceptance tests', check })),
    ];
    return all.find(({ check }) => check.id === id);
}
function explain_check_resultOf(preset, { category, check }) {
    const { id, title, severity, why, fix } = check;
    const asks = Object.fromEntries(Object.entries(check).filter(([key]) => !OWN_KEYS.includes(key)));
    return {
        exitCode: 0,
        json: { id, title, category, severity, why, fix, preset, asks },
        report: {
            tone: 'plain',
            headline: `${id}: ${title}`,
            facts: [
                ['why', why],
                ['do', fix],
                ['severity', severity],
                ['category', category],
                ['preset', preset],
                ...Object.entries(asks).map(([kind, parameters]) => [kind, JSON.stringify(parameters)]),
            ],
        },
        short: `${id}: ${title}. ${why} ${fix}`,
    };
}
;// CONCATENATED MODULE: ./build/src/commands/explain.js








/** `duri explain` */
/* harmony default export */ const commands_explain = ((0,command/* command */.G)({
    name: 'explain',
    summary: 'Say what a finding, error or exit code means, and how to mend it',
    description: 'Every finding, warning and error has a code. This says what it means, which exit code it leads to and what to do. Without a code all are listed.',
    examples: [
        { line: 'duri explain file_modified', says: 'A finding' },
        { line: 'duri explain 22', says: 'An exit code' },
        { line: 'duri explain NX-03', says: 'A check or an acceptance test of a preset' },
        { line: 'duri explain', says: 'Everything, in groups' },
    ],
    inputs: { code: (0,input/* optionalText */.mR)('Code of a finding, warning or error, a status, or an exit code', 'CODE', { positional: true }) },
    outputs: {},
    action: undefined,
    run: async (_, { code }) => (code === undefined ? listAll() : ((await explainCheck(code.trim())) ?? explainOne(code))),
}));
function explainOne(text) {
    const code = text.trim().replace(/^\[|\]$/g, '');
    const [found] = explain(code);
    if (found === undefined)
        throw notFound(code);
    return {
        exitCode: 0,
        json: { ...toJson(found), docs: docsPlaceOf(found.code) },
        report: {
            tone: 'plain',
            headline: found.code,
            facts: [
                ['means', found.means],
                ['do', found.fix],
                ['kind', found.kind],
                ['status', found.outcome ?? 'changes no status'],
                ...(found.exit === undefined ? [] : [['exit code', `${found.exit.prod} in prod, ${found.exit.dev} in dev`]]),
                ['more', docsPlaceOf(found.code)],
            ],
        },
        short: `${found.code}: ${found.means} ${found.fix}`,
    };
}
function listAll() {
    const groups = explanations_explanationGroups();
    return {
        exitCode: 0,
        json: { groups: groups.map(({ title, explanations }) => ({ title, codes: explanations.map(toJson) })) },
        report: {
            tone: 'plain',
            headline: 'What DuRi says, by code',
            tables: groups.map(({ title, explanations }) => ({
                title,
                head: ['code', 'exit', 'means'],
                rows: explanations.map(({ code, exit, means }) => [code, exit === undefined ? '-' : String(exit.prod), means]),
            })),
            next: ['duri explain CODE says what to do about one of them.'],
        },
        short: groups.flatMap(({ explanations }) => explanations.map(({ code }) => code)).join(' '),
    };
}
function toJson({ code, kind, means, fix, outcome, exit }) {
    return { code, kind, means, fix, outcome: outcome ?? null, exit: exit ?? null };
}
function notFound(code) {
    const known = explanations_explanationGroups().flatMap(({ explanations }) => explanations.map((each) => each.code));
    const suggestion = (0,nearest/* nearest */.p)(code, known);
    const hint = suggestion === undefined ? 'Run `duri explain` to list every code.' : `Did you mean \`duri explain ${suggestion}\`?`;
    return new errors/* IntegrityError */.cs('input_invalid', `there is no code "${(0,path/* printable */.g$)(code.slice(0, 60))}"`, { code: (0,path/* printable */.g$)(code.slice(0, 60)) }, { hint });
}

/***/ }),

/***/ 38533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
/** Every preset, loaded when it is asked for. A new one is a folder beside this file and one line here. */
const PRESETS = {
    'production-54': async () => (await __webpack_require__.e(/* import() */ 9278).then(__webpack_require__.bind(__webpack_require__, 39278))).production54,
};

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
