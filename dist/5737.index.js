export const id = 5737;
export const ids = [5737,8313];
export const modules = {

/***/ 32337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ keyring),
/* harmony export */   CE: () => (/* binding */ DEFAULT_KEYRING),
/* harmony export */   Ms: () => (/* binding */ secretsFolder),
/* harmony export */   NR: () => (/* binding */ signingKey),
/* harmony export */   Nl: () => (/* binding */ managedKeyring),
/* harmony export */   aK: () => (/* binding */ rotationDays),
/* harmony export */   bB: () => (/* binding */ hmacKey)
/* harmony export */ });
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17515);

/** Where the commands that manage a ring keep it, unless told otherwise. */
const DEFAULT_KEYRING = 'duri.keyring.json';
/** The ring that `keys …` reads and writes. */
const managedKeyring = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(DEFAULT_KEYRING, 'The key ring', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING' });
/** The ring that signing and verification believe. */
const keyring = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)('The public key ring; else what the policy names', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING', action: 'keyring' });
/** Keys to sign with. */
const signingKey = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3)('A key to sign with: a PEM private key (Ed25519, ECDSA P-256) or a raw HMAC secret of 32 bytes or more. May be given several times', { flag: 'signing-key', action: 'signing-key' });
/** The HMAC secret of the owner's deployments; it both signs and verifies. */
const hmacKey = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3)('A raw HMAC secret, or a key ring whose secret files lie where it says', {
    flag: 'hmac-key-file',
    env: 'DURI_HMAC_KEY_FILE',
    action: 'hmac-key',
});
/** Where new secrets are written. */
const secretsFolder = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)('Folder for the secret, which is never committed', 'DIR', { flag: 'secrets' }, { defaultText: 'duri-keys beside the ring' });
/** The owner's variable for when a key is due. */
const rotationDays = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 36500 }, 'Days after which a key is due to be rotated', 'DAYS', { env: 'DURI_HMAC_KEY_ROTATION_PERIOD' });

/***/ }),

/***/ 58313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ uat)
});

// EXTERNAL MODULE: ./build/src/gates/audit/ground.js + 2 modules
var ground = __webpack_require__(38140);
// EXTERNAL MODULE: ./build/src/gates/checks/decide.js
var decide = __webpack_require__(89560);
// EXTERNAL MODULE: ./build/src/gates/checks/read-excuses.js
var read_excuses = __webpack_require__(7103);
// EXTERNAL MODULE: ./build/src/gates/uat/read-suite.js
var read_suite = __webpack_require__(36674);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/gates/uat/runtime-variables.js
var runtime_variables = __webpack_require__(31415);
// EXTERNAL MODULE: ./build/src/gates/uat/sink.js
var uat_sink = __webpack_require__(99740);
;// CONCATENATED MODULE: ./build/src/gates/uat/live-target.js



