import { modules as shared } from "./shared.index.js";

export const id = 1546;

export const ids = [ 1546 ];

export const modules = {
 ...shared,
 89609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => ecosystemOf
  });
  var sbom_purl = __webpack_require__(45702);
  function component(type, fullName, version, more) {
   const {group, name} = splitName(type, fullName);
   const canonical = splitName(type, canonicalName(type, fullName));
   const purl = (0, sbom_purl.k0)({
    type,
    namespace: canonical.group,
    name: canonical.name,
    version,
    qualifiers: more.qualifiers ?? {}
   });
   return {
    purl,
    type,
    group,
    name,
    version,
    hashes: more.hashes ?? [],
    licence: more.licence,
    foundIn: [ more.foundIn ],
    dependsOn: more.dependsOn
   };
  }
  function splitName(type, fullName) {
   const slash = type === "golang" || type === "composer" || type === "npm" && fullName.startsWith("@") ? fullName.lastIndexOf("/") : -1;
   return slash <= 0 ? {
    group: void 0,
    name: fullName
   } : {
    group: fullName.slice(0, slash),
    name: fullName.slice(slash + 1)
   };
  }
  function canonicalName(type, fullName) {
   if (type === "pypi") return fullName.toLowerCase().replace(/[-_.]+/g, "-");
   return type === "golang" || type === "composer" ? fullName.toLowerCase() : fullName;
  }
  const ALGORITHMS = {
   sha1: [ "SHA-1", 20 ],
   sha256: [ "SHA-256", 32 ],
   sha384: [ "SHA-384", 48 ],
   sha512: [ "SHA-512", 64 ]
  };
  function hashesOf(integrity) {
   return (integrity ?? "").split(/\s+/).flatMap(token => {
    const [, name = "", base64 = ""] = /^(\w+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(token) ?? [];
    const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : void 0;
    const bytes = Buffer.from(base64, "base64");
    return bytes.length > 0 && bytes.length === known?.[1] ? [ {
     algorithm: known[0],
     hex: bytes.toString("hex")
    } ] : [];
   });
  }
  function hexHash(algorithm, hex) {
   const bytes = Object.values(ALGORITHMS).find(([name]) => name === algorithm)?.[1] ?? 0;
   return hex?.length === bytes * 2 && /^[0-9a-f]+$/i.test(hex) ? [ {
    algorithm,
    hex: hex.toLowerCase()
   } ] : [];
  }
  var lock_file_error = __webpack_require__(45281);
  function sourceQualifier(resolved) {
   if (resolved === void 0) return {};
   const text = resolved.replace(/^github:/, "git+https://github.com/").replace(/^git@([^:/]+):/, "git+ssh://$1/");
   if (!URL.canParse(text)) return {};
   const url = new URL(text);
   if (!/^(?:git(?:\+[a-z]+)?|https?):$/.test(url.protocol)) return {};
   const commit = /^#(?:commit=)?([0-9a-f]{7,64})$/.exec(url.hash)?.[1];
   url.username = "";
   url.password = "";
   url.search = "";
   url.hash = "";
   const clean = url.href.replace(/^(git(?:\+[a-z]+)?:\/\/)[^/@]*@/, "$1");
   if (url.protocol.startsWith("git") || commit !== void 0) return {
    vcs_url: `${clean.startsWith("git") ? "" : "git+"}${clean}${commit === void 0 ? "" : `@${commit}`}`
   };
   return {
    download_url: clean
   };
  }
  function showable(line) {
   return line.replace(/\/\/[^/@\s]*@/g, "//").replace(/\?\S*/g, "").slice(0, 80);
  }
  function isRegistryArchive(url) {
   return /^https:\/\/[^/]+\/(?:[^?#]+\/)?-\/[^/?#]+\.tgz(?:#[0-9a-f]*)?$/.test(url);
  }
  const STRING = String.raw`"((?:[^"\\]|\\.)*)"`;
  const WHOLE_STRING = new RegExp(`^${STRING}$`);
  const ITEM = new RegExp(`^${STRING},?$`);
  function readNarrowToml({path, text}) {
   const tables = [ newTable("") ];
   let open;
   for (const [index, raw] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const next = open === void 0 ? readLine(line, tables) : readItem(line, open);
    if (next === "unreadable") throw (0, lock_file_error.T)(path, `line ${index + 1} cannot be read: ${showable(line)}`);
    open = next;
   }
   if (open !== void 0) throw (0, lock_file_error.T)(path, "ends inside a list");
   return tables;
  }
  function newTable(name) {
   return {
    name,
    strings: new Map,
    lists: new Map
   };
  }
  function readLine(line, tables) {
   const name = /^\[{1,2}([A-Za-z0-9._-]+)\]{1,2}$/.exec(line)?.[1];
   if (name !== void 0) {
    tables.push(newTable(name));
    return;
   }
   const table = tables.at(-1);
   return table === void 0 ? "unreadable" : readPair(line, table);
  }
  function readPair(line, table) {
   const [, key = "", value = ""] = /^("[^"]*"|[A-Za-z0-9_-]+)\s*=\s*(.*)$/.exec(line) ?? [];
   if (key === "" || table.strings.has(key) || table.lists.has(key)) return "unreadable";
   if (value.startsWith("[")) return readList(key, value, table);
   const text = WHOLE_STRING.exec(value)?.[1] ?? /^\d+$/.exec(value)?.[0];
   if (text === void 0) return "unreadable";
   table.strings.set(key, text);
   return;
  }
  function readList(key, value, {lists}) {
   const strings = new RegExp(STRING, "g");
   const list = [ ...value.matchAll(strings) ].map(([, item = ""]) => item);
   lists.set(key, list);
   if (value === "[") return list;
   const complete = value.endsWith("]") && !/[^\s,]/.test(value.slice(1, -1).replace(strings, ""));
   return complete ? void 0 : "unreadable";
  }
  function readItem(line, open) {
   if (line === "]") return;
   const item = ITEM.exec(line)?.[1];
   if (item === void 0) return "unreadable";
   open.push(item);
   return open;
  }
  const cargoLock = {
   name: "Cargo.lock",
   accepts: path => /(?:^|\/)Cargo\.lock$/.test(path),
   read: file => {
    const tables = readNarrowToml(file);
    const version = tables[0]?.strings.get("version") ?? "1";
    if (!/^[1-4]$/.test(version)) throw (0, lock_file_error.T)(file.path, `has version ${version.slice(0, 20)}; this DuRi knows 1 to 4`);
    const crates = tables.filter(({name}) => name === "package");
    if (crates.length === 0 && tables[0]?.strings.size === 0) throw (0, lock_file_error.T)(file.path, "is no Cargo.lock");
    return toReading(crates.map(crate => [ crate, toComponent(crate, file) ]));
   }
  };
  function toReading(pairs) {
   const components = pairs.map(([{lists}, found]) => ({
    ...found,
    dependsOn: (lists.get("dependencies") ?? []).flatMap(text => resolve(text, pairs))
   }));
   const own = components.filter((_, index) => pairs[index]?.[0].strings.has("source") === false);
   const [project] = own;
   if (project === void 0 || own.length > 1) return {
    components,
    direct: own.map(({purl}) => purl)
   };
   return {
    components: components.filter(found => found !== project),
    project,
    direct: project.dependsOn
   };
  }
  function resolve(text, pairs) {
   const [name, version] = text.split(" ");
   const found = pairs.find(([, candidate]) => candidate.name === name && (version === void 0 || candidate.version === version));
   return found === void 0 ? [] : [ found[1].purl ];
  }
  function toComponent({strings}, {path}) {
   const [name, version, source = ""] = [ strings.get("name"), strings.get("version"), strings.get("source") ];
   if (name === void 0 || version === void 0) throw (0, lock_file_error.T)(path, "has a [[package]] without name or version");
   return component("cargo", name, version, {
    foundIn: path,
    hashes: hexHash("SHA-256", strings.get("checksum")),
    qualifiers: source.startsWith("git+") ? sourceQualifier(source) : {}
   });
  }
  var schemas = __webpack_require__(26921);
  var limits = __webpack_require__(44831);
  var shape_document = __webpack_require__(93313);
  function readLockJson({path, text}, schema) {
   const parsed = (0, shape_document.Tp)(text.replace(/^\uFEFF/, ""), schema, {
    maxBytes: limits.b.lockFileBytes,
    maxDepth: limits.b.jsonDepth
   });
   if (!parsed.ok) throw (0, lock_file_error.T)(path, parsed.problems);
   return parsed.value;
  }
  const names = schemas.g1P(schemas.YjP(), schemas.L5J()).optional();
  const entrySchema = schemas._H3({
   name: schemas.YjP().optional(),
   version: schemas.YjP().optional(),
   resolved: schemas.KCZ([ schemas.YjP(), schemas.zMY() ]).optional(),
   integrity: schemas.YjP().optional(),
   link: schemas.zMY().optional(),
   dev: schemas.zMY().optional(),
   license: schemas.L5J().optional(),
   dependencies: names,
   optionalDependencies: names,
   peerDependencies: names
  });
  const oldEntrySchema = schemas._H3({
   version: schemas.YjP(),
   resolved: schemas.KCZ([ schemas.YjP(), schemas.zMY() ]).optional(),
   integrity: schemas.YjP().optional(),
   dev: schemas.zMY().optional(),
   get dependencies() {
    return schemas.g1P(schemas.YjP(), oldEntrySchema).optional();
   }
  });
  const schema = schemas._H3({
   name: schemas.YjP().optional(),
   version: schemas.YjP().optional(),
   lockfileVersion: schemas.Whr(),
   packages: schemas.g1P(schemas.YjP(), entrySchema).optional(),
   dependencies: schemas.g1P(schemas.YjP(), schemas.L5J()).optional()
  });
  const npmLock = {
   name: "npm lock file",
   accepts: path => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path) || /(?:^|\/)node_modules\/\.package-lock\.json$/.test(path),
   read: file => {
    const lock = readLockJson(file, schema);
    if (lock.lockfileVersion > 3) throw (0, lock_file_error.T)(file.path, `has lockfileVersion ${lock.lockfileVersion}; this DuRi knows 1 to 3`);
    if (lock.packages !== void 0) return readPackages(lock.packages, file.path);
    if (lock.lockfileVersion > 1) throw (0, lock_file_error.T)(file.path, 'has no "packages"');
    return {
     components: readTree(oldDependencies(file), file.path)
    };
   }
  };
  function readPackages(packages, foundIn) {
   const installed = foundIn.endsWith("/.package-lock.json") || foundIn === ".package-lock.json";
   const listed = Object.entries(packages).filter(([location, entry]) => location !== "" && entry.link !== true && (installed || entry.dev !== true));
   const byLocation = new Map(listed.map(([location, entry]) => [ location, npm_lock_toComponent(location, entry, foundIn) ]));
   const targets = (location, entry) => dependencyNames(entry).flatMap(name => resolveFrom(location, name, packages, byLocation)?.purl ?? []);
   const components = listed.flatMap(([location, entry]) => {
    const found = byLocation.get(location);
    return found === void 0 ? [] : [ {
     ...found,
     dependsOn: targets(location, entry)
    } ];
   });
   const root = packages[""];
   const project = root?.name === void 0 ? void 0 : component("npm", root.name, root.version, {
    foundIn,
    licence: licenceOf(root.license)
   });
   const workspaces = Object.values(packages).flatMap(({link, resolved}) => link === true && typeof resolved === "string" ? byLocation.get(resolved)?.purl ?? [] : []);
   return {
    components,
    project,
    ...root === void 0 ? {} : {
     direct: [ ...targets("", root), ...workspaces ]
    }
   };
  }
  function npm_lock_toComponent(location, entry, foundIn) {
   const resolved = typeof entry.resolved === "string" ? entry.resolved : "";
   const inRegistry = isRegistryArchive(resolved) || entry.integrity !== void 0 && !resolved.startsWith("git");
   return component("npm", entry.name ?? nameOfFolder(location), entry.version, {
    foundIn,
    hashes: hashesOf(entry.integrity),
    licence: licenceOf(entry.license),
    qualifiers: inRegistry ? {} : sourceQualifier(resolved)
   });
  }
  function nameOfFolder(location) {
   return /(?:@[^/]+\/)?[^/]+$/.exec(location)?.[0] ?? location;
  }
  function resolveFrom(location, name, packages, found) {
   for (let at = location; at !== void 0; at = parentOf(at)) {
    const candidate = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    const entry = Object.hasOwn(packages, candidate) ? packages[candidate] : void 0;
    if (entry !== void 0) return found.get(entry.link === true && typeof entry.resolved === "string" ? entry.resolved : candidate);
   }
   return;
  }
  function parentOf(location) {
   if (location === "") return;
   const cut = location.lastIndexOf("/node_modules/");
   return cut === -1 ? "" : location.slice(0, cut);
  }
  function dependencyNames({dependencies = {}, optionalDependencies = {}, peerDependencies = {}}) {
   return Object.keys({
    ...dependencies,
    ...optionalDependencies,
    ...peerDependencies
   });
  }
  function licenceOf(value) {
   if (typeof value === "string") return value;
   if (Array.isArray(value)) {
    const all = value.flatMap(element => licenceOf(element) ?? []);
    return all.length > 1 ? `(${all.join(" OR ")})` : all[0];
   }
   const type = value?.type;
   return typeof type === "string" ? type : void 0;
  }
  function oldDependencies(file) {
   return readLockJson(file, schemas._H3({
    dependencies: schemas.g1P(schemas.YjP(), oldEntrySchema).optional()
   })).dependencies ?? {};
  }
  function readTree(tree, foundIn) {
   return Object.entries(tree).flatMap(([name, entry]) => {
    const aliased = /^npm:(@?[^@]+)@(.+)$/.exec(entry.version);
    const isUrl = /^(?:git|github|https?|file)[:+]/.test(entry.version);
    const own = component("npm", aliased?.[1] ?? name, isUrl ? void 0 : aliased?.[2] ?? entry.version, {
     foundIn,
     hashes: hashesOf(entry.integrity),
     qualifiers: isUrl ? sourceQualifier(entry.version) : {}
    });
    return [ ...entry.dev === true ? [] : [ own ], ...readTree(entry.dependencies ?? {}, foundIn) ];
   });
  }
  const packageSchema = schemas._H3({
   name: schemas.YjP().min(1),
   version: schemas.YjP(),
   license: schemas.L5J().optional(),
   dist: schemas._H3({
    shasum: schemas.YjP().nullish()
   }).nullish(),
   require: schemas.KCZ([ schemas.g1P(schemas.YjP(), schemas.L5J()), schemas.YOg(schemas.L5J()) ]).optional()
  });
  const composer_lock_schema = schemas._H3({
   packages: schemas.YOg(packageSchema)
  });
  const composerLock = {
   name: "composer.lock",
   accepts: path => /(?:^|\/)composer\.lock$/.test(path),
   read: file => {
    const {packages} = readLockJson(file, composer_lock_schema);
    const pairs = packages.map(entry => {
     const found = component("composer", entry.name, entry.version, {
      foundIn: file.path,
      licence: licenceOf(entry.license),
      hashes: hexHash("SHA-1", entry.dist?.shasum ?? void 0)
     });
     return [ entry, found ];
    });
    const purls = new Map(pairs.map(([{name}, {purl}]) => [ name.toLowerCase(), purl ]));
    const needs = require => (Array.isArray(require) ? [] : Object.keys(require ?? {})).flatMap(name => purls.get(name.toLowerCase()) ?? []);
    return {
     components: pairs.map(([entry, found]) => ({
      ...found,
      dependsOn: needs(entry.require)
     }))
    };
   }
  };
  const gemfileLock = {
   name: "Gemfile.lock",
   accepts: path => /(?:^|\/)(?:Gemfile\.lock|gems\.locked)$/.test(path),
   read: file => {
    if (!/^(?:GEM|GIT|PATH)\r?$/m.test(file.text) || !/^DEPENDENCIES\r?$/m.test(file.text)) throw (0, 
    lock_file_error.T)(file.path, "has no GEM, GIT or PATH section, or no DEPENDENCIES");
    const found = [];
    const direct = [];
    for (const line of gemLines(file)) {
     if (line.section === "DEPENDENCIES" && line.indent === 2) direct.push(line.name);
     if (![ "GEM", "GIT", "PATH" ].includes(line.section)) continue;
     if (line.indent === 4) found.push({
      component: gemfile_lock_toComponent(line, file),
      needs: []
     });
     if (line.indent === 6) found.at(-1)?.needs.push(line.name);
    }
    const purls = new Map(found.map(({component: {name, purl}}) => [ name, purl ]));
    const toPurls = names => names.flatMap(name => purls.get(name) ?? []);
    return {
     components: found.map(entry => ({
      ...entry.component,
      dependsOn: toPurls(entry.needs)
     })),
     direct: toPurls(direct)
    };
   }
  };
  function* gemLines({text}) {
   let section = "";
   let source = {};
   for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    if (/^[A-Z][A-Z ]*$/.test(line)) [section, source] = [ line, {} ];
    const [, key, value] = /^ {2}(remote|revision): (\S+)$/.exec(line) ?? [];
    if (key !== void 0) source = {
     ...source,
     [key]: value
    };
    const [, indent = "", name, version] = /^( +)([A-Za-z0-9._-]+)!?(?: \(([^)]*)\))?!?$/.exec(line) ?? [];
    if (name !== void 0) yield {
     section,
     source,
     indent: indent.length,
     name,
     version
    };
   }
  }
  function gemfile_lock_toComponent({section, source, name, version: text = ""}, {path}) {
   if (text === "") throw (0, lock_file_error.T)(path, `gives no version for "${name}"`);
   const [, version = text, platform] = /^([^-]+)(?:-(.+))?$/.exec(text) ?? [];
   const from = section === "GIT" && source.remote !== void 0 ? sourceQualifier(`${source.remote}#${source.revision ?? ""}`) : {};
   return component("gem", name, version, {
    foundIn: path,
    qualifiers: {
     platform,
     ...from
    }
   });
  }
  const goMod = {
   name: "go.mod",
   accepts: path => /(?:^|\/)go\.mod$/.test(path),
   read: ({path, text}) => {
    const all = [ ...directives(text) ];
    const project = all.find(({verb}) => verb === "module")?.words[0];
    if (project === void 0 || project === "") throw (0, lock_file_error.T)(path, 'has no "module"');
    const replaced = new Map(all.filter(({verb}) => verb === "replace").map(directive => readReplace(directive, path)));
    const listed = all.filter(({verb}) => verb === "require").map(directive => readRequire(directive, replaced, path));
    return {
     components: listed.map(({found}) => found),
     project: component("golang", project, void 0, {
      foundIn: path
     }),
     direct: listed.filter(({indirect}) => !indirect).map(({found}) => found.purl),
     notes: listed.flatMap(({note}) => note ?? [])
    };
   }
  };
  function readReplace({words}, path) {
   const arrow = words.indexOf("=>");
   const [target, version] = words.slice(arrow + 1);
   if (arrow < 1 || target === void 0) throw (0, lock_file_error.T)(path, `cannot read "replace ${words.join(" ").slice(0, 80)}"`);
   return [ words.slice(0, arrow).join("@"), {
    target,
    version
   } ];
  }
  function readRequire({words, comment}, replaced, path) {
   const [module = "", version = ""] = words;
   if (words.length !== 2 || !/^v\d/.test(version)) throw (0, lock_file_error.T)(path, `cannot read "require ${words.join(" ").slice(0, 80)}"`);
   const other = replaced.get(`${module}@${version}`) ?? replaced.get(module);
   const isFolder = other !== void 0 && /^\.{0,2}\//.test(other.target);
   const found = other === void 0 || isFolder ? component("golang", module, version, {
    foundIn: path
   }) : component("golang", other.target, other.version, {
    foundIn: path
   });
   return {
    found,
    indirect: /^\s*indirect\b/.test(comment),
    note: isFolder ? `${path}: ${module} is replaced by a folder; it is listed under its own name` : void 0
   };
  }
  function* directives(text) {
   let block;
   for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const at = line.indexOf("//");
    const [code, comment] = at === -1 ? [ line, "" ] : [ line.slice(0, at), line.slice(at + 2) ];
    const words = (code.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`]+/g) ?? []).map(word => /^["`]/.test(word) ? word.slice(1, -1) : word);
    const [first] = words;
    if (first === void 0) continue;
    if (block !== void 0 && first === ")") block = void 0; else if (block !== void 0) yield {
     verb: block,
     words,
     comment
    }; else if (words.at(-1) === "(") block = first; else yield {
     verb: first,
     words: words.slice(1),
     comment
    };
   }
  }
  const npmInstalled = {
   name: "installed npm package",
   accepts: path => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/.@][^/]*\/package\.json$/.test(path),
   read: ({path, text}) => {
    const manifest = parse(path, text);
    const folder = /node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(path)?.[1] ?? "";
    const name = typeof manifest["name"] === "string" && manifest["name"] !== "" ? manifest["name"] : folder;
    const version = typeof manifest["version"] === "string" ? manifest["version"] : void 0;
    return {
     components: [ component("npm", name, version, {
      foundIn: path,
      licence: licenceOf(manifest["license"] ?? manifest["licenses"])
     }) ]
    };
   }
  };
  function parse(path, text) {
   let value;
   try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
   } catch (error) {
    throw (0, lock_file_error.T)(path, `is not JSON: ${error.message}`);
   }
   if (value === null || typeof value !== "object" || Array.isArray(value)) throw (0, 
   lock_file_error.T)(path, "is not a JSON object");
   return value;
  }
  const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:@\s*(\S+)|\(?([^;()]*)\)?)\s*(?:;.*)?$/;
  const MAX_LENGTH = 2e3;
  const pipRequirements = {
   name: "pip requirements file",
   accepts: path => /(?:^|\/)requirements(?:[-_.][^/]*)?\.txt$/.test(path),
   read: ({path, text}) => {
    const components = [];
    const notes = [];
    for (const line of logicalLines(text)) {
     if (/^(?:-e|--editable)[ =]/.test(line)) notes.push(`${path}: the editable requirement "${showable(line)}" is not listed`);
     if (line.startsWith("-")) continue;
     components.push(readRequirement(line, path));
    }
    return {
     components,
     notes
    };
   }
  };
  function logicalLines(text) {
   return text.replace(/^\uFEFF/, "").replace(/\\\r?\n/g, " ").split(/\r?\n/).map(line => line.replace(/(?:^|\s)#.*$/, "").trim()).filter(line => line !== "");
  }
  function readRequirement(line, path) {
   const hashes = [ ...line.matchAll(/--hash[= ]sha256:([0-9a-f]{64})/g) ].map(([, hex]) => hex);
   const requirement = line.replace(/\s--[a-z-]+(?:[= ]\S+)?/g, "").trim();
   if (requirement.length > MAX_LENGTH) throw (0, lock_file_error.T)(path, `has a requirement of ${requirement.length} characters`);
   if (/^(?:git\+|https?:\/\/|\.{0,2}\/)/.test(requirement)) return fromAddress(requirement, path);
   const [, name, address, specifier = ""] = REQUIREMENT.exec(requirement) ?? [];
   if (name === void 0 || !isSpecifier(specifier)) throw (0, lock_file_error.T)(path, `cannot read the requirement "${showable(line)}"`);
   const version = /^\s*={2,3}\s*([^\s,*]+)\s*$/.exec(specifier)?.[1];
   return component("pypi", name, version, {
    foundIn: path,
    hashes: hashes.length === 1 ? hexHash("SHA-256", hashes[0]) : [],
    qualifiers: sourceQualifier(address?.replace(/@([0-9a-f]{7,64})(?:#.*)?$/, "#$1"))
   });
  }
  function isSpecifier(text) {
   return text.split(",").every(clause => /^\s*(?:(?:[<>=!~]=|===|<|>)\s*[A-Za-z0-9._*+!-]+)?\s*$/.test(clause));
  }
  function fromAddress(address, path) {
   const file = address.replace(/^[a-z+]+:\/\/[^/]*/, "").replace(/[?#].*$/, "").split("/").findLast(part => part !== "") ?? "";
   const name = /[#&]egg=([A-Za-z0-9._-]+)/.exec(address)?.[1] ?? /^[A-Za-z0-9._]+(?:-[A-Za-z][A-Za-z0-9._]*)*/.exec(file.replace(/\.git(?:@.*)?$/, ""))?.[0];
   if (name === void 0) throw (0, lock_file_error.T)(path, `cannot tell the package of "${showable(address)}"; write it as "name @ address"`);
   return component("pypi", name, void 0, {
    foundIn: path,
    qualifiers: sourceQualifier(address.replace(/#.*$/, "").replace(/@([0-9a-f]{7,64})$/, "#$1"))
   });
  }
  async function readLockYaml({path, text}, schema, scalars = "typed") {
   const {parseDocument} = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
   const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    schema: scalars === "texts" ? "failsafe" : "core",
    uniqueKeys: true,
    logLevel: "silent"
   });
   const [error] = document.errors;
   if (error !== void 0) throw (0, lock_file_error.T)(path, `is not YAML: ${error.message.split("\n")[0] ?? ""}`);
   let value;
   try {
    value = document.toJS({
     maxAliasCount: 0
    });
   } catch {
    throw (0, lock_file_error.T)(path, "uses YAML aliases, which no package manager writes");
   }
   const shape = (0, shape_document.eA)(value, schema);
   if (!shape.ok) throw (0, lock_file_error.T)(path, shape.problems);
   return shape.value;
  }
  const pnpm_lock_text = schemas.KCZ([ schemas.YjP(), schemas.aig() ]).transform(String);
  const needed = schemas.g1P(schemas.YjP(), schemas.KCZ([ pnpm_lock_text, schemas._H3({
   version: pnpm_lock_text
  }).transform(({version}) => version) ])).nullish();
  const needs = schemas.g1P(schemas.YjP(), pnpm_lock_text).nullish();
  const importer = schemas._H3({
   dependencies: needed,
   optionalDependencies: needed
  });
  const pnpm_lock_packageSchema = schemas._H3({
   name: schemas.YjP().optional(),
   version: pnpm_lock_text.optional(),
   resolution: schemas._H3({
    integrity: schemas.YjP().optional(),
    tarball: schemas.YjP().optional(),
    repo: schemas.YjP().optional(),
    commit: schemas.YjP().optional()
   }).optional(),
   dependencies: needs,
   optionalDependencies: needs
  });
  const pnpm_lock_schema = schemas._H3({
   lockfileVersion: pnpm_lock_text,
   importers: schemas.g1P(schemas.YjP(), importer).optional(),
   dependencies: needed,
   optionalDependencies: needed,
   packages: schemas.g1P(schemas.YjP(), pnpm_lock_packageSchema).nullish(),
   snapshots: schemas.g1P(schemas.YjP(), schemas._H3({
    dependencies: needs,
    optionalDependencies: needs
   })).nullish()
  });
  const pnpmLock = {
   name: "pnpm-lock.yaml",
   accepts: path => /(?:^|\/)pnpm-lock\.yaml$/.test(path),
   read: async file => {
    const lock = await readLockYaml(file, pnpm_lock_schema);
    if (!/^(?:5\.[1-4]|6\.\d|9\.\d)$/.test(lock.lockfileVersion)) throw (0, lock_file_error.T)(file.path, `has lockfileVersion ${lock.lockfileVersion.slice(0, 20)}; this DuRi knows 5.1 to 9`);
    return readLock(lock, file.path);
   }
  };
  function readLock(lock, foundIn) {
   const graph = lock.snapshots ?? lock.packages ?? {};
   const resolveKey = (name, version) => [ `${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version ].find(key => Object.hasOwn(graph, key));
   const keysOf = (...lists) => lists.flatMap(list => Object.entries(list ?? {})).flatMap(([name, version]) => resolveKey(name, version) ?? []);
   const importers = lock.importers ?? {
    ".": {
     dependencies: lock.dependencies,
     optionalDependencies: lock.optionalDependencies
    }
   };
   const direct = Object.values(importers).flatMap(({dependencies, optionalDependencies}) => keysOf(dependencies, optionalDependencies));
   const reached = new Set(direct);
   for (const key of reached) for (const next of keysOf(graph[key]?.dependencies, graph[key]?.optionalDependencies)) reached.add(next);
   const found = new Map([ ...reached ].map(key => [ key, pnpm_lock_toComponent(key, lock, foundIn) ]));
   const purls = keys => keys.flatMap(key => found.get(key)?.purl ?? []);
   const components = [ ...found ].map(([key, value]) => ({
    ...value,
    dependsOn: purls(keysOf(graph[key]?.dependencies, graph[key]?.optionalDependencies))
   }));
   return {
    components,
    direct: purls(direct)
   };
  }
  function pnpm_lock_toComponent(key, lock, foundIn) {
   const bare = key.replace(/\(.*$/, "");
   const entry = own(lock.packages, bare) ?? own(lock.packages, key);
   const {name, version} = nameAndVersion(bare, lock.lockfileVersion);
   const isVersion = /^\d+\.\d+\.\d+/.test(version);
   return component("npm", entry?.name ?? name, entry?.version ?? (isVersion ? version : void 0), {
    foundIn,
    hashes: hashesOf(entry?.resolution?.integrity),
    qualifiers: isVersion ? {} : sourceOf(entry?.resolution, version)
   });
  }
  function nameAndVersion(key, lockfileVersion) {
   const path = key.replace(/^\//, "");
   const old = lockfileVersion.startsWith("5.") ? /^((?:@[^/]+\/)?[^/]+)\/([^/_]+)/.exec(path) : null;
   const [, name = path, version = ""] = old ?? /^(@?[^@]+)@(.*)$/.exec(path) ?? [];
   return {
    name,
    version
   };
  }
  function sourceOf(resolution, version) {
   return sourceQualifier(resolution?.repo === void 0 ? resolution?.tarball ?? version : `${resolution.repo}#${resolution.commit ?? ""}`);
  }
  function own(record, key) {
   return record !== null && record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;
  }
  const pythonInstalled = {
   name: "installed Python package",
   accepts: path => /(?:^|\/)[^/]+\.dist-info\/METADATA$/.test(path),
   read: ({path, text}) => {
    const head = text.replace(/^\uFEFF/, "").split(/\r?\n\r?\n/, 1)[0] ?? "";
    const field = name => new RegExp(`^${name}:(.*)$`, "mi").exec(head)?.[1]?.trim() || void 0;
    const [name, version] = [ field("Name"), field("Version") ];
    if (name === void 0 || version === void 0) throw (0, lock_file_error.T)(path, "has no Name or no Version");
    const licence = field("License-Expression") ?? field("License");
    return {
     components: [ component("pypi", name, version, {
      foundIn: path,
      licence: licence === "UNKNOWN" ? void 0 : licence?.slice(0, 1e3)
     }) ]
    };
   }
  };
  function splitPattern(pattern) {
   const at = pattern.indexOf("@", 1);
   return at === -1 ? [ pattern, "" ] : [ pattern.slice(0, at), pattern.slice(at + 1) ];
  }
  const FIELD = /^("(?:[^"\\]|\\.)*"|[^\s":]+) ("(?:[^"\\]|\\.)*"|\S+)$/;
  function readClassicYarn({path, text}) {
   if (!/^# yarn lockfile v1\s*$/m.test(text)) throw (0, lock_file_error.T)(path, 'has neither "# yarn lockfile v1" nor "__metadata:"');
   const entries = [];
   for (const [index, line] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!yarn_classic_readLine(line, entries)) throw (0, lock_file_error.T)(path, `line ${index + 1} cannot be read: ${showable(line.trim())}`);
   }
   const incomplete = entries.find(({patterns, fields}) => !fields.has("version") || patterns.length === 0 || patterns.some(pattern => splitPattern(pattern)[0] === ""));
   if (incomplete !== void 0) throw (0, lock_file_error.T)(path, `the entry "${incomplete.patterns.join(", ").slice(0, 80)}" has no name or no version`);
   return entries;
  }
  function yarn_classic_readLine(line, entries) {
   const body = line.trimStart();
   const indent = line.length - body.length;
   if (indent === 0 && body.endsWith(":")) {
    entries.push({
     patterns: patternsOf(body.slice(0, -1)),
     fields: new Map,
     needs: [],
     list: void 0
    });
    return true;
   }
   const entry = entries.at(-1);
   if (entry === void 0) return false;
   if (indent === 2 && /^\w+:$/.test(body)) {
    entry.list = body.slice(0, -1);
    return true;
   }
   const [, key = "", value = ""] = (FIELD.exec(body) ?? []).map(unquote);
   if (key === "") return false;
   return indent === 2 ? addField(entry, key, value) : indent === 4 && addItem(entry, key, value);
  }
  function addField(entry, key, value) {
   if (entry.fields.has(key)) return false;
   entry.fields.set(key, value);
   return true;
  }
  function addItem({list, needs}, name, range) {
   if (list?.endsWith("ependencies") === true) needs.push(`${name}@${range}`);
   return list !== void 0;
  }
  function patternsOf(head) {
   return (head.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? []).map(pattern => unquote(pattern.trim())).filter(pattern => pattern !== "");
  }
  function unquote(text) {
   return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, "$1") : text;
  }
  const yarn_berry_needs = schemas.g1P(schemas.YjP(), schemas.YjP()).optional();
  const yarn_berry_entrySchema = schemas._H3({
   version: schemas.YjP(),
   resolution: schemas.YjP(),
   linkType: schemas.k5n([ "hard", "soft" ]),
   dependencies: yarn_berry_needs,
   peerDependencies: yarn_berry_needs
  });
  const yarn_berry_schema = schemas.g1P(schemas.YjP(), schemas.L5J());
  async function readYarnBerry(file) {
   const lock = await readLockYaml(file, yarn_berry_schema, "texts");
   const entries = Object.entries(lock).flatMap(([key, value]) => {
    if (key === "__metadata") return [];
    const entry = yarn_berry_entrySchema.safeParse(value);
    if (!entry.success) throw (0, lock_file_error.T)(file.path, `the entry "${key.slice(0, 80)}" has no version, resolution or linkType`);
    return [ {
     patterns: key.split(", "),
     entry: entry.data,
     found: yarn_berry_toComponent(entry.data, file.path)
    } ];
   });
   const byPattern = new Map(entries.flatMap(({patterns, found}) => patterns.map(pattern => [ pattern, found ])));
   const targets = entry => Object.entries(entry.dependencies ?? {}).flatMap(([name, range]) => (byPattern.get(`${name}@${range}`) ?? byPattern.get(`${name}@npm:${range}`))?.purl ?? []);
   const root = entries.find(({entry}) => entry.resolution.endsWith("@workspace:."));
   const components = entries.filter(entry => entry !== root).map(({entry, found}) => ({
    ...found,
    dependsOn: targets(entry)
   }));
   return root === void 0 ? {
    components
   } : {
    components,
    project: root.found,
    direct: targets(root.entry)
   };
  }
  function yarn_berry_toComponent({resolution, version, linkType}, foundIn) {
   const [name, protocol] = splitPattern(resolution);
   const inRegistry = protocol.startsWith("npm:") || linkType === "soft";
   const known = version === "0.0.0-use.local" ? void 0 : version;
   return component("npm", name, known, {
    foundIn,
    qualifiers: inRegistry ? {} : sourceQualifier(protocol.replace(/^patch:.*/, ""))
   });
  }
  const yarnLock = {
   name: "yarn.lock",
   accepts: path => /(?:^|\/)yarn\.lock$/.test(path),
   read: file => /^__metadata:/m.test(file.text) ? readYarnBerry(file) : readClassic(file)
  };
  function readClassic(file) {
   const pairs = readClassicYarn(file).map(entry => [ entry, yarn_lock_toComponent(entry, file.path) ]);
   const byPattern = new Map(pairs.flatMap(([{patterns}, found]) => patterns.map(pattern => [ pattern, found ])));
   return {
    components: pairs.map(([{needs}, found]) => ({
     ...found,
     dependsOn: needs.flatMap(pattern => byPattern.get(pattern)?.purl ?? [])
    }))
   };
  }
  function yarn_lock_toComponent({patterns, fields}, foundIn) {
   const [name, range] = splitPattern(patterns[0] ?? "");
   const real = /^npm:(@?[^@]+)@/.exec(range)?.[1] ?? name;
   const [resolved = "", integrity] = [ fields.get("resolved"), fields.get("integrity") ];
   const inRegistry = integrity !== void 0 || isRegistryArchive(resolved);
   return component("npm", real, fields.get("version"), {
    foundIn,
    hashes: integrity === void 0 ? fragmentHash(resolved) : hashesOf(integrity),
    qualifiers: inRegistry ? {} : sourceQualifier(resolved)
   });
  }
  function fragmentHash(resolved) {
   return /^https?:\/\/[^#]+\.tgz#/.test(resolved) ? hexHash("SHA-1", resolved.slice(resolved.indexOf("#") + 1)) : [];
  }
  const ECOSYSTEMS = [ npmLock, npmInstalled, yarnLock, pnpmLock, pipRequirements, pythonInstalled, goMod, cargoLock, composerLock, gemfileLock ];
  const UNREAD = /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock\.toml|bun\.lockb?|deno\.lock|pom\.xml|gradle\.lockfile|packages\.lock\.json|[^/]+\.deps\.json|pubspec\.lock|mix\.lock|Podfile\.lock|Package\.resolved|conan\.lock|[^/]+\.(?:jar|war|ear))$/;
  function ecosystemOf(path) {
   const inside = /(?:^|\/)node_modules\//.test(path);
   const found = ECOSYSTEMS.find(ecosystem => ecosystem.accepts(path) && (!inside || ecosystem === npmInstalled || ecosystem === npmLock && path.endsWith("node_modules/.package-lock.json")));
   return found ?? (!inside && UNREAD.test(path) ? "unread" : void 0);
  }
 }),
 45281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => lockFileInvalid
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);
  function lockFileInvalid(path, problems) {
   const what = typeof problems === "string" ? problems : (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.yg)(problems.slice(0, 5));
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("lock_file_invalid", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(path)}: ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(what)}`, {
    path
   });
  }
 }),
 18594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => mergeReadings
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function mergeReadings(readings) {
   const merged = new Map;
   let direct;
   const add = found => merged.set(found.purl, join(merged.get(found.purl), found));
   for (const {path, components, project, direct: needed} of readings) {
    for (const found of components) add(found);
    if (project !== void 0 && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) !== ".") add({
     ...project,
     dependsOn: needed
    }); else direct = joinLists(direct, needed);
   }
   const known = (purls, self) => purls && sortedUnique(purls.filter(purl => merged.has(purl) && purl !== self));
   const components = [ ...merged.values() ].map(found => ({
    ...found,
    dependsOn: known(found.dependsOn, found.purl),
    foundIn: sortedUnique(found.foundIn)
   })).sort((a, b) => a.purl < b.purl ? -1 : 1);
   return {
    components,
    direct: known(direct),
    notes: sortedUnique(readings.flatMap(({notes = []}) => notes))
   };
  }
  function join(before, found) {
   if (before === void 0) return found;
   return {
    ...before,
    licence: before.licence ?? found.licence,
    hashes: joinHashes(before.hashes, found.hashes),
    foundIn: [ ...before.foundIn, ...found.foundIn ],
    dependsOn: joinLists(before.dependsOn, found.dependsOn)
   };
  }
  function joinLists(before, found) {
   return before === void 0 ? found : [ ...before, ...found ?? [] ];
  }
  function joinHashes(before, found) {
   const all = [ ...before, ...found ];
   return all.filter(({algorithm, hex}, index) => all.every(other => other.algorithm !== algorithm || other.hex === hex) && all.findIndex(other => other.algorithm === algorithm) === index);
  }
  function sortedUnique(texts) {
   return [ ...new Set(texts) ].sort();
  }
 })
};
