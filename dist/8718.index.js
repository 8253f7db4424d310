import { modules as shared } from "./shared.index.js";

export const id = 8718;

export const ids = [ 8718 ];

export const modules = {
 ...shared,
 48298: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => ownSecrets,
   w: () => isPlaceholder
  });
  var _shell_danger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19200);
  const MAX_LINE = 4e3;
  const PATTERNS = {
   dingtalk_access_token: /\baccess_token=([0-9A-Za-z]{32,128})\b/g,
   dingtalk_secret: /\b(SEC[0-9a-fA-F]{32,128})\b/g,
   private_key: /-----BEGIN (?:[A-Z]{2,20} ){0,3}PRIVATE KEY-----(?:\\n|\s){1,4}(?:[A-Za-z-]{4,20}: [^\n]{0,100}\n){0,4}\s{0,4}([A-Za-z0-9+/=]{24,})/g,
   feishu_hook: /\bopen-apis\/bot\/v2\/hook\/([0-9a-f-]{36})\b/g,
   json_web_token: /\b(eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000})\b/g,
   password_hash: /^[\w.@-]{1,64}:(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}))/gm,
   url_password: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"<>]{1,100}:([^\s@/'"<>]{3,200})@[A-Za-z0-9.[-]/g
  };
  const PAIR = /(?:^|[\s,{(;?&])["']?([A-Za-z][\w.-]{1,80})["']?\s{0,4}(?::|=)\s{0,4}(?:"([^"\n]{4,500})"|'([^'\n]{4,500})'|([^\s"',;}{()]{4,500}))/g;
  function ownSecrets(path, text) {
   const found = Object.entries(PATTERNS).flatMap(([rule, pattern]) => [ ...text.matchAll(pattern) ].flatMap(match => {
    const value = match[1] ?? "";
    return rule !== "password_hash" && isPlaceholder(value) ? [] : [ {
     rule,
     at: match.index,
     value
    } ];
   }));
   const settings = /(?:^|\/)\.env(?:\.|$)|\.env$/.test(path);
   let start = 0;
   for (const line of text.split("\n")) {
    if (line.length <= MAX_LINE) found.push(...pairsIn(line, settings).map(pair => ({
     ...pair,
     at: start + pair.at
    })));
    start += line.length + 1;
   }
   const seen = new Set;
   return found.filter(({value}) => !seen.has(value) && seen.add(value).size > 0);
  }
  function pairsIn(line, settings) {
   return [ ...line.matchAll(PAIR) ].flatMap(match => {
    const [, key = "", double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    if (!(0, _shell_danger_js__WEBPACK_IMPORTED_MODULE_0__.eh)(key.replaceAll(/[.-]/g, "_").replaceAll(/([a-z])([A-Z])/g, "$1_$2")) || isPlaceholder(value)) return [];
    const real = settings ? value.length >= 6 : looksRandom(value);
    return real ? [ {
     rule: "secret_value",
     at: match.index + match[0].indexOf(value),
     value
    } ] : [];
   });
  }
  const PLACEHOLDER = /^(?:change[-_ ]?me.*|replace[-_ ]?(?:me|with).*|<.*>|%\w+%|\{\{.*|\*+|x{3,}|\.{3,}|-+|your[-_ ].*|my(?:[-_ ](?:own|super|strong|app|api|access|admin|client|db|database|private|user|secret|pass|password|passphrase|token|key|value|here))+|example.*|.*[-_.]example|dummy.*|fake.*|sample.*|placeholder.*|todo|tbd|none|null|undefined|true|false|secret|password|token|redacted|not[-_ ]?set|unset|empty|ref:.*|env:.*|file:.*|vault:.*)$/i;
  const REFERENCES = /^(?:[-_.:/]?(?:\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|\d)(?![A-Za-z0-9_])))+$/;
  const FALLBACK = /^\$\{\w+:?[-=]([^}]*)\}$/;
  const TAG = /^!(?:vault|secret|env|env_var|reference|ref|sub|getatt|importvalue)$/i;
  function isPlaceholder(value) {
   const plain = value.trim();
   if (plain === "" || PLACEHOLDER.test(plain) || TAG.test(plain)) return true;
   const fallback = FALLBACK.exec(plain)?.[1];
   if (fallback !== void 0) return isPlaceholder(fallback);
   return REFERENCES.test(plain) || new Set(plain).size <= 3 || /EXAMPLE|CHANGE_ME|PLACEHOLDER|REDACTED/.test(plain);
  }
  function looksRandom(value) {
   if (value.length < 16 || value.length > 400 || /[\s(){}<>$]|^[./~]|:\/\//.test(value)) return false;
   const kinds = [ /[a-z]/, /[A-Z]/, /\d/ ].filter(kind => kind.test(value)).length;
   if (kinds < 2 || !/\d/.test(value) || /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,4}$/i.test(value)) return false;
   return bitsPerCharacter(value) >= 3.2;
  }
  function bitsPerCharacter(text) {
   const counts = new Map;
   for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
   return [ ...counts.values() ].reduce((bits, count) => bits - count / text.length * Math.log2(count / text.length), 0);
  }
 }),
 19200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HF: () => onEach,
   Mp: () => written,
   VY: () => secretsIn,
   eh: () => isSecretName
  });
  function onEach(look) {
   return script => script.facts.flatMap(fact => {
    for (const run of fact.runs) {
     const danger = look(run, fact, script);
     if (danger !== void 0) return [ {
      at: fact.at,
      ...danger
     } ];
    }
    return [];
   });
  }
  const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|CREDENTIALS?|WEBHOOK(?:_URL)?)(?:_|$)/i;
  const NO_SECRET = /_(?:FILE|PATH|DIR|NAME|LENGTH|TTL|ID|COUNT|TIMEOUT)$|^(?:OLD)?PWD$/i;
  function isSecretName(name) {
   return SECRET_NAME.test(name) && !NO_SECRET.test(name);
  }
  function secretsIn(text) {
   return [ ...text.matchAll(/\uFFFC([^;]*);/g) ].flatMap(([, name = ""]) => [ ...name.matchAll(/[A-Za-z_]\w*/g) ].flatMap(([word]) => isSecretName(word) ? [ word ] : []));
  }
  function written(script, {pos, end}) {
   return script.shell.text.slice(pos, end);
  }
 }),
 28718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   shell: () => shell
  });
  var schemas = __webpack_require__(26921);
  var command_line = __webpack_require__(41264);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  const MARK = "￼";
  function unknownText(name) {
   return `${MARK}${name.replaceAll(MARK, "").replaceAll(";", ",")};`;
  }
  function isKnown(text) {
   return !text.includes(MARK);
  }
  function shownText(text) {
   return text.replace(/\uFFFC([^;]*);/g, (_, name) => /^\w+$/.test(name) ? `$${name}` : name);
  }
  var danger = __webpack_require__(19200);
  const BUILTINS = new Set([ "echo", "printf", "export", "local", "declare", "readonly", "typeset", "read", "[", "test", ":", "true", "unset", "return", "exit", "set", "eval" ]);
  const rmRf = (0, danger.HF)(({argv}, {command}, script) => {
   const removes = argv[0] === "rm" || argv.includes("rm") && script.shell.functions.has(argv[0] ?? "");
   if (!removes || !argv.some(word => /^-[a-zA-Z]*[rR]|^--recursive$/.test(word))) return;
   const fix = 'Quote the variable and make it fail when it is empty: rm -rf -- "${DIR:?}".';
   for (const arg of command.args) {
    if (arg.type !== "Word" || arg.value.startsWith("-")) continue;
    const parts = arg.parts ?? [];
    const open = parts.some(({type}) => type === "SimpleExpansion" || type === "ParameterExpansion" || type === "CommandExpansion");
    if (open) return {
     says: `removes ${arg.text}, which is not quoted`,
     fix
    };
    if (isWide(withoutValues(arg.text))) return {
     says: `removes ${arg.text}, which is a folder of the system when the variable is empty`,
     fix
    };
   }
   const wide = argv.slice(1).find(word => isKnown(word) && !word.startsWith("-") && isWide(word));
   return wide === void 0 ? void 0 : {
    says: `removes ${wide}`,
    fix: "Name the folder of this application."
   };
  });
  function withoutValues(text) {
   if (!text.includes("$")) return "known";
   return text.replace(/\$\{\w+(?:\[[^\]]*\])?:\?[^}]*\}/g, "set").replace(/\$\{[^}]*\}|\$\w+|\$[@*]|["']/g, "");
  }
  function isWide(path) {
   return /^\/+(?:\*|[a-z]+\/?\*?)?$/.test(path) || path === "~" || path === "/." || path === "/..";
  }
  const chmod777 = (0, danger.HF)(({argv}) => {
   const fix = "Give rights to owner and group only, such as 640 or 750.";
   const modes = argv[0] === "chmod" ? [ argv.slice(1).find(word => !/^-[A-Za-z]*[RfvcH]|^--/.test(word)) ?? "" ] : argv[0] === "install" || argv[0] === "mkdir" ? modeOption(argv) : [];
   for (const mode of modes) {
    if (!isKnown(mode)) return {
     says: `sets the mode ${shownText(mode)}, which cannot be told`,
     fix: "Write the mode as a number.",
     unsure: true
    };
    if (isOpen(mode)) return {
     says: `sets the mode ${mode}, so that everybody may write`,
     fix
    };
   }
   if (argv[0] === "umask" && /^0*[0-7]?[0-7]?[014567]$/.test(argv[1] ?? "") && (Number.parseInt(argv[1] ?? "", 8) & 2) === 0) return {
    says: `sets umask ${argv[1] ?? ""}, so that everybody may write to new files`,
    fix: "umask 027, or 077."
   };
   return;
  });
  function modeOption(argv) {
   return argv.flatMap((word, index) => word === "-m" || word === "--mode" ? [ argv[index + 1] ?? "" ] : /^(?:-m|--mode=)(.+)$/.exec(word)?.[1] ?? []);
  }
  function isOpen(mode) {
   if (/^[0-7]+$/.test(mode)) return (Number.parseInt(mode, 8) & 514) === 2;
   return mode.split(",").some(clause => /^(?:[ugoa]*[oa][ugoa]*|)[+=][rwxXst]*w/.test(clause) || /^[ugoa]*[oa][ugoa]*[+=]u/.test(clause));
  }
  const evaluates = (0, danger.HF)(({argv}) => argv[0] === "eval" ? {
   says: "evaluates a text as commands",
   fix: "Call the command itself; keep arguments in an array."
  } : void 0);
  const secretInArgv = (0, danger.HF)(({argv, wrappers}, {command}, script) => {
   const [name = ""] = argv;
   const fix = "Hand it over by standard input, by a file with mode 600, or by the environment.";
   if (command.name === void 0 || BUILTINS.has(name) && wrappers.length === 0 || script.shell.functions.has(name)) return;
   const inWords = argv.flatMap(danger.VY);
   const inSource = command.args.flatMap(arg => arg.type === "Word" ? [ ...(0, danger.Mp)(script, arg).matchAll(/\$\{?([A-Za-z_]\w*)/g) ].flatMap(([, one = ""]) => (0, 
   danger.eh)(one) ? [ one ] : []) : []);
   const [secret] = [ ...inWords, ...inSource ];
   if (secret !== void 0) return {
    says: `gives ${secret} to ${shownText(name)} as an argument`,
    fix
   };
   const option = argv.find(word => /^--(?:password|passwd|token|secret|api-key)=./.test(word));
   return option === void 0 ? void 0 : {
    says: `gives ${option.split("=")[0] ?? ""} to ${shownText(name)} as an argument`,
    fix
   };
  });
  const htpasswd = (0, danger.HF)(({argv}) => (0, command_line.$B)(argv, "htpasswd -b") ? {
   says: "gives the password to htpasswd as an argument",
   fix: 'printf %s "$PASSWORD" | htpasswd -i -B -C 12 FILE USER'
  } : void 0);
  const xtrace = script => {
   const fix = "Take it out: a trace prints the values of every variable, secrets too.";
   const shebang = /^#!.*\s-[a-zA-Z]*x/.test(script.shell.text) ? [ {
    at: 0,
    says: "traces every command (shebang)",
    fix
   } ] : [];
   const set = (0, danger.HF)(({argv}) => {
    const on = argv[0] === "set" && argv.some((word, index) => /^-[a-zA-Z]*x/.test(word) || word === "xtrace" && /^-[a-zA-Z]*o$/.test(argv[index - 1] ?? ""));
    const nested = [ "bash", "sh" ].includes(argv[0] ?? "") && argv.slice(1).some(word => /^-[a-zA-Z]*x[a-zA-Z]*$/.test(word));
    return on || nested ? {
     says: "traces every command, so that secrets are printed",
     fix
    } : void 0;
   });
   const handlesSecrets = [ ...script.shell.text.matchAll(/[A-Za-z_]\w*/g) ].some(([name]) => (0, 
   danger.eh)(name));
   return handlesSecrets ? [ ...shebang, ...set(script) ] : [];
  };
  const sudo = (0, danger.HF)(({wrappers, argv}) => [ ...wrappers, argv[0] ].some(name => name === "sudo" || name === "doas" || name === "su") ? {
   says: "raises its own rights",
   fix: "Let who runs it be root, and check that first."
  } : void 0);
  const insecureDownload = (0, danger.HF)(({argv}) => {
   const fix = "Let the certificate be checked; add the authority with --cacert where it is an own one.";
   const [name = "", ...rest] = argv;
   const curl = name === "curl" && rest.some(word => word === "--insecure" || word === "--proxy-insecure" || /^-[a-zA-Z]*k/.test(word));
   const others = rest.some(word => [ "--no-check-certificate", "--trusted-host", "http.sslVerify=false", "StrictHostKeyChecking=no", "-oStrictHostKeyChecking=no" ].includes(word));
   return curl || others && [ "wget", "git", "pip", "pip3", "ssh", "scp", "rsync" ].includes(name) ? {
    says: `lets ${name} talk to whoever answers`,
    fix
   } : void 0;
  });
  const killsNginx = (0, danger.HF)(({argv}, {command}, script) => {
   const [name = "", ...rest] = argv;
   if (![ "kill", "pkill", "killall" ].includes(name) || !(0, danger.Mp)(script, command).includes("nginx")) return;
   const hard = rest.some((word, index) => /^-(?:9|KILL|SIGKILL)$/i.test(word) || word === "-s" && /^(?:SIG)?KILL$|^9$/i.test(rest[index + 1] ?? ""));
   return hard || name !== "kill" ? {
    says: "kills nginx, which drops every connection",
    fix: "nginx -t, then systemctl reload nginx."
   } : void 0;
  });
  const tmpFile = (0, danger.HF)(({argv, writes}) => {
   const targets = [ ...writes, ...[ "cp", "mv", "install", "tee", "touch", "mkdir", "ln", "dd" ].includes(argv[0] ?? "") ? argv.slice(-1) : [] ];
   const found = targets.find(target => /^(?:of=)?\/(?:var\/)?tmp\//.test(target) && [ ...target.matchAll(/\uFFFC([^;]*);/g) ].every(([, name = ""]) => /^(?:\$|RANDOM|USER|\$\(date.*)$/.test(name)));
   return found === void 0 ? void 0 : {
    says: `writes ${shownText(found)}, a name that others can foresee`,
    fix: "Take the name from mktemp."
   };
  });
  const networkShell = (0, danger.HF)(({argv, writes}, {command}, script) => {
   const reverse = /\/dev\/(?:tcp|udp)\//.test((0, danger.Mp)(script, command)) || writes.some(target => target.startsWith("/dev/tcp/"));
   const netcat = [ "nc", "ncat", "netcat", "socat" ].includes(argv[0] ?? "") && argv.some(word => /^-[a-z]*[ec]$|exec:/i.test(word));
   return reverse || netcat ? {
    says: "opens a connection that a shell can be led over",
    fix: "Take it out."
   } : void 0;
  });
  const COMMAND_RULES = {
   rm_rf_unquoted: rmRf,
   chmod_777: chmod777,
   eval: evaluates,
   secret_in_argv: secretInArgv,
   htpasswd_password_argument: htpasswd,
   xtrace_with_secret: xtrace,
   sudo,
   insecure_download: insecureDownload,
   kill_nginx: killsNginx,
   tmp_file: tmpFile,
   network_shell: networkShell
  };
  var own_rules = __webpack_require__(48298);
  function expandWord(word, scope) {
   if (word.parts === void 0) return [ word.value ];
   const fields = new Fields;
   for (const part of word.parts) addPart(fields, part, scope);
   return fields.end();
  }
  function expandText(word, scope) {
   if (word.parts === void 0) return word.value;
   return word.parts.map(part => textOf(part, scope)).join("");
  }
  class Fields {
   #done=[];
   #open;
   glue(text) {
    this.#open = (this.#open ?? "") + text;
   }
   split(text) {
    text.split(/[ \t\n]+/).forEach((piece, index) => {
     if (index > 0) this.#close();
     if (piece !== "") this.glue(piece);
    });
   }
   many(texts) {
    texts.forEach((text, index) => {
     if (index > 0) this.#close();
     this.glue(text);
    });
   }
   end() {
    this.#close();
    return this.#done;
   }
   #close() {
    if (this.#open !== void 0) this.#done.push(this.#open);
    this.#open = void 0;
   }
  }
  function addPart(fields, part, scope) {
   switch (part.type) {
   case "DoubleQuoted":
   case "LocaleString":
    if (part.parts.length === 0) fields.glue("");
    for (const child of part.parts) addQuoted(fields, child, scope);
    return;

   case "SimpleExpansion":
   case "ParameterExpansion":
    for (const [index, text] of valuesOf(part, scope).entries()) fields.split(index === 0 ? text : ` ${text}`);
    return;

   default:
    fields.glue(textOf(part, scope));
   }
  }
  function addQuoted(fields, child, scope) {
   if (child.type === "SimpleExpansion" || child.type === "ParameterExpansion") fields.many(valuesOf(child, scope)); else fields.glue(textOf(child, scope));
  }
  function textOf(part, scope) {
   switch (part.type) {
   case "Literal":
   case "SingleQuoted":
   case "AnsiCQuoted":
   case "Glob":
    return part.value;

   case "DoubleQuoted":
   case "LocaleString":
    return part.parts.map(child => textOf(child, scope)).join("");

   case "SimpleExpansion":
   case "ParameterExpansion":
    return valuesOf(part, scope).join(" ");

   case "CommandExpansion":
    return /^\$\(\s*(?:command\s+-v|which|type\s+-P)\s+([\w./-]+)[^;|&]*\)$/.exec(part.text)?.[1] ?? unknownText(part.text);

   case "ArithmeticExpansion":
    return unknownText(part.text);

   default:
    return part.text;
   }
  }
  function valuesOf(part, scope) {
   if (part.type === "SimpleExpansion") return lookUp(part.text.slice(1), scope);
   const found = elementsOf(part, scope);
   if (part.prefix === "#") return [ found.every(isKnown) ? lengthOf(part, found, scope) : unknownText(`${part.text}:${found.join()}`) ];
   if (part.prefix === "!") return [ unknownText(`${part.text}:${found.join()}`) ];
   const {operation} = part;
   if (operation === void 0) return found;
   if (operation.type !== "Default") return [ unknownText(`${part.text}:${found.join()}`) ];
   const isSet = isSetIn(part, scope);
   const empty = operation.operator.startsWith(":") && found.join("") === "";
   switch (operation.operator) {
   case "+":
   case ":+":
    return isSet && !empty ? [ expandText(operation.operand, scope) ] : [];

   case "?":
   case ":?":
    return found;

   default:
    return isSet && !empty ? found : [ expandText(operation.operand, scope) ];
   }
  }
  function isSetIn({parameter}, scope) {
   if (/^\d+$/.test(parameter)) return scope.args === void 0 || scope.args.length >= Number(parameter);
   return /^\W$/.test(parameter) || scope.get(parameter) !== void 0;
  }
  function elementsOf({parameter, index}, scope) {
   const value = index === void 0 ? void 0 : scope.get(parameter);
   if (index === void 0 || typeof value !== "object") return lookUp(parameter, scope);
   if (index.text === "@" || index.text === "*") return value;
   const at = expandText(index, scope);
   return /^\d+$/.test(at) ? [ value[Number(at)] ?? "" ] : [ unknownText(`${parameter}[${at}]`) ];
  }
  function lengthOf({index, parameter}, found, scope) {
   const whole = index !== void 0 && (index.text === "@" || index.text === "*");
   return String(whole && typeof scope.get(parameter) === "object" ? found.length : found.join(" ").length);
  }
  function lookUp(name, scope) {
   if (name === "@" || name === "*") return scope.args ?? [ unknownText("@") ];
   if (name === "#") return [ scope.args === void 0 ? unknownText("#") : String(scope.args.length) ];
   if (/^[1-9]\d*$/.test(name)) return [ scope.args === void 0 ? unknownText(name) : scope.args[Number(name) - 1] ?? "" ];
   const value = scope.get(name);
   if (value === void 0) return [ unknownText(name) ];
   return typeof value === "string" ? [ value ] : [ value[0] ?? "" ];
  }
  const known = value => ({
   known: value
  });
  const ask = question => ({
   question,
   negated: false
  });
  function negate(condition) {
   return "known" in condition ? known(!condition.known) : {
    ...condition,
    negated: !condition.negated
   };
  }
  function same(left, right) {
   if (left === right) return known(true);
   return isKnown(left) && isKnown(right) ? known(false) : ask(`${left}==${right}`);
  }
  function fitsPattern(text, pattern) {
   if (!/[*?[]/.test(pattern)) return same(text, pattern);
   if (/^\*+$/.test(pattern)) return known(true);
   if (!isKnown(text) || !isKnown(pattern) || /[[\]()|\\]/.test(pattern) || text.length * pattern.length > 1e5) return ask(`${text}~${pattern}`);
   return known(wildcard(text, pattern));
  }
  function wildcard(text, pattern) {
   let [at, look, star, mark] = [ 0, 0, -1, 0 ];
   while (at < text.length) if (pattern[look] === "*") [star, mark, look] = [ look, at, look + 1 ]; else if (pattern[look] === "?" || pattern[look] === text[at]) [at, look] = [ at + 1, look + 1 ]; else if (star === -1) return false; else [mark, at, look] = [ mark + 1, mark + 1, star + 1 ];
   return /^\**$/.test(pattern.slice(look));
  }
  function testCondition(expression, scope) {
   switch (expression.type) {
   case "TestUnary":
    return unary(expression.operator, expandText(expression.operand, scope));

   case "TestBinary":
    return binary(expression.operator, expandText(expression.left, scope), expandText(expression.right, scope));

   case "TestNot":
    return expression.negations.length % 2 === 1 ? negate(testCondition(expression.operand, scope)) : testCondition(expression.operand, scope);

   case "TestGroup":
    return testCondition(expression.expression, scope);

   case "TestLogical":
    {
     const parts = expression.operands.map(operand => testCondition(operand, scope));
     const decides = expression.operator === "||";
     if (parts.some(part => "known" in part && part.known === decides)) return known(decides);
     const open = parts.filter(part => !("known" in part));
     if (open.length === 0) return known(!decides);
     return open.length === 1 && open[0] !== void 0 ? open[0] : ask(void 0);
    }
   }
  }
  function bracketCondition(words) {
   if (words[0] === "!") return negate(bracketCondition(words.slice(1)));
   const [first = "", second = "", third = ""] = words;
   if (words.length === 1) return unary("-n", first);
   if (words.length === 2) return unary(first, second);
   return words.length === 3 ? binary(second, first, third) : ask(void 0);
  }
  function arithmeticCondition(expression, scope, text) {
   if (expression.type === "ArithmeticUnary" && expression.operator === "!") return negate(arithmeticCondition(expression.operand, scope, text));
   const names = new Set;
   const value = numberOf(expression, scope, names);
   if (value !== void 0) return known(value !== 0);
   return ask(`((${text}))${[ ...names ].map(name => valueText(name, scope)).join()}`);
  }
  const EMPTY_TESTS = {
   "-z": true,
   "-n": false
  };
  function unary(operator, operand) {
   const wantsEmpty = EMPTY_TESTS[operator];
   if (wantsEmpty === void 0) return ask(void 0);
   if (isKnown(operand)) return known(operand === "" === wantsEmpty);
   if (operand.replace(/\uFFFC[^;]*;/g, "") !== "") return known(!wantsEmpty);
   const condition = ask(`empty ${operand}`);
   return wantsEmpty ? condition : negate(condition);
  }
  const COMPARE = {
   "-eq": (left, right) => left === right,
   "-ne": (left, right) => left !== right,
   "-lt": (left, right) => left < right,
   "-le": (left, right) => left <= right,
   "-gt": (left, right) => left > right,
   "-ge": (left, right) => left >= right
  };
  function binary(operator, left, right) {
   if (operator === "=" || operator === "==") return fitsPattern(left, right);
   if (operator === "!=") return negate(binary("==", left, right));
   if (operator === "-ne") return negate(binary("-eq", left, right));
   const compare = COMPARE[operator];
   if (compare !== void 0 && [ left, right ].every(side => /^-?\d+$/.test(side))) return known(compare(Number(left), Number(right)));
   return ask(`${left} ${operator} ${right}`);
  }
  const CALCULATE = {
   "==": (left, right) => Number(left === right),
   "!=": (left, right) => Number(left !== right),
   "<": (left, right) => Number(left < right),
   "<=": (left, right) => Number(left <= right),
   ">": (left, right) => Number(left > right),
   ">=": (left, right) => Number(left >= right),
   "&&": (left, right) => Number(left !== 0 && right !== 0),
   "||": (left, right) => Number(left !== 0 || right !== 0),
   "+": (left, right) => left + right,
   "-": (left, right) => left - right,
   "*": (left, right) => left * right
  };
  function numberOf(expression, scope, names) {
   switch (expression.type) {
   case "ArithmeticGroup":
    return numberOf(expression.expression, scope, names);

   case "ArithmeticUnary":
    {
     const operand = numberOf(expression.operand, scope, names);
     if (operand === void 0) return;
     if (expression.operator === "!") return Number(operand === 0);
     return expression.operator === "-" ? -operand : void 0;
    }

   case "ArithmeticBinary":
    {
     const left = numberOf(expression.left, scope, names);
     const right = numberOf(expression.right, scope, names);
     return left === void 0 || right === void 0 ? void 0 : CALCULATE[expression.operator]?.(left, right);
    }

   case "ArithmeticWord":
    {
     const {value, parts} = expression;
     const text = parts === void 0 ? value : expandText({
      type: "Word",
      text: value,
      value,
      pos: 0,
      end: 0,
      parts
     }, scope);
     names.add(text);
     return numeric(/^[A-Za-z_]\w*$/.test(text) ? valueText(text, scope) : text);
    }

   default:
    return;
   }
  }
  function numeric(text) {
   return /^-?\d{1,15}$/.test(text) ? Number(text) : void 0;
  }
  function valueText(name, scope) {
   const value = scope.get(name);
   return typeof value === "string" ? value : `${name}?`;
  }
  function settled({flow}) {
   return flow === "ok" || flow === "failed" || flow === "either";
  }
  function decide(condition, state, again = true) {
   if ("known" in condition) return [ {
    state,
    flow: condition.known ? "ok" : "failed"
   } ];
   const {question, negated} = condition;
   if (question === void 0) return [ {
    state,
    flow: "either"
   } ];
   const before = state.assumed.get(question);
   const answers = before === void 0 ? [ true, false ] : [ before ];
   if (before === void 0 && !again) return [ {
    state,
    flow: "either"
   } ];
   return answers.map(answer => ({
    state: {
     ...state,
     assumed: state.assumed.with(question, answer)
    },
    flow: answer === negated ? "failed" : "ok"
   }));
  }
  const INITIAL_OPTIONS = {
   errexit: false,
   nounset: false,
   pipefail: false,
   errtrace: false,
   xtrace: false,
   inheritErrexit: false
  };
  const MAX_CHANGES = 12;
  class Entries {
   base;
   changes;
   digest;
   constructor(base, changes, digest) {
    this.base = base;
    this.changes = changes;
    this.digest = digest;
   }
   static none() {
    return new Entries(new Map, new Map, 0);
   }
   get(name) {
    return this.changes.get(name) ?? this.base.get(name);
   }
   names() {
    return [ ...new Set([ ...this.base.keys(), ...this.changes.keys() ]) ];
   }
   with(name, value) {
    const before = this.get(name);
    if (before === value) return this;
    const digest = (this.digest + weight(name, value) - (before === void 0 ? 0 : weight(name, before)) + MODULUS) % MODULUS;
    if (this.changes.size < MAX_CHANGES || this.changes.has(name)) return new Entries(this.base, new Map(this.changes).set(name, value), digest);
    return new Entries(new Map([ ...this.base, ...this.changes, [ name, value ] ]), new Map, digest);
   }
   only(keeps) {
    const names = this.names();
    const kept = names.filter(keeps);
    if (kept.length === names.length) return this;
    let entries = Entries.none();
    for (const name of kept) {
     const value = this.get(name);
     if (value !== void 0) entries = entries.with(name, value);
    }
    return entries;
   }
  }
  const MODULUS = 2 ** 52;
  const weights = new Map;
  function weight(name, value) {
   const text = `${name}\0${typeof value === "string" ? value : JSON.stringify(value)}`;
   const known = weights.get(text);
   if (known !== void 0) return known;
   let [high, low] = [ 2166136261, 461845907 ];
   for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 16777619);
    low = Math.imul(low ^ text.charCodeAt(at), 2246822507) ^ low >>> 13;
   }
   const made = (high >>> 0) * 2 ** 20 + (low >>> 0) % 2 ** 20;
   if (weights.size > 2e5) weights.clear();
   weights.set(text, made);
   return made;
  }
  function initialState() {
   return {
    variables: Entries.none(),
    args: void 0,
    options: INITIAL_OPTIONS,
    traps: new Map,
    umask: void 0,
    assumed: Entries.none(),
    past: void 0,
    open: false
   };
  }
  function scopeOf({variables, args, open}) {
   return {
    get: name => variables.get(name) ?? (open ? unknownText(name) : void 0),
    args
   };
  }
  function withVariable(state, name, value) {
   return {
    ...state,
    variables: state.variables.with(name, value)
   };
  }
  class Pasts {
   #known=new Map;
   #ids=new Map;
   #settings=new WeakMap;
   add(before, happening) {
    const after = this.#known.get(before) ?? new Map;
    this.#known.set(before, after);
    const {label, phase, at, stack, trap, guarded, options, traps} = happening;
    const key = JSON.stringify([ label, phase, at, stack, trap, guarded, options, [ ...traps ] ]);
    const known = after.get(key);
    if (known !== void 0) return known;
    const past = {
     happening,
     before
    };
    after.set(key, past);
    return past;
   }
   idOf(past) {
    const id = this.#ids.get(past) ?? this.#ids.size;
    this.#ids.set(past, id);
    return id;
   }
   distinct(items, stateOf, more) {
    if (items.length < 2) return [ ...items ];
    return [ ...new Map(items.map(item => [ `${more(item)}|${this.#keyOf(stateOf(item))}`, item ])).values() ];
   }
   coarseKey({past, options, traps, umask}) {
    let settings = this.#settings.get(options);
    if (settings === void 0) this.#settings.set(options, settings = JSON.stringify(options));
    return `${this.idOf(past)}|${settings}|${traps.size === 0 ? "" : JSON.stringify([ ...traps ])}|${umask ?? ""}`;
   }
   #keyOf(state) {
    return `${this.coarseKey(state)}|${state.variables.digest}|${state.assumed.digest}|${state.args === void 0 ? "" : JSON.stringify(state.args)}`;
   }
  }
  function joined(left, right) {
   let variables = left.variables;
   for (const name of new Set([ ...left.variables.names(), ...right.variables.names() ])) {
    const [a, b] = [ left.variables.get(name), right.variables.get(name) ];
    if (a !== b && JSON.stringify(a) !== JSON.stringify(b)) variables = variables.with(name, unknownText(name));
   }
   const assumed = left.assumed.only(question => right.assumed.get(question) === left.assumed.get(question));
   const args = JSON.stringify(left.args) === JSON.stringify(right.args) ? left.args : void 0;
   return {
    ...left,
    variables,
    assumed,
    args
   };
  }
  const SHORT = {
   e: "errexit",
   u: "nounset",
   E: "errtrace",
   x: "xtrace"
  };
  const LONG = {
   errexit: "errexit",
   nounset: "nounset",
   pipefail: "pipefail",
   errtrace: "errtrace",
   xtrace: "xtrace"
  };
  function applySet(state, words) {
   const options = {
    ...state.options
   };
   for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--" || word === "-") return {
     ...state,
     options,
     args: words.slice(at + 1)
    };
    if (!/^[-+]/.test(word)) return {
     ...state,
     options,
     args: isKnown(word) ? words.slice(at) : void 0
    };
    const on = word.startsWith("-");
    for (const letter of word.slice(1)) {
     const long = letter === "o" ? LONG[words[++at] ?? ""] : void 0;
     const option = long ?? SHORT[letter];
     if (option !== void 0) options[option] = on;
    }
   }
   return {
    ...state,
    options
   };
  }
  const ok = state => [ {
   state,
   flow: "ok"
  } ];
  const DECLARE = ({command, state, context}) => {
   let after = state;
   for (const arg of command.args) {
    const name = arg.type === "Assignment" ? arg.name : arg.value;
    if (command.name?.value === "local" || command.name?.value === "declare" && context.stack.length > 0) context.locals.add(name);
    if (arg.type === "Assignment") after = builtins_assign(after, arg);
   }
   return ok(after);
  };
  const LEAVE = flow => ({args, state}) => [ {
   state,
   flow,
   status: statusOf(args[0])
  } ];
  const LOOP = flow => ({state}) => [ {
   state,
   flow
  } ];
  const READ = ({command, args, state}) => {
   const names = args.filter(word => /^[A-Za-z_]\w*$/.test(word));
   return [ {
    state: names.reduce((after, name) => withVariable(after, name, unknownText(`${name}@${command.pos}`)), state),
    flow: "either"
   } ];
  };
  const builtins_BUILTINS = {
   ":": ({state}) => ok(state),
   true: ({state}) => ok(state),
   false: ({state}) => [ {
    state,
    flow: "failed"
   } ],
   echo: ({state}) => ok(state),
   printf: call => call.args[0] === "-v" ? READ({
    ...call,
    args: call.args.slice(1, 2)
   }) : ok(call.state),
   set: ({args, state}) => ok(applySet(state, args)),
   shopt: ({args, state}) => ok(args.includes("inherit_errexit") ? {
    ...state,
    options: {
     ...state.options,
     inheritErrexit: args.includes("-s")
    }
   } : state),
   umask: ({args, state}) => ok({
    ...state,
    umask: args.find(arg => !arg.startsWith("-")) ?? state.umask
   }),
   trap: ({args, state}) => ok(withTrap(state, args)),
   exit: LEAVE("exit"),
   return: LEAVE("return"),
   break: LOOP("break"),
   continue: LOOP("continue"),
   local: DECLARE,
   declare: DECLARE,
   typeset: DECLARE,
   readonly: DECLARE,
   export: DECLARE,
   unset: ({args, state}) => ok(args.reduce((after, name) => withVariable(after, name, ""), state)),
   shift: ({args, state}) => ok(shifted(state, Number(args[0] ?? 1))),
   read: READ,
   mapfile: READ,
   readarray: READ,
   getopts: call => READ({
    ...call,
    args: call.args.slice(1, 2)
   }),
   "[": ({args, state, again}) => decide(bracketCondition(args.slice(0, -1)), state, again),
   test: ({args, state, again}) => decide(bracketCondition(args), state, again)
  };
  function shifted(state, count) {
   if (state.args !== void 0) return {
    ...state,
    args: state.args.slice(count)
   };
   const about = [ "#", "@", "1", "2", "3" ].map(unknownText);
   return {
    ...state,
    assumed: state.assumed.only(question => !about.some(one => question.includes(one)))
   };
  }
  function statusOf(code) {
   if (code === void 0 || !isKnown(code)) return "either";
   return code === "0" ? "ok" : "failed";
  }
  function withTrap(state, args) {
   const words = args.filter((word, index) => !(index === 0 && /^--?[lp]?$/.test(word) && args.length > 1 && word !== "-"));
   const [handler = "", ...signals] = words;
   const traps = new Map(state.traps);
   for (const name of signals.map(signalName)) if (handler === "-") traps.delete(name); else traps.set(name, handler);
   return {
    ...state,
    traps
   };
  }
  const NUMBERED = {
   0: "EXIT",
   1: "HUP",
   2: "INT",
   3: "QUIT",
   15: "TERM"
  };
  function signalName(name) {
   const upper = name.toUpperCase().replace(/^SIG/, "");
   return NUMBERED[upper] ?? upper;
  }
  function builtins_assign(state, {name, value, append, index}) {
   const scope = scopeOf(state);
   if (index !== void 0) return withVariable(state, name, unknownText(name));
   const before = state.variables.get(name);
   if (value.type === "ArrayValue") {
    const elements = value.elements.flatMap(word => expandWord(word, scope));
    return withVariable(state, name, append === true ? [ ...asList(before), ...elements ] : elements);
   }
   const text = expandText(value, scope);
   return withVariable(state, name, append === true && typeof before === "string" ? before + text : text);
  }
  function asList(value) {
   if (value === void 0) return [];
   return typeof value === "string" ? [ value ] : value;
  }
  function runCommand(machine, command, state, context) {
   if (!machine.spend()) return [ {
    state,
    flow: "either"
   } ];
   return substitute(machine, command, state, context).flatMap(({state: after, status}) => {
    const scope = scopeOf(after);
    const words = command.name === void 0 ? [] : [ ...expandWord(command.name, scope), ...command.args.flatMap(arg => arg.type === "Word" ? expandWord(arg, scope) : [ arg.text ]) ];
    machine.visit(command, words, after, context);
    if (words.length === 0) {
     let assigned = after;
     for (const part of command.prefix) if (part.type === "Assignment") assigned = builtins_assign(assigned, part);
     return [ {
      state: assigned,
      flow: status ?? "ok"
     } ];
    }
    return dispatch(machine, command, words, {
     state: after,
     context
    });
   });
  }
  function dispatch(machine, command, words, {state, context}) {
   const at = context.at ?? command.pos;
   const {argv, wrappers, nested} = (0, command_line.oA)(words);
   const [name = ""] = argv;
   if (!isKnown(name)) machine.unresolved.set(at, `runs ${shownText(name)}, which cannot be told without running it`);
   const isFunction = wrappers.length === 0 && machine.script.functions.has(name);
   if (isFunction && machine.interest.opaque.has(name)) return [ {
    state: machine.happened(state, context, {
     label: name,
     phase: "start",
     at
    }),
    flow: "either"
   } ];
   const labels = context.background && !isFunction ? [] : machine.interest.labels(argv, isFunction);
   const begun = labels.reduce((before, {label}) => machine.happened(before, context, {
    label,
    phase: "start",
    at
   }), state);
   const run = () => {
    if (isFunction) return machine.call(name, argv.slice(1), begun, context);
    if (nested !== void 0) return runText(machine, {
     text: nested,
     argv,
     at
    }, {
     state: begun,
     context
    });
    const builtin = Object.hasOwn(builtins_BUILTINS, name) ? builtins_BUILTINS[name] : void 0;
    if (builtin !== void 0) return builtin({
     command,
     args: argv.slice(1),
     state: begun,
     context,
     again: machine.asksAgain(command, context)
    });
    if (name === "source" || name === ".") machine.unresolved.set(at, `reads commands from ${shownText(argv[1] ?? "")}, which is not followed`);
    return [ {
     state: begun,
     flow: "either"
    } ];
   };
   const sure = labels.filter(one => one.sure);
   const outcomes = run().flatMap(outcome => follow(machine, outcome, {
    sure: sure.map(({label}) => label),
    at,
    context
   }));
   return wrappers.includes("exec") ? outcomes.map(({state: after}) => ({
    state: after,
    flow: "exit",
    status: "either"
   })) : outcomes;
  }
  function follow(machine, outcome, {sure, at, context}) {
   if (!settled(outcome)) return [ outcome ];
   const inside = context.stack.some(name => machine.interest.followFailuresIn.has(name));
   if (sure.length === 0 && !inside) return [ outcome ];
   const ways = outcome.flow === "ok" || outcome.flow === "failed" ? [ outcome.flow ] : [ "ok", "failed" ];
   return ways.map(phase => ({
    ...outcome,
    flow: phase,
    state: sure.reduce((before, label) => machine.happened(before, context, {
     label,
     phase,
     at
    }), outcome.state)
   }));
  }
  function runText(machine, {text, argv, at}, {state, context}) {
   const script = isKnown(text) ? machine.script.nested(text) : void 0;
   if (script === void 0) {
    machine.unresolved.set(at, "runs a text that cannot be told without running it");
    return [ {
     state,
     flow: "either"
    } ];
   }
   const inner = {
    ...context,
    at
   };
   if (argv[0] === "eval") return machine.list(script.commands, state, inner);
   return machine.subshell(state, before => {
    const fresh = applySet({
     ...before,
     options: INITIAL_OPTIONS,
     traps: new Map
    }, argv.slice(1, argv.findIndex(word => /^-[a-zA-Z]*c$/.test(word)) + 1));
    return machine.list(script.commands, {
     ...fresh,
     args: void 0
    }, {
     ...inner,
     guarded: false
    });
   });
  }
  function substitute(machine, command, state, context) {
   let paths = [ {
    state
   } ];
   for (const {script, at} of substitutions(machine, command)) paths = paths.flatMap(path => {
    const errexit = path.state.options.errexit && path.state.options.inheritErrexit;
    const outcomes = machine.subshell(path.state, inner => machine.list(script.commands, {
     ...inner,
     options: {
      ...inner.options,
      errexit
     }
    }, {
     ...context,
     subshell: true,
     at: context.at ?? at
    }));
    return outcomes.map(outcome => ({
     state: outcome.state,
     status: outcome.flow
    }));
   });
   return paths;
  }
  function substitutions(machine, command) {
   const found = [];
   const look = node => {
    if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution" || node.type === "ArithmeticCommandExpansion") {
     if (node.script !== void 0) found.push({
      script: node.script,
      at: node.text.startsWith("`") ? node.pos : void 0
     });
     return;
    }
    machine.script.children(node, look);
   };
   machine.script.children(command, look);
   return found;
  }
  function runNode(machine, node, state, context) {
   switch (node.type) {
   case "Command":
    return runCommand(machine, node, state, context);

   case "Redirected":
    machine.visit(node, [], state, context);
    return runNode(machine, node.command, state, context);

   case "BraceGroup":
    return machine.list(node.body.commands, state, context);

   case "Subshell":
    return machine.subshell(state, inner => machine.list(node.body.commands, inner, {
     ...context,
     subshell: true
    }));

   case "AndOr":
    return runAndOr(machine, node, state, context);

   case "Pipeline":
    return runPipeline(machine, node, state, context);

   case "If":
    return runIf(machine, node, state, context);

   case "While":
    return runWhile(machine, node, state, context);

   case "For":
    return runFor(machine, node, state, context);

   case "Case":
    return runCase(machine, node, state, context);

   case "TestCommand":
    return decide(testCondition(node.expression, scopeOf(state)), state, machine.asksAgain(node, context));

   case "ArithmeticCommand":
    return node.expression === void 0 || /(^|[^=!<>])=([^=]|$)|\+\+|--/.test(node.body) ? [ {
     state: forget(state, node.body),
     flow: "either",
     exempt: true
    } ] : decide(arithmeticCondition(node.expression, scopeOf(state), node.body), state, machine.asksAgain(node, context));

   case "ArithmeticFor":
    {
     const after = forget(state, machine.script.text.slice(node.pos, node.body.pos));
     return [ {
      state: after,
      flow: "ok"
     }, ...again(machine.list(node.body.commands, after, context)) ];
    }

   case "Select":
    {
     const chosen = withVariable(state, node.name.value, unknownText(`${node.name.value}@${node.pos}`));
     return [ {
      state,
      flow: "ok"
     }, ...again(machine.list(node.body.commands, chosen, context)) ];
    }

   case "Function":
    return [ {
     state,
     flow: "ok"
    } ];

   case "Coproc":
    machine.unresolved.set(node.pos, "runs a coprocess, which is not followed");
    return [ {
     state,
     flow: "either"
    } ];
   }
  }
  const runAndOr = (machine, {commands, operators}, state, context) => {
   const guarded = {
    ...context,
    guarded: true
   };
   const [first, ...rest] = commands;
   if (first === void 0) return [ {
    state,
    flow: "ok"
   } ];
   let live = machine.node(first, state, guarded).map(outcome => ({
    ...outcome,
    exempt: true
   }));
   rest.forEach((command, index) => {
    const wants = operators[index] === "&&" ? "ok" : "failed";
    const where = index === rest.length - 1 ? context : guarded;
    live = live.flatMap(outcome => {
     if (!settled(outcome)) return [ outcome ];
     const skipped = {
      state: outcome.state,
      flow: wants === "ok" ? "failed" : "ok",
      exempt: true
     };
     if (outcome.flow !== wants && outcome.flow !== "either") return [ outcome ];
     const followed = machine.node(command, outcome.state, where).map(after => where === guarded ? {
      ...after,
      exempt: true
     } : after);
     return outcome.flow === "either" ? [ skipped, ...followed ] : followed;
    });
   });
   return live;
  };
  const runPipeline = (machine, {commands, prefixes}, state, context) => {
   const negated = prefixes.filter(({type}) => type === "Negation").length % 2 === 1;
   const inner = negated ? {
    ...context,
    guarded: true
   } : context;
   const [only] = commands;
   const outcomes = commands.length === 1 && only !== void 0 ? machine.node(only, state, inner) : piped(machine, commands, state, inner);
   if (!negated) return outcomes;
   const opposite = {
    ok: "failed",
    failed: "ok",
    either: "either"
   };
   return outcomes.map(outcome => settled(outcome) ? {
    ...outcome,
    flow: opposite[outcome.flow],
    exempt: true
   } : outcome);
  };
  const piped = (machine, commands, state, context) => {
   let live = [ {
    state,
    flow: "ok"
   } ];
   for (const command of commands) live = live.flatMap(before => machine.subshell(before.state, inner => machine.list([ {
    type: "Statement",
    pos: command.pos,
    end: command.end,
    command,
    background: void 0
   } ], inner, {
    ...context,
    subshell: true
   })).map(after => state.options.pipefail && (before.flow === "failed" || before.flow === "either" && after.flow === "ok") ? {
    ...after,
    flow: before.flow
   } : after));
   return live;
  };
  const runIf = (machine, node, state, context) => {
   const done = [];
   let pending = [ state ];
   for (const {clause, then} of [ {
    clause: node.clause,
    then: node.then
   }, ...node.elif ]) {
    const next = [];
    for (const before of pending) {
     const {left, yes, no} = run_compound_ask(machine, clause, before, context);
     done.push(...left, ...yes.flatMap(after => machine.list(then.commands, after, context)));
     next.push(...no);
    }
    pending = next;
   }
   const {else: otherwise} = node;
   return [ ...done, ...pending.flatMap(after => otherwise === void 0 ? [ {
    state: after,
    flow: "ok"
   } ] : machine.list(otherwise.commands, after, context)) ];
  };
  function run_compound_ask(machine, clause, state, context) {
   const outcomes = machine.list(clause.commands, state, {
    ...context,
    guarded: true
   });
   const states = not => outcomes.flatMap(outcome => settled(outcome) && outcome.flow !== not ? [ outcome.state ] : []);
   return {
    left: outcomes.filter(outcome => !settled(outcome)),
    yes: states("failed"),
    no: states("ok")
   };
  }
  const ROUNDS = 2;
  const runWhile = (machine, {clause, body, kind}, state, context) => {
   const done = [];
   let entering = [ state ];
   let last = [];
   for (let round = 0; round <= ROUNDS; round++) {
    const asked = entering.map(before => run_compound_ask(machine, clause, before, context));
    const on = asked.flatMap(({yes, no}) => kind === "while" ? yes : no);
    const out = asked.flatMap(({yes, no}) => kind === "while" ? no : yes);
    done.push(...asked.flatMap(({left}) => left), ...out.map(after => ({
     state: after,
     flow: "ok"
    })));
    last = on;
    if (round === ROUNDS) break;
    const rounds = on.flatMap(after => machine.list(body.commands, after, context));
    done.push(...again(rounds.filter(outcome => !goesOn(outcome))));
    entering = rounds.filter(goesOn).map(outcome => outcome.state);
   }
   return done.length > 0 ? done : last.map(after => ({
    state: after,
    flow: "ok"
   }));
  };
  const goesOn = outcome => settled(outcome) || outcome.flow === "continue";
  const MAX_ROUNDS = 64;
  const runFor = (machine, {name, wordlist, body, pos}, state, context) => {
   const scope = scopeOf(state);
   const words = wordlist === void 0 ? scope.args : wordlist.flatMap(word => expandWord(word, scope));
   const counted = words !== void 0 && words.length <= MAX_ROUNDS && (wordlist ?? []).every(word => isCounted(word, words));
   if (!counted) {
    const once = withVariable(state, name.value, unknownText(`${name.value}@${pos}`));
    return [ {
     state,
     flow: "ok"
    }, ...again(machine.list(body.commands, once, context)) ];
   }
   const done = [];
   let live = [ {
    state,
    flow: "ok"
   } ];
   for (const word of words) {
    const next = live.flatMap(before => machine.list(body.commands, withVariable(before.state, name.value, word), context));
    done.push(...again(next.filter(outcome => !goesOn(outcome))));
    live = again(next.filter(goesOn));
   }
   return [ ...done, ...live ];
  };
  function isCounted({parts = []}, words) {
   if (parts.some(({type}) => type === "Glob" || type === "BraceExpansion" || type === "CommandExpansion")) return false;
   return !words.some(word => word.includes(unknownText("@"))) && !(parts.some(({type}) => type.endsWith("Expansion")) && words.some(word => word.includes("￼")));
  }
  function again(outcomes) {
   return outcomes.map(outcome => outcome.flow === "break" || outcome.flow === "continue" ? {
    state: outcome.state,
    flow: "ok"
   } : outcome);
  }
  const runCase = (machine, {word, items}, state, context) => {
   const done = [];
   let pending = [ state ];
   for (const {body, one} of items.flatMap(({pattern, body}) => pattern.map(one => ({
    body,
    one
   })))) {
    const asked = pending.flatMap(before => decide(fitsPattern(expandText(word, scopeOf(before)), expandText(one, scopeOf(before))), before));
    done.push(...asked.flatMap(outcome => outcome.flow === "failed" ? [] : machine.list(body.commands, outcome.state, context)));
    pending = asked.flatMap(outcome => outcome.flow === "ok" ? [] : [ outcome.state ]);
   }
   return [ ...done, ...pending.map(after => ({
    state: after,
    flow: "ok"
   })) ];
  };
  function forget(state, body) {
   return [ ...body.matchAll(/[A-Za-z_]\w*/g) ].reduce((before, [name]) => withVariable(before, name, unknownText(`${name}'${body}`)), state);
  }
  const LOUD = new Set([ "set", "shopt", "trap", "exit", "exec", "eval", "source", ".", "umask", "unset", "export", "readonly", "bash", "sh", "getopts", "let" ]);
  const DECLARES = new Set([ "local", "declare", "typeset" ]);
  const READS = new Set([ "read", "mapfile", "readarray" ]);
  class QuietFunctions {
   script;
   interest;
   #known=new Map;
   constructor(script, interest) {
    this.script = script;
    this.interest = interest;
   }
   has(name) {
    const body = this.script.functions.get(name)?.[0]?.body;
    return body !== void 0 && !isPredicate(body) && this.#hasNoEffect(name);
   }
   #hasNoEffect(name) {
    const known = this.#known.get(name);
    if (known !== void 0) return known;
    this.#known.set(name, true);
    const functions = this.script.functions.get(name) ?? [];
    const quiet = functions.length === 1 && functions.every(one => this.#isQuiet(one)) && this.interest.labels([ name ], true).length === 0;
    this.#known.set(name, quiet);
    return quiet;
   }
   #isQuiet({body}) {
    const own = new Set;
    this.#each(body, node => {
     if (node.type === "Command" && DECLARES.has(node.name?.value ?? "")) for (const arg of node.args) own.add(arg.type === "Assignment" ? arg.name : arg.value);
    });
    let quiet = true;
    this.#each(body, node => {
     if (node.type === "Command" && !this.#isQuietCommand(node, own)) quiet = false;
     if ((node.type === "For" || node.type === "Select") && !own.has(node.name.value)) quiet = false;
     if (node.type === "ArithmeticCommand" && /[^=!<>]=[^=]|\+\+|--/.test(node.body) || node.type === "Coproc" || node.type === "Function") quiet = false;
    });
    return quiet;
   }
   #isQuietCommand(command, own) {
    if (command.prefix.some(part => part.type === "Assignment" && command.name === void 0 && !own.has(part.name))) return false;
    if (command.name === void 0) return true;
    const nothing = {
     get: () => {},
     args: void 0
    };
    const {argv, wrappers, nested} = (0, command_line.oA)([ ...expandWord(command.name, nothing), ...command.args.flatMap(arg => arg.type === "Word" ? expandWord(arg, nothing) : [ arg.text ]) ]);
    const [name = ""] = argv;
    if (!isKnown(name) || nested !== void 0 || LOUD.has(name) || this.interest.labels(argv, false).length > 0) return false;
    if (READS.has(name)) return argv.slice(1).every(word => word.startsWith("-") || own.has(word) || !/^[A-Za-z]\w*$/.test(word));
    if (name === "printf" && argv[1] === "-v") return own.has(argv[2] ?? "");
    return wrappers.length > 0 || !this.script.functions.has(name) || this.#hasNoEffect(name);
   }
   #each(node, visit) {
    visit(node);
    this.script.children(node, child => this.#each(child, visit));
   }
  }
  function isPredicate(node) {
   switch (node.type) {
   case "BraceGroup":
    return node.body.commands.length === 1 && node.body.commands.every(statement => isPredicate(statement.command));

   case "AndOr":
   case "Pipeline":
    return node.commands.some(isPredicate);

   case "Command":
    return node.name?.value === "[" || node.name?.value === "test";

   default:
    return node.type === "TestCommand" || node.type === "ArithmeticCommand";
   }
  }
  const MAX_STEPS = 6e4;
  const MAX_STATES = 96;
  const MAX_DEPTH = 24;
  function explore(script, interest, entry) {
   const explorer = new Explorer(script, interest);
   const top = {
    guarded: false,
    stack: [],
    trap: void 0,
    subshell: false,
    background: false,
    locals: new Set,
    at: void 0
   };
   const ends = [];
   const optionsAfter = [];
   const program = entry === void 0 ? script.program : script.nested(entry.text);
   if (program === void 0) explorer.complete = false;
   const begin = initialState();
   let live = [ {
    state: entry === void 0 ? begin : {
     ...begin,
     options: entry.options,
     open: true
    },
    flow: "ok"
   } ];
   for (const statement of program?.commands ?? []) {
    const next = explorer.trim(live.flatMap(({state}) => explorer.statement(statement, state, top)));
    ends.push(...next.filter(outcome => !settled(outcome)));
    live = next.filter(settled);
    if (isCommand(statement)) optionsAfter.push(leastStrict(live.length > 0 ? live : next));
   }
   const finished = explorer.trim([ ...ends, ...live ]).flatMap(end => explorer.leave(end, top));
   const distinct = new Map(finished.map(end => [ `${end.status ?? end.flow} ${explorer.pasts.coarseKey(end.state)}`, end ]));
   return {
    paths: [ ...distinct.values() ].map(({state, flow, status}) => ({
     happened: listed(state),
     status: status ?? explore_statusOf(flow),
     options: state.options
    })),
    optionsAfter,
    visits: explorer.visits,
    unresolved: explorer.unresolved,
    complete: explorer.complete
   };
  }
  function isCommand({command}) {
   return command.type !== "Function" && !(command.type === "Command" && command.name === void 0);
  }
  function leastStrict(outcomes) {
   const all = option => outcomes.every(({state}) => state.options[option]);
   return {
    errexit: all("errexit"),
    nounset: all("nounset"),
    pipefail: all("pipefail"),
    errtrace: all("errtrace"),
    xtrace: all("xtrace"),
    inheritErrexit: all("inheritErrexit")
   };
  }
  function listed({past}) {
   const happened = [];
   for (let at = past; at !== void 0; at = at.before) happened.push(at.happening);
   return happened.reverse();
  }
  const explore_statusOf = flow => flow === "ok" || flow === "failed" ? flow : "either";
  function writesOf(node, scope) {
   return node.redirects.flatMap(one => one.type === "Redirect" && /^(&?>>?|>\||<>)$/.test(one.operator) && one.target !== void 0 ? [ expandText(one.target, scope) ] : []);
  }
  class Explorer {
   script;
   interest;
   pasts=new Pasts;
   visits=new Map;
   unresolved=new Map;
   complete=true;
   #steps=0;
   #visited=new Map;
   #twice=new Map;
   #flows=new Map;
   #quiet;
   #called=new Map;
   constructor(script, interest) {
    this.script = script;
    this.interest = interest;
    this.#quiet = new QuietFunctions(script, interest);
   }
   asksAgain({pos, end}, {stack}) {
    const {text} = this.script;
    const written = text.slice(pos, end);
    const twice = this.#twice.get(written) ?? text.indexOf(written) !== text.lastIndexOf(written);
    this.#twice.set(written, twice);
    return twice || stack.some(name => this.#isCalledAgain(name));
   }
   #isCalledAgain(name) {
    const known = this.#called.get(name) ?? this.script.text.split(new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, ".")}(?![\\w-])`)).length > 3;
    this.#called.set(name, known);
    return known;
   }
   spend() {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) this.complete = false;
    return this.complete;
   }
   visit(...[node, words, state, context]) {
    const known = this.visits.get(node) ?? [];
    const {options, umask} = state;
    const writes = writesOf(node, scopeOf(state));
    const key = [ umask, options.xtrace, options.errexit, context.trap, ...context.stack, "", ...writes, "", ...words ].join("\0");
    const keys = this.#visited.get(node) ?? new Set;
    if (keys.has(key)) return;
    this.#visited.set(node, keys.add(key));
    known.push({
     words,
     options,
     umask,
     stack: context.stack,
     trap: context.trap,
     writes
    });
    this.visits.set(node, known);
   }
   list(statements, state, context) {
    const done = [];
    let live = [ {
     state,
     flow: "ok"
    } ];
    for (const statement of statements) {
     const next = live.flatMap(outcome => this.statement(statement, outcome.state, context));
     done.push(...next.filter(outcome => !settled(outcome)));
     live = this.trim(next.filter(settled));
    }
    return this.trim([ ...done, ...live ]);
   }
   statement({command, background}, state, context) {
    if (background === true) return this.subshell(state, inner => this.node(command, inner, {
     ...context,
     background: true
    })).map(outcome => ({
     state: outcome.state,
     flow: "ok"
    }));
    return this.node(command, state, context).flatMap(outcome => this.#afterFailure(outcome, context, command.pos));
   }
   node(...[node, state, context]) {
    return runNode(this, node, state, context);
   }
   #afterFailure(outcome, context, at) {
    const {errexit, errtrace} = outcome.state.options;
    if (outcome.flow === "either" && errexit && !context.guarded && outcome.exempt !== true) return [ {
     ...outcome,
     flow: "ok"
    } ];
    if (outcome.flow !== "failed" || outcome.exempt === true || context.guarded) return [ outcome ];
    const handler = outcome.state.traps.get("ERR");
    const inherited = context.stack.length === 0 && !context.subshell || errtrace;
    const trapped = handler === void 0 || !inherited || context.trap !== void 0 ? [ outcome ] : this.#handle("ERR", handler, outcome, context.at ?? at);
    return trapped.map(after => errexit && after.flow !== "exit" ? {
     state: after.state,
     flow: "exit",
     status: "failed"
    } : after);
   }
   #handle(signal, handler, outcome, at) {
    const script = this.script.nested(handler);
    if (script === void 0) {
     this.unresolved.set(at, `has a trap for ${signal} that cannot be read`);
     return [ outcome ];
    }
    const context = {
     guarded: false,
     stack: [],
     trap: signal,
     subshell: false,
     background: false,
     locals: new Set,
     at: void 0
    };
    return this.list(script.commands, outcome.state, {
     ...context,
     at
    }).map(after => after.flow === "exit" ? after : {
     ...outcome,
     state: after.state
    });
   }
   leave(outcome, context) {
    const handler = outcome.state.traps.get("EXIT");
    const status = outcome.status ?? explore_statusOf(outcome.flow);
    const end = {
     state: outcome.state,
     flow: "exit",
     status
    };
    if (handler === void 0 || context.trap !== void 0) return [ end ];
    return this.#handle("EXIT", handler, end, this.script.text.length).map(after => ({
     ...after,
     status: after.status ?? status
    }));
   }
   call(...[name, args, state, context]) {
    const body = this.script.functions.get(name)?.at(-1)?.body;
    const again = context.stack.includes(name);
    if (body === void 0 || again) return [ {
     state,
     flow: "either"
    } ];
    if (context.stack.length >= MAX_DEPTH) {
     this.complete = false;
     return [ {
      state,
      flow: "either"
     } ];
    }
    const quiet = this.#quiet.has(name) ? JSON.stringify([ name, args, state.umask, state.options, context.trap, context.stack, context.guarded ]) : void 0;
    const flows = quiet === void 0 ? void 0 : this.#flows.get(quiet);
    if (flows !== void 0) return flows.map(flow => ({
     state,
     flow
    }));
    const inner = {
     ...context,
     stack: [ ...context.stack, name ],
     locals: new Set
    };
    const outcomes = body.type === "CompoundList" ? this.list(body.commands, {
     ...state,
     args
    }, inner) : runNode(this, body, {
     ...state,
     args
    }, inner);
    const back = outcomes.map(outcome => {
     let {variables} = outcome.state;
     if (inner.locals.size > 0) variables = variables.only(variable => !inner.locals.has(variable) || state.variables.get(variable) !== void 0);
     for (const local of inner.locals) {
      const before = state.variables.get(local);
      if (before !== void 0) variables = variables.with(local, before);
     }
     const after = {
      ...outcome.state,
      variables,
      args: state.args
     };
     if (outcome.flow === "exit") return {
      ...outcome,
      state: after
     };
     return {
      state: after,
      flow: outcome.flow === "return" ? outcome.status ?? "either" : explore_statusOf(outcome.flow)
     };
    });
    if (quiet === void 0) return this.trim(back);
    const ways = [ ...new Set(back.map(({flow}) => flow)) ];
    const met = ways.length > 1 ? [ "either" ] : ways;
    this.#flows.set(quiet, met);
    return met.map(flow => ({
     state,
     flow
    }));
   }
   subshell(state, run) {
    const back = run(state).map(outcome => {
     const flow = settled(outcome) ? explore_statusOf(outcome.flow) : outcome.status ?? "either";
     return {
      state: {
       ...state,
       past: outcome.state.past,
       assumed: outcome.state.assumed
      },
      flow
     };
    });
    return this.trim(back);
   }
   happened(...[state, context, happening]) {
    const {stack, trap, guarded} = context;
    return {
     ...state,
     past: this.pasts.add(state.past, {
      ...happening,
      stack,
      trap,
      guarded,
      options: state.options,
      traps: state.traps
     })
    };
   }
   trim(outcomes) {
    const flowOf = ({flow, status, exempt}) => `${flow} ${status ?? ""} ${exempt === true}`;
    const distinct = this.pasts.distinct(outcomes, ({state}) => state, flowOf);
    if (distinct.length <= MAX_STATES) return distinct;
    const groupOf = this.#grouping(distinct, flowOf);
    const coarse = new Map;
    for (const outcome of distinct) {
     const key = groupOf(outcome);
     const known = coarse.get(key);
     coarse.set(key, known === void 0 ? outcome : {
      ...known,
      state: joined(known.state, outcome.state)
     });
    }
    if (coarse.size > MAX_STATES * 4) this.complete = false;
    return [ ...coarse.values() ].slice(0, MAX_STATES * 4);
   }
   #grouping(outcomes, flowOf) {
    const values = new Map;
    for (const {state} of outcomes) for (const name of state.variables.names()) values.set(name, (values.get(name) ?? new Set).add(JSON.stringify(state.variables.get(name))));
    const differing = [ ...values ].filter(([, {size}]) => size > 1).sort(([, a], [, b]) => a.size - b.size);
    const kept = [];
    const key = outcome => `${flowOf(outcome)}|${this.pasts.coarseKey(outcome.state)}|${kept.map(name => JSON.stringify(outcome.state.variables.get(name))).join()}`;
    for (const [name] of differing) {
     kept.push(name);
     if (new Set(outcomes.map(key)).size > MAX_STATES) kept.pop();
    }
    return key;
   }
  }
  function judgeFunction(script, name, rule) {
   const definitions = script.shell.functions.get(name) ?? [];
   const definition = definitions.at(-1);
   if (definition === void 0) return [ (0, observation.c6)(name, `is defined nowhere in ${script.file}`, {
    location: script.locate(0)
   }) ];
   const location = script.locate(definition.pos);
   if (definitions.length > 1) return [ (0, observation.c6)(name, `is defined ${definitions.length} times, so what a call does depends on where it stands`, {
    location
   }) ];
   if (!isCalled(script, name)) return [ (0, observation.c6)(name, `is called on no path of ${script.file}`, {
    location,
    expected: `a call of ${name}`
   }) ];
   const labels = (argv, isFunction) => rule.calls.filter(label => isLabel(script, argv, isFunction, label)).map(label => ({
    label,
    sure: true
   }));
   const {paths, visits, complete} = explore(script.shell, {
    labels,
    followFailuresIn: new Set([ name ]),
    opaque: new Set([ ...script.apart.keys() ].filter(other => other !== name))
   }, {
    text: name,
    options: {
     ...INITIAL_OPTIONS,
     errexit: true,
     nounset: true,
     pipefail: true,
     errtrace: true
    }
   });
   if (!complete) return [ (0, observation.c6)(name, "has more paths than can be followed", {
    location
   }) ];
   const ran = [ ...visits.values() ].flat().filter(({stack}) => stack.includes(name));
   const missing = rule.calls.filter(label => paths.some(({happened, status}) => status !== "failed" && !happened.some(one => one.label === label && one.phase === "start")));
   const seen = missing.map(label => (0, observation.c6)(name, `can end well without ${label}`, {
    location,
    expected: label,
    fix: `Call ${label} in ${name} on every path.`
   }));
   if (rule.reaches.length > 0 && !ran.some(({words}) => rule.reaches.some(pattern => (0, 
   command_line.lA)((0, command_line.oA)(words).argv, pattern)))) seen.push((0, observation.c6)(name, "does not do what it is there for", {
    location,
    expected: `one of ${rule.reaches.join(", ")}`
   }));
   if (rule.can_fail && !paths.some(({status}) => status !== "ok")) seen.push((0, observation.c6)(name, "cannot fail, whatever it finds", {
    location,
    expected: "a path that ends the script or returns other than 0"
   }));
   if (ran.every(({words}) => [ "echo", "printf", ":", "true", "return", "local" ].includes(words[0] ?? ":")) && rule.calls.length + rule.reaches.length === 0 && !hasCondition(script, name)) seen.push((0, 
   observation.c6)(name, "does nothing", {
    location
   }));
   return seen.length > 0 ? seen : [ (0, observation.v9)(name, "is defined, called, and does what it is there for", {
    location
   }) ];
  }
  function isLabel(script, argv, isFunction, label) {
   if (isFunction) return argv[0] === label;
   return !script.shell.functions.has(label) && (0, command_line.lA)(argv, label);
  }
  function isCalled({whole, apart}, name) {
   return [ whole, ...apart.values() ].some(({visits, paths}) => [ ...visits.values() ].some(met => met.some(({stack, words}) => stack.includes(name) || words[0] === name)) || paths.some(({happened}) => happened.some(({label}) => label === name)));
  }
  function hasCondition({shell}, name) {
   const {pos, end} = shell.functions.get(name)?.at(-1) ?? {
    pos: 0,
    end: 0
   };
   return /\[\[|\(\(|\[ /.test(shell.text.slice(pos, end));
  }
  function firstLineOf({facts}, is) {
   return facts.find(({runs}) => runs.some(({argv}) => is(argv)))?.at;
  }
  const DOWNLOADS = [ "curl", "wget", "fetch", "aria2c" ];
  const RUNNERS = [ "bash", "sh", "dash", "zsh", "ksh", "python", "python3", "perl", "ruby", "node", "php", "source", ".", "eval" ];
  const VERIFIES = [ "sha256sum", "sha512sum", "shasum", "gpg", "cosign", "minisign", "signify", "openssl" ];
  const downloaded = script => {
   const fix = "Download to a file, compare its SHA-256 with one that is written down, then run it.";
   const commands = new Map(script.facts.map(fact => [ fact.command, fact ]));
   const names = fact => fact?.runs.flatMap(({argv}) => argv[0] ?? []) ?? [];
   const direct = (0, danger.HF)(({argv, wrappers}, {command, pipedFrom}) => {
    const runs = RUNNERS.includes(argv[0] ?? "") || wrappers.includes("xargs");
    if (!runs) return;
    const before = pipedFrom.find(one => names(commands.get(one)).some(name => DOWNLOADS.includes(name)));
    if (before !== void 0) return {
     says: `runs with ${argv[0] ?? ""} what it has just downloaded`,
     fix
    };
    const inside = innerCommands(script, command).some(one => names(commands.get(one)).some(name => DOWNLOADS.includes(name)));
    return inside ? {
     says: `runs with ${argv[0] ?? ""} what it downloads`,
     fix
    } : void 0;
   });
   return [ ...direct(script), ...byFile(script, fix) ];
  };
  function byFile({facts}, fix) {
   const files = facts.flatMap(fact => fact.runs.flatMap(({argv, writes}) => (DOWNLOADS.includes(argv[0] ?? "") ? [ ...outputs(argv), ...writes ] : []).map(path => ({
    path,
    at: fact.at
   }))));
   return files.flatMap(({path, at}) => {
    const later = facts.filter(fact => fact.at > at);
    const run = later.find(fact => fact.runs.some(({argv}) => argv[0] === path || argv[0] === path.slice(path.lastIndexOf("/") + 1) || RUNNERS.includes(argv[0] ?? "") && argv.includes(path)));
    if (run === void 0) return [];
    const checked = later.some(fact => fact.at < run.at && fact.runs.some(({argv}) => verifies(argv)));
    return checked ? [] : [ {
     at: run.at,
     says: `runs ${shownText(path)}, which it downloaded and did not check`,
     fix
    } ];
   });
  }
  function verifies([name = "", sub = ""]) {
   return VERIFIES.includes(name) && (name !== "openssl" || [ "dgst", "cms", "smime", "pkeyutl" ].includes(sub));
  }
  function outputs(argv) {
   return argv.flatMap((word, index) => [ "-o", "-O", "--output", "--output-document" ].includes(word) || /^-[a-zA-Z]*[oO]$/.test(word) ? [ argv[index + 1] ?? "" ] : /^--output(?:-document)?=(.+)$/.exec(word)?.[1] ?? []);
  }
  function innerCommands(script, node) {
   const found = [];
   script.shell.children(node, child => {
    if (child.type === "Command") found.push(child);
    found.push(...innerCommands(script, child));
   });
   return found;
  }
  function ignoredFailure(critical) {
   return script => {
    const dangers = [];
    const facts = new Map(script.facts.map(fact => [ fact.command, fact ]));
    const visit = node => {
     if (node.type === "AndOr") dangers.push(...thrownAway(script, node, facts, critical));
     script.shell.children(node, visit);
    };
    visit(script.shell.program);
    return dangers;
   };
  }
  function thrownAway(script, node, facts, critical) {
   return node.operators.flatMap((operator, index) => {
    const [left, right] = [ node.commands[index], node.commands[index + 1] ];
    if (operator !== "||" || left === void 0 || right?.type !== "Command" || !isNothing(facts.get(right))) return [];
    const inside = left.type === "Command" ? [ left ] : innerCommands(script, left);
    const found = inside.flatMap(command => facts.get(command)?.runs ?? []).flatMap(({argv, wrappers}) => {
     const isFunction = wrappers.length === 0 && script.shell.functions.has(argv[0] ?? "");
     return critical.filter(label => isLabel(script, argv, isFunction, label));
    });
    return found[0] === void 0 ? [] : [ {
     at: left.pos,
     says: `throws the failure of ${found[0]} away`,
     fix: "Take `|| true` off, so that the script ends and the trap runs."
    } ];
   });
  }
  function isNothing(fact) {
   return fact?.runs.some(({argv}) => [ ":", "true", "echo", "printf" ].includes(argv[0] ?? "") || [ "exit", "return" ].includes(argv[0] ?? "") && argv[1] === "0") ?? false;
  }
  const errexitOff = script => {
   const handlers = [ ...script.apart.keys() ];
   const off = script.facts.filter(({within, runs}) => !handlers.includes(within ?? "") && runs.some(({argv}) => argv[0] === "set" && argv.some((word, index) => /^\+[a-zA-Z]*e/.test(word) || word === "errexit" && (argv[index - 1] ?? "").startsWith("+"))));
   const stays = script.whole.paths.some(({options, happened, status}) => status === "ok" && !options.errexit && !happened.some(({label}) => handlers.includes(label)));
   return stays ? off.map(({at}) => ({
    at,
    says: "switches errexit off, and it stays off",
    fix: "Test the one command that may fail with `if`, instead of set +e."
   })) : [];
  };
  const heredocSecret = (0, danger.HF)((_, {command}) => {
   const bodies = command.redirects.flatMap(one => one.type === "HereDoc" ? [ one.body.text ] : []);
   const found = bodies.map(body => /^\s*(?:export\s+)?([A-Z_]*(?:PASSWORD|SECRET|TOKEN|API_?KEY)[A-Z_]*)\s*[=:]\s*["']?([^\s"'$<{]{6,})/m.exec(body)).find(match => match !== null && !(0, 
   own_rules.w)(match[2] ?? ""));
   return found === void 0 || found === null ? void 0 : {
    says: `writes ${found[1] ?? ""} with its value`,
    fix: "Read it from the environment or from a file that is not in git."
   };
  });
  const shadowed = ({shell}) => [ "nginx", "systemctl", "htpasswd", "cp", "install", "mv", "rm", "test", "command", "set", "trap", "exit", "curl", "sudo" ].flatMap(name => (shell.functions.get(name) ?? []).map(({pos}) => ({
   at: pos,
   says: `defines a function in place of ${name}`,
   fix: `Give it another name; call ${name} itself.`
  })));
  const danger_flows_hidden = script => [ ...(0, danger.HF)(({argv}) => argv[0] === "alias" || argv[0] === "shopt" && argv.includes("expand_aliases") ? {
   says: "makes an alias, under which commands are not what they are called",
   fix: "Write a function."
  } : void 0)(script), ...(0, danger.HF)((run, {pipedFrom}) => RUNNERS.includes(run.argv[0] ?? "") && pipedFrom.some(one => /base64|xxd|openssl/.test((0, 
  command_line.oA)([ one.name?.value ?? "" ]).argv[0] ?? "")) ? {
   says: "runs a text that was hidden",
   fix: "Write the commands themselves."
  } : void 0)(script) ];
  const FLOW_RULES = {
   curl_pipe_shell: downloaded,
   errexit_off: errexitOff,
   heredoc_secret: heredocSecret,
   shadowed_program: shadowed,
   hidden_command: danger_flows_hidden
  };
  function everyPath({whole, apart}) {
   return [ whole, ...apart.values() ].flatMap(({paths}) => paths);
  }
  const begins = label => happening => happening.phase === "start" && happening.label === label;
  const succeeded = label => happening => happening.phase === "ok" && happening.label === label;
  function judgeBefore(script, {require, before, after}) {
   const subject = `${before} in ${script.file}`;
   let found = 0;
   for (const {happened} of everyPath(script)) for (const [index, happening] of happened.entries()) {
    if (!begins(before)(happening)) continue;
    found += 1;
    const past = happened.slice(0, index);
    const since = after === void 0 ? past : past.slice(past.findLastIndex(({label, phase}) => label === after && phase === "start") + 1);
    if (since.some(succeeded(require))) continue;
    return (0, observation.c6)(subject, why(since, past, require), {
     location: script.locate(happening.at),
     expected: `${require} before it, and stop when that fails`,
     actual: shown(past),
     fix: `Call ${require} first, and let the script end when it fails (no \`|| true\`, not inside a condition that goes on).`
    });
   }
   if (found === 0) return (0, observation.c6)(subject, "is never run", {
    expected: `${require}, then ${before}`
   });
   return (0, observation.v9)(subject, `always comes after ${require}${after === void 0 ? "" : ` that follows ${after}`}`);
  }
  function why(since, past, require) {
   if (since.some(({label, phase}) => label === require && phase === "failed")) return `is run although ${require} failed`;
   return past.some(succeeded(require)) ? `is run after an old ${require}, which was before the last change` : `is run without ${require} before it`;
  }
  function judgeOrder(script, order) {
   return order.slice(1).map((before, index) => judgeBefore(script, {
    require: order[index] ?? "",
    before
   }));
  }
  function judgeAfter(script, {command, require, failure, except_in}) {
   const subject = `${require} in ${script.file}`;
   const exempt = happening => happening.stack.some(name => except_in.includes(name));
   let found = 0;
   for (const {happened, status} of script.whole.paths) {
    const index = happened.findLastIndex(happening => succeeded(command)(happening) && !exempt(happening));
    if (index === -1) continue;
    found += 1;
    const [done, later] = [ happened[index], happened.slice(index + 1) ];
    const location = script.locate(done?.at ?? 0);
    const run = later.findIndex(begins(require));
    if (run === -1) return [ (0, observation.c6)(subject, `is not run after ${command}`, {
     location,
     expected: `${command}, then ${require}`,
     actual: shown(happened)
    }) ];
    const passed = later.some(succeeded(require));
    if (passed && !later.some(({label, phase}) => label === require && phase === "failed")) continue;
    const at = script.locate(later[run]?.at ?? 0);
    if (failure !== void 0 && !later.slice(run).some(begins(failure))) return [ (0, 
    observation.c6)(subject, `can fail without ${failure}`, {
     location: at,
     expected: `${failure} when it fails`,
     actual: shown(happened)
    }) ];
    if (status === "ok") return [ (0, observation.c6)(subject, "can fail, and the script still ends well", {
     location: at,
     expected: "an exit code other than 0"
    }) ];
   }
   if (found === 0) return [ (0, observation.c6)(subject, `cannot follow ${command}, which no path comes to`, {
    location: script.locate(0)
   }) ];
   return [ (0, observation.v9)(subject, `follows ${command}${failure === void 0 ? "" : `; where it fails, ${failure} does`}`) ];
  }
  function shown(happened) {
   const signs = {
    start: "",
    ok: "",
    failed: " (failed)"
   };
   const steps = happened.filter(({phase}, index) => phase !== "start" || happened[index + 1]?.phase === "start" || index === happened.length - 1);
   return steps.length === 0 ? "nothing of it" : steps.map(({label, phase}) => label + signs[phase]).join(", ").slice(0, 300);
  }
  function judgePrivateFile(script, {name, mode}) {
   const subject = `${name} in ${script.file}`;
   const writes = script.facts.flatMap(fact => fact.runs.flatMap(run => private_files_writesOf(run, name).map(how => ({
    fact,
    run,
    ...how
   }))));
   if (writes.length === 0) return [ (0, observation.c6)(subject, "is written nowhere", {
    location: script.locate(0),
    expected: `install -m ${mode} … ${name}`
   }) ];
   const bad = writes.find(write => !isPrivate(write, writes, mode));
   if (bad === void 0) return [ (0, observation.v9)(subject, `has mode ${mode} before it has content`) ];
   return [ (0, observation.c6)(subject, bad.mode === void 0 ? "is written before others are kept out" : "is given another mode", {
    location: script.locate(bad.fact.at),
    expected: mode,
    actual: bad.mode === void 0 ? `the default of umask ${bad.run.visit?.umask ?? "022"}` : shownText(bad.mode),
    fix: `Make it first: install -m ${mode} /dev/null FILE; then write into it.`
   }) ];
  }
  function private_files_writesOf({argv, writes}, name) {
   const found = writes.filter(target => isIt(target, name)).map(target => ({
    kind: "fill",
    target
   }));
   const plain = argv.slice(1).filter(word => !word.startsWith("-"));
   const target = plain.at(-1) ?? "";
   if (!plain.some(word => isIt(word, name))) return found;
   switch (argv[0]) {
   case "install":
    {
     if (!isIt(target, name) || argv.includes("-d")) return found;
     const at = argv.findIndex(word => word === "-m" || word === "--mode");
     const mode = at === -1 ? argv.map(word => /^(?:-m|--mode=)(.+)$/.exec(word)?.[1]).find(one => one !== void 0) : argv[at + 1];
     return [ ...found, {
      kind: "make",
      target,
      mode: mode ?? "755"
     } ];
    }

   case "chmod":
    return [ ...found, {
     kind: "mode",
     target,
     mode: plain[0] ?? ""
    } ];

   case "cp":
   case "tee":
   case "dd":
   case "rsync":
    return isIt(target, name) ? [ ...found, {
     kind: "fill",
     target
    } ] : found;

   case "mv":
    return isIt(target, name) ? [ ...found, {
     kind: "move",
     target
    } ] : found;

   default:
    return found;
   }
  }
  function isIt(path, name) {
   const base = path.slice(path.lastIndexOf("/") + 1);
   return base.startsWith(name) && !/\.(?:example|sample|template)\b/.test(base);
  }
  function isPrivate({kind, mode, target, run, fact}, all, wanted) {
   if (kind === "make" || kind === "mode") return mode !== void 0 && isKnown(mode) && /^[0-7]+$/.test(mode) && Number.parseInt(mode, 8) === Number.parseInt(wanted, 8);
   if ((run.visit?.umask ?? "").endsWith("77")) return true;
   const made = all.some(other => other.kind === "make" && other.target === target && other.fact.at < fact.at && other.fact.within === fact.within);
   if (kind === "fill") return made || run.argv[0] === "cp" && run.argv.some(word => /^-[a-zA-Z]*[ap]|^--preserve|^--archive/.test(word));
   const source = run.argv.filter(word => !word.startsWith("-")).at(-2) ?? "";
   return all.some(other => other.kind === "make" && other.target === source) || source.includes("mktemp") || !isKnown(source);
  }
  var read_shell = __webpack_require__(46497);
  async function loadScript(ground, file, asked) {
   const shell = await (0, read_shell.lu)(ground.text(file));
   const [problem] = shell.problems;
   if (problem !== void 0) throw new observation.G_((0, observation.c6)(file, problem.message, {
    location: {
     file,
     line: problem.line,
     column: problem.column
    }
   }));
   const locate = offset => ({
    file,
    ...shell.place(Math.min(offset, shell.text.length))
   });
   const given = asked(new Set(shell.functions.keys()));
   const interest = {
    ...given,
    opaque: new Set([ ...given.opaque, ...trapHandlers(shell) ])
   };
   const whole = explore(shell, interest);
   const apart = new Map;
   for (const name of interest.opaque) {
    const opaque = new Set([ ...interest.opaque ].filter(other => other !== name));
    if (shell.functions.has(name)) apart.set(name, explore(shell, {
     ...interest,
     opaque
    }, {
     text: name,
     options: optionsOf(whole)
    }));
   }
   if (![ whole, ...apart.values() ].every(({complete}) => complete)) throw new observation.G_((0, 
   observation.nv)("config", file, "has more paths than can be followed", {
    fix: "Split it into smaller functions, or into more than one script."
   }));
   return {
    file,
    shell,
    whole,
    apart,
    facts: collectFacts(shell, [ whole, ...apart.values() ]),
    locate
   };
  }
  function trapHandlers(shell) {
   return (0, read_shell.ku)(shell).flatMap(({command}) => {
    const handler = command.name?.value === "trap" ? command.args[0] : void 0;
    const program = handler?.type === "Word" ? shell.nested(handler.value) : void 0;
    return program === void 0 ? [] : (0, read_shell.ku)(shell, program).flatMap(site => shell.functions.has(site.command.name?.value ?? "") ? [ site.command.name?.value ?? "" ] : []);
   });
  }
  function optionsOf({optionsAfter}) {
   return optionsAfter.at(-1) ?? INITIAL_OPTIONS;
  }
  function visitsOf(explorations, node) {
   return explorations.flatMap(({visits}) => visits.get(node) ?? []);
  }
  function collectFacts(shell, explorations) {
   const facts = [];
   const scope = constants(shell);
   const seen = new Set;
   const add = sites => {
    for (const {command, at, within, pipedFrom} of sites) {
     const visits = visitsOf(explorations, command);
     const runs = visits.length > 0 ? visits.map(visit => ({
      ...(0, command_line.oA)(visit.words),
      writes: visit.writes,
      visit
     })) : [ unvisited(command, scope) ];
     facts.push({
      command,
      at,
      within,
      pipedFrom,
      runs
     });
     for (const text of runs.flatMap(run => handedOn(run, command))) {
      const nested = seen.has(text) ? void 0 : shell.nested(text);
      seen.add(text);
      if (nested !== void 0) add((0, read_shell.ku)(shell, nested, at, within));
     }
    }
   };
   add((0, read_shell.ku)(shell));
   return facts;
  }
  function unvisited(command, scope) {
   const words = [ ...command.name === void 0 ? [] : expandWord(command.name, scope), ...command.args.flatMap(arg => arg.type === "Word" ? expandWord(arg, scope) : [ arg.text ]) ];
   const writes = command.redirects.flatMap(one => one.type === "Redirect" && one.operator.includes(">") && one.target !== void 0 ? [ expandText(one.target, scope) ] : []);
   return {
    ...(0, command_line.oA)(words),
    writes,
    visit: void 0
   };
  }
  function handedOn({argv, ...run}, command) {
   if (run.nested !== void 0) return [ run.nested ];
   if (argv[0] === "trap") return argv.length > 2 ? argv.slice(1, 2) : [];
   if (argv.length !== 1 || ![ "bash", "sh" ].includes(argv[0] ?? "")) return [];
   return command.redirects.flatMap(one => one.type === "HereDoc" ? [ one.body.text ] : []);
  }
  function constants(shell) {
   const values = new Map;
   const scope = {
    get: name => values.get(name),
    args: void 0
   };
   for (const {command} of (0, read_shell.ku)(shell)) for (const part of [ ...command.prefix, ...command.args ]) {
    if (part.type !== "Assignment" || part.value.type !== "Word") continue;
    values.set(part.name, values.has(part.name) ? void 0 : expandText(part.value, scope));
   }
   return scope;
  }
  const STRICT_OPTIONS = [ "errexit", "nounset", "pipefail", "errtrace" ];
  function judgeOptions(script, wanted, beforeCommand) {
   const early = script.whole.optionsAfter.slice(0, Math.max(1, beforeCommand - 1));
   const first = firstLineOf(script, argv => argv[0] === "set" || argv[0] === "shopt");
   const location = script.locate(first ?? 0);
   return wanted.map(option => {
    const subject = `${option} in ${script.file}`;
    const how = `set ${option === "errexit" ? "-e" : option === "nounset" ? "-u" : option === "errtrace" ? "-E" : "-o pipefail"}`;
    if (!early.some(options => options[option])) return (0, observation.c6)(subject, `is not set before command ${beforeCommand}`, {
     location,
     expected: how,
     fix: "Begin the script with `set -Eeuo pipefail`."
    });
    const off = turnedOff(script, option);
    if (off !== void 0) return (0, observation.c6)(subject, "is switched off, and what follows runs without it", {
     location: script.locate(off),
     expected: `${how} again on every path`
    });
    return (0, observation.v9)(subject, "is set from the beginning", {
     location
    });
   });
  }
  function turnedOff(script, option) {
   const handlers = [ ...script.apart.keys() ];
   const loose = script.whole.paths.some(({happened, options, status}) => {
    const outside = happened.filter(({trap, stack}) => trap === void 0 && !stack.some(name => handlers.includes(name)));
    return outside.some(happening => !happening.options[option] && happening.phase === "start") || status === "ok" && !options[option];
   });
   return loose ? firstLineOf(script, argv => argv[0] === "set" && argv.some(word => word.startsWith("+"))) ?? 0 : void 0;
  }
  const RESTORES = [ "cp", "mv", "install", "rsync", "tar", "ln", "git", "btrfs", "zfs" ];
  function judgeTraps(script, {handlers, protects, restores}) {
   return Object.entries(handlers).flatMap(([signal, handler]) => {
    const subject = `trap for ${signal} in ${script.file}`;
    const functions = script.shell.functions.get(handler);
    if (functions === void 0) return [ (0, observation.c6)(subject, `should call ${handler}, which is defined nowhere`, {
     location: script.locate(0)
    }) ];
    const defined = script.locate(functions.at(-1)?.pos ?? 0);
    if (!putsBack(script, handler, restores)) return [ (0, observation.c6)(handler, "puts nothing back", {
     location: defined,
     expected: `one of ${restores.join(", ")} on some path`,
     fix: `Let ${handler} restore the backup.`
    }) ];
    return [ ...coverage(script, {
     signal,
     handler,
     protects,
     subject
    }), (0, observation.v9)(handler, "puts something back", {
     location: defined
    }) ];
   });
  }
  function putsBack(script, handler, restores) {
   const apart = script.apart.get(handler) ?? explore(script.shell, NOTHING, {
    text: handler,
    options: script.whole.optionsAfter.at(-1) ?? script.whole.paths[0]?.options ?? OFF
   });
   const called = new Set(apart.paths.flatMap(({happened}) => happened.map(({label}) => label)));
   return [ apart, ...[ ...script.apart ].flatMap(([name, one]) => called.has(name) && name !== handler ? [ one ] : []) ].some(({visits}) => [ ...visits.values() ].flat().some(({words}) => restores.includes((0, 
   command_line.oA)(words).argv[0] ?? "")));
  }
  const NOTHING = {
   labels: () => [],
   followFailuresIn: new Set,
   opaque: new Set
  };
  const OFF = {
   errexit: false,
   nounset: false,
   pipefail: false,
   errtrace: false,
   xtrace: false,
   inheritErrexit: false
  };
  function coverage(script, {signal, handler, protects, subject}) {
   return protects.map(label => {
    const met = script.whole.paths.flatMap(({happened}) => happened.filter(one => one.label === label && one.phase === "start" && one.trap === void 0));
    if (met.length === 0) return (0, observation.c6)(subject, `protects ${label}, which no path comes to`, {
     location: script.locate(0)
    });
    for (const {at, traps, options, stack, guarded} of met) {
     const location = script.locate(at);
     const set = traps.get(signal);
     if (set === void 0 || !runs(script, set, handler)) return (0, observation.c6)(subject, `is not set when ${label} begins`, {
      location,
      expected: `trap ${handler} ${signal}`,
      actual: set ?? "no trap"
     });
     if (signal !== "ERR") continue;
     if (!options.errexit) return (0, observation.c6)(subject, `does not end the script when ${label} begins: errexit is off`, {
      location
     });
     if (stack.length > 0 && !options.errtrace) return (0, observation.c6)(subject, "is not inherited by functions", {
      location,
      expected: "set -E (errtrace)",
      fix: "Write `set -Eeuo pipefail`."
     });
     if (guarded) return (0, observation.c6)(subject, `is ignored around ${label}, which is run inside a condition or before ||`, {
      location,
      fix: `Call ${label} on a line of its own.`
     });
    }
    return (0, observation.v9)(subject, `is set when ${label} begins`);
   });
  }
  function runs(script, text, handler) {
   const interest = {
    ...NOTHING,
    labels: (argv, isFunction) => isFunction && argv[0] === handler ? [ {
     label: handler,
     sure: true
    } ] : []
   };
   const {paths} = explore(script.shell, interest, {
    text,
    options: OFF
   });
   return paths.length > 0 && paths.some(({happened}) => happened.some(({label}) => label === handler));
  }
  const RULES = {
   ...COMMAND_RULES,
   ...FLOW_RULES
  };
  const RULE_NAMES = [ ...Object.keys(RULES), "ignored_failure" ];
  const shell_name = schemas.YjP().regex(/^[A-Za-z_][\w:-]*$/, "is no name of a function");
  const command = schemas.YjP().min(1).max(200).describe("A function of the script, or a program with words that must be among its arguments, such as `nginx -t`.");
  const denied = schemas.YjP().max(200).refine(text => text.includes(" ") || RULE_NAMES.includes(text), `is neither a command with a word behind it nor one of ${RULE_NAMES.join(", ")}`);
  const parameters = schemas.rej({
   file: schemas.YjP().min(1).max(4096).describe("The script: Bash."),
   options: schemas.YOg(schemas.k5n(STRICT_OPTIONS)).min(1).optional().describe("Options that must be set early and stay set. A shebang such as `bash -e` does not count: `bash FILE` ignores it."),
   before_command: schemas.Whr().min(2).max(100).default(5).describe("Before which command at the top of the script they must be set; definitions and assignments do not count."),
   trap: schemas.jgl(schemas.k5n([ "ERR", "EXIT", "INT", "TERM" ]), shell_name).optional().describe("Function that the trap for a signal must come to. It must put something back."),
   protects: schemas.YOg(command).min(1).optional().describe("What must not begin before the trap is set."),
   restores: schemas.YOg(schemas.YjP().min(1).max(100)).min(1).default(RESTORES).describe("Programs by which the handler of a trap puts things back."),
   functions: schemas.g1P(shell_name, schemas.rej({
    calls: schemas.YOg(command).max(50).default([]).describe("What it must come to whenever it ends well."),
    reaches: schemas.YOg(command).max(50).default([]).describe("Commands of which it must come to one."),
    can_fail: schemas.zMY().default(false).describe("Must there be a path on which it fails or ends the script?")
   })).refine(functions => Object.keys(functions).length > 0, "names no function").optional().describe("Functions that must be defined once, be called, and do something."),
   order: schemas.YOg(schemas.YOg(command).min(2).max(20)).min(1).optional().describe("Chains: on every path each of them went well before the next one begins."),
   guards: schemas.YOg(schemas.rej({
    before: command,
    require: command,
    after: command.optional().describe("`require` counts only when it follows the last of these.")
   })).min(1).optional().describe("Before each `before` on every path, `require` went well."),
   after: schemas.rej({
    command,
    require: command.describe("What must be run once the command went well."),
    failure: command.optional().describe("What must be run when that fails."),
    except_in: schemas.YOg(shell_name).default([]).describe("Functions in which it need not be, such as the rollback itself.")
   }).optional().describe("What must follow a command."),
   deny: schemas.YOg(denied).min(1).optional().describe(`Dangerous forms by name, or commands such as \`systemctl restart nginx\`. Names: ${RULE_NAMES.join(", ")}.`),
   critical: schemas.YOg(command).default([]).describe("Commands whose failure must not be thrown away; for the rule ignored_failure."),
   private_files: schemas.YOg(schemas.rej({
    name: schemas.YjP().min(1).max(200).describe("The end of its path, such as `.env.production`."),
    mode: schemas.YjP().regex(/^0?[0-7]{3}$/)
   })).min(1).optional().describe("Files that the script must make with their mode before they have content."),
   apart: schemas.YOg(shell_name).default([]).describe("Functions that are explored on their own, where a script has too many paths; the handlers of traps always are.")
  }).refine(({file: _file, before_command: _before, restores: _restores, critical: _critical, apart: _apart, protects: _protects, ...asked}) => Object.values(asked).some(one => one !== void 0), "asks for nothing").refine(({trap, protects}) => trap === void 0 === (protects === void 0), "`trap` and `protects` belong together").refine(({deny, critical}) => deny?.includes("ignored_failure") !== true || critical.length > 0, "ignored_failure needs `critical`");
  const shell = (0, check_type.B)({
   name: "shell",
   summary: "Follows every path through a Bash script without running it: options, traps, what comes before what, dangerous forms.",
   parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const script = await loadScript(ground, wanted.file, functions => interestOf(wanted, functions));
    const seen = [ ...wanted.options === void 0 ? [] : judgeOptions(script, wanted.options, wanted.before_command), ...wanted.trap === void 0 ? [] : judgeTraps(script, {
     handlers: wanted.trap,
     protects: wanted.protects ?? [],
     restores: wanted.restores
    }), ...Object.entries(wanted.functions ?? {}).flatMap(([one, rule]) => judgeFunction(script, one, rule)), ...(wanted.order ?? []).flatMap(chain => judgeOrder(script, chain)), ...(wanted.guards ?? []).map(guard => judgeBefore(script, guard)), ...wanted.after === void 0 ? [] : judgeAfter(script, wanted.after), ...(wanted.deny ?? []).flatMap(rule => judgeDenied(script, rule, wanted.critical)), ...(wanted.private_files ?? []).flatMap(file => judgePrivateFile(script, file)) ];
    return [ ...seen, ...unresolved(script, wanted) ];
   }
  });
  function interestOf(wanted, functions) {
   const {order = [], guards = [], after, protects = [], trap = {}} = wanted;
   const labels = new Set([ ...order.flat(), ...guards.flatMap(({before, require, after: since}) => [ before, require, ...since === void 0 ? [] : [ since ] ]), ...protects ]);
   if (after !== void 0) for (const label of [ after.command, after.require, after.failure ]) if (label !== void 0) labels.add(label);
   const handlers = [ ...Object.values(trap), ...after?.failure === void 0 ? [] : [ after.failure ], ...after?.except_in ?? [], ...wanted.apart ];
   return {
    labels: (argv, isFunction) => [ ...labels ].flatMap(label => {
     if (isFunction) return argv[0] === label ? [ {
      label,
      sure: true
     } ] : [];
     if (functions.has(label) || !(0, command_line.$B)(argv, label)) return [];
     return [ {
      label,
      sure: argv.every(word => !word.includes("￼")) || (0, command_line.$B)(argv.filter(word => !word.includes("￼")), label)
     } ];
    }),
    followFailuresIn: new Set(after === void 0 || !functions.has(after.require) ? [] : [ after.require ]),
    opaque: new Set(handlers.filter(one => functions.has(one)))
   };
  }
  function judgeDenied(script, rule, critical) {
   const look = rule === "ignored_failure" ? ignoredFailure(critical) : RULES[rule];
   if (look === void 0) {
    const found = script.facts.filter(({runs}) => runs.some(({argv}) => (0, command_line.$B)(argv, rule)));
    if (found.length === 0) return [ (0, observation.v9)(script.file, `never runs ${rule}`) ];
    return found.map(({at}) => (0, observation.c6)(script.file, `runs ${rule}`, {
     location: script.locate(at)
    }));
   }
   const dangers = look(script);
   if (dangers.length === 0) return [ (0, observation.v9)(script.file, `has no ${rule}`) ];
   return dangers.map(({at, says, fix, unsure}) => unsure === true ? (0, observation.nv)("config", script.file, says, {
    location: script.locate(at),
    fix
   }) : (0, observation.c6)(script.file, says, {
    location: script.locate(at),
    fix
   }));
  }
  function unresolved(script, {order, guards, after}) {
   if (order === void 0 && guards === void 0 && after === void 0) return [];
   const found = new Map([ script.whole, ...script.apart.values() ].flatMap(one => [ ...one.unresolved ]));
   return [ ...found ].map(([at, says]) => (0, observation.nv)("config", script.file, says, {
    location: script.locate(at),
    fix: "Call the program by its name, or by a variable that is set in the script."
   }));
  }
 }),
 41264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $B: () => mayFit,
   lA: () => fits,
   oA: () => unwrap
  });
  const WRAPPERS = {
   sudo: {
    valued: [ "-u", "-g", "-h", "-p", "-C", "-T", "-U", "-r", "-t", "-D", "-R", "--user", "--group", "--host", "--prompt", "--close-from", "--command-timeout", "--other-user", "--role", "--type", "--chdir", "--chroot" ],
    assigns: true
   },
   doas: {
    valued: [ "-u", "-C" ]
   },
   env: {
    valued: [ "-u", "-C", "-S", "--unset", "--chdir" ],
    assigns: true
   },
   command: {
    valued: []
   },
   builtin: {
    valued: []
   },
   exec: {
    valued: [ "-a" ]
   },
   nohup: {
    valued: []
   },
   time: {
    valued: [ "-f", "-o" ]
   },
   nice: {
    valued: [ "-n" ]
   },
   ionice: {
    valued: [ "-c", "-n", "-p" ]
   },
   chronic: {
    valued: []
   },
   setsid: {
    valued: []
   },
   stdbuf: {
    valued: [ "-i", "-o", "-e" ]
   },
   timeout: {
    valued: [ "-k", "-s", "--kill-after", "--signal" ],
    operands: 1
   },
   flock: {
    valued: [ "-w", "-E", "--timeout" ],
    operands: 1
   },
   xargs: {
    valued: [ "-I", "-n", "-P", "-L", "-d", "-a", "-E", "-s" ]
   }
  };
  const SHELLS = [ "bash", "sh", "dash", "ksh", "zsh" ];
  function unwrap(words) {
   const wrappers = [];
   let argv = withBaseName(words);
   for (;;) {
    const [name = ""] = argv;
    const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : void 0;
    if (wrapper === void 0 || name === "command" && /^-[pvV]*[vV]/.test(argv[1] ?? "")) break;
    const inner = behind(argv.slice(1), wrapper);
    if (inner.length === 0) break;
    wrappers.push(name);
    argv = withBaseName(inner);
   }
   const nested = nestedText(argv);
   return {
    argv,
    wrappers,
    ...nested === void 0 ? {} : {
     nested
    }
   };
  }
  function behind(words, {valued, operands = 0, assigns = false}) {
   let at = 0;
   while (at < words.length) {
    const word = words[at] ?? "";
    if (word === "--") {
     at++;
     break;
    }
    if (word.startsWith("-") && word !== "-") at += valued.includes(word) ? 2 : 1; else if (assigns && /^[A-Za-z_]\w*=/.test(word)) at++; else break;
   }
   while (assigns && /^[A-Za-z_]\w*=/.test(words[at] ?? "")) at++;
   return words.slice(at + operands);
  }
  function withBaseName([name, ...rest]) {
   return name === void 0 ? [] : [ /^[^\uFFFC]*\/[^/\uFFFC]+$/.test(name) ? name.slice(name.lastIndexOf("/") + 1) : name, ...rest ];
  }
  function nestedText(argv) {
   const [name = "", ...rest] = argv;
   if (name === "eval") return rest.join(" ");
   if (!SHELLS.includes(name)) return;
   const at = rest.findIndex(word => /^-[a-zA-Z]*c$/.test(word));
   return at === -1 ? void 0 : rest[at + 1];
  }
  function equivalent(argv) {
   const [name = "", ...rest] = argv;
   const plain = rest.filter(word => !word.startsWith("-"));
   if (name === "systemctl") return [ name, ...plain.map(word => word.replace(/\.service$/, "")) ];
   if ((name === "service" || name === "invoke-rc.d" || name === "rc-service") && plain.length >= 2) return [ "systemctl", plain[1] ?? "", plain[0] ?? "" ];
   if (name === "nginx" && rest.includes("-s")) return [ "systemctl", rest[rest.indexOf("-s") + 1] ?? "", "nginx" ];
   if (name === "nginx") return [ name, ...rest.flatMap(word => /^-[qtT]+$/.test(word) ? Array.from(word.slice(1)).map(flag => `-${flag === "T" ? "t" : flag}`) : word) ];
   if (name === "which" || name === "hash" || name === "type") return [ "command", "-v", ...plain ];
   return argv;
  }
  function fits(argv, pattern) {
   const [program, ...wanted] = pattern.trim().split(/\s+/);
   const candidate = equivalent(argv);
   if (candidate[0] !== program) return false;
   let at = 1;
   for (const word of wanted) {
    const found = candidate.indexOf(word, at);
    if (found === -1) return false;
    at = found + 1;
   }
   return true;
  }
  function mayFit(argv, pattern) {
   const [program, ...wanted] = pattern.trim().split(/\s+/);
   const [name = "", ...rest] = equivalent(argv);
   if (name !== program) return false;
   const open = rest.filter(word => word.includes("￼")).length;
   const has = word => rest.includes(word) || /^-[A-Za-z]$/.test(word) && rest.some(one => /^-[A-Za-z]+$/.test(one) && one.includes(word.slice(1)));
   const missing = wanted.filter(word => !has(word));
   return missing.length <= open && missing.every(word => !word.startsWith("-"));
  }
 })
};
