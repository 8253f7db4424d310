import { modules as shared } from "./shared.index.js";

export const id = 7800;

export const ids = [ 7800 ];

export const modules = {
 ...shared,
 47800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   docCheck: () => docCheck
  });
  var schemas = __webpack_require__(26921);
  var read_markdown = __webpack_require__(68e3);
  function countWords({source, comments}, start, end) {
   let text = "";
   let at = start;
   for (const comment of comments.filter(one => one.start >= start && one.end <= end)) {
    text += `${source.slice(at, comment.start)} `;
    at = comment.end;
   }
   text += source.slice(at, end);
   return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}_.'’/-]*/gu)?.length ?? 0;
  }
  function plainName(text) {
   return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
  }
  var verify_log = __webpack_require__(72581);
  var parsed = __webpack_require__(10018);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  var external_node_path_ = __webpack_require__(76760);
  var nearest = __webpack_require__(34348);
  const KNOWN_PROGRAMS = new Set(`: . [ [[ alias awk base64 basename bash bunzip2 bzip2 cat cd chgrp chmod chown clear cmp column comm command cp crontab curl cut date dd declare df diff dig\n  dirname dmesg docker du echo env eval exec exit export expand false fg file find flock fold free getent git gpg grep groups gunzip gzip head\n  hostname htop htpasswd httpie https http id ifconfig install ip iptables jobs journalctl jq kill killall last ldd less let ln local logger logrotate ls lsof\n  make man md5sum mkdir mkfifo mktemp more mount mv nano nc netstat nginx nl node nohup npm npx openssl passwd paste patch pgrep ping pip pip3 pkill\n  popd printenv printf ps pushd pwd python python3 read readlink readonly realpath reboot return rm rmdir rsync scp sed seq service set sftp sh\n  sha256sum shellcheck shift shred shuf sleep sort source split ss ssh ssh-keygen stat strings sudo su sync sysctl systemctl tail tar tee telnet test time timeout\n  top touch tr trap tree true tty type ufw ulimit umask umount uname uniq unset until unzip update-ca-certificates uptime useradd userdel usermod vi vim visudo\n  wait watch wc wget which while who whoami xargs xz yes zcat zip zstd apt apt-get apt-cache dpkg yum dnf apk brew snap pip-audit virtualenv\n  amtool promtool prometheus alertmanager certbot cosign syft gh kubectl helm podman systemd-analyze systemd-run redis-cli psql mysql sqlite3 streamlit\n  gunicorn uvicorn pytest tox poetry uv yq websocat hurl act actionlint go cargo rustc java mvn gradle ruby gem bundle php composer terraform ansible\n  timedatectl hostnamectl loginctl resolvectl networkctl coredumpctl ausearch auditctl aureport fail2ban-client nft setfacl getfacl lsblk blkid\n  ansible-playbook vault aws gcloud az tmux screen ed expr getopts hash history declare mapfile readarray unalias`.split(/\s+/).filter(name => name !== ""));
  var shell_outline = __webpack_require__(52676);
  const LANGUAGES = new Set([ "bash", "sh", "shell", "zsh", "console", "shell-session", "shellsession", "terminal" ]);
  async function shellInDocument({codeBlocks, codeSpans}) {
   const commands = [];
   const problems = [];
   for (const {language, text, textLine} of codeBlocks) {
    if (!LANGUAGES.has(language?.toLowerCase() ?? "")) continue;
    const outline = await (0, shell_outline.h)(withoutPrompts(text));
    commands.push(...outline.commands.map(command => ({
     ...command,
     line: command.line + textLine - 1,
     inText: false
    })));
    problems.push(...outline.problems.slice(0, 1).map(problem => ({
     ...problem,
     line: problem.line + textLine - 1
    })));
   }
   for (const {text, line, column} of codeSpans) {
    if (!/^(?:sudo\s|bash\s|sh\s|python3?\s|source\s|\.\/|duri\s|\$ )/.test(text)) continue;
    const outline = await (0, shell_outline.h)(withoutPrompts(text));
    if (outline.problems.length === 0) commands.push(...outline.commands.map(command => ({
     ...command,
     line,
     column,
     inText: true
    })));
   }
   return {
    commands,
    problems
   };
  }
  function withoutPrompts(text) {
   const lines = text.split("\n");
   if (!lines.some(line => /^\s*[$#>] \S/.test(line) && line.trimStart().startsWith("$ "))) return text;
   let goesOn = false;
   return lines.map(line => {
    const prompt = /^(\s*)[$] /.exec(line);
    const kept = goesOn ? line : prompt === null ? "" : `  ${line.slice(prompt[0].length)}`;
    goesOn = kept.endsWith("\\");
    return kept;
   }).join("\n");
  }
  const INTERPRETERS = new Set([ "bash", "sh", "python", "python3", "node", "source", ".", "shellcheck" ]);
  const SCRIPT = /\.(?:sh|bash|py|js|mjs|rb|pl)$/;
  async function judgeCommands(ground, {path: file, markdown}, rules) {
   const {commands, problems} = await shellInDocument(markdown);
   const unread = problems.map(({line, column, message}) => (0, observation.c6)(file, `has a shell block that no shell can read: ${message}`, {
    location: {
     file,
     line,
     column
    }
   }));
   const judging = {
    ...rules,
    ground,
    file,
    verbs: commands.some(({words}) => words.includes("duri")) ? await (ground.verbs?.()) : void 0
   };
   const wrong = commands.flatMap(command => judgeCommand(judging, command, withoutWrapper(command.words)));
   return [ ...unread, ...wrong, ...unread.length + wrong.length > 0 ? [] : [ (0, observation.v9)(file, `has ${commands.length} commands, each of which can be run`) ] ];
  }
  function withoutWrapper(words) {
   let at = 0;
   while (at < words.length) {
    const word = words[at] ?? "";
    if (![ "sudo", "env", "time", "nohup", "exec", "command", "timeout", "watch" ].includes(word)) break;
    at += 1;
    while (/^-|^[A-Za-z_]\w*=|^\d+[smh]?$/.test(words[at] ?? "")) at += /^-(?:u|n|k|g|s)$/.test(words[at] ?? "") ? 2 : 1;
   }
   return words.slice(at);
  }
  function judgeCommand(judging, command, words) {
   const [first = "", ...rest] = words;
   if (first === "" || /[$*?{]/.test(first)) return [];
   if (first === "duri") return judgeVerb(judging, command, rest);
   if (INTERPRETERS.has(first)) {
    const at = rest.findIndex(word => !word.startsWith("-"));
    const script = rest[at] ?? "";
    if (rest.slice(0, Math.max(at, 0)).some(word => /^-\w*[cm]$/.test(word)) || !isOfTree(script)) return [];
    return judgeScript(judging, command, script, {
     direct: false,
     flags: rest.slice(at + 1)
    });
   }
   if (isOfTree(first)) return judgeScript(judging, command, first, {
    direct: true,
    flags: rest
   });
   return judgeProgram(judging, command, first);
  }
  function isOfTree(word) {
   if (/[$*?{}<>]/.test(word) || word.startsWith("/") || word.startsWith("~")) return false;
   return word.includes("/") || SCRIPT.test(word);
  }
  function judgeProgram({commands, programs, file, ground}, {line, column, inText}, name) {
   if (!commands || inText || name.startsWith("/") || name.startsWith("~")) return [];
   if (KNOWN_PROGRAMS.has(name) || programs.includes(name) || ground.look(name)?.kind === "file") return [];
   const near = (0, nearest.p)(name, [ ...KNOWN_PROGRAMS, ...programs ].filter(known => known.length > 2));
   const fix = near === void 0 ? "If it is a program of the host, name it under `programs` of the check." : `Did you mean ${near}?`;
   return [ (0, observation.c6)(file, `runs ${name}, which is neither a file of the tree nor a program that is known`, {
    location: {
     file,
     line,
     column
    },
    fix
   }) ];
  }
  function judgeScript({ground, file, commands, flags}, {line, column}, script, use) {
   const location = {
    file,
    line,
    column
   };
   const path = external_node_path_.posix.normalize(script.replace(/^\.\//, ""));
   const facts = path.startsWith("../") ? void 0 : ground.look(path) ?? void 0;
   if (facts?.kind !== "file") {
    if (!commands) return [];
    const near = (0, nearest.p)(path, ground.entries().flatMap(entry => entry.kind === "file" ? [ entry.path ] : []));
    return [ (0, observation.c6)(file, `runs ${script}, which is not in the tree`, {
     location,
     ...near === void 0 ? {} : {
      fix: `Did you mean ${near}?`
     }
    }) ];
   }
   const observations = [];
   if (commands && use.direct && (facts.mode & 73) === 0) observations.push((0, observation.c6)(file, `runs ${script}, which is not executable`, {
    location,
    fix: `chmod +x ${path}`
   }));
   if (!flags) return observations;
   const text = ground.text(path);
   const unknown = longFlags(use.flags).filter(flag => !new RegExp(`(?<![\\w-])${flag.replace(/[-]/g, "\\-")}(?![\\w-])`).test(text));
   return [ ...observations, ...unknown.map(flag => (0, observation.c6)(file, `gives ${script} the flag ${flag}, which it does not know`, {
    location,
    actual: flag,
    ...meant(flag, text.match(/--[a-z][a-z0-9-]+/g) ?? [])
   })) ];
  }
  function judgeVerb({file, commands, flags, verbs}, {line, column}, words) {
   const location = {
    file,
    line,
    column
   };
   if (verbs === void 0) return [ (0, observation.nv)("infra", file, "runs duri, whose verbs were not handed to this check", {
    location
   }) ];
   const plain = words.filter(word => !word.startsWith("-"));
   const verb = verbs.find(({name}) => name === plain.slice(0, 2).join(" ")) ?? verbs.find(({name}) => name === plain[0]);
   if (verb === void 0) {
    if (plain.length === 0 || !commands) return [];
    const near = (0, nearest.p)(plain.slice(0, 2).join(" "), verbs.map(({name}) => name)) ?? (0, 
    nearest.p)(plain[0] ?? "", verbs.map(({name}) => name));
    return [ (0, observation.c6)(file, `runs duri ${plain[0] ?? ""}, which is no verb of DuRi`, {
     location,
     ...near === void 0 ? {} : {
      fix: `Did you mean duri ${near}?`
     }
    }) ];
   }
   if (!flags) return [];
   return longFlags(words).filter(flag => !verb.flags.includes(flag.slice(2))).map(flag => (0, 
   observation.c6)(file, `gives duri ${verb.name} the flag ${flag}, which it does not know`, {
    location,
    actual: flag,
    ...meant(flag, verb.flags.map(known => `--${known}`))
   }));
  }
  function longFlags(words) {
   const end = words.indexOf("--");
   return (end === -1 ? words : words.slice(0, end)).flatMap(word => /^--[A-Za-z][\w-]*/.exec(word)?.[0] ?? []);
  }
  function meant(flag, known) {
   const near = (0, nearest.p)(flag, known);
   return near === void 0 ? {} : {
    fix: `Did you mean ${near}?`
   };
  }
  const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
  async function judgeLinks(ground, document) {
   const inside = document.markdown.links.filter(({target}) => !OUTSIDE.test(target));
   const wrong = [];
   for (const link of inside) wrong.push(...await judgeLink(ground, document, link));
   return wrong.length > 0 ? wrong : [ (0, observation.v9)(document.path, `has ${inside.length} links into the tree, and each leads somewhere`) ];
  }
  async function judgeLink(ground, document, link) {
   const location = {
    file: document.path,
    line: link.line,
    column: link.column
   };
   const fail = (message, more = {}) => [ (0, observation.c6)(document.path, message, {
    location,
    actual: link.target,
    ...more
   }) ];
   if (link.kind === "unresolved") return fail(`refers to [${link.target}], which nothing defines`);
   if (link.target === "") return fail("has a link to nothing");
   const at = link.target.indexOf("#");
   const target = decode((at === -1 ? link.target : link.target.slice(0, at)).replace(/\?.*$/s, ""));
   const anchor = decode(at === -1 ? "" : link.target.slice(at + 1));
   if (target === void 0 || anchor === void 0) return fail(`links to ${link.target}, which is not percent-encoded as URLs are`);
   if (target === "") return anchor === "" || hasAnchor(document.markdown, anchor) ? [] : fail(`links to #${anchor}, which is no heading of it`, suggestion(document.markdown, anchor));
   return judgeTarget(ground, document, {
    target,
    anchor,
    fail
   });
  }
  async function judgeTarget(ground, {path: file, markdown}, {target, anchor, fail}) {
   const path = external_node_path_.posix.normalize(target.startsWith("/") ? target.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(file), target)).replace(/\/$/, "");
   if (path === ".." || path.startsWith("../")) return fail(`links to ${target}, which is outside the tree`);
   if (path !== "." && ground.look(path) === void 0) return fail(`links to ${target}, which is not there`, nearby(ground, path));
   if (anchor === "" || !/\.(?:md|markdown)$/i.test(path)) return [];
   const other = path === file ? {
    ok: true,
    value: markdown
   } : await (0, read_markdown.k)(ground.text(path));
   if (other.ok && hasAnchor(other.value, anchor)) return [];
   return fail(`links to ${target}#${anchor}, which is no heading of it`, other.ok ? suggestion(other.value, anchor) : {});
  }
  function decode(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return;
   }
  }
  function hasAnchor({anchors}, anchor) {
   return anchors.has(anchor) || anchors.has(anchor.toLowerCase()) || anchor === "top";
  }
  function suggestion({anchors}, anchor) {
   const near = (0, nearest.p)(anchor, [ ...anchors ]);
   return near === void 0 ? {} : {
    fix: `Did you mean #${near}?`
   };
  }
  function nearby(ground, path) {
   const near = (0, nearest.p)(path, ground.entries().slice(0, 2e4).map(entry => entry.path));
   return near === void 0 ? {} : {
    fix: `Did you mean ${near}?`
   };
  }
  var place_at = __webpack_require__(79862);
  const NOBODY = /^(?:|-+|—|\?+|\.{2,}|…|n\/?a|none|nobody|no ?one|someone|somebody|anyone|anybody|unknown|unassigned|tbd|todo|xxx+|name|owner|your ?name|<.*>|\[.*\]|待定|无)$/iu;
  const TIME = /\d+(?:\.\d+)?\s*(?:ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|秒|分钟?|小时|天)(?![\p{L}\p{N}])|\bP(?:\d+D)?T?\d+[HMS]/iu;
  function judgeRunbooks(documents, rules) {
   return rules.scenarios.flatMap(scenario => {
    const part = findScenario(documents, scenario);
    if (part === void 0) return [ (0, observation.c6)(documents.map(({path}) => path).join(", "), `has no runbook for ${scenario}`, {
     expected: `a file or heading ${scenario}`
    }) ];
    return rules.sections.map(section => judgeSection(part, scenario, section, rules));
   });
  }
  function findScenario(documents, scenario) {
   const wanted = plainName(scenario);
   const own = documents.find(({path}) => covers(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, ""), wanted));
   if (own !== void 0) return {
    document: own,
    start: 0,
    end: own.markdown.source.length
   };
   for (const document of documents) {
    const section = document.markdown.sections.find(({text}) => covers(text, wanted));
    if (section !== void 0) return {
     document,
     start: section.bodyStart,
     end: section.bodyEnd
    };
   }
   return;
  }
  function covers(name, wanted) {
   return `_${plainName(name)}_`.includes(`_${wanted}_`);
  }
  function judgeSection(part, scenario, section, {values, minWords}) {
   const {path: file} = part.document;
   const subject = `${scenario} in ${file}`;
   const found = findSection(part, plainName(section));
   if (found === void 0) {
    const headings = sectionsWithin(part).map(({text}) => plainName(text));
    const typo = (0, nearest.p)(plainName(section), headings);
    const location = {
     file,
     ...(0, place_at.B)(part.document.markdown.source, part.start)
    };
    return (0, observation.c6)(subject, `has no section ${section}`, {
     expected: section,
     ...typo === void 0 ? {} : {
      actual: typo
     },
     location
    });
   }
   const location = {
    file,
    ...(0, place_at.B)(part.document.markdown.source, found.start)
   };
   if (values.includes(section)) return judgeValue(subject, section, found.text, location);
   const words = found.words;
   if (words < minWords) return (0, observation.c6)(subject, `has only ${words} words in its section ${section}`, {
    expected: `at least ${minWords}`,
    actual: String(words),
    location
   });
   return (0, observation.v9)(subject, `has ${words} words in its section ${section}`, {
    location
   });
  }
  function judgeValue(subject, section, text, location) {
   const value = text.replace(/^[\s>*_`~:：|-]+|[\s*_`~|]+$/gu, "").split("\n", 1)[0]?.trim() ?? "";
   if (NOBODY.test(value)) return (0, observation.c6)(subject, `names nothing in its section ${section}`, {
    expected: section === "target_time" ? "a time such as 30 min" : "who it is",
    actual: value,
    location
   });
   if (section.includes("time") && !TIME.test(value)) return (0, observation.c6)(subject, `names no time in its section ${section}`, {
    expected: "a time such as 30 min",
    actual: value.slice(0, 100),
    location
   });
   return (0, observation.v9)(subject, `says its ${section}: ${value.slice(0, 100)}`, {
    location
   });
  }
  function sectionsWithin({document, start, end}) {
   return document.markdown.sections.filter(section => section.start >= start && section.bodyEnd <= end);
  }
  function findSection(part, wanted) {
   const {markdown} = part.document;
   const heading = sectionsWithin(part).find(({text}) => covers(text, wanted));
   if (heading !== void 0) return {
    start: heading.start,
    text: markdown.source.slice(heading.bodyStart, heading.bodyEnd).trim(),
    words: countWords(markdown, heading.bodyStart, heading.bodyEnd)
   };
   return findLabel(part, wanted) ?? findRow(part, wanted);
  }
  function findLabel({document, start, end}, wanted) {
   for (const prose of document.markdown.prose.filter(one => one.start >= start && one.end <= end)) {
    if (![ "paragraph", "item", "html" ].includes(prose.kind)) continue;
    for (const line of prose.text.matchAll(/^\s*([^:：\n]{1,60})[:：](.*)$/gmu)) if (plainName(line[1] ?? "") === wanted) return found(prose.starts[line.index] ?? prose.start, line[2] ?? "");
   }
   return;
  }
  function findRow({document, start, end}, wanted) {
   for (const table of document.markdown.tables.filter(one => one.start >= start && one.end <= end)) {
    const row = [ table.head, ...table.rows ].find(([first]) => first !== void 0 && plainName(first.text) === wanted);
    if (row?.[1] !== void 0 && row !== table.head) return found(row[1].start, row[1].text);
    const column = table.head.findIndex(cell => plainName(cell.text) === wanted);
    const cell = column === -1 ? void 0 : table.rows[0]?.[column];
    if (cell !== void 0) return found(cell.start, cell.text);
   }
   return;
  }
  function found(start, text) {
   return {
    start,
    text: text.trim(),
    words: text.match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu)?.length ?? 0
   };
  }
  const UNFINISHED = [ "TBD", "TODO", "FIXME", "XXX", "待创建", "待补充", "待定", "待完善", "to be created", "to be written", "to be determined", "coming soon", "work in progress", "lorem ipsum", "placeholder text" ];
  function judgeUnfinished(file, markdown, words) {
   const text = blank(markdown);
   const found = words.flatMap(word => [ ...text.matchAll(pattern(word)) ].map(({index, 0: match}) => ({
    index,
    match
   })));
   if (found.length === 0) return [ (0, observation.v9)(file, `has no word of what is unfinished (${words.length} looked for)`) ];
   return found.sort((a, b) => a.index - b.index).slice(0, 50).map(({index, match}) => (0, 
   observation.c6)(file, `says "${match}"`, {
    location: {
     file,
     ...(0, place_at.B)(markdown.source, index)
    },
    actual: match
   }));
  }
  function blank({source, codeSpans}) {
   let text = "";
   let at = 0;
   for (const {start, end} of codeSpans) {
    text += source.slice(at, start) + " ".repeat(end - start);
    at = end;
   }
   return text + source.slice(at);
  }
  function pattern(word) {
   const escaped = word.split(/\s+/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
   return new RegExp(/^[\w\s]+$/.test(word) ? `(?<![\\w-])${escaped}(?![\\w-])` : escaped, "giu");
  }
  const names = schemas.YOg(schemas.YjP().min(1).max(200)).min(1).max(200);
  const parameters = schemas.rej({
   files: names.describe("The documents: paths, or globs, each of which must match."),
   min_bytes: schemas.Whr().min(1).default(1).describe("Least size of each."),
   deny: schemas.KCZ([ schemas.euz("unfinished"), names ]).optional().describe(`Words that must not stand in them; unfinished: ${UNFINISHED.join(", ")}.`),
   sections: names.optional().describe("Headings that each document has, or with scenarios each scenario."),
   scenarios: names.optional().describe("Incidents, each with every one of sections: a file or a heading of that name."),
   values: schemas.YOg(schemas.YjP().min(1)).default([ "owner", "target_time" ]).describe("Sections that hold one value: a name, or for a time a duration."),
   min_words: schemas.Whr().min(1).default(8).describe("Least number of words of a section."),
   links: schemas.euz("internal_resolve").optional().describe("Links and images that lead into the tree lead to a file, anchors to a heading."),
   commands: schemas.euz("exist").optional().describe("Commands in shell blocks are files of the tree that can be run, verbs of DuRi, or known programs."),
   flags: schemas.euz("exist").optional().describe("Flags of scripts of the tree stand in their text, those of `duri` are known."),
   programs: schemas.YOg(schemas.YjP().min(1)).default([]).describe("Programs of the host beside the well-known ones."),
   record: schemas.rej({
    file: schemas.YjP().min(1).describe("The execution record."),
    optional: schemas.zMY().default(false).describe("It need not be there, as before a release.")
   }).optional().describe("An execution record whose chain must hold.")
  }).refine(({scenarios, sections}) => scenarios === void 0 || sections !== void 0, {
   path: [ "sections" ],
   message: "is missing; scenarios are asked for sections"
  });
  const docCheck = (0, check_type.B)({
   name: "doc",
   summary: "Documents: size, unfinished words, sections, runbooks, links that lead somewhere, commands and flags that exist",
   parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const observations = [];
    const documents = [];
    for (const path of find(ground, wanted.files, observations)) {
     const size = ground.look(path)?.sizeBytes ?? 0;
     if (size < wanted.min_bytes) observations.push((0, observation.c6)(path, `has ${size} bytes`, {
      expected: `at least ${wanted.min_bytes}`,
      actual: String(size)
     })); else observations.push((0, observation.v9)(path, `has ${size} bytes`));
     documents.push(await read(ground, path));
    }
    for (const document of documents) observations.push(...await judgeDocument(ground, document, wanted));
    const {scenarios, sections = [], values, min_words: minWords} = wanted;
    if (scenarios !== void 0) observations.push(...judgeRunbooks(documents, {
     scenarios,
     sections,
     values,
     minWords
    }));
    if (wanted.record !== void 0) observations.push(...judgeRecord(ground, wanted.record));
    return observations;
   }
  });
  function find(ground, wanted, observations) {
   const found = new Set;
   for (const name of wanted) {
    const paths = ground.look(name)?.kind === "file" ? [ name ] : /[*?{[]/.test(name) ? ground.glob([ name ]) : [];
    if (paths.length === 0) observations.push((0, observation.c6)(name, /[*?{[]/.test(name) ? "matches no document" : "is not there"));
    paths.forEach(path => found.add(path));
   }
   return [ ...found ];
  }
  async function read(ground, path) {
   const markdown = await (0, read_markdown.k)(ground.text(path));
   if (!markdown.ok) throw new observation.G_((0, observation.c6)(path, `cannot be read: ${(0, 
   parsed.yg)(markdown.problems)}`));
   return {
    path,
    markdown: markdown.value
   };
  }
  async function judgeDocument(ground, document, wanted) {
   const {path, markdown} = document;
   const {deny, sections, scenarios, links, commands, flags, programs} = wanted;
   return [ ...deny === void 0 ? [] : judgeUnfinished(path, markdown, deny === "unfinished" ? UNFINISHED : deny), ...sections === void 0 || scenarios !== void 0 ? [] : judgeSections(document, sections, wanted.min_words), ...links === void 0 ? [] : await judgeLinks(ground, document), ...commands === void 0 && flags === void 0 ? [] : await judgeCommands(ground, document, {
    commands: commands !== void 0,
    flags: flags !== void 0,
    programs
   }) ];
  }
  function judgeSections({path, markdown}, wanted, minWords) {
   return wanted.map(name => {
    const section = markdown.sections.find(({text}) => plainName(text) === plainName(name));
    if (section === void 0) return (0, observation.c6)(path, `has no section ${name}`, {
     expected: name
    });
    const words = countWords(markdown, section.bodyStart, section.bodyEnd);
    const location = {
     file: path,
     line: section.line
    };
    if (words >= minWords) return (0, observation.v9)(path, `has ${words} words in its section ${name}`);
    return (0, observation.c6)(path, `has only ${words} words in its section ${name}`, {
     expected: `at least ${minWords}`,
     actual: String(words),
     location
    });
   });
  }
  function judgeRecord(ground, {file, optional}) {
   if (ground.look(file) === void 0) return optional ? [] : [ (0, observation.c6)(file, "is not there") ];
   const {findings, level, count} = (0, verify_log.I)(ground.bytes(file), file);
   if (level !== void 0) return [ (0, observation.v9)(file, `has ${count} records whose chain holds`) ];
   return findings.slice(0, 5).map(({message, subject}) => (0, observation.c6)(file, message, {
    location: {
     file,
     line: Number(/:(\d+)$/.exec(subject)?.[1] ?? 1)
    }
   }));
  }
 }),
 52676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => outlineShell
  });
  var _shell_read_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46497);
  const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
  const SETTERS = new Set([ "read", "mapfile", "readarray", "local", "declare", "typeset", "getopts", "unset" ]);
  async function outlineShell(text) {
   const {program, place, children, problems} = await (0, _shell_read_shell_js__WEBPACK_IMPORTED_MODULE_0__.aV)(text);
   const outline = {
    commands: [],
    reads: [],
    sets: []
   };
   const walk = (node, scope) => {
    collect(node, outline, {
     place,
     scope
    });
    const inner = node.type === "Function" ? node.name.value : scope;
    children(node, child => walk(child, inner));
   };
   walk(program, void 0);
   return {
    ...outline,
    problems
   };
  }
  function collect(node, {commands, reads, sets}, {place, scope}) {
   const at = offset => ({
    scope,
    ...place(offset)
   });
   switch (node.type) {
   case "Command":
    {
     const words = [ ...node.name === void 0 ? [] : [ node.name.value ], ...node.args.map(word => "value" in word && typeof word.value === "string" ? word.value : word.text) ];
     if (node.name !== void 0) commands.push({
      words,
      ...at(node.pos)
     });
     const set = SETTERS.has(words[0] ?? "") ? words.slice(1).filter(name => NAME.test(name)) : [];
     sets.push(...set.map(name => ({
      name,
      guarded: false,
      ...at(node.pos)
     })));
     break;
    }

   case "Assignment":
    sets.push({
     name: node.name,
     guarded: false,
     ...at(node.pos),
     ...node.value.type === "Word" ? {
      value: node.value.value
     } : {}
    });
    break;

   case "For":
   case "Select":
    sets.push({
     name: node.name.value,
     guarded: false,
     ...at(node.name.pos)
    });
    break;

   case "SimpleExpansion":
    if (NAME.test(node.text.slice(1))) reads.push({
     name: node.text.slice(1),
     guarded: false,
     ...at(node.pos)
    });
    break;

   case "ParameterExpansion":
    if (NAME.test(node.parameter)) reads.push({
     name: node.parameter,
     guarded: node.operation?.type === "Default",
     ...at(node.pos)
    });
    break;

   default:
   }
  }
 })
};