const IDLE_HOLD = '65s';
/** A target that somebody else runs: its address, the receiver of webhooks, and the variables that a rehearsal would make. */
async function openLiveTarget(ports, { variables }, url) {
    const baseUrl = url.replace(/\/+$/, '');
    if (!/^https?:\/\/[^/?#@]+$/.test(baseUrl))
        throw new errors/* IntegrityError */.cs('input_invalid', 'the target is no base URL such as https://dashboard.example.com: a scheme, a host, perhaps a port, and nothing else');
    const sinkPort = variables.values.get('uat_sink_port');
    const sink = await (0,uat_sink/* openSink */.A)(ports, typeof sinkPort === 'number' ? sinkPort : undefined);
    return {
        target: { baseUrl, rehearsed: false, sink },
        variables: {
            values: new Map([['uat_idle_hold', IDLE_HOLD], ...variables.values, ['uat_base_url', baseUrl], ['uat_sink_port', sink.port]]),
            secrets: variables.secrets,
        },
        close: () => sink.close(),
    };
}
/** Variables that only a rehearsal makes and that these cases name, though nobody gave them. */
function missingOnLive({ cases, variables }) {
    const text = JSON.stringify(cases.map(({ written }) => written));
    const made = ['uat_base_url', 'uat_idle_hold', 'uat_sink_port'];
    return runtime_variables/* RUNTIME_VARIABLES */.b1.filter(({ name }) => !made.includes(name) && text.includes(`\${${name}}`) && !variables.values.has(name) && !variables.secrets.has(name)).map(({ name, help, secret }) => `vars.${name} is missing: ${help}${secret ? ` A secret is named, never written: ${name}: {env: ${name.toUpperCase()}}` : ''}`);
}
// EXTERNAL MODULE: ./build/src/gates/uat/read-case.js
var read_case = __webpack_require__(21976);
// EXTERNAL MODULE: ./build/src/gates/uat/run-rehearsed.js + 4 modules
var run_rehearsed = __webpack_require__(89231);
// EXTERNAL MODULE: ./build/src/gates/uat/run-suite.js
var run_suite = __webpack_require__(24567);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
;// CONCATENATED MODULE: ./build/src/commands/run-cases.js







/** Runs cases where they are to run, and tells every secret that was in play. An interrupt ends the cases and lets clean-up happen. */
async function runCases(ground, run) {
    const { ports } = ground;
    const interrupts = ports.services.watchInterrupts();
    const ended = (_, finished) => ports.log.progress('uat', finished, run.cases.length);
    try {
        if (run.live !== undefined)
            return await runLive(ground, { ...run, live: run.live }, { interrupted: interrupts.signal, ended });
        const permit = await ports.execution.permit();
        if (!permit.allowed)
            return { runs: (0,run_rehearsed/* refusedRuns */.h)(run.cases, permit), secrets: [] };
        let secrets = [];
        const runs = await (0,run_rehearsed/* runRehearsed */.Z)(ground, run.suite, run.cases, {
            jobs: run.jobs,
            interrupted: interrupts.signal,
            ended,
            started: ({ variables }) => (secrets = (0,runtime_variables/* secretTexts */.Vh)(variables)),
        });
        return { runs, secrets };
    }
    finally {
        interrupts.release();
    }
}
async function runLive(ground, { suite, cases, live, jobs }, { interrupted, ended }) {
    const { ports, root } = ground;
    const missing = missingOnLive({ ...suite, cases: cases.map(({ identity }) => identity) });
    if (missing.length > 0)
        throw new errors/* IntegrityError */.cs('policy_invalid', `what a rehearsal would make is not given for a live target:\n  ${missing.join('\n  ')}`, { problems: missing });
    const permit = (0,read_case/* runsPrograms */.KV)(cases) ? await ports.execution.permit() : undefined;
    const withheld = permit?.allowed === false ? cases.filter((one) => (0,read_case/* runsPrograms */.KV)([one])) : [];
    const { target, variables, close } = await openLiveTarget(ports, suite, live);
    try {
        const surroundings = { ports, target, root, variables, allowHosts: suite.allowHosts, timeoutMs: suite.timeoutSeconds * 1000, interrupted };
        const runs = await (0,run_suite/* runSuite */.o)(surroundings, cases.filter((one) => !withheld.includes(one)), { jobs, ended });
        const refused = permit?.allowed === false ? (0,run_rehearsed/* refusedRuns */.h)(withheld, permit) : [];
        const all = [...runs, ...refused];
        return { runs: cases.flatMap(({ identity }) => all.filter(({ id }) => id === identity.id)), secrets: (0,runtime_variables/* secretTexts */.Vh)(variables) };
    }
    finally {
        await close();
    }
}
/** @throws input_invalid when a name is no id, tag or category */
function chooseCases(cases, only) {
    const namesOf = ({ identity, parts }) => [identity.id, identity.category, ...parts.tags];
    const known = [...new Set(cases.flatMap(namesOf))];
    const stranger = only.find((name) => !known.includes(name));
    if (stranger !== undefined) {
        const suggestion = (0,nearest/* nearest */.p)(stranger, known);
        throw new errors/* IntegrityError */.cs('input_invalid', `there is no case, tag or category ${stranger}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`, { name: stranger });
    }
    return only.length === 0 ? cases : cases.filter((one) => namesOf(one).some((name) => only.includes(name)));
}
// EXTERNAL MODULE: ./build/src/commands/audited-folder.js + 1 modules
var audited_folder = __webpack_require__(63435);
// EXTERNAL MODULE: ./build/src/commands/check-outputs.js
var check_outputs = __webpack_require__(64763);
// EXTERNAL MODULE: ./build/src/commands/finish-checks.js + 4 modules
var finish_checks = __webpack_require__(70618);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/commands/report-inputs.js + 7 modules
var report_inputs = __webpack_require__(99827);
;// CONCATENATED MODULE: ./build/src/commands/uat.js















const RUN_MS = 3_600_000;
/** `duri uat`: the acceptance tests. */
/* harmony default export */ const uat = ((0,command/* command */.G)({
    name: 'uat',
    summary: 'Run the acceptance tests of duri.yml against a target, or rehearse them on a deployment that DuRi starts itself',
    description: 'Runs the cases of the preset and of `uat.cases` in duri.yml. Without a target it is a rehearsal: DuRi starts nginx with the configuration of the repository and the service on loopback, in a folder that is thrown away, receives its webhooks, and stops everything afterwards; that runs what is under test, so it needs a job without secrets and with a read-only token. Against a live target secrets are named in `vars:` of duri.yml and read from environment or files. Green only when as many cases as expected have run and every one passed; a case that could not be run is an error, never a pass. Clean-up steps run whatever happens. Exit code 0 green, 1 red, 2 the cases themselves are wrong, 3 something is missing to run them with.',
    examples: [
        { line: 'duri uat', says: 'A rehearsal, in the folder with duri.yml' },
        { line: 'duri uat --only UAT-5 --all', says: 'One case, with all that it saw' },
        { line: 'UAT_PASSWORD=… duri uat --target https://dashboard.example.com', says: 'Against what runs; duri.yml says uat_password: {env: UAT_PASSWORD}' },
    ],
    inputs: {
        dir: audited_folder/* folderInput */.j,
        config: audited_folder/* folderConfig */.bs,
        target: (0,input/* optionalText */.mR)('Base URL of what is tested', 'URL', { flag: 'target', action: 'target' }, { defaultText: 'uat.target of the policy; else a rehearsal' }),
        only: (0,input/* textList */.gC)('Run only these: an id, a tag, or the name of a category. No verdict of the gate, and never evidence', 'ID', { flag: 'only' }),
        listAll: (0,input/* toggle */.L$)('List every case, not only what is to be mended', { flag: 'all' }),
        evidence: (0,input/* optionalText */.mR)('Evidence set of the release that this is said of', 'DIR', place_inputs/* evidenceInput */.E),
        signingKey: key_inputs/* signingKey */.NR,
        hmacKey: key_inputs/* hmacKey */.bB,
        ...report_inputs/* reportInputs */.eP,
    },
    outputs: check_outputs/* CHECK_OUTPUTS */.G,
    action: { name: 'uat', icon: 'user-check', permissions: { contents: 'read' } },
    run: async (outer, values) => {
        const liveOf = ({ policy }) => values.target ?? policy.policy.uat?.target;
        const { ports, judge, suite: whole } = await (0,audited_folder/* openAudited */.j9)(outer, values, (given) => liveOf(given) !== undefined);
        const started = ports.clock.now();
        const { policy } = judge;
        const { uat } = policy.policy;
        const live = liveOf(judge);
        const suite = whole.uat;
        const cases = chooseCases((0,read_suite/* requireCases */.$)(suite), values.only);
        const expected = values.only.length > 0 ? cases.length : suite.expected;
        if (expected === undefined)
            throw nothingExpected();
        const shared = (0,ground/* shareGround */.f)(ports, { root: ports.environment.cwd, at: started, policy, suite, selected: [] });
        const { runs, secrets } = await runCases((0,ground/* createGround */.Y)(shared, RUN_MS), { suite, cases, live, jobs: uat?.jobs ?? 4 });
        const rules = { expected, failOn: 'info', waivers: (0,read_excuses/* readWaivers */.S)(ports, (0,policy_policy/* besidePolicy */.pe)(policy, uat?.waivers)), baseline: undefined, at: started };
        return (0,finish_checks/* finishChecks */.F)(outer, values, {
            gate: 'uat',
            directory: values.dir,
            noun: 'uats',
            decision: (0,decide/* decideChecks */.C)(runs, rules),
            expected,
            partial: values.only.length > 0,
            facts: [
                ['policy', judge.says],
                ['target', live ?? 'a rehearsal on loopback'],
            ],
            listAll: values.listAll,
            judge,
            started,
            secrets,
        });
    },
}));
function nothingExpected() {
    return new errors/* IntegrityError */.cs('policy_invalid', 'nothing says how many acceptance cases are expected', {}, { hint: 'Write `uat: { expect: { uats: N } }` into duri.yml, or `preset: production-54`; `duri init --preset production-54` writes both.' });
}

/***/ }),

