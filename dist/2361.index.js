import { modules as shared } from "./shared.index.js";

export const id = 2361;

export const ids = [ 2361 ];

export const modules = {
 ...shared,
 8083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => commentMode,
   c: () => commentSummary
  });
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17515);
  var _reports_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78260);
  const commentSummary = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([ "", ..._reports_comment_js__WEBPACK_IMPORTED_MODULE_0__.p8 ], "", "When the result becomes a comment on the pull request", {
   flag: "comment-summary-in-pr",
   action: "comment-summary-in-pr"
  });
  function commentMode(given, otherwise) {
   return given === "" ? otherwise : given;
  }
 }),
 52361: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => commands_comment
  });
  var external_node_path_ = __webpack_require__(76760);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var model_path = __webpack_require__(80916);
  var comment = __webpack_require__(78260);
  var reports_handover = __webpack_require__(27563);
  var reasons = __webpack_require__(64074);
  var plain_text = __webpack_require__(68156);
  function handoverReport(handover, {url, conclusion}) {
   const {verdict, headline, head_commit, parts, findings, warnings, tables} = handover;
   const contradictions = contradictionsIn(handover, conclusion);
   const says = `${verdict}, as the run of the pull request reports of itself: ${(0, 
   plain_text.w)(headline)}`;
   return {
    tone: verdict === "red" || contradictions.length > 0 ? "bad" : "plain",
    headline: contradictions.length > 0 ? `contradicted: ${contradictions.join("; ")}` : says,
    facts: [ ...contradictions.length > 0 ? [ [ "it says", says ] ] : [], [ "reported by", `the pull request's own run: data, not a verdict of this job (${url})` ], ...conclusion === void 0 ? [] : [ [ "run ended", conclusion ] ], [ "commit", head_commit ], [ "evidence", "unsigned" ] ],
    tables: [ {
     title: "Parts",
     head: [ "", "part", "says" ],
     rows: parts.map(part => [ MARKS[part.outcome], (0, plain_text.w)(part.name), (0, 
     plain_text.w)(part.headline) ])
    }, ...tables.map(toTable) ],
    findings: findings.map(toFinding),
    warnings: warnings.flatMap(toWarning),
    next: [ ...notListed("findings", handover.findings_total - findings.length), ...notListed("warnings", handover.warnings_total - warnings.length) ]
   };
  }
  const MARKS = {
   pass: "✅",
   fail: "❌",
   "not-applicable": "➖",
   unknown: "❔"
  };
  function contradictionsIn({verdict, parts, findings_total}, conclusion) {
   if (verdict === "red") return [];
   const bad = parts.filter(({outcome}) => outcome === "fail" || outcome === "unknown").length;
   return [ conclusion !== void 0 && conclusion !== "success" && `the run ended as ${(0, 
   plain_text.w)(conclusion)} and hands over green: another job of it did not pass, or the report is not what its gate said`, parts.length === 0 && "it says green and names no part that ran", bad + findings_total > 0 && `it says green with ${bad} parts that did not pass and ${findings_total} open findings` ].filter(text => text !== false);
  }
  function notListed(what, count) {
   return count <= 0 ? [] : [ `${count} more ${what}: see the run.` ];
  }
  function toFinding({check, outcome, subject, message, reason, expected, actual, location}) {
   return {
    check: (0, plain_text.w)(check),
    outcome,
    subject: (0, plain_text.w)(subject),
    message: (0, plain_text.w)(message),
    ...isReason(reason) ? {
     reason
    } : {},
    ...expected === void 0 ? {} : {
     expected: (0, plain_text.w)(expected)
    },
    ...actual === void 0 ? {} : {
     actual: (0, plain_text.w)(actual)
    },
    ...location === void 0 ? {} : {
     location: {
      file: (0, plain_text.w)(location.file),
      line: location.line
     }
    }
   };
  }
  function toWarning({reason, subject, message}) {
   return isReason(reason) ? [ {
    reason,
    subject: (0, plain_text.w)(subject),
    message: (0, plain_text.w)(message)
   } ] : [];
  }
  function toTable({title, head, rows, rows_total}) {
   const more = rows_total - rows.length;
   return {
    ...title === void 0 ? {} : {
     title: (0, plain_text.w)(title)
    },
    head: head.map(plain_text.w),
    rows: [ ...rows.map(row => head.map((_, index) => (0, plain_text.w)(row[index] ?? ""))), ...more <= 0 ? [] : [ head.map((_, index) => index === 0 ? `${more} more` : "") ] ]
   };
  }
  function isReason(text) {
   return text !== void 0 && Object.hasOwn(reasons.e, text);
  }
  var parsed = __webpack_require__(10018);
  var comment_inputs = __webpack_require__(8083);
  var forge_inputs = __webpack_require__(14109);
  var post_comment = __webpack_require__(43272);
  const commands_comment = (0, command.G)({
   name: "comment",
   summary: "Comment on a pull request what its own run has handed over, from forks too",
   description: "Reads the report that a run wrote with --handover and comments on its pull request. On workflow_run, where a token may write also for forks, everything in the file is untrusted: it is checked against a strict schema, belongs to the commit of that run or is refused, and is shown as data, never as a verdict of this job. The pull request is found by the run's branch and commit, not by any number in the file. On pull_request of the same repository it comments directly; of a fork it does nothing and says so.",
   examples: [ {
    line: "duri comment --handover duri-report.json",
    says: "In a step of a workflow that runs on workflow_run"
   } ],
   inputs: {
    handover: (0, input.$4)(`The report that was handed over, such as ${reports_handover.Hd}`, "FILE", {
     flag: "handover",
     action: "handover-path"
    }),
    commentSummary: comment_inputs.c,
    githubToken: forge_inputs.b
   },
   outputs: {
    posted: "true when a comment was written or brought up to date",
    "comment-url": "Address of our comment; empty when there is none"
   },
   action: {
    name: "comment",
    icon: "message-square",
    permissions: {
     "pull-requests": "write"
    }
   },
   run: async (ports, {handover: path, commentSummary: given, githubToken: token}) => {
    const {trigger} = ports;
    if (trigger.kind === "pull_request" && trigger.fork) return toResult(NO_WRITE);
    if (trigger.kind !== "pull_request" && (trigger.kind !== "workflow_run" || trigger.event !== "pull_request")) throw unsupported(trigger);
    const handover = readHandover(ports, path, trigger.headCommit);
    const forge = await (0, forge_inputs.S)(ports, token);
    const pull = trigger.kind === "pull_request" ? trigger.number : await findPull(forge, trigger);
    if (typeof pull !== "number") return toResult(pull);
    const by = handedBy(ports, forge, trigger);
    const report = handoverReport(handover, by);
    const posting = await (0, post_comment.G)(forge, {
     pull,
     headCommit: trigger.headCommit,
     report,
     title: "DuRi",
     marker: (0, comment.Ql)("reporter", [ trigger.kind, trigger.kind === "workflow_run" ? trigger.name : ports.environment.variables["GITHUB_WORKFLOW"] ?? "" ]),
     mode: (0, comment_inputs.P)(given, "always"),
     good: report.tone !== "bad",
     whereAll: `[the run that it comes from](${by.url}) has them`
    });
    return toResult(posting, pull);
   }
  });
  const NO_WRITE = {
   posted: false,
   url: void 0,
   says: "the token of a fork's or Dependabot's pull request cannot comment: a workflow on workflow_run does it, see docs/reports.md"
  };
  function readHandover({environment, files}, path, headCommit) {
   const content = files.read((0, external_node_path_.resolve)(environment.cwd, path), limits.b.handoverBytes);
   if (content === void 0) throw new errors.cs("input_missing", `there is no report ${(0, 
   model_path.g$)(path)}`, {
    path
   });
   const handover = (0, reports_handover.dl)(content);
   if (!handover.ok) throw new errors.cs("handover_invalid", (0, model_path.g$)(`${path}: ${(0, 
   parsed.yg)(handover.problems.slice(0, 5))}`), {
    path
   });
   const {head_commit} = handover.value;
   if (head_commit !== headCommit) throw new errors.cs("handover_invalid", `the report is about commit ${head_commit}, and the run that handed it over is of ${headCommit}`, {
    expected: headCommit,
    found: head_commit
   });
   return handover.value;
  }
  async function findPull(forge, {headRepository, headBranch, headCommit}) {
   const none = says => ({
    posted: false,
    url: void 0,
    says
   });
   if (headRepository === void 0 || headBranch === void 0) return none("the branch that the run was of is gone");
   const open = await forge.openPullsFrom({
    repository: headRepository,
    branch: headBranch
   });
   const same = open.filter(({head}) => head.commit === headCommit);
   const [pull, ...others] = same;
   if (pull !== void 0 && others.length === 0) return pull.number;
   if (others.length > 0) return none(`pull requests ${same.map(({number}) => number).join(", ")} have this commit, and nothing says which of them was meant`);
   const [moved] = open;
   return none(moved === void 0 ? "there is no open pull request from this branch any more" : `pull request ${moved.number} has moved on to ${moved.head.commit.slice(0, 12)}; the run is of ${headCommit.slice(0, 12)}`);
  }
  function handedBy({environment}, {webUrl}, trigger) {
   const own = trigger.kind === "workflow_run" ? String(trigger.runId) : environment.variables["GITHUB_RUN_ID"] ?? "";
   const conclusion = trigger.kind === "workflow_run" ? trigger.conclusion ?? "without a conclusion" : void 0;
   return {
    url: `${webUrl}/actions/runs/${own}`,
    conclusion
   };
  }
  function unsupported(trigger) {
   const event = trigger.kind === "other" ? trigger.event : trigger.kind === "workflow_run" ? `workflow_run of a run on ${trigger.event}` : trigger.kind;
   return new errors.cs("event_unsupported", `there is no pull request to comment on at the event ${(0, 
   model_path.g$)(event)}`, {}, {
    hint: "Run it on workflow_run of a workflow that runs on pull_request, or on pull_request itself."
   });
  }
  function toResult({posted, url, says}, pull) {
   return {
    exitCode: 0,
    json: {
     posted,
     url: url ?? null,
     pull: pull ?? null,
     says
    },
    report: {
     tone: "plain",
     headline: posted ? `${says}: ${url ?? ""}` : `no comment: ${says}`,
     facts: pull === void 0 ? [] : [ [ "pull request", String(pull) ] ]
    },
    outputs: {
     posted: String(posted),
     "comment-url": url ?? ""
    },
    short: says
   };
  }
 }),
 43272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => postComment,
   _: () => offerComment
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _reports_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78260);
  async function postComment(forge, request) {
   const {pull, headCommit, report, mode, marker} = request;
   if (mode === "never") return nothing("no comment was asked for");
   const now = await forge.pull(pull);
   if (now?.state !== "open") return nothing(`pull request ${pull} is not open any more`);
   if (now.head.commit !== headCommit) return nothing(`pull request ${pull} has moved on to ${now.head.commit.slice(0, 12)}; this is about ${headCommit.slice(0, 12)}`);
   const body = (0, _reports_comment_js__WEBPACK_IMPORTED_MODULE_1__.wQ)(report, request);
   const decision = (0, _reports_comment_js__WEBPACK_IMPORTED_MODULE_1__.Of)(await forge.comments(pull), {
    ...request,
    marker,
    body,
    author: await forge.writesAs()
   });
   switch (decision.kind) {
   case "leave":
    return {
     posted: false,
     url: decision.comment?.url,
     says: decision.says
    };

   case "create":
    return {
     posted: true,
     url: (await forge.createComment(pull, body)).url,
     says: "commented"
    };

   case "update":
    return {
     posted: true,
     url: (await forge.updateComment(decision.comment.id, body)).url,
     says: "the comment was brought up to date"
    };
   }
  }
  async function offerComment(open, log, request) {
   if (request.mode === "never") return nothing("no comment was asked for");
   try {
    return await postComment(await open(), request);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs)) throw error;
    log.warn(`there is no comment: ${error.message}. ${error.hint}`);
    return nothing(error.message);
   }
  }
  function nothing(says) {
   return {
    posted: false,
    url: void 0,
    says
   };
  }
 }),
 78260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Of: () => decideComment,
   Ql: () => commentMarker,
   p8: () => COMMENT_MODES,
   wQ: () => renderComment
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19633);
  const COMMENT_MODES = [ "never", "on-failure", "always" ];
  const COMMENT_MAX_BYTES = 6e4;
  function commentMarker(kind, identity) {
   return `\x3c!-- duri:${kind}:${(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(JSON.stringify(identity)).slice(0, 16)} --\x3e`;
  }
  function renderComment(report, {marker, title, whereAll}) {
   return `${marker}\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.G)(report, {
    title,
    maxBytes: COMMENT_MAX_BYTES - marker.length - 1,
    whereAll
   })}`;
  }
  function decideComment(existing, {marker, body, author, mode, good}) {
   if (mode === "never") return {
    kind: "leave",
    says: "no comment was asked for",
    comment: void 0
   };
   const ours = existing.filter(comment => comment.author === author && isMarked(comment, marker)).sort((a, b) => a.id - b.id)[0];
   if (ours === void 0 && good && mode === "on-failure") return {
    kind: "leave",
    says: "there is no failure to comment on",
    comment: void 0
   };
   if (ours === void 0) return {
    kind: "create"
   };
   return sameText(ours.body, body) ? {
    kind: "leave",
    says: "the comment says so already",
    comment: ours
   } : {
    kind: "update",
    comment: ours
   };
  }
  function isMarked({body}, marker) {
   return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
  }
  function sameText(left, right) {
   return left.replaceAll("\r\n", "\n").trim() === right.replaceAll("\r\n", "\n").trim();
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
 }),
 27563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hd: () => HANDOVER_FILE,
   A9: () => buildHandover,
   dl: () => parseHandover
  });
  var limits = __webpack_require__(44831);
  var shape_document = __webpack_require__(93313);
  var plain_text = __webpack_require__(68156);
  var schemas = __webpack_require__(26921);
  const handover_schema_text = maxCharacters => schemas.YjP().max(maxCharacters);
  const count = schemas.Whr().min(0).max(1e9);
  const HANDOVER_LIMITS = {
   parts: 50,
   findings: 500,
   warnings: 100,
   tables: 10,
   rows: 200,
   columns: 12,
   text: 1e3,
   cell: 300,
   name: 200
  };
  const {parts, findings, warnings, tables, rows, columns, text: handover_schema_long, cell, name: handover_schema_name} = HANDOVER_LIMITS;
  const outcome = schemas.k5n([ "pass", "fail", "not-applicable", "unknown" ]);
  const handover_schema_location = schemas.rej({
   file: handover_schema_text(handover_schema_long),
   line: schemas.Whr().min(1).max(1e9),
   column: schemas.Whr().min(1).max(1e9).optional()
  });
  const noted = {
   subject: handover_schema_text(handover_schema_long),
   message: handover_schema_text(handover_schema_long)
  };
  const handoverSchema = schemas.rej({
   schema_version: schemas.euz("1"),
   head_commit: schemas.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not a commit id"),
   verdict: schemas.k5n([ "green", "red" ]),
   headline: handover_schema_text(handover_schema_long),
   unsigned: schemas.euz(true),
   parts: schemas.YOg(schemas.rej({
    name: handover_schema_text(handover_schema_name),
    outcome,
    headline: handover_schema_text(handover_schema_long)
   })).max(parts),
   findings_total: count,
   findings: schemas.YOg(schemas.rej({
    check: handover_schema_text(handover_schema_name),
    outcome,
    ...noted,
    reason: handover_schema_text(handover_schema_name).optional(),
    expected: handover_schema_text(handover_schema_long).optional(),
    actual: handover_schema_text(handover_schema_long).optional(),
    location: handover_schema_location.optional()
   })).max(findings),
   warnings_total: count,
   warnings: schemas.YOg(schemas.rej({
    reason: handover_schema_text(handover_schema_name),
    ...noted
   })).max(warnings),
   tables: schemas.YOg(schemas.rej({
    title: handover_schema_text(cell).optional(),
    head: schemas.YOg(handover_schema_text(cell)).min(1).max(columns),
    rows: schemas.YOg(schemas.YOg(handover_schema_text(cell)).max(columns)).max(rows),
    rows_total: count
   })).max(tables)
  });
  var markdown_text = __webpack_require__(36526);
  const HANDOVER_FILE = "duri-report.json";
  const MAX_DEPTH = 8;
  function buildHandover(facts) {
   let shown = HANDOVER_LIMITS.findings;
   let text = render(facts, shown);
   while (Buffer.byteLength(text) > limits.b.handoverBytes && shown > 0) {
    shown = Math.floor(shown / 2);
    text = render(facts, shown);
   }
   return text;
  }
  function parseHandover(content) {
   return (0, shape_document.Tp)(content, handoverSchema, {
    maxBytes: limits.b.handoverBytes,
    maxDepth: MAX_DEPTH
   });
  }
  function render({headCommit, verdict, headline, parts, tables}, shown) {
   const findings = parts.flatMap(part => part.findings);
   const open = [ ...findings.filter(({outcome}) => outcome === "fail"), ...findings.filter(({outcome}) => outcome === "unknown") ];
   const warnings = parts.flatMap(part => part.warnings);
   const handover = {
    schema_version: "1",
    head_commit: headCommit,
    verdict,
    headline: handover_long(headline),
    unsigned: true,
    parts: parts.slice(0, HANDOVER_LIMITS.parts).map(part => ({
     name: handover_name(part.name),
     outcome: part.outcome,
     headline: handover_long(part.headline)
    })),
    findings_total: open.length,
    findings: open.slice(0, shown).map(toFinding),
    warnings_total: warnings.length,
    warnings: warnings.slice(0, Math.min(shown, HANDOVER_LIMITS.warnings)).map(toWarning),
    tables: tables.slice(0, HANDOVER_LIMITS.tables).map(table => toTable(table, shown))
   };
   return `${JSON.stringify(handover, null, 1)}\n`;
  }
  function toFinding({check, outcome, subject, message, reason, expected, actual, location}) {
   return {
    check: handover_name(check),
    outcome,
    subject: handover_long(subject),
    message: handover_long(message),
    ...reason === void 0 ? {} : {
     reason
    },
    ...expected === void 0 ? {} : {
     expected: handover_long(expected)
    },
    ...actual === void 0 ? {} : {
     actual: handover_long(actual)
    },
    ...location === void 0 ? {} : {
     location: {
      ...location,
      file: handover_long(location.file)
     }
    }
   };
  }
  function toWarning({reason, subject, message}) {
   return {
    reason,
    subject: handover_long(subject),
    message: handover_long(message)
   };
  }
  function toTable({title, head, rows}, shown) {
   const cells = row => row.slice(0, HANDOVER_LIMITS.columns).map(handover_cell);
   return {
    ...title === void 0 ? {} : {
     title: handover_cell(title)
    },
    head: cells(head),
    rows: rows.slice(0, Math.min(shown, HANDOVER_LIMITS.rows)).map(cells),
    rows_total: rows.length
   };
  }
  const handover_name = text => (0, markdown_text.$Q)((0, plain_text.w)(text), HANDOVER_LIMITS.name);
  const handover_long = text => (0, markdown_text.$Q)((0, plain_text.w)(text), HANDOVER_LIMITS.text);
  const handover_cell = text => (0, markdown_text.$Q)((0, plain_text.w)(text), HANDOVER_LIMITS.cell);
 }),
 19633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => SUMMARY_MAX_BYTES,
   G: () => renderMarkdown
  });
  function byteBudget(maxBytes) {
   let left = maxBytes;
   let exceeded = false;
   return {
    get exceeded() {
     return exceeded;
    },
    get left() {
     return left;
    },
    take: line => {
     const needed = Buffer.byteLength(line) + 2;
     const fits = needed <= left;
     if (fits) left -= needed; else exceeded = true;
     return fits;
    }
   };
  }
  function fittingRows(rows, draw, budget) {
   const lines = [];
   for (const [index, row] of rows.entries()) {
    const line = draw(row, index);
    if (!budget.take(line)) break;
    lines.push(line);
   }
   return lines;
  }
  var reports_location = __webpack_require__(23042);
  var markdown_text = __webpack_require__(36526);
  const SUMMARY_MAX_BYTES = 1024 * 1024 - 64 * 1024;
  const RESERVED_BYTES = 4096;
  const MARKS = {
   good: "✅",
   bad: "❌",
   warn: "⚠️",
   plain: "ℹ️"
  };
  function renderMarkdown(report, options) {
   const headline = `### ${MARKS[report.tone]} ${(0, markdown_text.EO)(options.title)}: ${(0, 
   markdown_text.Rw)(report.headline)}`;
   const total = options.maxBytes - RESERVED_BYTES;
   const outline = byteBudget(total / 4);
   outline.take(headline);
   const facts = section({
    of: "facts",
    head: "| | |\n| --- | --- |",
    rows: report.facts ?? [],
    draw: ([label, value]) => row([ (0, markdown_text.EO)(label), (0, markdown_text.fl)(value) ])
   }, outline, options);
   const next = section({
    of: "steps",
    head: "**What to do**\n",
    rows: report.next ?? [],
    draw: (step, index) => `${index + 1}. ${(0, markdown_text.Rw)(step)}`
   }, outline, options);
   const budget = byteBudget(total - total / 4 + outline.left);
   const findings = drawFindings(report.findings ?? [], budget, options);
   const warnings = section({
    of: "warnings",
    head: `**Warnings**\n\n${tableHead([ "", "Where", "What", "Reason" ])}`,
    rows: report.warnings ?? [],
    draw: drawWarning
   }, budget, options);
   const tables = drawTables(report.tables ?? [], budget, options);
   return `${[ headline, facts, ...tables, findings, warnings, next ].filter(block => block !== "").join("\n\n")}\n`;
  }
  function section({of, head, rows, draw}, budget, {whereAll}) {
   if (rows.length === 0) return "";
   const lines = budget.take(head) ? fittingRows(rows, draw, budget) : [];
   const dropped = rows.length - lines.length;
   const shown = lines.length === 0 ? [] : [ head, ...lines ];
   return [ ...shown, ...dropped === 0 ? [] : [ `${shown.length === 0 ? "" : "\n"}_${dropped} ${of} not shown here: ${whereAll}._` ] ].join("\n");
  }
  function drawFindings(all, budget, options) {
   if (all.length === 0) return "";
   const count = outcome => all.filter(finding => finding.outcome === outcome).length;
   const counts = `**Findings**: ${count("fail")} failed, ${count("unknown")} unknown, ${count("pass")} passed, ${count("not-applicable")} not applicable`;
   budget.take(counts);
   const rows = [ ...all.filter(({outcome}) => outcome === "fail"), ...all.filter(({outcome}) => outcome === "unknown") ];
   const table = section({
    of: "findings",
    head: tableHead([ "", "Where", "What", "Expected", "Found", "Reason" ]),
    rows,
    draw: drawFinding
   }, budget, options);
   return table === "" ? counts : `${counts}\n\n${table}`;
  }
  function drawFinding(finding) {
   const {outcome, message, expected, actual, reason, check, severity} = finding;
   return row([ outcome === "fail" ? "❌" : "❔", (0, markdown_text.fl)((0, reports_location.d)(finding)), (0, 
   markdown_text.Rw)(message), optionalCode(expected), optionalCode(actual), optionalCode(severity === void 0 ? reason : `${check} ${severity}`) ]);
  }
  function drawWarning({subject, message, reason}) {
   return row([ "⚠️", (0, markdown_text.fl)(subject), (0, markdown_text.Rw)(message), (0, 
   markdown_text.fl)(reason) ]);
  }
  function drawTables(tables, budget, options) {
   const drawn = [];
   for (const [index, table] of tables.entries()) {
    if (budget.exceeded) return [ ...drawn, `_${tables.length - index} tables not shown here: ${options.whereAll}._` ];
    const title = table.title === void 0 ? "" : `**${(0, markdown_text.EO)(table.title)}**\n\n`;
    drawn.push(section({
     of: "rows",
     head: title + tableHead(table.head.map(markdown_text.EO)),
     rows: table.rows,
     draw: cells => row(cells.map(markdown_text.EO))
    }, budget, options));
   }
   return drawn;
  }
  function tableHead(cells) {
   return `${row(cells)}\n${row(cells.map(() => "---"))}`;
  }
  function row(cells) {
   return `| ${cells.join(" | ")} |`;
  }
  function optionalCode(text) {
   return text === void 0 ? "" : (0, markdown_text.fl)(text);
  }
 })
};
