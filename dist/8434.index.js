import { modules as shared } from "./shared.index.js";

export const id = 8434;

export const ids = [ 8434 ];

export const modules = {
 ...shared,
 28434: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   hmacVectorCheck: () => hmacVectorCheck
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var schemas = __webpack_require__(26921);
  var dingtalk_sign = __webpack_require__(78539);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  var blank_comments = __webpack_require__(67864);
  function findFunction(text, language, name) {
   const style = blank_comments.Rf[language];
   if (style === void 0 || !/^[A-Za-z_$][\w$]*$/.test(name)) return;
   const {code} = (0, blank_comments.$E)(language === "py" ? withoutDocstrings(text) : text, style);
   const escaped = name.replace(/\$/g, "\\$");
   const head = language === "py" ? new RegExp(`^([ \\t]*)(?:async )?def ${escaped}\\s*\\(`, "m") : new RegExp(`(?:\\bfunction\\s*\\*?\\s*|\\bfunc\\s+(?:\\([^)]*\\)\\s*)?|\\bconst\\s+|\\blet\\s+|^\\s*(?:async\\s+|static\\s+|public\\s+|private\\s+)*)${escaped}\\s*(?:=|\\()`, "m");
   const found = head.exec(code);
   if (found === null) return;
   const line = code.slice(0, found.index + (found[0].length - found[0].trimStart().length)).split("\n").length;
   return {
    line,
    text: language === "py" ? indented(code, found.index, found[1] ?? "") : braced(code, found.index)
   };
  }
  function withoutDocstrings(text) {
   return text.replace(/^([ \t]*)[rRuU]?("""|''')[\s\S]*?\2/gm, match => match.replace(/[^\n]/g, " "));
  }
  function indented(code, start, indent) {
   const lines = code.slice(start).split("\n");
   const end = lines.findIndex((line, index) => index > 0 && line.trim() !== "" && !line.startsWith(`${indent} `) && !line.startsWith(`${indent}\t`) && !/^\s*\)/.test(line));
   return lines.slice(0, end === -1 ? lines.length : end).join("\n");
  }
  function braced(code, start) {
   const open = code.indexOf("{", start);
   if (open === -1) return code.slice(start, orEnd(code.indexOf("\n", start), code));
   let depth = 0;
   for (let at = open; at < code.length; at++) {
    if (code[at] === "{") depth += 1;
    if (code[at] === "}") depth -= 1;
    if (depth === 0) return code.slice(start, at + 1);
   }
   return code.slice(start);
  }
  function orEnd(index, text) {
   return index === -1 ? text.length : index;
  }
  const parameters = schemas.rej({
   alg: schemas.k5n([ "dingtalk", "hmac-sha256", "slack" ]).describe("dingtalk: base64 over timestamp and secret; hmac-sha256: hex over body; slack: v0= and hex over timestamp and body."),
   ts: schemas.YjP().regex(/^\d{1,16}$/, "is no timestamp in digits; it has to be quoted").optional().describe("The timestamp of the vector, quoted."),
   secret: schemas.YjP().min(1).describe("The secret of the vector: made up for it, never a real one."),
   body: schemas.YjP().default("").describe("The body of the vector."),
   sign: schemas.YjP().min(1).describe("The signature that must come out."),
   implementation: schemas.rej({
    file: schemas.YjP().min(1).describe("The program."),
    function: schemas.YjP().min(1).describe("The function that signs.")
   }).optional().describe("The function of the tree that signs: it must be there and use HMAC, SHA-256 and the encoding. It is read, not run."),
   exec: schemas.YOg(schemas.YjP().min(1)).min(1).optional().describe('A program of the tree as an argument list: gets {"timestamp", "secret", "body"} as JSON on stdin and prints the signature.')
  }).refine(({alg, ts}) => alg === "hmac-sha256" || ts !== void 0, {
   path: [ "ts" ],
   message: "is missing"
  }).refine(({alg, body}) => alg !== "hmac-sha256" || body !== "", {
   path: [ "body" ],
   message: "is missing"
  });
  const hmacVectorCheck = (0, check_type.B)({
   name: "hmac_vector",
   summary: "A golden vector of a signature (DingTalk, Slack, HMAC-SHA256), and the function of the tree that makes it",
   parameters,
   executes: ({exec}) => exec !== void 0,
   observe: async (ground, wanted) => [ judgeVector(wanted), ...wanted.implementation === void 0 ? [] : judgeCode(ground, wanted.alg, wanted.implementation), ...wanted.exec === void 0 ? [] : [ await judgeProgram(ground, wanted, wanted.exec) ] ]
  });
  function judgeVector(wanted) {
   const actual = signOf(wanted);
   if (actual === wanted.sign || encodeURIComponent(actual) === wanted.sign) return (0, 
   observation.v9)(`the ${wanted.alg} vector`, "comes out of the signer of DuRi");
   return (0, observation.c6)(`the ${wanted.alg} vector`, "is not what the signer of DuRi makes of it", {
    expected: wanted.sign,
    actual
   });
  }
  function signOf({alg, ts = "", secret, body}) {
   if (alg === "dingtalk") return (0, dingtalk_sign.O)(ts, secret);
   const text = alg === "slack" ? `v0:${ts}:${body}` : body;
   return `${alg === "slack" ? "v0=" : ""}${(0, external_node_crypto_.createHmac)("sha256", secret).update(text).digest("hex")}`;
  }
  const PARTS = {
   HMAC: /\bhmac\b|createHmac|Hmac/,
   "SHA-256": /sha_?-?256/i
  };
  const BASE64 = /base64|b64encode/i;
  const WEAK = /\b(?:md5|sha1|sha_1|crc32)\b/i;
  function judgeCode(ground, alg, {file, function: name}) {
   const language = /\.([a-z]+)$/.exec(file)?.[1] ?? "";
   const found = findFunction(ground.text(file), language, name);
   if (found === void 0) throw new observation.G_((0, observation.c6)(file, `defines no function ${name}`, {
    expected: name,
    actual: "nothing"
   }));
   const subject = `${name} of ${file}`;
   const location = {
    file,
    line: found.line
   };
   const parts = Object.entries({
    ...PARTS,
    ...alg === "dingtalk" ? {
     base64: BASE64
    } : {}
   });
   const lacks = parts.filter(([, pattern]) => !pattern.test(found.text)).map(([part]) => part);
   const weak = WEAK.exec(found.text)?.[0];
   return [ ...lacks.map(part => (0, observation.c6)(subject, `does not use ${part}`, {
    expected: part,
    location
   })), ...weak === void 0 ? [] : [ (0, observation.c6)(subject, `uses ${weak}`, {
    expected: "SHA-256",
    actual: weak,
    location
   }) ], ...lacks.length > 0 || weak !== void 0 ? [] : [ (0, observation.v9)(subject, `uses ${parts.map(([part]) => part).join(", ")}`, {
    location
   }) ] ];
  }
  async function judgeProgram(ground, wanted, [program = "", ...args]) {
   const {ts: timestamp, secret, body, sign} = wanted;
   const {exitCode, stdout, stderr} = await ground.run({
    program,
    args,
    input: JSON.stringify({
     timestamp,
     secret,
     body
    })
   });
   const subject = [ program, ...args ].join(" ").slice(0, 200);
   if (exitCode === 127) return (0, observation.nv)("infra", subject, "is not installed");
   if (exitCode !== 0) return (0, observation.c6)(subject, `ends with code ${exitCode}: ${stderr.trim().replaceAll(secret, "***").slice(0, 200)}`, {
    expected: sign
   });
   const actual = Buffer.from(stdout).toString("utf8").trim().slice(0, 200);
   if (actual === sign || actual === encodeURIComponent(sign)) return (0, observation.v9)(subject, "prints the signature of the vector");
   return (0, observation.c6)(subject, "prints another signature", {
    expected: sign,
    actual: actual.replaceAll(secret, "***")
   });
  }
 })
};
