import { modules as shared } from "./shared.index.js";

export const id = 8272;

export const ids = [ 8272 ];

export const modules = {
 ...shared,
 74859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => expectedDigest
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  function expectedDigest(text) {
   if (text === void 0) return;
   const hex = /^sha256:(.*)$/.exec(text)?.[1] ?? "";
   if ((0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h)(hex)) return hex;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", `--expect is "${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(text.slice(0, 80))}"; expected sha256: and 64 hexadecimal digits`, {}, {
    hint: '`duri verify` prints the digest of a release as "metadata", and `duri seal` as its output metadata-digest.'
   });
  }
 }),
 39477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => tellFreeze
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _notify_mask_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80211);
  var _notify_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96644);
  var _notify_open_channels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20086);
  var _notify_delivery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53651);
  async function tellFreeze(ports, {notify}, state, what) {
   if (notify === void 0 || notify.channels.length === 0) return {
    told: "nobody",
    channels: [],
    warnings: []
   };
   const channels = (0, _notify_open_channels_js__WEBPACK_IMPORTED_MODULE_3__.Lr)(ports, notify);
   const message = freezeMessage(state, what, (0, _notify_mask_secrets_js__WEBPACK_IMPORTED_MODULE_5__.h)((0, 
   _notify_open_channels_js__WEBPACK_IMPORTED_MODULE_3__.Fj)(channels)), ports.clock.now());
   const names = (0, _notify_open_channels_js__WEBPACK_IMPORTED_MODULE_3__.Lu)(notify, message.severity);
   if (names.length === 0) return {
    told: "nobody",
    channels: [],
    warnings: []
   };
   try {
    const {report, delivered} = await (0, _notify_delivery_js__WEBPACK_IMPORTED_MODULE_4__.qz)(ports, notify, channels, [ {
     message,
     channels: names
    } ]);
    const open = report.deliveries.filter(one => (0, _notify_delivery_js__WEBPACK_IMPORTED_MODULE_4__.nT)(one) && one.isNew);
    if (open.length === 0) return {
     told: "everybody",
     channels: delivered,
     warnings: []
    };
    const why = open.map(one => `${one.channel} (${one.outcome}: ${one.why ?? "unknown"})`).join("; ");
    return untold(ports, delivered, `not told: ${why}; what is kept waits in ${(0, _notify_delivery_js__WEBPACK_IMPORTED_MODULE_4__.ED)(ports, notify)}`);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs)) throw error;
    return untold(ports, [], (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error));
   }
  }
  function untold({log}, channels, says) {
   log.warn(`not everybody was told of the kill switch: ${says}`);
   return {
    told: "some",
    channels,
    warnings: [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.$e)("freeze_untold", "notification", says) ]
   };
  }
  function freezeMessage(state, what, mask, at) {
   const {product, line, scope, owner, reason, expires, counter} = state;
   const on = state.state === "on";
   const name = product ?? "this repository";
   return (0, _notify_message_js__WEBPACK_IMPORTED_MODULE_2__.Y6)({
    kind: "kill_switch",
    severity: on ? "critical" : "high",
    title: what === "expired" ? `Kill switch of ${name} is on past its end` : `Kill switch of ${name} is ${on ? "ON" : "off"}`,
    text: mask(what === "expired" ? `It was to end at ${expires ?? ""}. Time alone does not lift it: ${owner ?? ""} is asked to lift it or to renew it.\n${reason}` : reason),
    facts: [ [ "line", line ], ...on ? [ [ "stops", scope.join(", ") ], [ "owner", mask(owner ?? "") ], [ "ends", expires ?? "" ] ] : [], [ "number", String(counter) ] ],
    sameAs: `freeze ${what} ${name} ${line} ${counter}`
   }, at);
  }
 }),
 29206: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runWatch: () => runWatch
  });
  var policy_judge = __webpack_require__(6599);
  var release_place = __webpack_require__(24863);
  var accept_release = __webpack_require__(39704);
  var amount = __webpack_require__(63907);
  var model_digest = __webpack_require__(6799);
  var model_report = __webpack_require__(18205);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  var outcome_error = __webpack_require__(94395);
  function onceResult(scan) {
   const {report, bytes} = scan;
   const {outcome, findings, warnings, release, files, freeze, verdict} = report;
   const {mode, accepted, code} = judgementOf(scan);
   const error = (0, outcome_error.w)(outcome, findings);
   return {
    exitCode: code,
    json: {
     status: error === void 0 ? outcome : null,
     ...error === void 0 ? {} : {
      error
     },
     mode,
     enforced: mode === "prod",
     accepted,
     release: release === void 0 ? null : {
      ...release,
      metadataDigest: (0, model_digest.gV)(release.metadataDigest)
     },
     files: files ?? null,
     bytes,
     spike: report.spike,
     gate: verdict,
     freeze: freeze ?? null,
     findings: findings.map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: outcome === "verified" && !accepted ? "bad" : (0, model_report.Y)(outcome),
     headline: headlineOf(scan),
     facts: [ ...release === void 0 ? [] : [ [ "release", `${release.product} ${release.line} #${release.sequence}` ] ], ...files === void 0 ? [] : [ [ "files", `${(0, 
     amount.C)(files.total)}; ${files.modified} modified, ${files.missing} missing, ${files.new} new` ] ], [ "gate", `${verdict.state}: ${verdict.says}` ], ...freeze === void 0 ? [] : [ [ "kill switch", freeze.says ] ] ],
     findings,
     warnings,
     next: (0, advice.c)(findings)
    },
    short: outcome
   };
  }
  function judgementOf({report, judged}) {
   const {outcome} = report;
   if (judged === void 0) return {
    mode: "prod",
    accepted: false,
    code: (0, model_status.I$)(outcome, "prod")
   };
   const {mode, acceptance} = judged;
   const accepted = outcome === "verified" && acceptance.accepted;
   return {
    mode,
    accepted,
    code: (0, accept_release.AM)({
     outcome,
     accepted,
     frozen: acceptance.frozen
    }, mode)
   };
  }
  function headlineOf(scan) {
   const {outcome, freeze} = scan.report;
   const {mode, accepted} = judgementOf(scan);
   if (outcome !== "verified") return `${outcome}${mode === "dev" ? " (dev: not enforced)" : ""}`;
   if (accepted) return "verified";
   return freeze?.frozen === true ? "verified, and frozen" : "verified, and not what may start here";
  }
  function stoppedResult(view) {
   const total = Object.values(view.scans).reduce((sum, count) => sum + count, 0);
   const last = view.last?.outcome ?? "no scan yet";
   return {
    exitCode: 0,
    json: {
     status: null,
     stopped: true,
     last: view.last ?? null,
     scans: view.scans
    },
    report: {
     tone: "plain",
     headline: `stopped after ${total} scans; the last one: ${last}`
    },
    short: "stopped"
   };
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var policy = __webpack_require__(80728);
  var keys_trust = __webpack_require__(39972);
  var errors = __webpack_require__(74132);
  var model_finding = __webpack_require__(85382);
  var instant = __webpack_require__(97410);
  var enforcement = __webpack_require__(53902);
  var inside = __webpack_require__(14858);
  const SETTLED_MS = 10 * 6e4;
  const MAX_FILES = 1e5;
  class ScanMemory {
   options;
   recalledBytes=0;
   refusedBecause;
   #files=new Map;
   #turn=0;
   #full=true;
   #settledBefore=0;
   constructor(options) {
    this.options = options;
   }
   begin(kind, at) {
    this.recalledBytes = 0;
    this.#turn += 1;
    this.#full = kind === "full";
    if (this.#full) this.#files.clear();
    this.#settledBefore = at.getTime() - (this.options.settledMs ?? SETTLED_MS);
   }
   recall(path, state) {
    const known = this.#full ? void 0 : this.#files.get(path);
    if (known === void 0 || known.dueAt <= this.#turn || known.state !== written(state)) return;
    this.recalledBytes += state.size;
    known.recalledAt = this.#turn;
    return known.digest;
   }
   keep(path, state, digest) {
    if (this.#files.get(path)?.recalledAt === this.#turn) return;
    const isSettled = state.ctimeMs < this.#settledBefore && state.mtimeMs < this.#settledBefore;
    if (!isSettled || !this.#files.has(path) && this.#files.size >= (this.options.maxFiles ?? MAX_FILES)) return void this.#files.delete(path);
    this.#files.set(path, {
     state: written(state),
     digest,
     dueAt: this.#turn + 1 + Math.floor(this.options.chance() * this.options.turns),
     recalledAt: 0
    });
   }
   refuse(why) {
    this.refusedBecause = why;
   }
  }
  function written({device, inode, size, mode, mtimeMs, ctimeMs}) {
   return `${device}:${inode}:${size}:${mode}:${mtimeMs}:${ctimeMs}`;
  }
  const PIN_CHECK = "release-is-the-one-that-was-started-with";
  const VERDICT_CHECK = "release-has-a-green-verdict";
  function reportOf(acceptance, trust, pinned) {
   const {verification, freeze} = acceptance;
   const findings = [ ...acceptance.findings, ...pinFindings(verification.metadataDigest, pinned) ];
   return {
    outcome: (0, model_finding.iB)(findings),
    files: filesOf(verification.tree),
    spike: verification.spike !== void 0,
    findings: findings.filter(isOpen),
    warnings: acceptance.warnings,
    release: releaseOf(verification),
    verdict: verdictOf(acceptance.findings),
    keyVerifyUntil: firstEnd(verification.signedBy, trust),
    freeze: freezeOf(freeze),
    freezeState: freeze.judgement.state
   };
  }
  function releaseOf({metadata, metadataDigest}) {
   if (metadata === void 0 || metadataDigest === void 0) return;
   const {product, line, sequence, deployment_id: deploymentId, created, expires} = metadata;
   return {
    product,
    line,
    sequence,
    deploymentId,
    metadataDigest,
    created,
    expires
   };
  }
  function freezeOf({judgement, from}) {
   const {frozen, says, state, expired} = judgement;
   const shown = {
    frozen,
    says: `${from} ${says}`,
    expired
   };
   if (state === void 0) return {
    ...shown,
    counter: 0,
    state: "none",
    owner: null,
    reason: null,
    scope: [],
    issued: null,
    expires: null
   };
   const {counter, owner, reason, scope, issued, expires} = state;
   return {
    ...shown,
    counter,
    state: state.state,
    owner,
    reason,
    scope,
    issued,
    expires
   };
  }
  function reportOfError(error, gone) {
   const known = error instanceof errors.cs ? error : new errors.cs("internal", (0, 
   errors.bD)(error), {}, {
    cause: error
   });
   const finding = gone === void 0 ? (0, model_finding.L5)("the-scan-comes-to-a-verdict", "scan", `${known.code}: ${known.message}. ${known.hint}`) : gone === "evidence directory" ? (0, 
   model_finding.V2)("every-listed-signer-has-signed", "signature_missing", gone, "is gone, and was there before") : (0, 
   model_finding.V2)("every-file-matches", "file_missing", gone, "is gone, and was there before");
   return {
    outcome: gone !== void 0 ? "tampered" : known.kind === "config" ? "error(config)" : "error(infra)",
    files: void 0,
    spike: false,
    findings: [ finding ],
    warnings: [],
    release: void 0,
    verdict: {
     state: "unknown",
     says: "the last scan did not come so far"
    },
    keyVerifyUntil: void 0,
    freeze: void 0,
    freezeState: void 0
   };
  }
  function pinFindings(found, pinned) {
   if (pinned === void 0 || found === void 0 || found === pinned) return [];
   const values = {
    expected: (0, model_digest.gV)(pinned),
    actual: (0, model_digest.gV)(found)
   };
   return [ (0, model_finding.V2)(PIN_CHECK, "release_not_expected", "deployment_metadata.json", "is of another release than the one that this process started with", values) ];
  }
  function filesOf(tree) {
   if (tree === void 0) return;
   const {matched, modified, missing, unreadable, unexpected} = tree;
   return {
    total: matched + modified + missing + unreadable,
    modified,
    missing,
    new: unexpected
   };
  }
  function verdictOf(findings) {
   const ofVerdict = findings.filter(({check}) => check === VERDICT_CHECK);
   const says = (state, finding) => ({
    state,
    says: finding.message
   });
   const red = ofVerdict.find(({reason}) => reason === "verdict_red");
   if (red !== void 0) return says("red", red);
   const unreadable = ofVerdict.find(({reason}) => reason === "verdict_unreadable");
   if (unreadable !== void 0) return says("unknown", unreadable);
   const green = ofVerdict.find(({outcome}) => outcome === "pass");
   if (green !== void 0) return says("green", green);
   const missing = ofVerdict[0];
   return missing === void 0 ? {
    state: "unknown",
    says: "the evidence could not be read so far"
   } : says("missing", missing);
  }
  function firstEnd(signedBy, {ring}) {
   const ends = signedBy.flatMap(({keyId}) => ring.keys.find(({id}) => id === keyId)?.verify_until ?? []);
   return ends.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  }
  function isOpen({outcome}) {
   return outcome === "fail" || outcome === "unknown";
  }
  class ReleaseScanner {
   ports;
   values;
   settings;
   #pinned;
   #seen;
   #memory;
   #abort=new AbortController;
   constructor(ports, values, settings) {
    this.ports = ports;
    this.values = values;
    this.settings = settings;
    const {incremental, intervalMs} = settings.pace;
    if (incremental) this.#memory = new ScanMemory({
     turns: Math.ceil(instant.sO / intervalMs),
     chance: () => (0, external_node_crypto_.randomInt)(1e6) / 1e6
    });
   }
   abort() {
    this.#abort.abort();
   }
   async scan({kind}) {
    const meter = {
     bytes: 0
    };
    this.#memory?.begin(kind, this.ports.clock.now());
    try {
     const judged = await this.#judge(this.#withPace(meter));
     const report = reportOf(judged.acceptance, judged.trust, this.#pinned);
     this.#pinned ??= authenticDigest(judged.acceptance);
     const warnings = [ ...report.warnings, ...memoryWarnings(this.#memory) ];
     return {
      report: {
       ...report,
       warnings
      },
      bytes: meter.bytes,
      judged
     };
    } catch (error) {
     return {
      report: reportOfError(error, this.#gone(error)),
      bytes: meter.bytes,
      judged: void 0
     };
    }
   }
   #gone(error) {
    if (this.#seen === void 0 || !(error instanceof errors.cs) || error.code !== "directory_missing") return;
    return error.details["directory"] === this.#seen.evidence ? "evidence directory" : "release directory";
   }
   #withPace(meter) {
    const {ports} = this;
    const {threads, bytesPerSecond} = this.settings;
    const memory = this.#memory;
    return {
     ...ports,
     tree: {
      scan: async request => {
       const summary = await ports.tree.scan({
        ...request,
        pace: {
         threads,
         bytesPerSecond,
         signal: this.#abort.signal
        },
        memory
       });
       meter.bytes += summary.bytes - (memory?.recalledBytes ?? 0);
       return summary;
      }
     }
    };
   }
   async #judge(ports) {
    const {values, settings} = this;
    const at = ports.clock.now();
    const judge = await (0, policy_judge.Y)(ports, {
     config: values.config,
     keyring: values.keyring,
     mode: "verifier"
    });
    const {mode} = (0, enforcement.J8)(ports.environment.variables, judge.policy.policy);
    const place = (0, release_place.RE)(ports, values.directory, values.evidence);
    const trust = (0, keys_trust.V)(ports, {
     keyringPath: judge.keyring,
     policyKeyringPath: (0, policy.E7)(judge.policy),
     secretInputs: [],
     hmacKeys: values.hmacKey,
     purpose: "verify",
     at
    });
    (0, inside.zd)(ports, mode, (0, inside.jz)(judge.policy, trust.anchors), [ place.directory, place.evidence ]);
    const acceptance = await (0, accept_release.SZ)(ports, {
     ...place,
     judge,
     trust,
     hmacKeys: values.hmacKey,
     mode,
     expect: settings.expect,
     bootstrap: values.bootstrap,
     ticket: void 0
    });
    this.#seen = place;
    return {
     judge,
     trust,
     mode,
     acceptance
    };
   }
  }
  function authenticDigest({findings, verification}) {
   const ofEvidence = findings.filter(({check}) => check !== "every-file-matches" && check !== "something-was-checked");
   return (0, model_finding.iB)(ofEvidence) === "verified" ? verification.metadataDigest : void 0;
  }
  function memoryWarnings(memory) {
   if (memory?.refusedBecause === void 0) return [];
   return [ (0, model_finding.$e)("incremental_unavailable", "release directory", `every scan reads everything: ${memory.refusedBecause}`) ];
  }
  var path = __webpack_require__(80916);
  var watch_policy = __webpack_require__(7238);
  var expected_digest = __webpack_require__(74859);
  const MINUTE_MS = 6e4;
  const HOUR_MS = 60 * MINUTE_MS;
  const UNIT_MS = {
   s: 1e3,
   m: MINUTE_MS,
   h: HOUR_MS,
   d: 24 * HOUR_MS
  };
  const OBSERVE_INTERVAL_MS = MINUTE_MS;
  function watchSettings(values, {watch}) {
   const observeMs = values.observe === void 0 ? void 0 : duration("observe", values.observe, {
    min: 1e3,
    max: 20 * UNIT_MS.d
   });
   const alone = [ "summary", "target" ].find(flag => values[flag] !== void 0) ?? (values.signingKey.length > 0 ? "signing-key" : void 0);
   if (observeMs === void 0 && alone !== void 0) throw new errors.cs("input_invalid", `--${alone} is for --observe: a sidecar that only watches signs and tests nothing`);
   const intervalMs = interval(values.interval, watch.interval_minutes * MINUTE_MS, observeMs !== void 0);
   const outside = values.interval !== void 0 && (intervalMs < 5 * MINUTE_MS || intervalMs > 15 * MINUTE_MS);
   const incremental = values.incremental || watch.mode === "incremental";
   return {
    pace: {
     intervalMs,
     jitter: watch.jitter,
     incremental,
     fullEveryMs: watch.full_read_hours * HOUR_MS
    },
    events: !values.withoutEvents && watch.events,
    bytesPerSecond: rate(values.rateLimit ?? watch.rate_limit),
    threads: values.threads ?? watch.threads,
    nice: values.nice ?? watch.nice,
    expect: (0, expected_digest.j)(values.expect),
    listen: address(values.listen),
    observeMs,
    notes: outside ? [ `an interval of ${values.interval} lies outside of 5 to 15 minutes: alerts that count on those may come late or never` ] : []
   };
  }
  function interval(text, own, observing) {
   if (text !== void 0) return duration("interval", text, {
    min: 1e3,
    max: UNIT_MS.d
   });
   return observing ? Math.min(own, OBSERVE_INTERVAL_MS) : own;
  }
  function duration(flag, text, {min, max}) {
   const [, number, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
   const ms = unit === void 0 ? NaN : Number(number) * UNIT_MS[unit];
   if (ms >= min && ms <= max) return ms;
   throw new errors.cs("input_invalid", `--${flag} is "${(0, path.g$)(text.slice(0, 40))}"; expected a time such as 90s, 5m or 24h, at most ${max / HOUR_MS}h`);
  }
  function rate(text) {
   if (text === void 0) return;
   const bytes = (0, watch_policy.W)(text);
   if (bytes !== void 0) return bytes;
   throw new errors.cs("input_invalid", `--rate-limit is "${(0, path.g$)(text.slice(0, 40))}"; expected a rate such as 50MB/s`);
  }
  function address(text) {
   if (text === "off") return;
   const [, bracketed, plain, port] = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/.exec(text) ?? [];
   const host = bracketed || plain;
   if (host !== void 0 && Number(port) <= 65535) return {
    host,
    port: Number(port)
   };
   throw new errors.cs("input_invalid", `--listen is "${(0, path.g$)(text.slice(0, 80))}"; expected HOST:PORT such as 127.0.0.1:9101, or off`);
  }
  var external_node_path_ = __webpack_require__(76760);
  var mark_file = __webpack_require__(93081);
  const SHOWN_FINDINGS = 20;
  const SHOWN_WARNINGS = 50;
  const NO_FREEZE = {
   frozen: false,
   says: "not looked at yet",
   counter: 0,
   state: "none",
   owner: null,
   reason: null,
   scope: [],
   issued: null,
   expires: null,
   expired: false
  };
  const NOTHING_YET = {
   findings: [],
   warnings: [],
   release: void 0,
   freeze: void 0,
   keyVerifyUntil: void 0,
   verdict: {
    state: "unknown",
    says: "not looked at yet"
   }
  };
  function drawView(loop, around) {
   const {last, state, scanning, stale} = loop;
   const {before, now, warnings, ...same} = around;
   const report = last?.report ?? NOTHING_YET;
   return {
    ...same,
    release: report.release ?? before.release,
    last: last?.facts,
    since: last === void 0 ? void 0 : state.standing?.since,
    fullyRead: state.fullyRead ?? void 0,
    next: (0, instant.fN)(new Date(now.getTime() + loop.waitMs)),
    scanning,
    stale,
    consecutiveFailures: state.consecutiveFailures,
    recentFailures: state.recentFailures,
    scans: state.scans,
    findings: report.findings.slice(0, SHOWN_FINDINGS),
    findingsTotal: report.findings.length,
    warnings: [ ...warnings, ...report.warnings ].slice(0, SHOWN_WARNINGS),
    verdict: report.verdict,
    freeze: report.freeze ?? before.freeze ?? NO_FREEZE,
    freezeSeenDelayMs: state.freeze?.delayMs,
    keyVerifyUntil: report.keyVerifyUntil,
    history: state.history
   };
  }
  const FAILURE_INTERVAL_MS = 4 * 6e4;
  const SETTLE_MS = 500;
  const SETTLE_AT_MOST_MS = 3e3;
  const REST_MS = 2e3;
  const REST_PER_SCAN = 4;
  function planScan(pace, situation) {
   const {last, askedAt, events} = situation;
   if (last === void 0) return {
    at: 0,
    cause: "start",
    kind: "full"
   };
   const regular = regularPlan(pace, situation, last);
   const hastened = events === void 0 ? void 0 : {
    at: eventDue(pace, situation, last, events),
    cause: "event"
   };
   const asked = askedAt === void 0 ? void 0 : {
    at: Math.max(askedAt, last.endedAt),
    cause: "asked"
   };
   const first = [ regular, hastened, asked ].filter(one => one !== void 0).reduce((best, one) => one.at < best.at ? one : best);
   return {
    ...first,
    kind: kindOf(pace, situation, first)
   };
  }
  function regularPlan({intervalMs, jitter}, {failing, chance}, last) {
   const rested = last.endedAt + Math.min(last.endedAt - last.startedAt, intervalMs / 2);
   const sooner = Math.min(intervalMs, FAILURE_INTERVAL_MS);
   const wait = failing ? sooner * (1 - jitter * chance) : intervalMs * (1 + jitter * (2 * chance - 1));
   return {
    at: Math.max(last.startedAt + wait, rested),
    cause: failing ? "failure" : "interval"
   };
  }
  function eventDue({intervalMs}, {eventsInARow}, last, events) {
   const settled = Math.min(events.latestAt + SETTLE_MS, events.firstAt + SETTLE_AT_MOST_MS);
   const rest = Math.max(REST_MS * 2 ** Math.min(eventsInARow, 20), REST_PER_SCAN * (last.endedAt - last.startedAt));
   return Math.max(settled, last.endedAt + Math.min(rest, intervalMs));
  }
  function kindOf({incremental, fullEveryMs, intervalMs, jitter}, {failing, lastFullAt}, {at, cause}) {
   if (!incremental || failing || cause === "asked" || lastFullAt === void 0) return "full";
   return at + intervalMs * (1 + jitter) >= lastFullAt + fullEveryMs ? "full" : "incremental";
  }
  var schemas = __webpack_require__(26921);
  const FAILURES_THAT_PAGE = 3;
  function alarmAfter(episode, facts) {
   const {outcome, at} = facts;
   if (outcome === "verified") return {
    episode: null,
    alerts: episode === null ? [] : [ {
     kind: "recovered",
     outcome,
     severity: "info",
     since: episode.since
    } ]
   };
   const since = episode?.since ?? at;
   const isChange = episode?.outcome !== outcome;
   const atOnce = outcome === "tampered" || outcome === "corrupted";
   const pagedBefore = episode?.paged ?? false;
   const goesOn = facts.consecutiveFailures >= FAILURES_THAT_PAGE || facts.recentFailures.filter(Boolean).length >= FAILURES_THAT_PAGE;
   const paging = atOnce && isChange || goesOn && !pagedBefore;
   return {
    episode: {
     since,
     outcome,
     paged: pagedBefore || paging
    },
    alerts: paging ? [ {
     kind: "page",
     outcome,
     severity: "critical",
     since
    } ] : isChange ? [ {
     kind: "changed",
     outcome,
     severity: mild(outcome),
     since
    } ] : []
   };
  }
  function mild(outcome) {
   return outcome === "policy_changed" ? "medium" : "high";
  }
  const HISTORY_LIMIT = 400;
  function withScan(history, scan) {
   const now = Date.parse(scan.at);
   const kept = [ ...history.filter(({at}) => now - Date.parse(at) < instant.sO), scan ];
   while (kept.length > HISTORY_LIMIT) kept.splice(leastMissed(kept), 1);
   return kept;
  }
  function leastMissed(history) {
   let [found, closest] = [ 0, 1 / 0 ];
   for (let index = 0; index < history.length - 1; index++) {
    if (history[index]?.outcome !== "verified") continue;
    const gap = timeOf(history[index + 1]) - timeOf(history[index - 1] ?? history[index]);
    if (gap < closest) [found, closest] = [ index, gap ];
   }
   return found;
  }
  function timeOf(past) {
   return past === void 0 ? 0 : Date.parse(past.at);
  }
  const RECENT = 5;
  const watch_state_instant = schemas.YjP().refine(instant.uZ, "is not an instant");
  const outcome = schemas.k5n(model_status.im);
  const count = schemas.Whr().min(0);
  const watchStateSchema = schemas.rej({
   consecutiveFailures: count,
   recentFailures: schemas.YOg(schemas.zMY()).max(RECENT),
   scans: schemas.g1P(outcome, count),
   standing: schemas.rej({
    outcome,
    since: watch_state_instant
   }).nullable(),
   fullyRead: watch_state_instant.nullable(),
   history: schemas.YOg(schemas.rej({
    at: watch_state_instant,
    outcome,
    durationMs: schemas.aig().min(0),
    bytes: count
   })).max(HISTORY_LIMIT),
   episode: schemas.rej({
    since: watch_state_instant,
    outcome,
    paged: schemas.zMY()
   }).nullable(),
   freeze: schemas.rej({
    counter: count,
    delayMs: schemas.aig().min(0),
    toldOfEnd: schemas.zMY()
   }).nullable()
  });
  const NEW_STATE = {
   consecutiveFailures: 0,
   recentFailures: [],
   scans: {
    verified: 0,
    policy_changed: 0,
    corrupted: 0,
    tampered: 0,
    "error(config)": 0,
    "error(infra)": 0
   },
   standing: null,
   fullyRead: null,
   history: [],
   episode: null,
   freeze: null
  };
  function afterScan(state, scan) {
   const {at, outcome: found, durationMs, bytes, kind} = scan;
   const failed = found !== "verified";
   const consecutiveFailures = failed ? state.consecutiveFailures + 1 : 0;
   const recentFailures = [ ...state.recentFailures, failed ].slice(-RECENT);
   const {episode, alerts} = alarmAfter(state.episode, {
    at,
    outcome: found,
    consecutiveFailures,
    recentFailures
   });
   return {
    alerts,
    state: {
     ...state,
     consecutiveFailures,
     recentFailures,
     scans: {
      ...state.scans,
      [found]: state.scans[found] + 1
     },
     standing: state.standing?.outcome === found ? state.standing : {
      outcome: found,
      since: at
     },
     fullyRead: kind === "full" && scan.files !== void 0 ? at : state.fullyRead,
     history: [ ...withScan(state.history, {
      at,
      outcome: found,
      durationMs,
      bytes
     }) ],
     episode
    }
   };
  }
  function afterFreeze(state, seen, at) {
   if (seen === void 0 || seen.counter <= (state.freeze?.counter ?? 0)) return state;
   return {
    ...state,
    freeze: {
     counter: seen.counter,
     delayMs: Math.max(0, at.getTime() - Date.parse(seen.issued)),
     toldOfEnd: false
    }
   };
  }
  function statusWord({last, stale}) {
   if (last === void 0) return "none";
   if (stale) return "error";
   return last.outcome === "error(config)" || last.outcome === "error(infra)" ? "error" : last.outcome;
  }
  const YOUNG_INTERVALS = 3;
  class WatchLoop {
   parts;
   state;
   last;
   scanning=false;
   #ended;
   #lastFullAt;
   #eventsInARow=0;
   #events;
   #askedAt;
   #chance=0;
   #disarm;
   #running=Promise.resolve();
   #begun=false;
   #stopped=false;
   constructor(parts, state) {
    this.parts = parts;
    this.state = state;
   }
   start() {
    this.#begun = true;
    this.#arm();
   }
   changeSeen() {
    const now = this.parts.clock.elapsed();
    this.#events = {
     firstAt: this.#events?.firstAt ?? now,
     latestAt: now
    };
    this.#arm();
   }
   ask() {
    this.#askedAt ??= this.parts.clock.elapsed();
    this.#arm();
   }
   async stop() {
    this.#stopped = true;
    this.#disarm?.();
    await this.#running;
   }
   get waitMs() {
    return Math.max(0, this.#plan().at - this.parts.clock.elapsed());
   }
   get stale() {
    return this.#ended !== void 0 && this.parts.clock.elapsed() - this.#ended.endedAt >= YOUNG_INTERVALS * this.parts.pace.intervalMs;
   }
   get alive() {
    return !this.#stopped && (!this.#begun || this.scanning || this.#disarm !== void 0);
   }
   #plan() {
    return planScan(this.parts.pace, {
     last: this.#ended,
     lastFullAt: this.#lastFullAt,
     failing: this.last !== void 0 && this.last.facts.outcome !== "verified",
     eventsInARow: this.#eventsInARow,
     events: this.#events,
     askedAt: this.#askedAt,
     chance: this.#chance
    });
   }
   #arm() {
    if (this.#stopped || this.scanning) return;
    this.#disarm?.();
    this.#disarm = this.parts.clock.after(this.waitMs, () => {
     this.#disarm = void 0;
     if (this.waitMs > 0) this.#arm(); else this.#running = this.#scan(this.#plan());
    });
   }
   async #scan(plan) {
    const {clock} = this.parts;
    this.scanning = true;
    this.#events = void 0;
    this.#askedAt = void 0;
    this.parts.changed();
    const startedAt = clock.elapsed();
    const {report, bytes} = await this.parts.scan(plan);
    const endedAt = clock.elapsed();
    this.scanning = false;
    if (this.#stopped) return;
    this.#take(plan, {
     startedAt,
     endedAt
    }, {
     report,
     bytes
    });
    this.#arm();
   }
   #take(plan, times, {report, bytes}) {
    const {outcome, files, spike} = report;
    const now = this.parts.clock.now();
    const {kind, cause} = plan;
    this.#eventsInARow = cause === "event" && outcome === this.last?.facts.outcome ? this.#eventsInARow + 1 : 0;
    const facts = {
     at: (0, instant.fN)(now),
     kind,
     cause,
     outcome,
     durationMs: Math.round(times.endedAt - times.startedAt),
     bytes,
     files,
     spike
    };
    this.last = {
     facts,
     report
    };
    this.#ended = times;
    if (kind === "full") this.#lastFullAt = times.startedAt;
    this.#chance = this.parts.chance();
    const {state, alerts} = afterScan(afterFreeze(this.state, report.freezeState, now), facts);
    this.state = state;
    this.parts.keep(state);
    this.parts.tell(alerts, this.last, state);
    this.parts.changed();
   }
  }
  var choose_signers = __webpack_require__(49664);
  var sign_statement = __webpack_require__(95404);
  var evidence_set = __webpack_require__(85339);
  var predicate_types = __webpack_require__(75634);
  const LISTED = 1e4;
  class Observation {
   #each=[];
   #outcomes=new Map;
   #alerts=[];
   #uat=[];
   #total=0;
   #lastEndedMs=0;
   #longestGapMs=0;
   scanned(facts, alerts, sinceMs) {
    this.#total += 1;
    this.#outcomes.set(facts.outcome, (this.#outcomes.get(facts.outcome) ?? 0) + 1);
    if (this.#each.length < LISTED) this.#each.push(facts);
    if (this.#alerts.length < LISTED) this.#alerts.push(...alerts.map(alert => ({
     ...alert,
     at: facts.at
    })));
    this.#longestGapMs = Math.max(this.#longestGapMs, sinceMs - this.#lastEndedMs);
    this.#lastEndedMs = sinceMs;
   }
   tested(run) {
    this.#uat.push(run);
   }
   summary({from, until, plannedMs, lastedMs, view}) {
    const gapMs = Math.max(this.#longestGapMs, lastedMs - this.#lastEndedMs);
    const bad = [ ...this.#outcomes ].filter(([outcome]) => outcome !== "verified");
    const reasons = [ ...bad.map(([outcome, count]) => `${count} of ${this.#total} scans: ${outcome}`), ...this.#total === 0 ? [ "no scan has ended" ] : [], ...lastedMs < plannedMs ? [ `it ended after ${Math.round(lastedMs / 1e3)} of ${Math.round(plannedMs / 1e3)} seconds` ] : [], ...gapMs > YOUNG_INTERVALS * view.intervalMs ? [ `for ${Math.round(gapMs / 1e3)} seconds no scan ended` ] : [], ...this.#uat.filter(({verdict}) => verdict !== "green").map(({at, says}) => `acceptance tests at ${at}: ${says}`) ];
    const {release} = view;
    return {
     schema_version: "1",
     verdict: reasons.length === 0 ? "green" : "red",
     reasons,
     release: release === void 0 ? null : {
      product: release.product,
      line: release.line,
      sequence: release.sequence,
      metadata_digest: (0, model_digest.gV)(release.metadataDigest)
     },
     environment: view.environment,
     from,
     until,
     planned_seconds: plannedMs / 1e3,
     interval_seconds: view.intervalMs / 1e3,
     scans: {
      total: this.#total,
      by_status: Object.fromEntries(this.#outcomes),
      longest_gap_seconds: Math.round(gapMs / 1e3),
      each: this.#each,
      not_listed: this.#total - this.#each.length
     },
     alerts: this.#alerts,
     uat: this.#uat
    };
   }
   exitOf({verdict}, mode) {
    const worst = (0, model_status.Om)(this.#outcomes.keys());
    if (worst !== "verified") return (0, model_status.I$)(worst, mode);
    return verdict === "green" || mode === "dev" ? 0 : model_status.Td;
   }
  }
  function observationStatement(summary, metadataDigest, file) {
   const {verdict, reasons, environment, from, until, planned_seconds, interval_seconds, scans, alerts, uat} = summary;
   return {
    subjects: [ {
     name: evidence_set.VR,
     digest: metadataDigest
    } ],
    predicateType: predicate_types.Cs.scan.type,
    predicate: {
     verdict,
     reasons: [ ...reasons ],
     environment,
     from,
     until,
     planned_seconds,
     interval_seconds,
     scans: {
      total: scans.total,
      by_status: {
       ...scans.by_status
      },
      longest_gap_seconds: scans.longest_gap_seconds
     },
     alerts: alerts.length,
     uat: uat.map(({at, verdict: found}) => ({
      at,
      verdict: found
     })),
     summary: {
      name: file.name,
      digest: {
       sha256: file.digest
      }
     }
    }
   };
  }
  var record_command = __webpack_require__(17639);
  var report_inputs = __webpack_require__(99827);
  class Observer {
   ports;
   options;
   #observation=new Observation;
   #started;
   #startedAt;
   #path;
   #testing=Promise.resolve();
   constructor(ports, options) {
    this.ports = ports;
    this.options = options;
    this.#started = ports.clock.now();
    this.#startedAt = ports.clock.elapsed();
    const {summary, signingKey} = options.values;
    const state = (0, mark_file.FK)(ports);
    this.#path = summary ?? (state === void 0 ? void 0 : (0, external_node_path_.join)(state, `observation-${(0, 
    instant.fN)(this.#started).replace(/[^0-9TZ]/g, "")}.json`));
    if (signingKey.length === 0) return;
    (0, choose_signers.p)(this.#trust(), "log");
    if (this.#path === void 0) throw new errors.cs("input_invalid", "--signing-key signs the summary of an observation, and there is no place for one", {}, {
     hint: "Pass --summary FILE, or set DURI_STATE_DIR."
    });
   }
   begin() {
    this.#test();
   }
   scanned(facts, alerts) {
    this.#observation.scanned(facts, alerts, this.#lasted());
   }
   async finish(view) {
    const lastedMs = this.#lasted();
    const {plannedMs, mode} = this.options;
    if (lastedMs >= plannedMs) this.#test();
    await this.#testing;
    const until = this.ports.clock.now();
    const summary = this.#observation.summary({
     from: (0, instant.fN)(this.#started),
     until: (0, instant.fN)(until),
     plannedMs,
     lastedMs,
     view
    });
    const code = this.#observation.exitOf(summary, mode);
    return this.#result(summary, code, this.#write(summary, view, code));
   }
   #lasted() {
    return this.ports.clock.elapsed() - this.#startedAt;
   }
   #test() {
    const {values, judge} = this.options;
    const {uat} = judge.policy.policy;
    const target = values.target ?? uat?.target;
    if (uat === void 0 || target === void 0) return;
    this.#testing = this.#testing.then(async () => {
     const at = (0, instant.fN)(this.ports.clock.now());
     try {
      const result = await this.#runUat(target);
      this.#observation.tested({
       at,
       verdict: result.exitCode === 0 ? "green" : "red",
       says: result.report.headline
      });
     } catch (error) {
      if (!(error instanceof errors.cs)) throw error;
      this.#observation.tested({
       at,
       verdict: "error",
       says: `${error.code}: ${(0, errors.bD)(error)}`
      });
     }
    });
   }
   async #runUat(target) {
    const {default: uat} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(3435), __webpack_require__.e(4242), __webpack_require__.e(6674), __webpack_require__.e(9231), __webpack_require__.e(2713), __webpack_require__.e(9810) ]).then(__webpack_require__.bind(__webpack_require__, 58313));
    const {path} = this.options.judge.policy;
    const config = path === void 0 ? void 0 : (0, external_node_path_.resolve)(this.ports.environment.cwd, path);
    return uat.run(this.ports, {
     ...report_inputs.Q8,
     dir: ".",
     config,
     target,
     only: [],
     listAll: false,
     evidence: void 0,
     signingKey: [],
     hmacKey: []
    });
   }
   #trust() {
    const {judge, values} = this.options;
    return (0, keys_trust.V)(this.ports, {
     keyringPath: judge.keyring,
     policyKeyringPath: (0, policy.E7)(judge.policy),
     secretInputs: values.signingKey,
     hmacKeys: [],
     purpose: "sign",
     at: this.ports.clock.now()
    });
   }
   #write(summary, {release}, code) {
    const {ports} = this;
    const {values, judge} = this.options;
    const path = this.#path;
    const trust = values.signingKey.length === 0 ? void 0 : this.#trust();
    const content = `${JSON.stringify(summary, null, 2)}\n`;
    const digest = (0, model_digest.sc)(content);
    const written = [];
    const write = (to, what) => {
     ports.files.write(to, what);
     written.push(to);
    };
    if (path !== void 0) write(path, content);
    if (path !== void 0 && trust !== void 0 && release !== void 0) {
     const statement = observationStatement(summary, release.metadataDigest, {
      name: (0, external_node_path_.basename)(path),
      digest
     });
     write(`${path}.sig`, (0, sign_statement.f)(statement, (0, choose_signers.p)(trust, "log").signers).content);
    }
    if ((0, mark_file.FK)(ports) !== void 0) this.#record({
     summary,
     trust,
     digest,
     sizeBytes: Buffer.byteLength(content),
     code,
     judge,
     metadataDigest: release?.metadataDigest
    });
    return written;
   }
   #record(about) {
    const {summary, trust, digest, sizeBytes, code, judge, metadataDigest} = about;
    const warnings = (0, record_command.t)(this.ports, {
     verb: "watch",
     started: this.#started,
     place: {
      evidence: void 0
     },
     trust,
     policyDigest: judge.policy.digest,
     result: summary.verdict,
     exitCode: code,
     subjects: metadataDigest === void 0 ? [] : [ {
      name: "deployment_metadata.json",
      digest: metadataDigest
     } ],
     outputs: [ {
      name: "observation",
      digest,
      sizeBytes
     } ],
     observations: {
      scans: summary.scans.total,
      scans_verified: summary.scans.by_status["verified"] ?? 0,
      alerts: summary.alerts.length,
      uat_runs: summary.uat.length
     }
    });
    for (const {message} of warnings) this.ports.log.warn(message);
   }
   #result(summary, exitCode, written) {
    const {verdict, reasons, scans, alerts, uat} = summary;
    const red = verdict === "red";
    const headline = `${verdict}: observed for ${summary.planned_seconds} seconds, ${scans.total} scans, ${alerts.length} alerts`;
    return {
     exitCode,
     json: {
      verdict,
      observation: summary,
      written
     },
     report: {
      tone: red ? "bad" : "good",
      headline: red ? `${headline}: ${reasons[0] ?? ""}` : headline,
      facts: [ [ "scans", Object.entries(scans.by_status).map(([status, count]) => `${count} ${status}`).join(", ") || "none" ], [ "acceptance", uat.length === 0 ? "not run: the policy has no tests, or no target" : uat.map(one => one.verdict).join(", ") ], ...written.map(path => [ "written", path ]) ],
      next: red ? [ ...reasons.slice(1), `duri rollback --to last-green brings back the last release that still verifies: ${rollbackLine(this.options.values)}` ] : []
     },
     short: headline
    };
   }
  }
  function rollbackLine({directory, evidence, config}) {
   return `duri rollback ${directory} --evidence ${evidence}${config === void 0 ? "" : ` --config ${config}`} --to last-green`;
  }
  var prom_client = __webpack_require__(95222);
  const FOUND = [ "verified", "policy_changed", "corrupted", "tampered" ];
  const STATUSES = [ ...FOUND, "error" ];
  const VERDICTS = [ "green", "red", "missing", "unknown" ];
  const FILES = [ "total", "modified", "missing", "new" ];
  const gauge = (name, help, value) => ({
   name,
   help,
   type: "gauge",
   labels: [],
   samples: view => some({}, value(view))
  });
  const some = (labels, value) => value === void 0 ? [] : [ [ labels, value ] ];
  const is = truth => truth ? 1 : 0;
  const seconds = instant => instant === void 0 ? void 0 : Date.parse(instant) / 1e3;
  const files = field => view => view.last?.files?.[field] ?? 0;
  const OWNERS = [ {
   name: "duri_integrity_scan_info",
   help: "The last scan: which deployment, and what it was found to be.",
   type: "gauge",
   labels: [ "deployment_id", "status" ],
   samples: view => view.last === void 0 ? [] : [ [ {
    deployment_id: view.release?.deploymentId ?? "unknown",
    status: statusWord(view)
   }, 1 ] ]
  }, {
   name: "duri_integrity_scan_duration_ms",
   help: "Milliseconds that the last scan took.",
   type: "gauge",
   labels: [ "deployment_id" ],
   samples: view => some({
    deployment_id: view.release?.deploymentId ?? "unknown"
   }, view.last?.durationMs)
  }, gauge("duri_integrity_scan_bytes_hashed", "Bytes that the last scan hashed.", view => view.last?.bytes), ...FOUND.map(status => gauge(`duri_integrity_status_${status}`, `1 while the release is found to be ${status}.`, view => is(statusWord(view) === status))), {
   name: "duri_integrity_files_total",
   help: "Files at the last scan, by how they were found.",
   type: "gauge",
   labels: [ "type" ],
   samples: view => FILES.map(type => [ {
    type
   }, files(type)(view) ])
  }, gauge("duri_integrity_files_modified", "Files of the release that the last scan found modified.", files("modified")), gauge("duri_integrity_files_missing", "Files of the release that the last scan did not find.", files("missing")), gauge("duri_integrity_files_new", "Files that the last scan found and that were not released.", files("new")) ];
  const FAMILIES = [ ...OWNERS.map(family => ({
   ...family,
   alias: true
  })), {
   name: "duri_integrity_status",
   help: "What the release is found to be: exactly one is 1, none before the first scan; after an error, or when the last scan is too old, error.",
   type: "gauge",
   labels: [ "status" ],
   samples: view => STATUSES.map(status => [ {
    status
   }, is(statusWord(view) === status) ])
  }, gauge("duri_integrity_scan_duration_seconds", "Seconds that the last scan took.", ({last}) => last === void 0 ? void 0 : last.durationMs / 1e3), gauge("duri_integrity_scan_bytes", "Bytes that the last scan hashed.", ({last}) => last?.bytes), gauge("duri_integrity_last_scan_timestamp_seconds", "When the last scan ended.", ({last}) => seconds(last?.at)), gauge("duri_integrity_last_full_scan_timestamp_seconds", "When every byte was read last.", ({fullyRead}) => seconds(fullyRead)), gauge("duri_integrity_consecutive_failures", "Scans in a row that were not verified.", view => view.consecutiveFailures), gauge("duri_integrity_recent_failures", "How many of the last five scans were not verified.", view => view.recentFailures.filter(Boolean).length), {
   name: "duri_integrity_scans_total",
   help: "Scans since the counters began, by what they found.",
   type: "counter",
   labels: [ "status" ],
   samples: ({scans}) => STATUSES.map(status => [ {
    status
   }, status === "error" ? scans["error(config)"] + scans["error(infra)"] : scans[status] ])
  }, {
   name: "duri_integrity_tree_files",
   help: "Files at the last scan, by how they were found.",
   type: "gauge",
   labels: [ "state" ],
   samples: view => FILES.map(state => [ {
    state
   }, files(state)(view) ])
  }, gauge("duri_integrity_spike", "1 while so many files have changed at once that one cause is likely.", ({last}) => is(last?.spike ?? false)), gauge("duri_integrity_scan_interval_seconds", "Seconds between two scans while all is well.", ({intervalMs}) => intervalMs / 1e3), gauge("duri_integrity_kernel_events", "1 while the kernel tells of changes, 0 when degraded or off.", ({events}) => is(events === "live")), gauge("duri_integrity_kernel_events_degraded", "1 while the kernel does not tell of all changes although it is asked to.", ({events}) => is(events === "degraded")), {
   name: "duri_release_info",
   help: "The release that runs here.",
   type: "gauge",
   labels: [ "product", "line", "environment", "sequence", "metadata_digest" ],
   samples: ({release, environment}) => release === void 0 ? [] : [ [ {
    product: release.product,
    line: release.line,
    environment,
    sequence: String(release.sequence),
    metadata_digest: (0, model_digest.gV)(release.metadataDigest)
   }, 1 ] ]
  }, gauge("duri_release_expires_timestamp_seconds", "Until when the evidence of this release is accepted.", ({release}) => seconds(release?.expires)), {
   name: "duri_gate_verdict",
   help: "What the gate said of this release: exactly one is 1.",
   type: "gauge",
   labels: [ "verdict" ],
   samples: ({verdict}) => VERDICTS.map(state => [ {
    verdict: state
   }, is(verdict.state === state) ])
  }, gauge("duri_freeze_active", "1 while the kill switch stops boots here.", ({freeze}) => is(freeze.frozen)), gauge("duri_freeze_expired", "1 while the kill switch is on past its end.", ({freeze}) => is(freeze.expired)), gauge("duri_freeze_state_number", "Number of the state of the kill switch that counts, 0 where there is none.", ({freeze}) => freeze.counter), gauge("duri_freeze_seen_delay_seconds", "How long the state of the kill switch had been signed when this host first saw it.", ({freezeSeenDelayMs}) => freezeSeenDelayMs === void 0 ? void 0 : freezeSeenDelayMs / 1e3), gauge("duri_key_verify_until_timestamp_seconds", "When the first of the keys that sealed this release stops counting.", ({keyVerifyUntil}) => seconds(keyVerifyUntil)), {
   name: "duri_watch_state_failures_total",
   help: "How often the counters could not be kept in the state directory.",
   type: "counter",
   labels: [],
   samples: ({stateFailures}) => [ [ {}, stateFailures ] ]
  }, {
   name: "duri_watch_notify_failures_total",
   help: "Messages that could not be delivered at once.",
   type: "counter",
   labels: [],
   samples: ({notifyFailures}) => [ [ {}, notifyFailures ] ]
  }, {
   name: "duri_build_info",
   help: "The version of DuRi that watches.",
   type: "gauge",
   labels: [ "version" ],
   samples: ({duriVersion}) => [ [ {
    version: duriVersion
   }, 1 ] ]
  } ];
  const CONTENT_TYPES = {
   prometheus: prom_client.Registry.PROMETHEUS_CONTENT_TYPE,
   openmetrics: prom_client.Registry.OPENMETRICS_CONTENT_TYPE
  };
  const REFUSED = {
   name: "duri_metrics_refused_series_total",
   help: "Samples that were refused because their family would have had too many sets of labels.",
   type: "counter",
   labels: [],
   samples: () => []
  };
  async function renderMetrics(view, format, {aliases, guard}) {
   const registry = new prom_client.Registry;
   if (format === "openmetrics") registry.setContentType(prom_client.Registry.OPENMETRICS_CONTENT_TYPE);
   const families = FAMILIES.filter(({alias}) => aliases || alias === void 0);
   for (const family of families) addFamily(registry, family, guard.admit(family, family.samples(view)));
   addFamily(registry, REFUSED, [ [ {}, guard.refused ] ]);
   return registry.metrics();
  }
  function addFamily(registry, {name, help, type, labels}, samples) {
   const settings = {
    name,
    help,
    labelNames: [ ...labels ],
    registers: [ registry ]
   };
   const metric = type === "counter" ? new prom_client.Counter(settings) : new prom_client.Gauge(settings);
   if (labels.length === 0) metric.remove({});
   for (const [values, value] of samples) metric.inc(values, value);
  }
  function formatFor(accept) {
   const offers = (accept ?? "").split(",").map(one => one.trim());
   const wants = (type, version) => Math.max(0, ...offers.filter(offer => offer.startsWith(type) && (version === void 0 || !offer.includes("version=") || offer.includes(`version=${version}`))).map(offer => Number(/;\s*q=([\d.]+)/.exec(offer)?.[1] ?? 1)));
   const open = wants("application/openmetrics-text", "1.0.0");
   return open > 0 && open >= wants("text/plain") ? "openmetrics" : "prometheus";
  }
  const SERIES_LIMIT = 100;
  class SeriesGuard {
   limit;
   #seen=new Map;
   refused=0;
   constructor(limit = SERIES_LIMIT) {
    this.limit = limit;
   }
   admit({name, labels}, samples) {
    const seen = this.#seen.get(name) ?? new Set;
    this.#seen.set(name, seen);
    return samples.filter(([values]) => {
     const key = JSON.stringify(labels.map(label => values[label]));
     if (seen.has(key)) return true;
     if (seen.size >= this.limit) {
      this.refused += 1;
      return false;
     }
     seen.add(key);
     return true;
    });
   }
   get largest() {
    return Math.max(0, ...[ ...this.#seen.values() ].map(({size}) => size));
   }
  }
  var freeze_places = __webpack_require__(78475);
  var freeze_state = __webpack_require__(8274);
  var freeze_mark = __webpack_require__(89398);
  var look_at_freeze = __webpack_require__(63524);
  var verify_freeze = __webpack_require__(13586);
  var limits = __webpack_require__(44831);
  const CONTENT_SECURITY_POLICY = [ "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'" ].join("; ");
  const PERMISSIONS = [ "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "payment", "usb" ];
  const PAGE_HEADERS = {
   "Content-Security-Policy": CONTENT_SECURITY_POLICY,
   "X-Content-Type-Options": "nosniff",
   "X-Frame-Options": "DENY",
   "Referrer-Policy": "no-referrer",
   "Cross-Origin-Opener-Policy": "same-origin",
   "Cross-Origin-Resource-Policy": "same-origin",
   "Permissions-Policy": PERMISSIONS.map(name => `${name}=()`).join(", "),
   "Cache-Control": "no-store"
  };
  class Html {
   markup;
   constructor(markup) {
    this.markup = markup;
   }
  }
  function html(markup, ...parts) {
   return new Html(markup.reduce((done, piece, index) => `${done}${insert(parts[index - 1])}${piece}`));
  }
  function insert(part) {
   if (part === void 0) return "";
   if (part instanceof Html) return part.markup;
   if (typeof part === "object") return part.map(({markup}) => markup).join("");
   return escapeHtml(String(part));
  }
  const ENTITIES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&#39;"
  };
  function escapeHtml(text) {
   return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, unseen => `\\u{${(unseen.codePointAt(0) ?? 0).toString(16)}}`).replace(/[&<>"']/g, special => ENTITIES[special] ?? special);
  }
  function prose(text) {
   return text.split("`").map((piece, index) => index % 2 === 0 ? html`${piece}` : html`<code>${piece}</code>`);
  }
  function clip(text, max) {
   if (text.length <= max) return text;
   const half = Math.floor((max - 1) / 2);
   return `${Array.from(text.slice(0, 2 * half)).slice(0, half).join("")}…${Array.from(text.slice(-2 * half)).slice(-half).join("")}`;
  }
  const SECOND_MS = 1e3;
  const wording_MINUTE_MS = 60 * SECOND_MS;
  const wording_HOUR_MS = 60 * wording_MINUTE_MS;
  function wording_duration(ms) {
   if (ms < SECOND_MS) return `${Math.round(ms)} ms`;
   if (ms < wording_MINUTE_MS) return `${Number((ms / SECOND_MS).toFixed(1))} s`;
   return countdown(ms).replace(/ 0 s$/, "");
  }
  function countdown(ms) {
   const seconds = Math.max(0, Math.round(ms / SECOND_MS));
   return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  }
  function age(ms) {
   if (ms < wording_MINUTE_MS) return `${Math.max(0, Math.floor(ms / SECOND_MS))} s`;
   if (ms < 2 * wording_HOUR_MS) return `${Math.floor(ms / wording_MINUTE_MS)} min`;
   if (ms < 48 * wording_HOUR_MS) return `${Math.floor(ms / wording_HOUR_MS)} h`;
   return `${Math.floor(ms / (24 * wording_HOUR_MS))} days`;
  }
  function bytes(count) {
   const units = [ "B", "kB", "MB", "GB", "TB" ];
   const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
   return `${(count / 1e3 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ""}`;
  }
  function counted(count, noun) {
   return `${count} ${noun}${count === 1 ? "" : "s"}`;
  }
  function instantText(at) {
   return at.slice(0, 19).replace("T", " ");
  }
  function since(at, now) {
   const ms = now.getTime() - Date.parse(at);
   return html`<time datetime="${at}">${instantText(at)} UTC</time> <span class="muted">(${ms < 0 ? `in ${age(-ms)}` : `${age(ms)} ago`})</span>`;
  }
  const MAX_SUBJECT = 200;
  const MAX_MESSAGE = 400;
  const MAX_LISTED = 20;
  function findingsSection({last, findings, findingsTotal}, docs) {
   const shown = findings.slice(0, MAX_LISTED);
   const more = findingsTotal - shown.length;
   const nothing = last === void 0 ? "No scan has ended yet." : "Nothing was found in the last scan.";
   return html`<section class="card" id="findings" aria-labelledby="findings-title" data-live>
    <h2 id="findings-title">Findings${findingsTotal > 0 ? html` <span class="count">${findingsTotal}</span>` : void 0}</h2>
    ${shown.length === 0 ? html`<p class="muted">${nothing}</p>` : groups(shown).map(group => findingGroup(group, docs))}
    ${more > 0 ? html`<p class="muted more">and ${more} more. <code>duri verify DIR --evidence DIR --json</code> lists every one.</p>` : void 0}
  </section>`;
  }
  function warningsSection({warnings}, docs) {
   const more = warnings.length - MAX_LISTED;
   return html`<section class="card" id="warnings" aria-labelledby="warnings-title" data-live ${warnings.length === 0 ? html`hidden` : void 0}>
    <h2 id="warnings-title">${counted(warnings.length, "warning")}</h2>
    ${groups(warnings.slice(0, MAX_LISTED)).map(group => warningGroup(group, docs))}
    ${more > 0 ? html`<p class="muted more">and ${more} more.</p>` : void 0}
  </section>`;
  }
  function groups(all) {
   const found = new Map;
   for (const one of all) {
    const key = `${one.reason ?? ""} ${one.fix ?? ""}`;
    const group = found.get(key);
    if (group === void 0) found.set(key, [ one ]); else group.push(one);
   }
   return [ ...found.values() ];
  }
  const NOT_LOOKED_AT = {
   means: "Something could not be looked at.",
   fix: "It rests on something that failed: mend what the other findings name."
  };
  function findingGroup(group, docs) {
   const [{reason, outcome, fix}] = group;
   const entry = reason === void 0 ? NOT_LOOKED_AT : (0, model_finding.A3)(reason);
   return html`<div class="group ${outcome === "unknown" ? "unknown" : "bad"}">
    <h3>${prose(entry.means)}</h3>
    <ul>
      ${group.map(({subject, message, expected, actual}) => item(subject, message, values(expected, actual)))}
    </ul>
    ${wayOut(reason, clip(fix ?? entry.fix, MAX_MESSAGE), docs)}
  </div>`;
  }
  function warningGroup(group, docs) {
   const [{reason}] = group;
   const {means, fix} = (0, model_finding.A3)(reason);
   return html`<div class="group warn">
    <h3>${prose(means)}</h3>
    <ul>
      ${group.map(({subject, message}) => item(subject, message))}
    </ul>
    ${wayOut(reason, fix, docs)}
  </div>`;
  }
  function item(subject, message, below) {
   return html`<li>
    <p><bdi class="subject">${clip(subject, MAX_SUBJECT)}</bdi> <span class="muted">${clip(message, MAX_MESSAGE)}</span></p>
    ${below}
  </li>`;
  }
  function values(expected, actual) {
   if (expected === void 0 && actual === void 0) return;
   return html`<dl class="values">${value("expected", expected)}${value("found", actual)}</dl>`;
  }
  function value(name, text) {
   if (text === void 0) return;
   return html`<div>
    <dt>${name}</dt>
    <dd><code>${clip(text, MAX_SUBJECT)}</code></dd>
  </div>`;
  }
  function wayOut(reason, fix, docs) {
   return html`<p>${prose(fix)}</p>
    ${reason === void 0 ? void 0 : html`<p class="small">
            <a href="${docs}/errors.md#${reason}" rel="noreferrer">More about <code>${reason}</code></a>
          </p>`}`;
  }
  const CLOCK_SKEW_MS = 6e4;
  const OF_OUTCOME = {
   verified: {
    tone: "good",
    word: "Verified",
    means: "What runs here is what was released."
   },
   policy_changed: {
    tone: "warn",
    word: "Policy changed",
    means: "The evidence is authentic, and asks for less than this host demands, or is past its time."
   },
   corrupted: {
    tone: "bad",
    word: "Corrupted",
    means: "The evidence cannot be read, so it proves nothing."
   },
   tampered: {
    tone: "bad",
    word: "Tampered",
    means: "What runs here is not what was released. Isolate it, restore the last verified release, keep this one for forensics."
   },
   "error(config)": {
    tone: "warn",
    word: "No verdict: configuration",
    means: "Policy, key ring or command line is wrong, so nothing was judged."
   },
   "error(infra)": {
    tone: "warn",
    word: "No verdict",
    means: "The question could not be answered, and that is never a pass."
   }
  };
  function outcomeTone(outcome) {
   return OF_OUTCOME[outcome].tone;
  }
  function outcomeWord(outcome) {
   return OF_OUTCOME[outcome].word;
  }
  function standingOf({last, intervalMs, stale}, now) {
   if (last === void 0) return {
    tone: "unknown",
    word: "Waiting for the first scan",
    means: "Nothing has been looked at yet, so nothing is known.",
    outdated: void 0
   };
   const outdated = stale ? NO_SCAN_SINCE : whyOutdated(now.getTime() - Date.parse(last.at), intervalMs);
   const found = OF_OUTCOME[last.outcome];
   if (outdated === void 0 || found.tone !== "good") return {
    ...found,
    outdated
   };
   return {
    tone: "unknown",
    word: "Out of date",
    means: `The last scan found it verified, and it is too old to count. ${outdated}`,
    outdated
   };
  }
  const NO_SCAN_SINCE = "No scan has ended since: the sidecar hangs, was stopped, or cannot keep up.";
  function whyOutdated(ageMs, intervalMs) {
   if (Number.isNaN(ageMs)) return "The last scan has no readable time.";
   if (ageMs < -CLOCK_SKEW_MS) return "The last scan lies in the future: the clock of this host was turned back.";
   if (ageMs > YOUNG_INTERVALS * intervalMs) return NO_SCAN_SINCE;
   return;
  }
  const WIDTH = 1440;
  const HEIGHT = 40;
  const STATUS_HEIGHT = {
   good: 24,
   unknown: 32,
   warn: 32,
   bad: 40
  };
  const DRAWN = [ "good", "unknown", "warn", "bad" ];
  function gapsOf({history, intervalMs, started}, now) {
   const begin = now.getTime() - instant.sO;
   const times = history.map(({at}) => Date.parse(at)).filter(at => at >= begin && at <= now.getTime());
   const edges = [ Math.max(begin, Math.min(Date.parse(started), times[0] ?? 1 / 0)), ...times, now.getTime() ];
   return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? to;
    return to - from > YOUNG_INTERVALS * intervalMs ? [ {
     from,
     to
    } ] : [];
   });
  }
  function statusChart(view, now, describedBy) {
   const columns = DRAWN.map(tone => {
    const path = view.history.map(({at, outcome}) => outcomeTone(outcome) === tone ? column(at, now, STATUS_HEIGHT[tone]) : "").join("");
    return path === "" ? html`` : html`<path class="${tone}" d="${path}" />`;
   });
   const gaps = gapsOf(view, now).map(({from, to}) => html`<path class="gap" d="M${place(from, now)} 39H${place(to, now)}" />`);
   return chart(view, describedBy, [ ...gaps, ...columns ]);
  }
  function trendChart(view, now, of, describedBy) {
   const largest = Math.max(1, ...view.history.map(of));
   const path = view.history.map(scan => column(scan.at, now, Math.max(1, of(scan) / largest * HEIGHT))).join("");
   return chart(view, describedBy, path === "" ? [] : [ html`<path class="plain" d="${path}" />` ]);
  }
  function chart({intervalMs}, describedBy, drawn) {
   const width = Math.min(12, Math.max(2, intervalMs / 6e4 * .62)).toFixed(1);
   return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-labelledby="${describedBy}"
    stroke-width="${width}"
  >
    ${drawn}
  </svg>`;
  }
  function column(at, now, height) {
   const x = place(Date.parse(at), now);
   return x >= 0 && x <= WIDTH ? `M${x} ${HEIGHT}v-${round(height)}` : "";
  }
  function place(at, now) {
   return round(WIDTH - (now.getTime() - at) / 6e4);
  }
  function round(value) {
   return Math.round(value * 10) / 10;
  }
  function runsOf(view, now) {
   const gaps = gapsOf(view, now);
   const runs = [];
   for (const scan of view.history) {
    const last = runs.at(-1);
    const afterGap = gaps.some(({to}) => to === Date.parse(scan.at));
    if (last?.outcome === scan.outcome && !afterGap) last.scans.push(scan); else runs.push({
     outcome: scan.outcome,
     scans: [ scan ]
    });
   }
   return runs;
  }
  function median(values) {
   return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  }
  const MAX_ROWS = 40;
  function historySection(view, now) {
   return html`<section class="card" id="history" aria-labelledby="history-title" data-live>
    <h2 id="history-title">Last 24 hours</h2>
    <p class="muted" id="history-says">${historySentence(view, now)}</p>
    <div class="strip">${statusChart(view, now, "history-says")}</div>
    ${axis}
    <div class="trends">${durations(view, now)} ${amounts(view, now)}</div>
    ${table(view, now)}
  </section>`;
  }
  const axis = html`<p class="axis" aria-hidden="true"><span>24 h ago</span><span>18 h</span><span>12 h</span><span>6 h</span><span>now</span></p>`;
  function historySentence(view, now) {
   const {history} = view;
   if (history.length === 0) return "No scan yet.";
   const failed = history.filter(({outcome}) => outcome !== "verified");
   const words = [ ...new Set(failed.map(({outcome}) => outcomeWord(outcome).toLowerCase())) ].join(", ");
   const gaps = gapsOf(view, now);
   const longest = Math.max(0, ...gaps.map(({from, to}) => to - from));
   return [ counted(history.length, "scan"), failed.length === 0 ? "every one verified" : `${failed.length} of them not verified (${words})`, gaps.length === 0 ? "no gap." : `${counted(gaps.length, "gap")}, the longest ${age(longest)}.` ].join(", ");
  }
  function durations(view, now) {
   const took = view.history.map(({durationMs}) => durationMs);
   const says = took.length === 0 ? "No scan yet" : `median ${wording_duration(median(took))}, longest ${wording_duration(Math.max(...took))}`;
   return trend("Scan time", view.last && wording_duration(view.last.durationMs), says, trendChart(view, now, ({durationMs}) => durationMs, "scan-time-says"));
  }
  function amounts(view, now) {
   const read = view.history.map(scan => scan.bytes);
   const says = read.length === 0 ? "No scan yet" : `${bytes(read.reduce((sum, each) => sum + each, 0))} in 24 hours, most ${bytes(Math.max(...read))}`;
   return trend("Bytes hashed", view.last && bytes(view.last.bytes), says, trendChart(view, now, scan => scan.bytes, "bytes-hashed-says"));
  }
  function trend(title, latest, says, chart) {
   const id = `${title.toLowerCase().replaceAll(" ", "-")}-says`;
   return html`<div class="trend">
    <h3>${title}</h3>
    <p class="number">${latest ?? "–"}</p>
    ${chart}
    <p class="muted small" id="${id}">${title}: ${says}</p>
  </div>`;
  }
  function table(view, now) {
   const runs = runsOf(view, now).reverse();
   if (runs.length === 0) return;
   const left = runs.length - MAX_ROWS;
   return html`<details>
    <summary>The same as a table</summary>
    <div class="wide" role="region" aria-label="Scans of the last 24 hours" tabindex="0">
      <table>
        <caption>
          Scans in a row with the same result, newest first${left > 0 ? `; ${left} older rows left out` : ""}
        </caption>
        <thead>
          <tr>
            <th scope="col">From (UTC)</th>
            <th scope="col">To (UTC)</th>
            <th scope="col">Result</th>
            <th scope="col">Scans</th>
            <th scope="col">Median time</th>
            <th scope="col">Read</th>
          </tr>
        </thead>
        <tbody>
          ${runs.slice(0, MAX_ROWS).map(row)}
        </tbody>
      </table>
    </div>
  </details>`;
  }
  function row({outcome, scans}) {
   const took = median(scans.map(({durationMs}) => durationMs));
   const read = scans.reduce((sum, scan) => sum + scan.bytes, 0);
   return html`<tr>
    <td>${instantText(scans[0]?.at ?? "")}</td>
    <td>${instantText(scans.at(-1)?.at ?? "")}</td>
    <td class="${outcomeTone(outcome)}">${outcomeWord(outcome)}</td>
    <td>${scans.length}</td>
    <td>${wording_duration(took)}</td>
    <td>${bytes(read)}</td>
  </tr>`;
  }
  function factList(facts, room = "wide") {
   return html`<dl class="facts${room === "narrow" ? " narrow" : ""}">${facts.map(fact)}</dl>`;
  }
  function fact([name, value]) {
   return value === void 0 ? html`` : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
  }
  const SHAPES = {
   good: "M5.5 12.5l4.5 4.5 8.5-9.5",
   warn: "M12 6.5v7M12 17.2v.1",
   bad: "M7 7l10 10M17 7L7 17",
   unknown: "M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.4v.1",
   frozen: "M12 4v16M5 8l14 8M19 8L5 16"
  };
  const ICON_COLOURS = {
   good: "#1a7f37",
   warn: "#9a6700",
   bad: "#cf222e",
   unknown: "#59636e"
  };
  function sign(tone) {
   return html`<svg class="sign ${tone}" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="12" />
    <path d="${SHAPES[tone]}" />
  </svg>`;
  }
  function tabIcon(tone) {
   return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
    <circle cx="12" cy="12" r="12" fill="${ICON_COLOURS[tone]}" />
    <path d="${SHAPES[tone]}" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`.markup;
  }
  const MAX_TEXT = 400;
  function sidebar(view, now, offersReset) {
   return html`<aside aria-label="Kill switch, gate and kernel">
    <section class="card" aria-labelledby="freeze-title">
      <h2 id="freeze-title">Kill switch</h2>
      <div id="freeze" data-live>${freezeState(view, now)}</div>
      ${offersReset ? resetForm : noReset}
    </section>
    <div id="gate-and-kernel" data-live>${gate(view)} ${kernel(view)}</div>
  </aside>`;
  }
  function freezeState({freeze}, now) {
   const {frozen, state, expired, says, counter, owner, reason, scope, issued, expires} = freeze;
   const facts = [ [ "Reason", reason === null ? void 0 : html`${clip(reason, MAX_TEXT)}` ], [ "Owner", owner === null ? void 0 : html`${clip(owner, MAX_TEXT)}` ], [ "Stops", scope.length === 0 ? void 0 : html`${clip(scope.join(", "), MAX_TEXT)}` ], [ "Signed", issued === null ? void 0 : since(issued, now) ], [ expired ? "Was to end" : "Owner is asked", expires === null ? void 0 : since(expires, now) ], [ "Number", counter === 0 ? void 0 : html`${counter}` ] ];
   const word = frozen ? "Frozen" : state === "on" ? "On, boots not stopped" : "Not frozen";
   return html`<p class="verdict">${frozen ? sign("frozen") : sign("good")}<strong>${word}</strong></p>
    <p>${clip(says, MAX_TEXT)}</p>
    ${expired ? html`<p class="note">It is on past its end. Time alone never lifts it.</p>` : void 0} ${factList(facts, "narrow")}`;
  }
  const resetForm = html`<details id="reset">
  <summary>Change the state</summary>
  <p>Sign the new state where the freeze key is, never here:</p>
  <pre tabindex="0" aria-label="Command"><code>duri freeze off --reason "Incident 42 is closed"</code></pre>
  <p class="small muted">It writes <code>duri.freeze.json</code>, with a number above the one shown here. Bring that file, and the token of this sidecar.</p>
  <noscript>
    <p class="small">Without JavaScript:</p>
    <pre
      tabindex="0"
      aria-label="Command without JavaScript"
    ><code>curl --header @token-header.txt --data-binary @duri.freeze.json ADDRESS/api/freeze</code></pre>
  </noscript>
  <form id="reset-form" method="post" action="api/freeze" autocomplete="off">
    <fieldset disabled>
      <legend class="unseen">Signed state and token</legend>
      <label for="reset-file">Signed state, as a file</label>
      <input type="file" id="reset-file" accept=".json,application/json" />
      <label for="reset-text">or pasted</label>
      <textarea id="reset-text" rows="3" spellcheck="false" placeholder='{"payloadType": …}'></textarea>
      <label for="reset-token">Token</label>
      <input type="password" id="reset-token" autocomplete="off" required />
      <button type="submit">Hand over the state</button>
    </fieldset>
    <p id="reset-answer" role="status" aria-live="polite"></p>
  </form>
</details>`;
  const noReset = html`<p class="small muted">
  This sidecar takes no state from here: it was started without <code>--reset-token-file</code>. Write the signed state to the file that policy names.
</p>`;
  const sidebar_VERDICTS = {
   green: {
    tone: "good",
    word: "Green"
   },
   red: {
    tone: "bad",
    word: "Red"
   },
   missing: {
    tone: "warn",
    word: "No verdict"
   },
   unknown: {
    tone: "unknown",
    word: "Not known"
   }
  };
  function gate({verdict}) {
   const {tone, word} = sidebar_VERDICTS[verdict.state];
   return html`<section class="card" aria-labelledby="gate-title">
    <h2 id="gate-title">Verdict of the gate</h2>
    <p class="verdict">${sign(tone)}<strong>${word}</strong></p>
    <p class="muted">${clip(verdict.says, MAX_TEXT)}</p>
  </section>`;
  }
  const EVENTS = {
   live: {
    tone: "good",
    word: "Live",
    says: "The kernel tells of changes, and a scan follows at once."
   },
   degraded: {
    tone: "warn",
    word: "Degraded",
    says: "The kernel does not tell of every change: the interval counts alone."
   },
   off: {
    tone: "unknown",
    word: "Off",
    says: "Changes are found at the next scan."
   }
  };
  function kernel({events}) {
   const {tone, word, says} = EVENTS[events];
   return html`<section class="card" aria-labelledby="events-title">
    <h2 id="events-title">Kernel events</h2>
    <p class="verdict">${sign(tone)}<strong>${word}</strong></p>
    <p class="muted">${says}</p>
  </section>`;
  }
  const state_section_MAX_TEXT = 120;
  function stateSection(view, now) {
   const standing = standingOf(view, now);
   return html`<section class="card hero ${standing.tone}${view.freeze.frozen ? " frozen" : ""}" id="state" aria-labelledby="state-word" data-live>
    <div class="headline">
      ${sign(standing.tone)}
      <div>
        <h1 id="state-word">${standing.word}</h1>
        <p id="state-means">${standing.means}</p>
        ${sinceWhen(view, standing, now)}
      </div>
    </div>
    ${alerts(view, standing)} ${numbers(view, now)}
  </section>`;
  }
  function sinceWhen({since: from, last}, {outdated}, now) {
   if (last === void 0 || from === void 0) return;
   return html`<p class="muted">${outdated === void 0 ? "Since" : "Last known since"} ${since(from, now)}</p>`;
  }
  function alerts({last, freeze, consecutiveFailures, recentFailures}, {tone, outdated}) {
   const recent = recentFailures.filter(Boolean).length;
   const says = [ freeze.frozen ? html`<p class="note frozen">
          ${sign("frozen")}<span><strong>Frozen.</strong> ${clip(freeze.says, 400)}</span>
        </p>` : void 0, outdated !== void 0 && tone !== "unknown" ? html`<p class="note"><strong>Out of date.</strong> ${outdated}</p>` : void 0, last?.spike === true ? html`<p class="note"><strong>Many files changed at once.</strong> It looks like a wrong directory, a rebuilt tree or a replaced disk.</p>` : void 0, consecutiveFailures > 0 ? html`<p class="note">
          <strong>${counted(consecutiveFailures, "scan")} in a row not verified.</strong> Of the last ${recentFailures.length} scans, ${recent} failed.
        </p>` : void 0 ];
   return says.filter(each => each !== void 0);
  }
  function numbers({last, next, scanning, intervalMs}, now) {
   const files = last?.files;
   const untilNext = Date.parse(next) - now.getTime();
   const coming = scanning ? html`now` : html`<span data-until="${next}">${countdown(untilNext)}</span>`;
   return html`<dl class="numbers">
    ${number("Files", files?.total)} ${number("Modified", files?.modified, "bad")} ${number("Missing", files?.missing, "bad")}
    ${number("New", files?.new, "warn")}
    <div>
      <dt>Next scan</dt>
      <dd>${coming}</dd>
      <dd class="muted small">every ${wording_duration(intervalMs)}</dd>
    </div>
  </dl>`;
  }
  function number(name, count, toneAboveZero) {
   const tone = toneAboveZero !== void 0 && count !== void 0 && count > 0 ? toneAboveZero : "";
   return html`<div>
    <dt>${name}</dt>
    <dd class="${tone}">${count === void 0 ? "–" : (0, amount.C)(count)}</dd>
  </div>`;
  }
  function releaseSection({release, environment, last, fullyRead, started, scans}, now) {
   const all = Object.values(scans).reduce((sum, count) => sum + count, 0);
   const facts = [ [ "Product", release && html`${clip(release.product, state_section_MAX_TEXT)}` ], [ "Line", release && html`${clip(release.line, state_section_MAX_TEXT)}, number ${(0, 
   amount.C)(release.sequence)}` ], [ "Environment", html`${clip(environment, state_section_MAX_TEXT)}` ], [ "Deployment", release && html`<code>${clip(release.deploymentId, state_section_MAX_TEXT)}</code>` ], [ "Digest", release && html`<code class="digest">${(0, 
   model_digest.gV)(release.metadataDigest)}</code>` ], [ "Released", release && since(release.created, now) ], [ "Valid until", release && since(release.expires, now) ], [ "Last scan", last && html`${since(last.at, now)}, ${last.kind}, ${CAUSES[last.cause]}` ], [ "Every byte read", fullyRead === void 0 ? void 0 : since(fullyRead, now) ], [ "Scans", html`${(0, 
   amount.C)(all)}, ${(0, amount.C)(all - scans.verified)} of them not verified` ], [ "Sidecar started", since(started, now) ] ];
   return html`<section class="card" id="release" aria-labelledby="release-title" data-live>
    <h2 id="release-title">Release</h2>
    ${release === void 0 ? html`<p class="muted">No evidence could be read yet, so nobody knows which release this is.</p>` : void 0} ${factList(facts)}
  </section>`;
  }
  const CAUSES = {
   start: "at the start",
   interval: "because it was time",
   failure: "soon after a failure",
   event: "because the kernel told of a change",
   asked: "because somebody asked"
  };
  const DOCS = "https://github.com/duri/duri/blob/main/docs";
  function renderPage(view, now, {reset, docs = DOCS}) {
   const {tone, word} = standingOf(view, now);
   const title = [ view.freeze.frozen ? `Frozen, ${word.toLowerCase()}` : word, view.release?.product ?? "no release", view.environment ];
   const at = now.toISOString();
   return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${clip(title.join(" · "), 200)}</title>
        <noscript><meta http-equiv="refresh" content="30" /></noscript>
        <link rel="stylesheet" href="assets/page.css" />
        <link rel="icon" id="icon" type="image/svg+xml" href="assets/icon-${tone}.svg" />
        <script src="assets/page.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the state</a>
        ${header(view, at)}
        <main id="main" tabindex="-1" data-now="${at}">
          <p class="note lost" id="lost" role="alert" hidden></p>
          <p class="unseen" id="said" role="status" aria-live="polite"></p>
          ${stateSection(view, now)}
          <div class="columns">
            <div>${findingsSection(view, docs)} ${warningsSection(view, docs)} ${historySection(view, now)} ${releaseSection(view, now)}</div>
            ${sidebar(view, now, reset)}
          </div>
        </main>
        ${footer(view, docs)}
      </body>
    </html> `.markup;
  }
  function header({release, environment}, at) {
   return html`<header id="top">
    <p class="name" id="name" data-live><strong>${clip(release?.product ?? "No release", 80)}</strong> <span class="pill">${clip(environment, 40)}</span></p>
    <p class="muted small">
      <span id="as-of" data-live>As of <time datetime="${at}">${instantText(at)} UTC</time></span> <span id="contact"></span>
    </p>
  </header>`;
  }
  function footer({duriVersion}, docs) {
   return html`<footer class="muted small">
    <p>
      DuRi ${duriVersion} · <a href="${docs}/status-page.md" rel="noreferrer">About this page</a> · <a href="api/state">State as JSON</a> ·
      <a href="metrics">Metrics</a>
    </p>
  </footer>`;
  }
  const PAGE_CSS = ":root {\n  color-scheme: light dark;\n  --ground: #f6f7f9;\n  --card: #ffffff;\n  --line: #dfe3e8;\n  --text: #1b1f24;\n  --muted: #57606a;\n  --link: #0958b3;\n  --plain: #6b7f99;\n  --good: #166b2f;\n  --good-soft: #e6f5ea;\n  --good-bar: #2c9a4b;\n  --warn: #855800;\n  --warn-soft: #fdf3d3;\n  --bad: #b81d27;\n  --bad-soft: #fdebea;\n  --unknown: #59636e;\n  --unknown-soft: #eceff2;\n  --frozen: #0a5a9c;\n  --frozen-soft: #e3f1fd;\n  --on-sign: #ffffff;\n}\n\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --ground: #0d1014;\n    --card: #161a20;\n    --line: #2b323b;\n    --text: #e8ecf0;\n    --muted: #9ba5b0;\n    --link: #7cb8ff;\n    --plain: #7f93ad;\n    --good: #4cc26a;\n    --good-soft: #12281a;\n    --good-bar: #3b9a57;\n    --warn: #dfae3c;\n    --warn-soft: #2b2210;\n    --bad: #ff7b72;\n    --bad-soft: #33161a;\n    --unknown: #9ba5b0;\n    --unknown-soft: #20262d;\n    --frozen: #6cb6f5;\n    --frozen-soft: #11263a;\n    --on-sign: #0d1014;\n  }\n}\n\n* {\n  box-sizing: border-box;\n}\n\nbody {\n  margin: 0 auto;\n  padding: 0 1.25rem 2rem;\n  max-width: 72rem;\n  background: var(--ground);\n  color: var(--text);\n  font:\n    0.9375rem/1.55 system-ui,\n    -apple-system,\n    'Segoe UI',\n    Roboto,\n    sans-serif;\n  font-variant-numeric: tabular-nums;\n  overflow-wrap: anywhere;\n}\n\nh1,\nh2,\nh3,\np,\ndl,\ndd,\nul {\n  margin: 0;\n  padding: 0;\n}\n\nh1 {\n  font-size: clamp(1.75rem, 5vw, 2.5rem);\n  line-height: 1.15;\n  letter-spacing: -0.02em;\n  font-weight: 650;\n}\n\nh2 {\n  margin-bottom: 0.5rem;\n  font-size: 0.9375rem;\n  font-weight: 650;\n}\n\nh3,\ndt {\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-weight: 400;\n}\n\na {\n  color: var(--link);\n  text-underline-offset: 0.15em;\n}\n\n:focus-visible {\n  outline: 3px solid var(--link);\n  outline-offset: 2px;\n  border-radius: 4px;\n}\n\nmain:focus {\n  outline: none;\n}\n\ncode,\npre,\ntextarea,\n.subject {\n  font:\n    0.85em/1.5 ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    monospace;\n}\n\npre {\n  margin: 0.5rem 0;\n  padding: 0.5rem 0.75rem;\n  overflow-x: auto;\n  border-radius: 6px;\n  background: var(--unknown-soft);\n  white-space: pre-wrap;\n}\n\n.muted {\n  color: var(--muted);\n}\n\n.small {\n  font-size: 0.8125rem;\n}\n\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n\n.skip {\n  position: absolute;\n  top: -4rem;\n  left: 1rem;\n  z-index: 1;\n  padding: 0.5rem 1rem;\n  border-radius: 0 0 8px 8px;\n  background: var(--card);\n}\n\n.skip:focus {\n  top: 0;\n}\n\n#top {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  align-items: baseline;\n  gap: 0.25rem 1rem;\n  padding: 1.25rem 0.25rem 1rem;\n}\n\n.name {\n  font-size: 1.0625rem;\n}\n\n.pill,\n.count {\n  display: inline-block;\n  padding: 0 0.55em;\n  border: 1px solid var(--line);\n  border-radius: 1em;\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-weight: 400;\n}\n\n.card {\n  margin-bottom: 1rem;\n  padding: 1.125rem 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  background: var(--card);\n}\n\n.columns {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) 19rem;\n  gap: 1rem;\n  align-items: start;\n}\n\n/* The state */\n\n.hero {\n  padding: 1.75rem 1.5rem 1.25rem;\n  background: var(--unknown-soft);\n}\n\n.hero.good {\n  background: var(--good-soft);\n}\n\n.hero.warn {\n  background: var(--warn-soft);\n}\n\n.hero.bad {\n  border-color: var(--bad);\n  background: var(--bad-soft);\n}\n\n.hero.good.frozen {\n  border-color: var(--frozen);\n  background: var(--frozen-soft);\n}\n\n.headline {\n  display: flex;\n  gap: 1.125rem;\n  align-items: flex-start;\n}\n\n.headline .sign {\n  width: 3rem;\n  height: 3rem;\n  margin-top: 0.1rem;\n}\n\n.hero.good h1 {\n  color: var(--good);\n}\n\n.hero.warn h1 {\n  color: var(--warn);\n}\n\n.hero.bad h1 {\n  color: var(--bad);\n}\n\n#state-means {\n  margin: 0.25rem 0;\n  font-size: 1.0625rem;\n}\n\n.sign {\n  flex: none;\n  width: 1.25rem;\n  height: 1.25rem;\n}\n\n.sign circle {\n  fill: var(--unknown);\n}\n\n.sign.good circle {\n  fill: var(--good);\n}\n\n.sign.warn circle {\n  fill: var(--warn);\n}\n\n.sign.bad circle {\n  fill: var(--bad);\n}\n\n.sign.frozen circle {\n  fill: var(--frozen);\n}\n\n.sign path {\n  fill: none;\n  stroke: var(--on-sign);\n  stroke-width: 2.4;\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n\n.note {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.4em;\n  margin-top: 0.75rem;\n  padding: 0.625rem 0.875rem;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  background: var(--card);\n}\n\n.note[hidden] {\n  display: none;\n}\n\n.note.frozen {\n  flex-wrap: nowrap;\n  gap: 0.75rem;\n  border-color: var(--frozen);\n}\n\n.note.lost {\n  margin: 0 0 1rem;\n  border-color: var(--warn);\n  background: var(--warn-soft);\n}\n\n.numbers {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));\n  gap: 0.75rem 1.25rem;\n  margin-top: 1.5rem;\n}\n\n.numbers dd:not(.small),\n.number {\n  font-size: 1.375rem;\n  font-weight: 600;\n  line-height: 1.3;\n}\n\ndd.bad,\ntd.bad,\n#reset-answer.bad {\n  color: var(--bad);\n}\n\ndd.warn,\ntd.warn {\n  color: var(--warn);\n}\n\ntd.good,\n#reset-answer.good {\n  color: var(--good);\n}\n\n/* Lists of facts */\n\n.facts > div {\n  display: grid;\n  grid-template-columns: 9rem minmax(0, 1fr);\n  gap: 0 1rem;\n  padding: 0.375rem 0;\n  border-top: 1px solid var(--line);\n}\n\n.facts > div:first-child {\n  border-top: 0;\n}\n\n.facts dt {\n  line-height: 1.9;\n}\n\n.facts.narrow {\n  margin-top: 0.5rem;\n}\n\n.facts.narrow > div {\n  grid-template-columns: 6rem minmax(0, 1fr);\n}\n\n.verdict {\n  display: flex;\n  gap: 0.5rem;\n  align-items: center;\n  margin-bottom: 0.25rem;\n  font-size: 1.0625rem;\n}\n\n/* Charts */\n\n.chart {\n  display: block;\n  width: 100%;\n  height: 2.5rem;\n  border-bottom: 1px solid var(--line);\n  overflow: visible;\n}\n\n.strip {\n  margin-top: 0.75rem;\n}\n\n.strip .chart {\n  height: 3.5rem;\n}\n\n.chart path {\n  fill: none;\n  stroke: var(--unknown);\n}\n\n.chart .good {\n  stroke: var(--good-bar);\n}\n\n.chart .warn {\n  stroke: var(--warn);\n}\n\n.chart .bad {\n  stroke: var(--bad);\n}\n\n.chart .plain {\n  stroke: var(--plain);\n}\n\n.chart .gap {\n  stroke: var(--warn);\n  stroke-width: 3px;\n  stroke-dasharray: 4 4;\n  vector-effect: non-scaling-stroke;\n}\n\n.axis {\n  display: flex;\n  justify-content: space-between;\n  margin-top: 0.25rem;\n  color: var(--muted);\n  font-size: 0.75rem;\n}\n\n.trends {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));\n  gap: 1rem 1.5rem;\n  margin: 1.25rem 0 1rem;\n}\n\n.trend .chart {\n  margin: 0.25rem 0 0.375rem;\n}\n\n/* Findings */\n\n.group {\n  padding: 0.125rem 0 0.125rem 0.875rem;\n  border-left: 3px solid var(--bad);\n}\n\n.group + .group {\n  margin-top: 1.125rem;\n}\n\n.group.warn {\n  border-color: var(--warn);\n}\n\n.group.unknown {\n  border-color: var(--unknown);\n}\n\n.group h3 {\n  color: var(--text);\n  font-size: inherit;\n  font-weight: 600;\n}\n\n.group ul {\n  margin: 0.375rem 0 0.5rem;\n  list-style: none;\n}\n\n.group li {\n  padding: 0.25rem 0;\n}\n\n.subject {\n  font-weight: 600;\n}\n\n.values > div {\n  display: grid;\n  grid-template-columns: 4.5rem minmax(0, 1fr);\n  gap: 0.5rem;\n}\n\n/* Table, form */\n\nsummary {\n  padding: 0.25rem 0;\n  color: var(--link);\n  cursor: pointer;\n}\n\n.wide {\n  overflow-x: auto;\n}\n\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.8125rem;\n  overflow-wrap: normal;\n}\n\ncaption {\n  padding: 0.25rem 0 0.5rem;\n  color: var(--muted);\n  text-align: left;\n}\n\nth,\ntd {\n  padding: 0.3rem 0.75rem 0.3rem 0;\n  border-top: 1px solid var(--line);\n  text-align: left;\n  white-space: nowrap;\n}\n\n#reset {\n  margin-top: 0.75rem;\n}\n\nfieldset {\n  display: grid;\n  gap: 0.25rem;\n  min-width: 0;\n  margin: 0.75rem 0 0;\n  padding: 0;\n  border: 0;\n}\n\nlabel {\n  margin-top: 0.375rem;\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n\ninput,\ntextarea,\nbutton {\n  width: 100%;\n  min-height: 2.5rem;\n  padding: 0.5rem 0.625rem;\n  border: 1px solid var(--unknown);\n  border-radius: 6px;\n  background: var(--card);\n  color: var(--text);\n  font-size: 0.875rem;\n}\n\ntextarea {\n  resize: vertical;\n}\n\nbutton {\n  margin-top: 0.75rem;\n  border-color: var(--link);\n  background: var(--link);\n  color: var(--on-sign);\n  font: inherit;\n  font-weight: 600;\n  cursor: pointer;\n}\n\nfieldset:disabled > * {\n  opacity: 0.6;\n  cursor: default;\n}\n\n#reset-answer {\n  margin-top: 0.5rem;\n}\n\n#reset-answer:empty {\n  display: none;\n}\n\nfooter {\n  padding: 0.5rem 0.25rem;\n}\n\n/* Without contact nothing is coloured: what was green may be red by now. */\n\n[data-contact='lost'] main > :not(.lost) {\n  filter: grayscale(1);\n  opacity: 0.85;\n}\n\n[data-contact='lost'] .sign path {\n  visibility: hidden;\n}\n\n[data-contact='lost'] .verdict strong::before {\n  content: 'Last known: ';\n  font-weight: 400;\n}\n\n[data-contact='lost'] .hero {\n  border-color: var(--line);\n  background: var(--unknown-soft);\n}\n\n[data-contact='lost'] .hero h1 {\n  color: var(--text);\n}\n\n@media (max-width: 48rem) {\n  body {\n    padding: 0 0.75rem 1.5rem;\n  }\n\n  .columns {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n\n  .hero {\n    padding: 1.25rem 1.125rem 1rem;\n  }\n\n  .headline .sign {\n    width: 2.25rem;\n    height: 2.25rem;\n  }\n\n  .numbers {\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n  }\n\n  .facts > div {\n    grid-template-columns: 7rem minmax(0, 1fr);\n  }\n}\n\n@media (prefers-reduced-motion: no-preference) {\n  .hero {\n    transition: background-color 0.4s;\n  }\n}\n\n@media (forced-colors: active) {\n  .chart path {\n    stroke: CanvasText;\n  }\n}\n\n@media print {\n  body {\n    max-width: none;\n    background: none;\n  }\n\n  .columns {\n    display: block;\n  }\n\n  .card,\n  .group {\n    break-inside: avoid;\n  }\n\n  .skip,\n  #reset,\n  #contact {\n    display: none;\n  }\n}\n";
  const PAGE_JS = "// @ts-check\n// Keeps the status page fresh. The page is whole without this file; nothing is drawn here: the sidecar is asked for the same page again, and what differs\n// is taken over. So there is one renderer, and nothing that it shows can disagree with what is sent. Shipped as it stands (scripts/generate-page.mjs).\n'use strict';\n\n{\n  /** The sidecar is asked this often, so that a lost contact is seen even where the stream of events stays open without a word. */\n  const ASK_EVERY_MS = 15_000;\n  /** Longer than it takes where timers run once a minute (a tab in the background); after a laptop slept, the first tick finds it passed. */\n  const LOST_AFTER_MS = 90_000;\n  const ANSWER_WITHIN_MS = 10_000;\n  const MAX_STATE_BYTES = 64_000;\n\n  /** @param {string} id */\n  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));\n  const main = byId('main');\n  /**\n   * An address beside the page. Where somebody wrote name and password into the address of the page, nothing relative to it may be asked for.\n   * @param {string} path\n   */\n  const beside = (path) => new URL(path, location.origin + location.pathname).href;\n\n  let heardAt = Date.now();\n  let lost = false;\n  let asking = false;\n  let askAgain = false;\n  /** What the clock of the sidecar is ahead of this one. */\n  let ahead = Date.parse(main.dataset['now'] ?? '') - heardAt;\n  /** @type {EventSource | undefined} */\n  let stream;\n\n  /** Asks for the page and takes over what has changed. One request at a time; a change that is told meanwhile is asked for afterwards. */\n  async function refresh() {\n    if (asking) {\n      askAgain = true;\n      return;\n    }\n    asking = true;\n    try {\n      const answer = await fetch(beside(''), { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });\n      if (!answer.ok) throw new Error(String(answer.status));\n      takeOver(new DOMParser().parseFromString(await answer.text(), 'text/html'));\n    } catch {\n      loseContact();\n    }\n    asking = false;\n    if (askAgain) {\n      askAgain = false;\n      void refresh();\n    }\n  }\n\n  /** @param {Document} fresh */\n  function takeOver(fresh) {\n    const now = fresh.getElementById('main')?.dataset['now'];\n    // A proxy that asks for a password answers with a page as well, and one that knows no state.\n    if (now === undefined) throw new Error('no status page');\n    const before = headline();\n    heardAt = Date.now();\n    ahead = Date.parse(now) - heardAt;\n    lost = false;\n    delete document.documentElement.dataset['contact'];\n    byId('lost').hidden = true;\n    document.title = fresh.title;\n    byId('icon').setAttribute('href', fresh.getElementById('icon')?.getAttribute('href') ?? '');\n    for (const part of document.querySelectorAll('[data-live]')) {\n      const next = fresh.getElementById(part.id);\n      if (next !== null) morph(part, next);\n    }\n    if (headline() !== before) byId('said').textContent = `${headline()}. ${byId('state-means').textContent}`;\n    showContact();\n  }\n\n  function headline() {\n    return byId('state-word').textContent;\n  }\n\n  /**\n   * Makes one element like another and keeps what is alike, so that focus, a selection and an opened table stay where they are.\n   * @param {Element} from\n   * @param {Element} to\n   */\n  function morph(from, to) {\n    for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && name !== 'open') from.removeAttribute(name);\n    for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);\n    const [old, fresh] = [[...from.childNodes], [...to.childNodes]];\n    fresh.forEach((next, index) => {\n      const here = old[index];\n      if (here === undefined) from.append(document.importNode(next, true));\n      else if (here instanceof Element && next instanceof Element && here.nodeName === next.nodeName) morph(here, next);\n      else if (here instanceof Text && next instanceof Text) {\n        if (here.data !== next.data) here.data = next.data;\n      } else here.replaceWith(document.importNode(next, true));\n    });\n    for (const node of old.slice(fresh.length)) node.remove();\n  }\n\n  /** What was known last may no longer hold: no colour and no word of it is left in the place of the state. */\n  function loseContact() {\n    if (lost) return;\n    lost = true;\n    const known = headline();\n    document.documentElement.dataset['contact'] = 'lost';\n    byId('lost').textContent =\n      `Contact with the sidecar was lost at ${clock(heardAt + ahead)} UTC. What is shown is from then, and may no longer hold. Trying again every few seconds.`;\n    byId('lost').hidden = false;\n    byId('state-word').textContent = 'No contact';\n    byId('state-means').textContent = `Last known state: ${known}.`;\n    for (const element of document.querySelectorAll('[data-until]')) element.textContent = '–';\n    document.title = `No contact · ${document.title}`;\n    byId('icon').setAttribute('href', 'assets/icon-unknown.svg');\n    showContact();\n  }\n\n  function showContact() {\n    const open = stream?.readyState === EventSource.OPEN;\n    byId('contact').textContent = lost ? '· no contact' : open ? '· live' : `· asked every ${ASK_EVERY_MS / 1000} s`;\n  }\n\n  /** Events hasten a refresh; that none comes means nothing. The browser opens a broken stream again itself, unless the answer was an error. */\n  function listen() {\n    if (stream !== undefined && stream.readyState !== EventSource.CLOSED) return;\n    stream = new EventSource(beside('api/events'));\n    stream.addEventListener('open', showContact);\n    stream.addEventListener('state', () => void refresh());\n    stream.addEventListener('error', () => void refresh());\n  }\n\n  function tick() {\n    if (Date.now() - heardAt > LOST_AFTER_MS) loseContact();\n    if (lost) return;\n    for (const element of document.querySelectorAll('[data-until]')) {\n      if (!(element instanceof HTMLElement)) continue;\n      const text = countdown(Date.parse(element.dataset['until'] ?? '') - Date.now() - ahead);\n      if (element.textContent !== text) element.textContent = text;\n    }\n  }\n\n  /** @param {number} ms */\n  function countdown(ms) {\n    const seconds = Math.max(0, Math.round(ms / 1000));\n    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;\n  }\n\n  /** @param {number} at */\n  function clock(at) {\n    return new Date(at).toISOString().slice(11, 19);\n  }\n\n  /** Hands a signed state over. The token leaves the field whatever the answer is, and is kept nowhere. */\n  async function handOver() {\n    const [file, text, token] = [/** @type {HTMLInputElement} */ (byId('reset-file')), /** @type {HTMLTextAreaElement} */ (byId('reset-text')), tokenField()];\n    const secret = token.value;\n    token.value = '';\n    const chosen = file.files?.[0];\n    if (chosen !== undefined && text.value.trim() !== '') return tell('Choose a file or paste a state, not both.', false);\n    if (chosen !== undefined && chosen.size > MAX_STATE_BYTES) return tell('This file is too large for a signed state.', false);\n    const state = chosen === undefined ? text.value.trim() : await chosen.text();\n    if (!isObject(state)) return tell('This is no signed state: expected the JSON that `duri freeze off` wrote.', false);\n    try {\n      // Not `Authorization`: that one belongs to the proxy, and the browser would no longer send the password that the proxy asks for.\n      const headers = { 'Content-Type': 'application/json', 'DuRi-Token': secret };\n      const answer = await fetch(beside('api/freeze'), {\n        method: 'POST',\n        headers,\n        body: state,\n        cache: 'no-store',\n        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),\n      });\n      tell(await saidBy(answer), answer.ok);\n      if (!answer.ok) return;\n      file.value = '';\n      text.value = '';\n      await refresh();\n    } catch {\n      tell('No answer from the sidecar: nobody knows whether the state was taken. The state above is renewed as soon as there is contact.', false);\n    }\n  }\n\n  function tokenField() {\n    return /** @type {HTMLInputElement} */ (byId('reset-token'));\n  }\n\n  /** @param {string} text */\n  function isObject(text) {\n    try {\n      const value = JSON.parse(text);\n      return typeof value === 'object' && value !== null && !Array.isArray(value);\n    } catch {\n      return false;\n    }\n  }\n\n  /** @param {Response} answer */\n  async function saidBy(answer) {\n    const body = await answer.json().catch(() => undefined);\n    const said = body?.error === undefined ? body?.message : [body.error.message, body.error.hint].filter(Boolean).join('. ');\n    if (typeof said === 'string' && said !== '') return said;\n    if (answer.status === 401 || answer.status === 403) return 'Refused: the token is not the one of this sidecar, or your login may not do this.';\n    return answer.ok ? 'Taken.' : `Refused with status ${answer.status}.`;\n  }\n\n  /**\n   * @param {string} text\n   * @param {boolean} good\n   */\n  function tell(text, good) {\n    const answer = byId('reset-answer');\n    answer.textContent = text;\n    answer.className = good ? 'good' : 'bad';\n  }\n\n  document.getElementById('reset-form')?.addEventListener('submit', (event) => {\n    event.preventDefault();\n    void handOver();\n  });\n  document.querySelector('#reset-form fieldset')?.removeAttribute('disabled');\n  document.addEventListener('visibilitychange', () => {\n    if (document.visibilityState === 'visible') void refresh();\n  });\n  addEventListener('online', () => void refresh());\n  listen();\n  showContact();\n  setInterval(tick, 1000);\n  setInterval(() => {\n    listen();\n    void refresh();\n  }, ASK_EVERY_MS);\n}\n";
  const icon = content => ({
   type: "image/svg+xml",
   content
  });
  const PAGE_ASSETS = {
   "/assets/page.css": {
    type: "text/css; charset=utf-8",
    content: PAGE_CSS
   },
   "/assets/page.js": {
    type: "text/javascript; charset=utf-8",
    content: PAGE_JS
   },
   "/assets/icon-good.svg": icon(tabIcon("good")),
   "/assets/icon-warn.svg": icon(tabIcon("warn")),
   "/assets/icon-bad.svg": icon(tabIcon("bad")),
   "/assets/icon-unknown.svg": icon(tabIcon("unknown"))
  };
  const TEXT = "text/plain; charset=utf-8";
  async function answerRequest(routed, request) {
   const {method, path} = request;
   const handlers = ROUTES[path];
   if (handlers === void 0) return watch_routes_text(404, "there is no such page\n");
   const handler = handlers[method === "HEAD" ? "GET" : method];
   if (handler === void 0) return {
    ...watch_routes_text(405, "this method is not for this page\n"),
    headers: {
     ...headers(TEXT),
     Allow: Object.keys(handlers).join(", ")
    }
   };
   return handler(routed, request);
  }
  const ROUTES = {
   __proto__: null,
   "/": {
    GET: ({view, now, hasToken}) => answer(200, "text/html; charset=utf-8", renderPage(view(), now(), {
     reset: hasToken
    }))
   },
   "/metrics": {
    GET: metrics
   },
   "/healthz": {
    GET: ({alive}) => alive() ? watch_routes_text(200, "alive\n") : watch_routes_text(503, "the loop has ended\n")
   },
   "/readyz": {
    GET: readiness
   },
   "/api/state": {
    GET: routed => json(200, stateOf(routed))
   },
   "/api/events": {
    GET: ({subscribe}) => ({
     status: 200,
     headers: headers("text/event-stream; charset=utf-8"),
     open: subscribe
    })
   },
   "/api/freeze": {
    POST: async (routed, request) => routed.refusal(request) ?? routed.takeFreeze(request)
   },
   "/api/scan": {
    POST: scanNow
   },
   ...Object.fromEntries(Object.entries(PAGE_ASSETS).map(([path, {type, content}]) => [ path, {
    GET: () => answer(200, type, content)
   } ]))
  };
  async function metrics({view, metrics: options}, request) {
   const format = formatFor(request.headers["accept"]);
   return answer(200, CONTENT_TYPES[format], await renderMetrics(view(), format, options));
  }
  function readiness({view}) {
   const word = statusWord(view());
   return watch_routes_text(word === "verified" ? 200 : 503, `${word}\n`);
  }
  function scanNow(routed, request) {
   const refusal = routed.refusal(request);
   if (refusal !== void 0) return refusal;
   routed.scanNow();
   return json(202, {
    message: "A scan begins now."
   });
  }
  function stateOf({view, now}) {
   return {
    ...view(),
    now: now().toISOString()
   };
  }
  function stateEvent(state) {
   return `event: state\ndata: ${JSON.stringify(state)}\n\n`;
  }
  function json(status, value) {
   return answer(status, "application/json; charset=utf-8", `${JSON.stringify(value)}\n`);
  }
  function refused(status, code, message, hint) {
   return json(status, {
    error: {
     code,
     message,
     hint
    }
   });
  }
  function watch_routes_text(status, body) {
   return answer(status, TEXT, body);
  }
  function answer(status, type, body) {
   return {
    status,
    headers: headers(type),
    body
   };
  }
  function headers(type) {
   return {
    ...PAGE_HEADERS,
    "Content-Type": type
   };
  }
  const TOKEN_CHARACTERS = 32;
  const COMPLAIN_EVERY_MS = 6e4;
  class WatchReset {
   ports;
   values;
   #complainedAt=-1 / 0;
   constructor(ports, values) {
    this.ports = ports;
    this.values = values;
   }
   refusal({headers}) {
    if (this.values.resetToken === void 0) return refused(403, "no_token", "this sidecar takes no requests that change something", "Start it with --reset-token-file FILE.");
    if (!isSameOrigin(headers)) return this.#refuse(403, "other_origin", "the request comes from a page of another site");
    const given = /^Bearer (.+)$/.exec(headers["authorization"] ?? "")?.[1] ?? headers["duri-token"];
    if (given === void 0) return this.#refuse(401, "token_missing", "the request carries no token");
    try {
     const token = Buffer.from(this.ports.files.readSecret(this.values.resetToken).reveal()).toString("utf8").trim();
     if (token.length < TOKEN_CHARACTERS) return this.#refuse(503, "token_short", `the token of this sidecar has less than ${TOKEN_CHARACTERS} characters`);
     return (0, external_node_crypto_.timingSafeEqual)(Buffer.from((0, model_digest.sc)(given)), Buffer.from((0, 
     model_digest.sc)(token))) ? void 0 : this.#refuse(401, "token_wrong", "the token is not the one of this sidecar");
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     return this.#refuse(503, "token_unreadable", `the token of this sidecar cannot be read: ${(0, 
     errors.bD)(error)}`);
    }
   }
   async takeFreeze(request) {
    const {ports, values} = this;
    const content = await request.body(limits.b.policyBytes);
    if (content === void 0) return refused(413, "too_large", `the state is larger than ${limits.b.policyBytes} bytes`, "Send what `duri freeze` wrote.");
    try {
     const judge = await (0, policy_judge.Y)(ports, {
      config: values.config,
      keyring: values.keyring,
      mode: "verifier"
     });
     const places = await (0, freeze_places.a)(ports, judge, {
      withTip: false
     });
     const at = ports.clock.now();
     const brought = {
      from: "the request",
      content
     };
     const verifier = (0, look_at_freeze.M)(ports, {
      judge,
      hmacKeys: values.hmacKey,
      at
     }, {
      judging: [ brought ],
      brought: void 0
     });
     const reading = (0, verify_freeze.l)(content, brought.from, verifier);
     if (reading.kind !== "valid") return refused(422, "freeze_invalid", `the state ${reading.kind === "invalid" ? reading.why : "is missing"}`, "Sign one with `duri freeze`, by a key of the ring with the use `freeze`.");
     const {counter, state} = reading.state;
     const there = (0, verify_freeze.l)(ports.files.read(places.path, limits.b.policyBytes), places.path, verifier);
     const highest = Math.max(there.kind === "valid" ? there.state.counter : 0, (0, freeze_mark.D)(ports, (0, 
     freeze_state.iJ)(judge.policy.policy)) ?? 0);
     if (counter < highest) return refused(409, "freeze_older", `the state has number ${counter}, and ${highest} was seen before`, "Sign the next one with `duri freeze`.");
     ports.files.write(places.path, content);
     ports.log.info(`the kill switch was set to ${state} by a request, number ${counter}`);
     return json(200, {
      message: `Taken: the kill switch is ${state}, number ${counter}. A scan begins now.`,
      counter,
      state
     });
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     return refused(503, error.code, (0, errors.bD)(error), error.hint);
    }
   }
   #refuse(status, code, message) {
    const now = this.ports.clock.elapsed();
    if (now - this.#complainedAt > COMPLAIN_EVERY_MS) {
     this.#complainedAt = now;
     this.ports.log.warn(`a request was refused: ${message}`);
    }
    return refused(status, code, message, "Send the token of --reset-token-file as `Authorization: Bearer …`, or in the header DuRi-Token behind a proxy with a password.");
   }
  }
  function isSameOrigin(headers) {
   const site = headers["sec-fetch-site"];
   if (site !== void 0 && site !== "same-origin" && site !== "none") return false;
   const origin = headers["origin"];
   if (origin === void 0) return true;
   if (!URL.canParse(origin)) return false;
   return [ headers["host"], headers["x-forwarded-host"] ].includes(new URL(origin).host);
  }
  const LIMITS = {
   connections: 256,
   streams: 32,
   headerBytes: 8192,
   requestMs: 5e3
  };
  const HEARTBEAT_MS = 15e3;
  class WatchServer {
   ports;
   values;
   shown;
   #listeners=new Set;
   #routed;
   #running;
   #silence;
   #textfileFailed=false;
   constructor(ports, values, shown) {
    this.ports = ports;
    this.values = values;
    this.shown = shown;
    const reset = new WatchReset(ports, values);
    this.#routed = {
     view: () => shown.view(),
     alive: () => shown.alive(),
     now: () => ports.clock.now(),
     metrics: {
      aliases: ports.environment.variables["DURI_METRICS_ALIASES"] !== "off",
      guard: new SeriesGuard
     },
     hasToken: values.resetToken !== void 0,
     subscribe: send => this.#subscribe(send),
     refusal: request => reset.refusal(request),
     takeFreeze: async request => {
      const answer = await reset.takeFreeze(request);
      if (answer.status === 200) shown.scanNow();
      return answer;
     },
     scanNow: () => shown.scanNow()
    };
   }
   async start(listen) {
    if (listen === void 0) return;
    this.#running = await this.ports.webServer.listen(listen, LIMITS, request => this.#answer(request));
    this.ports.log.info(`listening on ${this.#running.url}`);
    this.#beat();
   }
   async stop() {
    this.#silence?.();
    await (this.#running?.close());
   }
   tellAll() {
    if (this.#listeners.size === 0) return;
    const event = stateEvent(stateOf(this.#routed));
    for (const send of this.#listeners) send(event);
   }
   async writeTextfile() {
    const {textfile} = this.values;
    if (textfile === void 0) return;
    try {
     this.ports.files.write(textfile, await renderMetrics(this.shown.view(), "prometheus", this.#routed.metrics));
     this.#textfileFailed = false;
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     if (!this.#textfileFailed) this.ports.log.warn((0, errors.bD)(error));
     this.#textfileFailed = true;
    }
   }
   async #answer(request) {
    try {
     return await answerRequest(this.#routed, request);
    } catch (error) {
     this.ports.log.warn(`${request.path} could not be answered: ${(0, errors.bD)(error)}`);
     throw error;
    }
   }
   #subscribe(send) {
    this.#listeners.add(send);
    send(stateEvent(stateOf(this.#routed)));
    return () => void this.#listeners.delete(send);
   }
   #beat() {
    this.#silence = this.ports.clock.after(HEARTBEAT_MS, () => {
     for (const send of this.#listeners) send(": still here\n\n");
     this.#beat();
    });
   }
  }
  var secret = __webpack_require__(34211);
  var parsed = __webpack_require__(10018);
  var canonical_json = __webpack_require__(46753);
  var shape_document = __webpack_require__(93313);
  const STATE_MAX_BYTES = 1024 * 1024;
  const LABEL = "duri watch state v1\n";
  const fileSchema = schemas.rej({
   version: schemas.euz("1"),
   state: watchStateSchema,
   mac: schemas.YjP().regex(/^[0-9a-f]{64}$/)
  });
  function sealState(state, key, about) {
   return `${(0, canonical_json.d)({
    version: "1",
    state,
    mac: macOf(state, key, about).toString("hex")
   })}\n`;
  }
  function openState(content, key, about) {
   const read = (0, shape_document.Tp)(content, fileSchema, {
    maxBytes: STATE_MAX_BYTES,
    maxDepth: 8
   });
   if (!read.ok) return (0, parsed.J5)("", `is no state: ${(0, parsed.yg)(read.problems)}`);
   const {state, mac} = read.value;
   return (0, external_node_crypto_.timingSafeEqual)(Buffer.from(mac, "hex"), macOf(state, key, about)) ? (0, 
   parsed.Yz)(state) : (0, parsed.J5)("", "was not written by this sidecar");
  }
  function macOf(state, key, about) {
   return (0, external_node_crypto_.createHmac)("sha256", key.reveal()).update(`${LABEL}${(0, 
   canonical_json.d)({
    about,
    state
   })}`).digest();
  }
  const KEY_BYTES = 32;
  class WatchStore {
   ports;
   directory;
   warnings=[];
   failures=0;
   #key;
   #folder;
   #path;
   constructor(ports, directory) {
    this.ports = ports;
    this.directory = directory;
    this.#folder = (0, mark_file.FK)(ports);
    this.#path = (0, external_node_path_.join)(this.#folder ?? ".", `watch-${(0, model_digest.sc)(directory).slice(0, 12)}.json`);
   }
   open() {
    const {log, files} = this.ports;
    if (this.#folder === void 0) {
     log.warn("DURI_STATE_DIR is not set: counters begin anew at each start, and what cannot be delivered waits below the current folder");
     return NEW_STATE;
    }
    try {
     const key = this.#openKey();
     const content = files.read(this.#path, STATE_MAX_BYTES);
     if (content === void 0) return NEW_STATE;
     const opened = openState(content, key, this.directory);
     if (opened.ok) return opened.value;
     this.#warn("state_discarded", `${this.#path} ${(0, parsed.yg)(opened.problems)}: its counters begin anew`);
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     this.#warn("state_discarded", `${(0, errors.bD)(error)}: the counters begin anew`);
    }
    return NEW_STATE;
   }
   keep(state) {
    if (this.#folder === void 0) return;
    try {
     this.ports.files.write(this.#path, sealState(state, this.#openKey(), this.directory));
     this.warnings = this.warnings.filter(({reason}) => reason !== "state_not_kept");
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     this.failures += 1;
     this.#warn("state_not_kept", (0, errors.bD)(error));
    }
   }
   #openKey() {
    if (this.#key !== void 0) return this.#key;
    const path = (0, external_node_path_.join)(this.#folder ?? ".", "watch.key");
    const {files} = this.ports;
    if (!files.exists(path)) files.writeSecret(path, new secret.z(Buffer.from(`${(0, 
    external_node_crypto_.randomBytes)(KEY_BYTES).toString("hex")}\n`)));
    return this.#key = files.readSecret(path);
   }
   #warn(reason, says) {
    if (!this.warnings.some(one => one.reason === reason)) this.ports.log.warn(says);
    this.warnings = [ ...this.warnings.filter(one => one.reason !== reason), (0, model_finding.$e)(reason, "state directory", says) ];
   }
  }
  var mask_secrets = __webpack_require__(80211);
  var message = __webpack_require__(96644);
  var open_channels = __webpack_require__(20086);
  var freeze_tell = __webpack_require__(39477);
  var notify_delivery = __webpack_require__(53651);
  const watch_tell_LISTED = 20;
  const WORDS = {
   verified: "verified again",
   policy_changed: "policy changed",
   corrupted: "CORRUPTED",
   tampered: "TAMPERED",
   "error(config)": "cannot be verified: wrong configuration",
   "error(infra)": "cannot be verified"
  };
  class WatchTeller {
   ports;
   failures=0;
   #queue=Promise.resolve();
   #waiting=false;
   #busy=0;
   constructor(ports) {
    this.ports = ports;
   }
   tell(policy, telling) {
    const {alerts, expiredFreeze} = telling;
    if (alerts.length === 0 && expiredFreeze === void 0 && (!this.#waiting || this.#busy > 0)) return;
    this.#busy += 1;
    this.#queue = this.#queue.then(async () => {
     await this.#deliver(policy, telling);
     this.#busy -= 1;
    });
   }
   settled() {
    return this.#queue;
   }
   async #deliver(policy, {alerts, scan, consecutiveFailures, expiredFreeze}) {
    const {notify} = policy;
    if (notify === void 0 || notify.channels.length === 0) return;
    try {
     if (expiredFreeze !== void 0) this.failures += (await (0, freeze_tell.d)(this.ports, policy, expiredFreeze, "expired")).warnings.length;
     const channels = (0, open_channels.Lr)(this.ports, notify);
     const mask = (0, mask_secrets.h)((0, open_channels.Fj)(channels));
     const messages = alerts.map(alert => messageOfAlert(alert, {
      scan,
      consecutiveFailures,
      policy,
      mask,
      at: this.ports.clock.now()
     }));
     const routed = messages.map(message => ({
      message,
      channels: (0, open_channels.Lu)(notify, message.severity)
     })).filter(one => one.channels.length > 0);
     const {report} = await (0, notify_delivery.qz)(this.ports, notify, channels, routed);
     const open = report.deliveries.filter(notify_delivery.nT);
     this.failures += open.filter(({isNew}) => isNew).length;
     this.#waiting = open.some(({outcome}) => outcome === "kept");
     for (const {channel, outcome, why} of open.filter(({isNew}) => isNew)) this.ports.log.warn(`${channel} was not told (${outcome}): ${why ?? "unknown"}`);
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     this.failures += 1;
     this.ports.log.warn(`nobody could be told: ${(0, errors.bD)(error)}`);
    }
   }
  }
  function messageOfAlert(alert, {scan, consecutiveFailures, policy, at, mask}) {
   const {facts, report} = scan;
   const {release} = report;
   const name = policy.product ?? "this release";
   const {environment} = policy.boot;
   const goesOn = alert.kind === "page" && consecutiveFailures > 1 ? `, ${consecutiveFailures} scans in a row` : "";
   return (0, message.Y6)({
    kind: alert.kind === "recovered" ? "recovery" : "risk_alert",
    severity: alert.severity,
    title: `${name} in ${environment}: ${WORDS[alert.outcome]}${goesOn}`,
    text: mask(alert.kind === "recovered" ? `It was not verified since ${alert.since}.` : findingsText(report.findings, facts.spike)),
    facts: [ [ "status", alert.outcome ], [ "environment", environment ], ...release === void 0 ? [] : [ [ "release", `${release.line} #${release.sequence}` ], [ "metadata", (0, 
    model_digest.gV)(release.metadataDigest) ] ], ...facts.files === void 0 ? [] : [ [ "modified", String(facts.files.modified) ], [ "missing", String(facts.files.missing) ], [ "new", String(facts.files.new) ] ], [ "since", alert.since ], [ "scan", `${facts.at}, ${facts.kind}, set off by ${facts.cause}` ] ],
    sameAs: `watch ${alert.kind} ${name} ${environment} ${alert.outcome} ${alert.since}`
   }, at);
  }
  function findingsText(findings, spike) {
   const lines = findings.slice(0, watch_tell_LISTED).map(({subject, message, reason}) => `${subject} ${message}${reason === void 0 ? "" : ` (${reason})`}`);
   const more = findings.length - lines.length;
   return [ ...spike ? [ "So many files changed at once that one cause is likelier than many." ] : [], ...lines, ...more > 0 ? [ `and ${more} more findings; duri verify lists all` ] : [] ].join("\n");
  }
  class Sidecar {
   #ports;
   #options;
   #store;
   #loop;
   #scanner;
   #teller;
   #server;
   #started;
   #changes;
   #judge;
   #before={
    release: void 0,
    freeze: void 0
   };
   #latest;
   #observer;
   #end=() => {};
   constructor(ports, options) {
    const {values, settings, judge} = options;
    this.#ports = ports;
    this.#options = options;
    this.#judge = judge;
    this.#started = (0, instant.fN)(ports.clock.now());
    const {mode} = (0, enforcement.J8)(ports.environment.variables, judge.policy.policy);
    if (settings.observeMs !== void 0) this.#observer = new Observer(ports, {
     values,
     judge,
     mode,
     plannedMs: settings.observeMs
    });
    this.#scanner = new ReleaseScanner(ports, values, settings);
    this.#teller = new WatchTeller(ports);
    this.#store = new WatchStore(ports, (0, release_place.Ye)(ports, values.directory));
    this.#loop = new WatchLoop({
     clock: ports.clock,
     pace: settings.pace,
     scan: plan => this.#scan(plan),
     chance: () => (0, external_node_crypto_.randomInt)(1000001) / 1e6,
     keep: state => this.#store.keep(state),
     tell: (alerts, scan, state) => this.#tell(alerts, scan, state),
     changed: () => this.#server.tellAll()
    }, this.#store.open());
    this.#server = new WatchServer(ports, values, {
     view: () => this.view(),
     alive: () => this.#loop.alive,
     scanNow: () => this.#loop.ask()
    });
   }
   async run() {
    const {ports, settings} = {
     ports: this.#ports,
     settings: this.#options.settings
    };
    await this.#server.start(settings.listen);
    const ended = new Promise(resolve => this.#end = resolve);
    const finish = () => this.#observer?.finish(this.view()) ?? stoppedResult(this.view());
    const release = ports.lifetime.onSignals({
     stop: () => this.#end(finish),
     hangup: () => this.#loop.ask()
    });
    const disarm = settings.observeMs === void 0 ? void 0 : ports.clock.after(settings.observeMs, () => this.#end(finish));
    try {
     if (settings.events) this.#changes = await ports.treeChanges.watch(this.#watched(), () => this.#loop.changeSeen());
     this.#observer?.begin();
     this.#loop.start();
     const result = await ended;
     this.#scanner.abort();
     await this.#loop.stop();
     return await result();
    } finally {
     disarm?.();
     this.#changes?.close();
     await this.#loop.stop();
     await this.#teller.settled();
     await this.#server.stop();
     release();
    }
   }
   view() {
    const {pace} = this.#options.settings;
    return drawView(this.#loop, {
     environment: this.#judge.policy.policy.boot.environment,
     duriVersion: this.#ports.environment.duriVersion,
     started: this.#started,
     intervalMs: pace.intervalMs,
     events: this.#changes?.state() ?? "off",
     stateFailures: this.#store.failures,
     notifyFailures: this.#teller.failures,
     warnings: this.#store.warnings,
     now: this.#ports.clock.now(),
     before: this.#before
    });
   }
   async #scan(plan) {
    await (this.#changes?.refresh());
    const scan = await this.#scanner.scan(plan);
    this.#latest = scan;
    this.#judge = scan.judged?.judge ?? this.#judge;
    this.#before = {
     release: scan.report.release ?? this.#before.release,
     freeze: scan.report.freeze ?? this.#before.freeze
    };
    return scan;
   }
   #tell(alerts, scan, state) {
    const {facts, report} = scan;
    const {log} = this.#ports;
    this.#observer?.scanned(facts, alerts);
    const files = facts.files === void 0 ? "" : `: ${(0, amount.C)(facts.files.total)} files, ${(0, 
    amount.C)(facts.bytes)} bytes`;
    const line = `${facts.outcome}${files} (${facts.kind}, ${facts.cause})`;
    if (facts.outcome === "verified") log.info(line); else log.warn([ line, ...report.findings.slice(0, 5).map(({subject, message}) => `${subject} ${message}`) ].join("; "));
    const advice = facts.cause === "start" ? report.findings.flatMap(({reason}) => reason === void 0 ? [] : [ (0, 
    model_finding.A3)(reason).fix ])[0] : void 0;
    if (advice !== void 0) log.info(advice);
    if (facts.cause === "start" && facts.outcome === "error(config)" && this.#latest !== void 0) {
     const scan = this.#latest;
     return this.#end(() => onceResult(scan));
    }
    const expiredFreeze = report.freeze?.expired === true && state.freeze?.toldOfEnd === false ? report.freezeState : void 0;
    if (expiredFreeze !== void 0 && state.freeze !== null) {
     this.#loop.state = {
      ...this.#loop.state,
      freeze: {
       ...state.freeze,
       toldOfEnd: true
      }
     };
     this.#store.keep(this.#loop.state);
    }
    this.#teller.tell(this.#judge.policy.policy, {
     alerts,
     scan,
     consecutiveFailures: state.consecutiveFailures,
     expiredFreeze
    });
    this.#server.writeTextfile();
   }
   #watched() {
    const ports = this.#ports;
    const {values} = this.#options;
    const {environment} = ports;
    const freeze = (0, policy.pe)(this.#judge.policy, this.#judge.policy.policy.freeze.state);
    const state = (0, mark_file.FK)(ports);
    const own = state === void 0 ? void 0 : (0, release_place.Ye)(ports, state);
    const folders = [ values.evidence, ...freeze === void 0 ? [] : [ (0, external_node_path_.dirname)((0, 
    external_node_path_.resolve)(environment.cwd, freeze)) ] ].map(path => (0, release_place.Ye)(ports, path));
    return {
     tree: (0, release_place.Ye)(ports, values.directory),
     folders: folders.filter(path => path !== own && ports.files.isDirectory(path))
    };
   }
  }
  async function runWatch(ports, values) {
   const judge = await (0, policy_judge.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: "verifier"
   });
   const settings = watchSettings(values, judge.policy.policy);
   for (const note of settings.notes) ports.log.warn(note);
   (0, release_place.RE)(ports, values.directory, values.evidence);
   const unheard = ports.lifetime.giveWay(settings.nice);
   if (unheard !== void 0) ports.log.warn(`this process does not give way to others: ${unheard}`);
   if (values.once) return onceResult(await new ReleaseScanner(ports, values, settings).scan({
    kind: "full"
   }));
   return new Sidecar(ports, {
    values,
    settings,
    judge
   }).run();
  }
 })
};
