import { modules as shared } from "./shared.index.js";

export const id = 7451;

export const ids = [ 7451 ];

export const modules = {
 ...shared,
 21137: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => placed
  });
  const POLICY = "duri.yml";
  function placeOf(ground, id) {
   if (ground.look(POLICY)?.kind !== "file") return;
   const lines = ground.text(POLICY).split("\n");
   const at = lines.findIndex(line => /^\s*(?:-\s*)?(?:\{\s*)?id:\s*/.test(line) && line.includes(id));
   return {
    file: POLICY,
    line: at === -1 ? Math.max(1, lines.findIndex(line => /^(uat|preset):/.test(line)) + 1) : at + 1
   };
  }
  function placed(ground, id) {
   const location = placeOf(ground, id);
   return location === void 0 ? {} : {
    location
   };
  }
 }),
 78689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   suiteOf: () => suiteOf,
   uatSuite: () => uatSuite
  });
  var observation = __webpack_require__(52888);
  var read_suite = __webpack_require__(36674);
  var check_type = __webpack_require__(82527);
  var pattern = __webpack_require__(20944);
  const SKIPS = (0, pattern.E)("\\b(skip|skipIf|skipUnless|skipTest|xfail|expectedFailure|SkipTest|focus)\\b");
  function judgeScript(text, {file, tests: expected, test_pattern: testPattern, assert_pattern: assertPattern}) {
   const [begins, asserts] = [ (0, pattern.E)(testPattern), (0, pattern.E)(assertPattern) ];
   const lines = text.split("\n");
   const starts = lines.flatMap((line, index) => begins.find(line) === true ? [ index ] : []);
   const count = {
    expected: `${expected} tests`,
    actual: `${starts.length} tests`,
    location: {
     file,
     line: 1
    }
   };
   const names = starts.map(start => /def\s+(\w+)/.exec(lines[start] ?? "")?.[1] ?? `line ${start + 1}`);
   const twice = names.find((name, index) => names.indexOf(name) !== index);
   return [ starts.length === expected ? (0, observation.v9)(file, `defines ${expected} tests`, count) : (0, 
   observation.c6)(file, `defines ${starts.length} tests`, count), ...twice === void 0 ? [] : [ (0, 
   observation.c6)(file, `defines ${twice} twice, and only the last one runs`, {
    location: {
     file,
     line: (starts[names.lastIndexOf(twice)] ?? 0) + 1
    }
   }) ], ...starts.map((start, index) => judgeTest(file, {
    name: names[index] ?? "",
    start,
    body: bodyOf(lines, start),
    asserts: line => asserts.find(line) === true
   })) ];
  }
  function judgeTest(file, {name, start, body, asserts}) {
   const subject = `${file}: ${name}`;
   const first = body[0]?.[1].search(/\S/) ?? 0;
   const skip = body.find(([, line]) => SKIPS.find(line) === true);
   if (skip !== void 0) return (0, observation.c6)(subject, "skips", {
    expected: "a test that runs",
    actual: skip[1].trim().slice(0, 100),
    location: {
     file,
     line: skip[0] + 1
    }
   });
   const end = body.findIndex(([, line]) => line.search(/\S/) === first && /^\s*(return\b|pass\s*$|raise\s+SystemExit)/.test(line));
   const runs = end === -1 ? body : body.slice(0, end);
   const found = runs.filter(([, line]) => asserts(line)).length;
   const details = {
    expected: "at least one assertion that is reached",
    actual: `${found}`,
    location: {
     file,
     line: start + 1
    }
   };
   return found > 0 ? (0, observation.v9)(subject, `asserts ${found} things`, details) : (0, 
   observation.c6)(subject, "asserts nothing", details);
  }
  function bodyOf(lines, start) {
   const indent = (lines[start] ?? "").search(/\S/);
   const body = [];
   for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.trim() === "" || line.trim().startsWith("#")) continue;
    if (line.search(/\S/) <= indent) break;
    body.push([ index, line ]);
   }
   return withoutDocstring(body);
  }
  function withoutDocstring(body) {
   const quotes = /^\s*[a-zA-Z]?("""|''')/.exec(body[0]?.[1] ?? "")?.[1];
   if (quotes === void 0) return body;
   const end = body.findIndex(([, line], index) => line.split(quotes).length > (index === 0 ? 2 : 1));
   return end === -1 ? [] : body.slice(end + 1);
  }
  var matcher = __webpack_require__(9693);
  function mustBeRefused(status) {
   return takes(status, [ 401, 403 ]) && !takes(status, [ 200, 101 ]);
  }
  function mustBeLetIn(status) {
   return takes(status, [ 200, 101 ]) && !takes(status, [ 401, 403 ]);
  }
  function takes(status, some) {
   return status !== void 0 && some.some(one => (0, matcher.YW)(one, status).ok);
  }
  const SECRET_KEY = /^(?:.*[_-])?(?:password|passwd|secret|token|api[_-]?key|credential)s?$/i;
  const WHOLE_REFERENCE = /^\$\{[a-z][a-z0-9_]*\}$/;
  const SHAPES = [ [ "a DingTalk secret", /\bSEC[0-9a-f]{32,}/ ], [ "an access token in a URL", /[?&](?:access_token|token|key|sig|signature)=(?!\$\{)[^&\s"']{8,}/i ], [ "a password in a URL", /[a-z]+:\/\/[^/\s:@"']+:(?!\$\{)[^/\s@"']+@/i ], [ "a token of GitHub", /\bgh[pousr]_[A-Za-z0-9]{20,}/ ], [ "a key of AWS", /\bAKIA[0-9A-Z]{16}\b/ ], [ "a webhook of Slack", /hooks\.slack\.com\/services\/T[A-Za-z0-9]+\/B/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "basic auth", /\bBasic\s+(?!dWF0\b)[A-Za-z0-9+/]{6,}={0,2}/ ], [ "a JSON web token", /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./ ] ];
  function judgeSecrets(suite) {
   const secretNames = [ ...suite.variables.secrets.keys(), "uat_password", "uat_sink_secret", "uat_token" ];
   const ofCases = suite.cases.map(({id, written}) => verdict(id, [ ...literals(written, id, false), ...onCommandLine(written, id, secretNames) ]));
   const values = [ ...suite.variables.values ].flatMap(([name, value]) => {
    const text = String(value);
    const shape = SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
    const named = SECRET_KEY.test(name) && text !== "";
    return shape !== void 0 || named ? [ `vars.${name}${shape === void 0 ? "" : ` (${shape})`}` ] : [];
   });
   const rehearsal = literals(suite.rehearsal, "uat.rehearsal", false);
   return [ ...ofCases, verdict("vars and uat.rehearsal of the policy", [ ...values, ...rehearsal ]) ];
  }
  function verdict(subject, found) {
   if (found.length === 0) return (0, observation.v9)(subject, "has no secret written in it");
   const fix = "Name it in vars of duri.yml, such as uat_password: {env: UAT_PASSWORD}, and write ${uat_password}. What was committed must be changed.";
   return (0, observation.c6)(subject, `has a secret written in it: ${found.join(", ")}`, {
    expected: "references such as ${uat_password}",
    actual: "***",
    fix
   });
  }
  function literals(value, place, refusedHere) {
   if (typeof value === "string") {
    const shape = SHAPES.find(([, pattern]) => pattern.test(value));
    return shape === void 0 ? [] : [ `${place} (${shape[0]})` ];
   }
   if (Array.isArray(value)) return value.flatMap((one, index) => literals(one, `${place}[${index}]`, refusedHere));
   if (typeof value !== "object" || value === null) return [];
   const fields = value;
   const refused = refusedHere || mustBeRefused(fields["status"]);
   const named = typeof fields["name"] === "string" && SECRET_KEY.test(fields["name"].replace(/^x-/i, "")) && isLiteral(fields["value"]) && !refused;
   return [ ...named ? [ `${place}.value` ] : [], ...Object.entries(fields).flatMap(([key, inner]) => {
    if (SECRET_KEY.test(key) && isLiteral(inner) && !refused) return [ `${place}.${key}` ];
    return literals(inner, `${place}.${key}`, refused);
   }) ];
  }
  function isLiteral(value) {
   return typeof value === "string" && value !== "" && !WHOLE_REFERENCE.test(value);
  }
  function onCommandLine(value, place, secrets) {
   if (Array.isArray(value)) return value.flatMap((one, index) => onCommandLine(one, `${place}[${index}]`, secrets));
   if (typeof value !== "object" || value === null) return [];
   return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== "exec" || !Array.isArray(inner)) return onCommandLine(inner, `${place}.${key}`, secrets);
    const text = JSON.stringify(inner);
    return secrets.some(name => text.includes(`\${${name}}`)) ? [ `${place}.exec (a secret on a command line)` ] : [];
   });
  }
  const SUITE = "the suite";
  function judgeCount(suite, count) {
   const found = suite.cases.length;
   const details = {
    expected: `at least ${count} cases, all of which are expected to run`
   };
   if (found < count) return [ (0, observation.c6)(SUITE, `has ${found} cases`, {
    ...details,
    actual: String(found)
   }) ];
   if (suite.expected !== void 0 && suite.expected < count) return [ (0, observation.c6)(SUITE, `expects only ${suite.expected} cases to run`, {
    ...details,
    actual: String(suite.expected),
    fix: `Set uat.expect.uats to ${found}.`
   }) ];
   return [ (0, observation.v9)(SUITE, `has ${found} cases`, details) ];
  }
  function judgeTags(cases, tags) {
   return tags.map(tag => {
    const of = cases.filter(({parts}) => parts.tags.includes(tag)).map(({identity}) => identity.id);
    return of.length > 0 ? (0, observation.v9)(`tag ${tag}`, `is covered by ${of.join(", ")}`) : (0, 
    observation.c6)(`tag ${tag}`, "is covered by no case", {
     expected: "a case",
     actual: "none"
    });
   });
  }
  function judgeAssertions(cases, least) {
   return cases.flatMap(({identity: {id}, steps}) => [ "rehearsal", "live" ].map(where => {
    const own = steps.filter(({phase, modifiers}) => phase === "steps" && (modifiers.on === void 0 || modifiers.on === where));
    const found = own.reduce((sum, {assertions}) => sum + assertions, 0);
    const details = {
     expected: `at least ${least}`,
     actual: String(found)
    };
    return found >= least ? (0, observation.v9)(id, `asserts ${found} things (${where})`, details) : (0, 
    observation.c6)(id, `asserts only ${found} things (${where})`, details);
   }));
  }
  const statusesOf = steps => steps.flatMap(({phase, parameters}) => {
   const status = parameters.status;
   return phase === "steps" && status !== void 0 ? [ status ] : [];
  });
  function judgePairs(cases, pairs) {
   const byId = new Map(cases.map(one => [ one.identity.id, statusesOf(one.steps) ]));
   return pairs.map(([a, b]) => {
    const subject = `${a} and ${b}`;
    const [one, other] = [ byId.get(a), byId.get(b) ];
    if (one === void 0 || other === void 0) return (0, observation.c6)(subject, `are no pair: there is no ${one === void 0 ? a : b}`, {
     expected: "two cases"
    });
    const lets = [ ...one, ...other ].some(mustBeLetIn);
    const refuses = [ ...one, ...other ].some(mustBeRefused);
    if (lets && refuses) return (0, observation.v9)(subject, "test both sides");
    return (0, observation.c6)(subject, lets ? "never expect anybody to be refused" : "never expect anybody to be let in", {
     expected: "one that is let in, and one that is refused"
    });
   });
  }
  function judgeBounds(suite, cases, wanted) {
   const secondsOf = ({parts}) => (parts.timeout_seconds ?? suite.timeoutSeconds) * (parts.retries + 1);
   const observations = [];
   const bounded = (subject, what, found, most) => {
    if (most === void 0) return;
    const details = {
     expected: `at most ${most}`,
     actual: String(found)
    };
    observations.push(found <= most ? (0, observation.v9)(subject, `keeps the bound of ${what}`, details) : (0, 
    observation.c6)(subject, `is above the bound of ${what}`, details));
   };
   for (const one of cases) {
    const {id} = one.identity;
    bounded(id, "seconds", one.parts.timeout_seconds ?? suite.timeoutSeconds, wanted.timeout_seconds);
    bounded(id, "retries", one.parts.retries, wanted.retries);
    const kinds = wanted.eventually_only;
    if (kinds === void 0) continue;
    const stranger = one.steps.find(({kind, modifiers}) => modifiers.eventually !== void 0 && !kinds.includes(kind.name));
    observations.push(stranger === void 0 ? (0, observation.v9)(id, "tries again only what may be tried again") : (0, 
    observation.c6)(id, `tries a step of the kind ${stranger.kind.name} again (${stranger.place})`, {
     expected: kinds.join(", "),
     actual: stranger.kind.name
    }));
   }
   bounded(SUITE, "seconds in all", cases.reduce((sum, one) => sum + secondsOf(one), 0), wanted.total_seconds);
   return observations;
  }
  function judgeWords(suite, words) {
   return suite.cases.map(({id, written}) => {
    const tags = Array.isArray(written["tags"]) ? written["tags"] : [];
    const found = words.filter(word => hasKey(written, word) || tags.includes(word));
    if (found.length === 0) return (0, observation.v9)(id, `has no ${words.join(", ")}`);
    return (0, observation.c6)(id, `has ${found.join(", ")}`, {
     expected: "a case that always runs",
     actual: found.join(", "),
     fix: "Take it out; what may fail for a while gets a waiver with an end."
    });
   });
  }
  function hasKey(value, key) {
   if (Array.isArray(value)) return value.some(one => hasKey(one, key));
   if (typeof value !== "object" || value === null) return false;
   return Object.entries(value).some(([own, inner]) => own === key || hasKey(inner, key));
  }
  function judgeTeardown(cases, tags) {
   const concerned = cases.filter(({parts}) => parts.tags.some(tag => tags.includes(tag)));
   if (concerned.length === 0) return [ (0, observation.c6)(SUITE, `has no case with a tag of ${tags.join(", ")}`, {
    expected: "a case that cleans up",
    actual: "none"
   }) ];
   return concerned.map(({identity: {id}, steps}) => {
    const own = steps.filter(({phase, assertions}) => phase === "teardown" && assertions > 0);
    if (own.length > 0) return (0, observation.v9)(id, `cleans up in ${own.length} steps`);
    return (0, observation.c6)(id, "does not clean up, or does not look whether it did", {
     expected: "teardown steps that assert something",
     actual: "none"
    });
   });
  }
  function judgeMarker(suite, marker) {
   const variables = suite.variables.values;
   const filled = text => text.replace(/\$\{([a-z][a-z0-9_]*)\}/g, (whole, name) => String(variables.get(name) ?? whole));
   const alerting = suite.cases.filter(({written}) => hasKey(written, "webhook_sink"));
   if (alerting.length === 0) return [ (0, observation.c6)(SUITE, "has no case that receives a webhook", {
    expected: "a case with webhook_sink"
   }) ];
   return alerting.map(({id, written}) => {
    const {title, why, fix, category, tags, ...done} = written;
    if (filled(JSON.stringify(done)).includes(marker)) return (0, observation.v9)(id, `marks what it sends with ${marker}`);
    return (0, observation.c6)(id, "does not mark what it sends as a test", {
     expected: marker,
     actual: "no such text",
     fix: `Let every alert of a test contain ${marker}.`
    });
   });
  }
  var places = __webpack_require__(21137);
  var schemas = __webpack_require__(26921);
  const id = schemas.YjP().min(1).max(64);
  const tag = schemas.YjP().min(1).max(100);
  const suiteParameters = schemas.rej({
   readable: schemas.euz(true).optional().describe("Every case and step can be read; unknown keys and empty matchers cannot. (This is always looked at.)"),
   ids: schemas.euz("unique").optional().describe("No id stands twice."),
   count: schemas.Whr().min(1).max(1e3).optional().describe("The least number of cases; as many are expected to run."),
   tags_covered: schemas.YOg(tag).min(1).optional().describe("Each tag is that of a case at least."),
   min_assertions: schemas.Whr().min(1).max(1e3).optional().describe("The least number of assertions of each case, in a rehearsal and on a live target alike."),
   pairs: schemas.YOg(schemas.PVZ([ id, id ])).min(1).optional().describe("Two cases, one of which is let in where the other is refused."),
   timeout_seconds: schemas.Whr().min(1).optional().describe("The longest time of a case."),
   retries: schemas.Whr().min(0).optional().describe("The most retries of a case."),
   total_seconds: schemas.Whr().min(1).optional().describe("The longest time of all cases together, one after the other."),
   eventually_only: schemas.YOg(schemas.YjP().min(1)).min(1).optional().describe("Kinds of steps that may be tried again."),
   deny: schemas.YOg(schemas.YjP().min(1).max(50)).min(1).optional().describe("Words that no case or step may have as a key or a tag, such as skip, only, focus."),
   secrets: schemas.euz("ref_only").optional().describe("Secrets are named as ${variables} and never written, in vars of duri.yml too; and none stands on a command line."),
   teardown_required: schemas.YOg(tag).min(1).optional().describe("Cases with one of these tags clean up, and look whether that worked."),
   test_marker: schemas.YjP().min(1).max(200).optional().describe("What everything that alerts somebody contains."),
   script: schemas.rej({
    file: schemas.YjP().min(1).max(4096).describe("A test script beside the cases."),
    tests: schemas.Whr().min(1).max(1e3).describe("How many tests it defines."),
    test_pattern: schemas.YjP().min(1).max(1e3).default("^\\s*(async\\s+)?def\\s+(uat_\\d+|test_\\w+)\\s*\\(").describe("RE2 for the line that begins one."),
    assert_pattern: schemas.YjP().min(1).max(1e3).default("\\bassert\\b|\\.(check|status|eventually|assert\\w*)\\(|_arrives\\(").describe("RE2 for a line that asserts something.")
   }).optional().describe("A test script in the tree: every test asserts something, none is skipped.")
  }).refine(asked => Object.values(asked).some(one => one !== void 0), {
   message: "asks for nothing"
  });
  const uatSuite = (0, check_type.B)({
   name: "uat_suite",
   summary: "The acceptance cases, not run: can they be read, are there enough, do they assert something, do they clean up, are secrets only named",
   parameters: suiteParameters,
   executes: check_type.Z,
   observe: (ground, asked) => {
    const suite = suiteOf(ground);
    return [ ...judge(suite, asked), ...asked.script === void 0 ? [] : judgeScript(ground.text(asked.script.file), asked.script) ].map(one => {
     const id = one.subject.split(/[ .[]/)[0] ?? "";
     return one.location !== void 0 || one.outcome === "pass" ? one : {
      ...one,
      ...(0, places.G)(ground, id)
     };
    });
   }
  });
  function suiteOf({suite}) {
   if (suite === void 0 || suite.cases.length === 0) throw new observation.G_((0, observation.c6)("the suite", "has no case", {
    expected: "uat.cases in duri.yml, or a preset",
    actual: "none"
   }));
   return suite;
  }
  function judge(suite, asked) {
   const {cases, problems} = (0, read_suite.k)(suite);
   if (problems.length > 0) return problems.map(({where, message}) => (0, observation.c6)(where, `cannot be read: it ${message}`, {
    expected: "a case that DuRi can read"
   }));
   const ids = suite.cases.map(({id}) => id);
   const twice = [ ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)) ];
   return [ (0, observation.v9)("the suite", `has ${cases.length} cases with ${cases.reduce((sum, {steps}) => sum + steps.length, 0)} steps, all of which can be read`), ...asked.ids === void 0 ? [] : twice.length === 0 ? [ (0, 
   observation.v9)("the suite", "has every id once") ] : twice.map(id => (0, observation.c6)(id, "stands twice", {
    expected: "once"
   })), ...asked.count === void 0 ? [] : judgeCount(suite, asked.count), ...asked.tags_covered === void 0 ? [] : judgeTags(cases, asked.tags_covered), ...asked.min_assertions === void 0 ? [] : judgeAssertions(cases, asked.min_assertions), ...asked.pairs === void 0 ? [] : judgePairs(cases, asked.pairs), ...judgeBounds(suite, cases, asked), ...asked.deny === void 0 ? [] : judgeWords(suite, asked.deny), ...asked.secrets === void 0 ? [] : judgeSecrets(suite), ...asked.teardown_required === void 0 ? [] : judgeTeardown(cases, asked.teardown_required), ...asked.test_marker === void 0 ? [] : judgeMarker(suite, asked.test_marker) ];
  }
 })
};