/***/ 69316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10018);



/** Half of a character, which an escape such as "\\ud800" can write. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Beyond this many problems the rest tells nothing new. */
const MAX_PROBLEMS = 50;
/**
 * Reads untrusted YAML 1.2 (core schema): one document, UTF-8 without BOM, no key twice, no tags, no
 * directives, bounded in size, depth and aliases. Every problem is listed by `line:column`.
 * @source YAML 1.2.2, sections 6.8 and 10.3
 */
function parseYaml(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('1:1', 'begins with a byte order mark; save the file as UTF-8 without one');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const at = (offset) => {
        const { line, column } = position(lines, offset);
        return `${line}:${column}`;
    };
    const { tokens, refusal } = tokenize(text, lines, limits);
    if (refusal !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at(refusal.offset), refusal.message);
    const directive = tokens.find((token) => token.type === 'directive');
    if (directive !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at(directive.offset), 'has a directive; DuRi reads plain YAML 1.2');
    const [document, second] = compose(tokens, text.length);
    if (document === undefined || document.contents === null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', 'is empty');
    const problems = [
        ...(second === undefined ? [] : [{ where: at(second.range[0]), message: 'begins a second document; one is allowed' }]),
        ...document.errors.slice(0, MAX_PROBLEMS).map(({ code, message, pos }) => ({ where: at(pos[0]), message: yamlMessage(code, message) })),
        ...inspect(document, limits, at),
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(toYamlDocument(document, lines));
}
/** A document and a scalar stand on the parser's stack beside the collections that are open. */
const STACK_BESIDE_LEVELS = 2;
/** The tokens of a text; what is nested too deeply or too long is refused here, before anything recurses. */
function tokenize(text, lines, limits) {
    lines.addNewLine(0);
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser(lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        lexemes += 1;
        if (parser.stack.length > limits.maxDepth + STACK_BESIDE_LEVELS)
            return { tokens, refusal: { offset: parser.offset, message: `is nested deeper than ${limits.maxDepth} levels` } };
        if (lexemes > limits.maxTokens)
            return { tokens, refusal: { offset: parser.offset, message: `has more than ${limits.maxTokens} words and marks` } };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
const COMPOSER = { schema: 'core', version: '1.2', strict: true, merge: false, resolveKnownTags: false, logLevel: 'silent' };
/** The documents of a text. `uniqueKeys` is off because it compares each key with every other; `inspect` finds them in one pass. */
function compose(tokens, length) {
    return [...new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer({ ...COMPOSER, uniqueKeys: false }).compose(tokens, true, length)];
}
function yamlMessage(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'is indented by a tab; YAML indents by spaces';
    return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
/** What the parser takes and we do not: tags, keys that stand twice or are no plain text, aliases that loop or multiply. */
function inspect(document, limits, at) {
    const problems = [];
    let aliases = 0;
    const refuse = (node, message) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push({ where: at(node.range?.[0] ?? 0), message });
    };
    const lookAtAlias = (node, above) => {
        aliases += 1;
        if (aliases === limits.maxAliases + 1)
            refuse(node, `is one alias too many; at most ${limits.maxAliases} are allowed`);
        if (aliases > limits.maxAliases)
            return;
        const source = node.resolve(document);
        if (source === undefined)
            refuse(node, `refers to "${node.source}", which is not defined above`);
        else if (above.includes(source))
            refuse(node, `refers to "${node.source}" from within itself`);
    };
    const lookAtKeys = (map) => {
        const seen = new Set();
        for (const { key } of map.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : undefined;
            if (name === undefined)
                refuse((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(key) ? key : map, 'is a key that is no plain text');
            else if (seen.has(name))
                refuse(key, `the key ${JSON.stringify(name)} stands twice in one mapping`);
            else
                seen.add(name);
        }
    };
    const look = (node, above) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isPair)(node)) {
            look(node.key, above);
            look(node.value, above);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) {
            lookAtAlias(node, above);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node)) {
            if (node.tag !== undefined)
                refuse(node, 'has a tag; tags are not allowed');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === 'string' && LONE_SURROGATE.test(node.value))
                refuse(node, 'is not valid Unicode');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
                lookAtKeys(node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
                for (const item of node.items)
                    look(item, [...above, node]);
        }
    };
    look(document.contents, []);
    return problems;
}
function toYamlDocument(document, lines) {
    const follow = (path) => {
        let node = document.contents ?? undefined;
        for (const part of path) {
            const whole = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(document) : node;
            const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(whole) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(whole) ? whole.get(part, true) : undefined;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(next))
                return node;
            node = next;
        }
        return node;
    };
    return {
        value: document.toJS({ maxAliasCount: 100 }),
        locate: (path, key) => {
            const node = follow(path);
            const pair = key === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? undefined : node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && String(item.key.value) === key);
            return position(lines, ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(pair?.key) ? pair.key : node)?.range?.[0] ?? 0);
        },
        written: (path) => {
            const node = follow(path);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node.source : undefined;
        },
    };
}
function position(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}

