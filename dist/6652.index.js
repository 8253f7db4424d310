import { modules as shared } from "./shared.index.js";

export const id = 6652;

export const ids = [ 6652 ];

export const modules = {
 ...shared,
 66617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => claims
  });
  var external_node_path_ = __webpack_require__(76760);
  var gather_facts = __webpack_require__(75861);
  var judge_claims = __webpack_require__(86598);
  var read_claims = __webpack_require__(95011);
  function renderClaims(source, claims) {
   const edits = claims.flatMap(claim => {
    if (claim.verdict === "proven") return [];
    if (claim.fact !== void 0 && claim.fresh !== void 0) return claim.pieces.map(([start, end]) => ({
     start,
     end,
     text: claim.fresh ?? ""
    }));
    const [open, close] = claim.inHtml ? [ "<del>", "</del>" ] : [ "~~", "~~" ];
    if (claim.fact !== void 0 && claim.broken === void 0) return [ {
     start: claim.start,
     end: claim.end,
     text: strike(claim.text, open, close)
    } ];
    if (claim.broken !== void 0) return [ {
     start: claim.start,
     end: claim.end,
     text: claim.pieces.length === 0 ? "" : strike(claim.text.replaceAll("\n", " "), open, close)
    } ];
    return claim.pieces.map(([start, end]) => ({
     start,
     end,
     text: strike(source.slice(start, end), open, close)
    }));
   });
   let text = "";
   let at = 0;
   for (const edit of edits.sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
   }
   return text + source.slice(at);
  }
  function strike(text, open, close) {
   const inner = text.trim();
   if (inner === "") return text;
   const start = text.indexOf(inner);
   return `${text.slice(0, start)}${open}${inner}${close}${text.slice(start + inner.length)}`;
  }
  var audit_ground = __webpack_require__(38140);
  var doc_claims = __webpack_require__(72166);
  var observation = __webpack_require__(52888);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var read_markdown = __webpack_require__(68e3);
  var errors = __webpack_require__(74132);
  var model_path = __webpack_require__(80916);
  var model_status = __webpack_require__(62373);
  var parsed = __webpack_require__(10018);
  var audited_folder = __webpack_require__(63435);
  const MAX_ROWS = 500;
  const TIMEOUT_MS = 6e4;
  const claims = (0, command.G)({
   name: "claims",
   summary: "List what a report claims: proven, wrong or unproven; write it anew with the numbers as they are",
   description: "A claim is marked in Markdown: \x3c!-- fact:checks.selected --\x3e54\x3c!-- /fact --\x3e. Its value must be that of the fact: number of checks and cases, files, lines and bytes of groups, variables, the commit, and what an execution record says of its runs. A number with a unit, a ratio, a tick, a rating or a word of success that stands bare is unproven. With --write fresh values are put in, and what has no fact behind it is struck out. Groups and files are those of the doc_claims check of the policy for this report. Exit code 1 unless every claim is proven.",
   examples: [ {
    line: "duri claims COMPLETION_REPORT.md",
    says: "What the report claims, and what of it is so"
   }, {
    line: "duri claims COMPLETION_REPORT.md --record evidence/VERIFY_LOG.log --write",
    says: "Write it anew after a release"
   } ],
   inputs: {
    file: (0, input.$4)("The report", "FILE", {
     positional: true
    }),
    dir: audited_folder.j,
    record: (0, input.mR)("Execution record that facts are taken from", "LOG", {
     flag: "record"
    }, {
     defaultText: "that of the doc_claims check"
    }),
    config: audited_folder.bs,
    write: (0, input.L$)("Write the report anew: fresh values, and what is unproven struck out", {
     flag: "write"
    })
   },
   outputs: {},
   action: void 0,
   run: async (outer, {file, dir, record, config, write}) => {
    const {ports, judge, suite} = await (0, audited_folder.j9)(outer, {
     dir,
     config
    });
    const {policy} = judge;
    const root = ports.environment.cwd;
    const shared = (0, audit_ground.f)(ports, {
     root,
     at: ports.clock.now(),
     policy,
     suite: suite.uat,
     selected: suite.checks.map(({id}) => id)
    });
    const ground = (0, audit_ground.Y)(shared, TIMEOUT_MS);
    const path = (0, external_node_path_.relative)(root, (0, external_node_path_.resolve)(outer.environment.cwd, file)).split(external_node_path_.sep).join("/");
    const source = readable(() => ground.text(path));
    const markdown = await (0, read_markdown.k)(source);
    if (!markdown.ok) throw new errors.cs("input_invalid", `${(0, model_path.g$)(path)} ${(0, 
    parsed.yg)(markdown.problems)}`, {
     path
    });
    const rules = rulesFor(suite, path);
    const chosen = record === void 0 ? rules?.record : (0, external_node_path_.resolve)(outer.environment.cwd, record);
    if (record !== void 0 && chosen !== void 0 && ground.look(chosen) === void 0) throw new errors.cs("input_missing", `there is no record ${(0, 
    model_path.g$)(record)}`, {
     path: record
    });
    const facts = await (0, gather_facts.p)(ground, {
     report: path,
     groups: rules?.groups ?? {},
     env: rules?.env,
     record: chosen
    }, suite.checks);
    const claims = (0, judge_claims.r)((0, read_claims.I)(markdown.value), facts);
    const fresh = renderClaims(source, claims);
    if (write && fresh !== source) ports.files.write((0, external_node_path_.resolve)(root, path), fresh);
    return toResult(path, claims, write && fresh !== source);
   }
  });
  function rulesFor({checks}, path) {
   const check = checks.find(({type, parameters}) => type.name === doc_claims.docClaimsCheck.name && parameters.file === path);
   return check?.parameters;
  }
  function readable(read) {
   try {
    return read();
   } catch (error) {
    if (!(error instanceof observation.G_)) throw error;
    throw new errors.cs("input_missing", `${(0, model_path.g$)(error.observation.subject)} ${error.observation.message}`, {}, {
     cause: error
    });
   }
  }
  function toResult(path, claims, written) {
   const count = verdict => claims.filter(claim => claim.verdict === verdict).length;
   const counts = {
    proven: count("proven"),
    wrong: count("wrong"),
    unproven: count("unproven")
   };
   const good = counts.proven > 0 && counts.wrong + counts.unproven === 0;
   const says = claims.length === 0 ? `${path} claims nothing` : `${counts.proven} proven, ${counts.wrong} wrong, ${counts.unproven} unproven`;
   const rows = claims.map(({verdict, line, fact, text, fresh}) => [ verdict, String(line), fact ?? "", (0, 
   model_path.g$)(text.trim().slice(0, 60)), fresh ?? "" ]);
   return {
    exitCode: good ? 0 : model_status.Td,
    json: {
     path,
     ...counts,
     written,
     claims: claims.map(({verdict, line, column, fact, text, fresh, message}) => ({
      verdict,
      line,
      column,
      fact: fact ?? null,
      text,
      fresh: fresh ?? null,
      message
     }))
    },
    report: {
     tone: good ? "good" : "bad",
     headline: says,
     facts: written ? [ [ "written", path ] ] : [],
     tables: claims.length === 0 ? [] : [ {
      head: [ "", "line", "fact", "claims", "is" ],
      rows: rows.slice(0, MAX_ROWS)
     } ],
     next: good ? [] : written ? [ `It was written anew; look at it, then run duri claims ${path} again.` ] : [ `duri claims ${path} --write puts in what is so, and strikes out the rest.` ]
    },
    short: says
   };
  }
 })
};
