import { modules as shared } from "./shared.index.js";

export const id = 770;

export const ids = [ 770 ];

export const modules = {
 ...shared,
 99827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q8: () => NO_REPORTS,
   Eg: () => REPORT_OUTPUTS,
   eP: () => reportInputs,
   UX: () => withReports
  });
  var external_node_path_ = __webpack_require__(76760);
  var input = __webpack_require__(17515);
  var load_policy = __webpack_require__(35821);
  var model_finding = __webpack_require__(85382);
  var markdown_text = __webpack_require__(36526);
  var plain_text = __webpack_require__(68156);
  const SHOWN_FINDINGS = 100;
  const WORST_FIRST = [ "fail", "unknown", "pass", "not-applicable" ];
  const junit = {
   name: "junit",
   help: "Write the findings as JUnit XML, a suite for each part and a case for each check",
   render: async (parts, {title}) => {
    const {default: XMLBuilder} = await Promise.all([ __webpack_require__.e(5946), __webpack_require__.e(3489) ]).then(__webpack_require__.bind(__webpack_require__, 43489));
    const builder = new XMLBuilder({
     attributeNamePrefix: "@",
     ignoreAttributes: false,
     format: true,
     suppressEmptyNode: true,
     suppressBooleanAttributes: false
    });
    const suites = parts.map(part => ({
     part,
     cases: casesOf(part)
    }));
    return builder.build({
     "?xml": {
      "@version": "1.0",
      "@encoding": "UTF-8"
     },
     testsuites: {
      "@name": (0, plain_text.w)(title),
      ...countsOf(suites.flatMap(({cases}) => cases)),
      testsuite: suites.map(({part, cases}) => ({
       "@name": (0, plain_text.w)(part.name),
       ...timeOf(part),
       ...countsOf(cases),
       testcase: cases.map(one => caseElement(part, one))
      }))
     }
    });
   }
  };
  function caseElement(part, {name, outcome, findings, seconds}) {
   const [first] = findings;
   const told = {
    "@message": (0, markdown_text.$Q)(describe(first), 500),
    "@type": first?.reason ?? outcome,
    "#text": bodyOf(findings)
   };
   return {
    "@classname": `duri.${(0, plain_text.w)(part.name)}`,
    "@name": (0, plain_text.w)(name),
    ...timeOf({
     seconds
    }),
    ...outcome === "fail" ? {
     failure: told
    } : {},
    ...outcome === "unknown" ? {
     error: told
    } : {},
    ...outcome === "not-applicable" ? {
     skipped: ""
    } : {}
   };
  }
  function countsOf(cases) {
   const count = outcome => cases.filter(one => one.outcome === outcome).length;
   return {
    "@tests": cases.length,
    "@failures": count("fail"),
    "@errors": count("unknown"),
    "@skipped": count("not-applicable")
   };
  }
  function timeOf({seconds}) {
   return seconds === void 0 ? {} : {
    "@time": seconds
   };
  }
  function casesOf(part) {
   const byCheck = new Map;
   for (const finding of part.findings) {
    const before = byCheck.get(finding.check);
    if (before === void 0) byCheck.set(finding.check, [ finding ]); else before.push(finding);
   }
   const cases = [ ...byCheck ].map(([name, findings]) => {
    const outcome = WORST_FIRST.find(each => findings.some(finding => finding.outcome === each)) ?? "unknown";
    const named = part.cases?.find(({check}) => check === name);
    const title = named === void 0 ? name : `${name} ${named.title}`;
    return {
     name: title,
     outcome,
     findings: findings.filter(finding => finding.outcome === outcome),
     seconds: named?.seconds
    };
   });
   const rank = outcome => WORST_FIRST.indexOf(outcome);
   if (cases.length > 0 && cases.some(({outcome}) => rank(outcome) <= rank(part.outcome))) return cases;
   const verdict = {
    check: part.name,
    outcome: part.outcome,
    subject: part.name,
    message: part.headline
   };
   return [ ...cases, {
    name: "verdict",
    outcome: part.outcome,
    findings: [ verdict ]
   } ];
  }
  function bodyOf(findings) {
   const lines = findings.slice(0, SHOWN_FINDINGS).map(withAdvice);
   const more = findings.length - lines.length;
   return [ ...lines, ...more === 0 ? [] : [ `${more} more findings of this check` ] ].join("\n");
  }
  function withAdvice(finding) {
   const values = [ finding.expected !== void 0 && `expected ${finding.expected}`, finding.actual !== void 0 && `found ${finding.actual}`, finding.reason !== void 0 && `what to do: ${finding.fix ?? (0, 
   model_finding.A3)(finding.reason).fix}` ].filter(text => text !== false);
   return [ describe(finding), ...values.map(text => `  ${(0, markdown_text.$Q)((0, 
   plain_text.w)(text))}`) ].join("\n");
  }
  function describe(finding) {
   return finding === void 0 ? "" : (0, markdown_text.$Q)((0, plain_text.w)(`${finding.subject} ${finding.message}`));
  }
  const OUTCOMES = [ "pass", "fail", "unknown", "not-applicable" ];
  const openmetrics = {
   name: "openmetrics",
   help: "Write counts and verdict as OpenMetrics text",
   render: async (parts, {title}) => {
    const {Gauge, Registry} = await __webpack_require__.e(5222).then(__webpack_require__.t.bind(__webpack_require__, 95222, 19));
    const registry = new Registry;
    registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
    const registers = [ registry ];
    const green = new Gauge({
     name: "duri_gate_green",
     help: "Whether every part passed: 1, else 0.",
     labelNames: [ "gate" ],
     registers
    });
    const checks = new Gauge({
     name: "duri_gate_checks",
     help: "Checks by part and outcome.",
     labelNames: [ "gate", "part", "outcome" ],
     registers
    });
    const time = new Gauge({
     name: "duri_gate_duration_seconds",
     help: "Time that the checks of a part took.",
     labelNames: [ "gate", "part" ],
     registers
    });
    const gate = (0, markdown_text.$Q)((0, plain_text.w)(title.replace(/^duri /, "")), 200);
    green.set({
     gate
    }, parts.length > 0 && parts.every(({outcome}) => outcome === "pass" || outcome === "not-applicable") ? 1 : 0);
    for (const {name, cases, findings, seconds} of parts) {
     const part = (0, markdown_text.$Q)((0, plain_text.w)(name), 200);
     for (const outcome of OUTCOMES) checks.set({
      gate,
      part,
      outcome
     }, (cases ?? findings).filter(one => one.outcome === outcome).length);
     if (seconds !== void 0) time.set({
      gate,
      part
     }, seconds);
    }
    return registry.metrics();
   }
  };
  var digest = __webpack_require__(6799);
  var model_status = __webpack_require__(62373);
  var reports_location = __webpack_require__(23042);
  var reasons = __webpack_require__(64074);
  const UNKNOWN_RULE = "not_checked";
  const SEVERITY = {
   tampered: "9.8",
   corrupted: "9.2",
   policy_changed: "6.5",
   "error(config)": "7.5",
   "error(infra)": "7.0",
   verified: "0.0"
  };
  const NOT_CHECKED = {
   outcome: "error(infra)",
   means: "A claim could not be looked at, because something that it rests on failed.",
   fix: "Mend what the other findings name, and run again: what was not looked at is never a pass."
  };
  function sarifRules(used) {
   const asked = new Set(used);
   const all = [ ...Object.entries(reasons.e), [ UNKNOWN_RULE, NOT_CHECKED ] ];
   return all.filter(([id]) => asked.has(id)).map(([id, reason]) => toRule(id, reason));
  }
  function toRule(id, {outcome, means, fix}) {
   return {
    id,
    name: id,
    shortDescription: {
     text: means
    },
    fullDescription: {
     text: means
    },
    help: {
     text: `${means}\n\nWhat to do: ${fix}`,
     markdown: `${means}\n\n**What to do:** ${fix}`
    },
    helpUri: `https://github.com/duri/duri/blob/main/docs/errors.md#${id}`,
    defaultConfiguration: {
     level: outcome === void 0 ? "warning" : "error"
    },
    properties: outcome === void 0 ? {
     tags: [ "supply-chain" ],
     precision: "very-high"
    } : {
     tags: [ "security", "supply-chain", outcome ],
     precision: "very-high",
     "security-severity": SEVERITY[outcome]
    }
   };
  }
  function sarifResults(parts, context) {
   const findings = parts.flatMap(part => openFindings(part).map(finding => ({
    part,
    finding
   })));
   const sorted = [ ...findings ].sort((a, b) => severityRank(a.finding) - severityRank(b.finding));
   const warnings = parts.flatMap(part => part.warnings.map(warning => ({
    part,
    warning
   })));
   const occurrence = counter();
   return [ ...sorted.map(({part, finding}) => {
    const {check, subject, message, expected, actual, reason} = finding;
    const values = [ expected !== void 0 && `expected ${expected}`, actual !== void 0 && `found ${actual}` ].filter(text => text !== false);
    const text = [ `${subject} ${message}`, ...values ].map(each => (0, markdown_text.$Q)(each)).join("; ");
    const ruleId = reason ?? UNKNOWN_RULE;
    const named = finding.severity === void 0 ? text : `${check} (${finding.severity}): ${text}`;
    return result({
     part,
     ruleId,
     level: levelOf(finding),
     text: named,
     of: finding,
     identity: [ part.name, check, ruleId, withoutLine(subject) ]
    });
   }), ...warnings.map(({part, warning}) => {
    const {reason, subject, message} = warning;
    const identity = [ part.name, "warning", reason, withoutLine(subject) ];
    return result({
     part,
     ruleId: reason,
     level: "warning",
     text: (0, markdown_text.$Q)(`${subject} ${message}`),
     of: warning,
     identity
    });
   }) ];
   function result({part, ruleId, level, text, of, identity}) {
    return {
     ruleId,
     level,
     message: {
      text: messageText(`${part.name}: ${text}`)
     },
     locations: [ {
      physicalLocation: placeOf(of, part, context)
     } ],
     partialFingerprints: {
      primaryLocationLineHash: occurrence((0, digest.sc)(JSON.stringify(identity)).slice(0, 32))
     }
    };
   }
  }
  function levelOf({severity}) {
   if (severity === void 0 || severity === "critical" || severity === "high") return "error";
   return severity === "medium" ? "warning" : "note";
  }
  function severityRank(finding) {
   return finding.outcome === "unknown" ? model_status.im.length : model_status.im.indexOf((0, 
   model_finding.sG)(finding));
  }
  function openFindings({name, outcome, headline, findings}) {
   const open = findings.filter(finding => finding.outcome === "fail" || finding.outcome === "unknown");
   if (open.length > 0 || outcome === "pass" || outcome === "not-applicable") return open;
   return [ {
    check: name,
    outcome: "unknown",
    subject: name,
    message: headline
   } ];
  }
  function placeOf(of, {directory = ""}, {policyFile, isFile}) {
   const located = (0, reports_location.h)(of);
   const path = located?.file ?? external_node_path_.posix.join(directory, of.subject);
   const inside = !external_node_path_.posix.isAbsolute(path) && !external_node_path_.posix.normalize(path).startsWith("../");
   if (!inside || located === void 0 && !isFile(path)) return place(policyFile, {
    startLine: 1
   });
   return place(path, {
    startLine: located?.line ?? 1,
    ...located?.column === void 0 ? {} : {
     startColumn: located.column
    }
   });
  }
  function place(path, region) {
   const uri = external_node_path_.posix.normalize(path).split("/").map(segment => encodeURIComponent(Buffer.from(segment, "utf8").toString("utf8"))).join("/");
   return {
    artifactLocation: {
     uri,
     uriBaseId: "%SRCROOT%"
    },
    region
   };
  }
  function messageText(text) {
   return (0, plain_text.w)(text).replace(/[\\[\]]/g, character => `\\${character}`).replace(/[{}]/g, character => character + character);
  }
  function withoutLine(subject) {
   return subject.replace(/(?::\d+){1,2}$/, "");
  }
  function counter() {
   const seen = new Map;
   return hash => {
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
   };
  }
  const SARIF_LIMITS = {
   results: 25e3,
   gzipBytes: 10 * 1024 * 1024
  };
  const GZIP_MARGIN = 512 * 1024;
  const sarif = {
   name: "sarif",
   help: "Write the findings as SARIF 2.1.0, for code scanning",
   render: async (parts, context) => {
    const {gzipSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const all = sarifResults(parts, context);
    let shown = Math.min(all.length, SARIF_LIMITS.results);
    let text = render(all, shown, parts, context);
    while (shown > 0 && gzipSync(text).length > SARIF_LIMITS.gzipBytes - GZIP_MARGIN) {
     shown = Math.floor(shown / 2);
     text = render(all, shown, parts, context);
    }
    return text;
   }
  };
  function render(all, shown, parts, {title, duriVersion}) {
   const results = all.slice(0, shown);
   const rules = sarifRules(results.map(({ruleId}) => ruleId));
   const dropped = all.length - shown;
   const notes = dropped === 0 ? [] : [ {
    level: "warning",
    message: {
     text: `${dropped} of ${all.length} results are not listed: code scanning takes no more`
    }
   } ];
   const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [ {
     tool: {
      driver: {
       name: "DuRi",
       version: duriVersion,
       informationUri: "https://github.com/duri/duri",
       rules
      }
     },
     automationDetails: {
      id: `${(0, plain_text.w)(title).replace(/[^A-Za-z0-9._-]+/g, "-")}/`
     },
     invocations: [ {
      executionSuccessful: parts.length > 0 && parts.every(({outcome}) => outcome !== "unknown"),
      toolExecutionNotifications: notes
     } ],
     columnKind: "utf16CodeUnits",
     results: results.map(result => ({
      ...result,
      ruleIndex: rules.findIndex(({id}) => id === result.ruleId)
     }))
    } ]
   };
   return `${JSON.stringify(log, null, 1)}\n`;
  }
  const tap_SHOWN_FINDINGS = 20;
  const tap = {
   name: "tap",
   help: "Write the results as TAP 14, a test for each check",
   render: parts => {
    const tests = parts.flatMap(testsOf);
    const lines = tests.flatMap(({outcome, title, findings, seconds}, index) => {
     const ok = outcome === "pass" || outcome === "not-applicable";
     const directive = outcome === "not-applicable" ? " # SKIP not applicable, or waived" : "";
     return [ `${ok ? "ok" : "not ok"} ${index + 1} - ${escapeTitle(title)}${directive}`, ...ok ? [] : block(findings, seconds) ];
    });
    return [ `TAP version 14`, `1..${tests.length}`, ...lines, "" ].join("\n");
   }
  };
  function testsOf(part) {
   const own = (part.cases ?? []).map(({check, title, outcome, seconds}) => {
    const findings = part.findings.filter(finding => finding.check === check && !isGood(finding));
    return {
     title: `${check} ${title}`,
     outcome,
     findings,
     seconds
    };
   });
   const told = new Set((part.cases ?? []).map(({check}) => check));
   const others = part.findings.filter(({check}) => !told.has(check));
   const rest = others.map(finding => ({
    title: `${part.name}: ${finding.subject} ${finding.message}`,
    outcome: finding.outcome,
    findings: [ finding ],
    seconds: void 0
   }));
   const all = [ ...own, ...rest ];
   const bad = part.outcome === "fail" || part.outcome === "unknown";
   if (all.length > 0 && (!bad || all.some(({outcome}) => outcome === "fail" || outcome === "unknown"))) return all;
   return [ ...all, {
    title: `${part.name}: ${part.headline}`,
    outcome: part.outcome,
    findings: [],
    seconds: part.seconds
   } ];
  }
  function isGood({outcome}) {
   return outcome === "pass" || outcome === "not-applicable";
  }
  function escapeTitle(title) {
   return (0, markdown_text.$Q)((0, plain_text.w)(title), 300).replace(/\s+/g, " ").replace(/[\\#]/g, "\\$&");
  }
  function block(findings, seconds) {
   const shown = findings.slice(0, tap_SHOWN_FINDINGS).map(({subject, message, expected, actual, location, severity, fix}) => ({
    at: (0, markdown_text.$Q)(location === void 0 ? subject : `${location.file}:${location.line}`),
    message: (0, markdown_text.$Q)(message),
    ...expected === void 0 ? {} : {
     expected: (0, markdown_text.$Q)(expected)
    },
    ...actual === void 0 ? {} : {
     found: (0, markdown_text.$Q)(actual)
    },
    ...severity === void 0 ? {} : {
     severity
    },
    ...fix === void 0 ? {} : {
     fix
    }
   }));
   const more = findings.length - shown.length;
   return [ "  ---", ...seconds === void 0 ? [] : [ `  duration_ms: ${Math.round(seconds * 1e3)}` ], "  findings:", ...shown.map(one => `    - ${JSON.stringify(one)}`), ...more > 0 ? [ `    - ${JSON.stringify({
    message: `${more} more`
   })}` ] : [], "  ..." ];
  }
  const FORMATS = [ sarif, junit, tap, openmetrics ];
  const reportInputs = Object.fromEntries(FORMATS.map(({name, help}) => [ name, (0, 
  input.mR)(help, "FILE", {
   flag: name,
   action: `${name}-file`
  }) ]));
  const REPORT_OUTPUTS = Object.fromEntries(FORMATS.map(({name}) => [ name, `Path of the file that ${name}-file asked for; empty when none was` ]));
  const NO_REPORTS = Object.fromEntries(FORMATS.map(({name}) => [ name, void 0 ]));
  async function withReports({environment, files}, asked, result, {parts, policyPath, name}) {
   const {cwd} = environment;
   const policyFile = (0, external_node_path_.relative)(cwd, (0, external_node_path_.resolve)(cwd, policyPath ?? load_policy.CX)).replaceAll("\\", "/");
   const context = {
    title: `duri ${name ?? (parts.length === 1 ? parts[0]?.name ?? "" : "gate")}`,
    duriVersion: environment.duriVersion,
    policyFile: (0, external_node_path_.isAbsolute)(policyFile) || policyFile.startsWith("../") ? load_policy.CX : policyFile,
    isFile: path => files.exists((0, external_node_path_.resolve)(cwd, path)) && !files.isDirectory((0, 
    external_node_path_.resolve)(cwd, path))
   };
   const outputs = {};
   for (const format of FORMATS) {
    const path = asked[format.name];
    outputs[format.name] = path === void 0 ? "" : (0, external_node_path_.resolve)(cwd, path);
    if (path !== void 0) files.write((0, external_node_path_.resolve)(cwd, path), await format.render(parts, context));
   }
   return {
    ...result,
    outputs: {
     ...result.outputs,
     ...outputs
    }
   };
  }
 }),
 68156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => plainText
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  function plainText(text) {
   return (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
 })
};