/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ verifyEnvelope)
});

// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var envelope_statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/verification/attribute-signatures.js + 5 modules
var attribute_signatures = __webpack_require__(13946);
;// CONCATENATED MODULE: ./build/src/verification/envelope-checks.js
/** The claims about an envelope, in the order in which they are checked. */
const ENVELOPE_CHECKS = {
    form: 'envelope-is-well-formed',
    signers: 'every-listed-signer-has-signed',
    threshold: 'enough-trusted-keys-have-signed',
    type: 'statement-is-of-its-kind',
    subject: 'statement-is-about-this-file',
};
;// CONCATENATED MODULE: ./build/src/verification/check-signers.js


/**
 * Has everyone signed whom the statement lists? A signature that was taken out or altered is seen even where enough
 * others remain. A signer that has left the ring can no longer be asked.
 * @source trust model, section 2
 */
function checkSigners(file, signers, attributions, trust) {
    const keys = signers.map((id) => ({ id, key: trust.ring.keys.find((key) => key.id === id) }));
    const listed = keys.map(({ id, key }) => key === undefined
        ? (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `${id} has left the ring; its signature is not looked at`)
        : checkSigner(file, key, attributions));
    const left = keys.some(({ key }) => key !== undefined) ? keys.filter(({ key }) => key === undefined) : []; // of none known, the threshold says more
    const strangers = attributions.filter(({ claimed, verified, uncheckable }) => verified === undefined && uncheckable === undefined && !signers.includes(claimed));
    return {
        findings: [
            ...listed,
            ...strangers.map(({ claimed }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${claimed} is not listed, and no key of the ring made it: it does not count`)),
        ],
        warnings: left.map(({ id }) => (0,finding/* warning */.$e)('signer_not_in_ring', file, `${id} is listed as a signer and has left the ring.`)),
        broken: listed.filter(({ outcome }) => outcome === 'fail').length,
    };
}
function checkSigner(file, key, attributions) {
    const fail = (reason, message) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.signers, reason, file, message);
    const own = attributions.find(({ verified }) => verified?.id === key.id);
    // The key id is not signed. An altered one hides nothing, and is an alteration all the same.
    if (own !== undefined && own.claimed !== key.id)
        return fail('signature_invalid', `the signature by ${key.id} is labelled with another key id`);
    if (own !== undefined)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} verifies`);
    if (attributions.some(({ uncheckable }) => uncheckable?.id === key.id))
        return (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} cannot be checked here: its secret is not at hand`);
    if (attributions.some(({ claimed }) => claimed === key.id))
        return fail('signature_invalid', `the signature by ${key.id} does not verify over the payload`);
    return fail('signature_stripped', `lists ${key.id} as a signer, and has no signature by it`);
}
// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
;// CONCATENATED MODULE: ./build/src/verification/accepted-keys.js

/** Why a signature by this key does not count, though it verifies; undefined when it counts. @source trust model, section 2 */
function refusalOf(key, requirement, { ring, at }) {
    const refuse = (reason, message) => ({ key, reason, message });
    const standing = (0,keys_standing/* standingOf */.YP)(key, ring, at);
    if (standing.refusal !== undefined)
        return refuse(standing.refusal, `signed by ${key.id}, which is ${standing.says}`);
    if (!requirement.dualVerify && (key.state === 'retired' || (0,keys_standing/* isReplaced */.tc)(key.id, ring, at))) {
        return refuse('key_outside_window', `signed by ${key.id}, which is ${standing.says}; DURI_HMAC_KEY_DUAL_VERIFY=false accepts the newest key only`);
    }
    if (!key.uses.includes(requirement.use))
        return refuse('key_wrong_use', `signed by ${key.id}, whose uses are ${key.uses.join(', ')} and not ${requirement.use}`);
    if (!requirement.kinds.includes(key.kind))
        return refuse('signature_threshold', `signed by ${key.id} of the kind ${key.kind}; policy counts ${requirement.kinds.join(', ')}`);
    return undefined;
}
/** Keys without repetition. An id is the fingerprint of the key itself, so two entries cannot be one key under two ids. */
function distinct(keys) {
    return [...new Map(keys.map((key) => [key.id, key])).values()];
}
;// CONCATENATED MODULE: ./build/src/verification/check-threshold.js




/** Have as many different trusted keys signed as policy requires, of the kinds that it counts? @source trust model, section 2 */
function checkThreshold(request, attributions) {
    const { trust, use, dualVerify, requirement } = request;
    const rule = { use, kinds: requirement.kinds, dualVerify };
    const verified = distinct(attributions.flatMap((one) => one.verified ?? []));
    const refusals = verified.flatMap((key) => refusalOf(key, rule, trust) ?? []);
    const accepted = verified.filter((key) => !refusals.some((refusal) => refusal.key === key)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const open = distinct(attributions.flatMap((one) => one.uncheckable ?? [])).filter((key) => refusalOf(key, rule, trust) === undefined && !accepted.includes(key));
    const met = accepted.length >= requirement.threshold;
    return {
        findings: met ? enough(request, accepted, refusals) : tooFew(request, { accepted, refusals, open, verified }),
        warnings: met ? warningsOf(request, accepted) : [],
        accepted,
    };
}
/** A key that no longer counts takes nothing away from those that do: a release can be signed again by the current key. */
function enough({ file, requirement }, accepted, refusals) {
    return [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.threshold, file, `${accepted.length} of ${requirement.threshold} required keys have signed`),
        ...refusals.map(({ message }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.threshold, file, `${message}: it does not count`)),
    ];
}
/** Why there are too few, as closely as it can be told. */
function tooFew({ file, requirement: { threshold, kinds }, signers, trust, broken }, { accepted, refusals, open, verified }) {
    const fail = (reason, message, values) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.threshold, reason, file, message, values);
    const known = trust.ring.keys.some(({ id }) => signers.includes(id));
    if (verified.length === 0 && open.length === 0 && !known)
        return [fail('key_unknown', `signed by ${signers.slice(0, 4).join(', ')}: no such key is in the ring`)];
    if (accepted.length + open.length >= threshold)
        return [fail('secret_missing', `the signature by ${open.map(({ id }) => id).join(', ')} can only be checked with its secret`)];
    const specific = refusals.map(({ reason, message }) => fail(reason, message));
    const explained = accepted.length + specific.length + broken >= threshold;
    if (explained && specific.length > 0)
        return specific;
    return [
        ...specific,
        fail('signature_threshold', 'too few trusted keys have signed', {
            expected: `${threshold} of the kinds ${kinds.join(', ')}`,
            actual: String(accepted.length),
        }),
    ];
}
function warningsOf({ file, trust, warnHmacOnly }, accepted) {
    const rotating = accepted.map((key) => ({ key, standing: (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at) })).filter(({ standing }) => standing.rotating);
    const warnings = rotating.map(({ key, standing }) => (0,finding/* warning */.$e)('key_rotating', file, `Signed by ${key.id}: ${standing.says}.`));
    const hmacOnly = warnHmacOnly === true && accepted.every(({ kind }) => kind === 'hmac-sha256');
    return hmacOnly ? [...warnings, (0,finding/* warning */.$e)('hmac_only', file, 'Nothing but HMAC stands behind this file: a host that can check it can forge it.')] : warnings;
}
;// CONCATENATED MODULE: ./build/src/verification/verify-envelope.js








/**
 * Does this envelope prove that trusted keys signed exactly this file, as this kind of document? The first failure
 * decides: not there, not readable, not signed by whom it must be, signed about something else. What depends on a
 * failure is `unknown`. Never throws for what the file holds.
 * @source trust model, sections 2 and 4
 */
function verifyEnvelope(request) {
    const { file, content, trust } = request;
    if (content === undefined)
        return ends(request, 'signature_missing', `${file} is not there`);
    if (content.byteLength === 0)
        return ends(request, 'evidence_empty', `${file} is empty`);
    const envelope = (0,envelope_envelope/* parseEnvelope */.mE)(content);
    if (!envelope.ok)
        return ends(request, malformed(envelope.problems), `${file} ${(0,parsed/* describeProblems */.yg)(envelope.problems)}`);
    const statement = (0,envelope_statement/* parseStatement */.By)(envelope.value.payload);
    if (!statement.ok)
        return ends(request, malformed(statement.problems), `the payload of ${file} ${(0,parsed/* describeProblems */.yg)(statement.problems)}`);
    const signers = (0,envelope_statement/* listedSigners */.tX)(statement.value);
    if (signers === undefined)
        return ends(request, 'evidence_unparseable', `the payload of ${file} does not list its signers`);
    if (trust.ring.keys.length === 0)
        return ends(request, 'keyring_missing', 'there is no key to believe a signature by', ENVELOPE_CHECKS.signers);
    return judge(request, envelope.value, statement.value, signers);
}
function judge(request, envelope, statement, signers) {
    const { file, trust } = request;
    const attributions = (0,attribute_signatures/* attributeSignatures */.K)(envelope, trust);
    const presence = checkSigners(file, signers, attributions, trust);
    const threshold = checkThreshold({ ...request, signers, broken: presence.broken }, attributions);
    const anyVerified = attributions.some(({ verified }) => verified !== undefined);
    const findings = [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.form, file, 'is an envelope with a statement, in canonical form'),
        ...presence.findings,
        ...threshold.findings,
        ...(anyVerified ? [checkType(request, statement), checkSubject(request, statement)] : unknowns(file, [ENVELOPE_CHECKS.type, ENVELOPE_CHECKS.subject])),
    ];
    const authentic = !findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    return {
        findings,
        warnings: [...presence.warnings, ...threshold.warnings],
        authentic,
        statement: authentic ? statement : undefined,
        signedBy: threshold.accepted.map(({ id, kind }) => ({ keyId: id, kind })),
    };
}
function checkType({ file, predicateType }, statement) {
    if (statement.predicateType === predicateType)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.type, file, 'is of the kind that it must be');
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.type, 'signature_wrong_type', file, 'signs a document of another kind', {
        expected: predicateType,
        actual: statement.predicateType,
    });
}
function checkSubject({ file, subject }, statement) {
    if (statement.subjects.some(({ digest }) => digest === subject.digest))
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.subject, file, `signs ${subject.name} as it is`);
    const [first] = statement.subjects;
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.subject, 'signature_wrong_file', file, `does not sign ${subject.name} as it is`, {
        expected: first?.digest ?? 'a subject',
        actual: subject.digest,
    });
}
/** A result that ends at its first failure; every later check is unknown. */
function ends({ file }, reason, message, at = ENVELOPE_CHECKS.form) {
    const checks = Object.values(ENVELOPE_CHECKS);
    const index = checks.findIndex((check) => check === at);
    const before = checks.slice(0, index).map((check) => (0,finding/* pass */.IX)(check, file, 'is an envelope with a statement, in canonical form'));
    return {
        findings: [...before, (0,finding/* failure */.V2)(at, reason, file, message), ...unknowns(file, checks.slice(index + 1))],
        warnings: [],
        authentic: false,
        statement: undefined,
        signedBy: [],
    };
}
function unknowns(file, checks) {
    return checks.map((check) => (0,finding/* unknown */.L5)(check, file, 'could not be looked at: what it rests on failed'));
}
function malformed(problems) {
    return problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
}

/***/ })

};
