import { modules as shared } from "./shared.index.js";

export const id = 2206;

export const ids = [ 2206 ];

export const modules = {
 ...shared,
 53420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   probeSbomTool: () => probeSbomTool,
   runSbomTool: () => runSbomTool
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var model_path = __webpack_require__(80916);
  var ecosystems = __webpack_require__(89609);
  var merge = __webpack_require__(18594);
  var model_digest = __webpack_require__(6799);
  var identifiers = __webpack_require__(13723);
  const ROOT_ID = "SPDXRef-DocumentRoot";
  const UNKNOWN = {
   downloadLocation: "NOASSERTION",
   filesAnalyzed: false,
   licenseConcluded: "NOASSERTION",
   copyrightText: "NOASSERTION",
   supplier: "NOASSERTION"
  };
  function renderSpdx({components, direct}, tool) {
   const root = {
    SPDXID: ROOT_ID,
    name: "release",
    ...UNKNOWN,
    licenseDeclared: "NOASSERTION",
    primaryPackagePurpose: "APPLICATION"
   };
   const document = {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: identifiers.wP,
    name: "release",
    documentNamespace: "https://github.com/duri/duri/sbom/unnamed",
    creationInfo: {
     created: "1970-01-01T00:00:00Z",
     creators: [ `Tool: ${tool.name}-${tool.version}` ]
    },
    packages: [ root, ...components.map(toPackage) ],
    relationships: [ {
     spdxElementId: identifiers.wP,
     relationshipType: "DESCRIBES",
     relatedSpdxElement: ROOT_ID
    }, ...components.map(({purl}) => ({
     spdxElementId: ROOT_ID,
     relationshipType: "CONTAINS",
     relatedSpdxElement: idOf(purl)
    })), ...(direct ?? []).map(purl => ({
     spdxElementId: ROOT_ID,
     relationshipType: "DEPENDS_ON",
     relatedSpdxElement: idOf(purl)
    })), ...components.flatMap(({purl, dependsOn = []}) => dependsOn.map(needed => ({
     spdxElementId: idOf(purl),
     relationshipType: "DEPENDS_ON",
     relatedSpdxElement: idOf(needed)
    }))) ]
   };
   return JSON.stringify(document);
  }
  function toPackage({purl, group, name, version, hashes, licence, foundIn}) {
   return {
    SPDXID: idOf(purl),
    name: group === void 0 ? name : `${group}/${name}`,
    versionInfo: version,
    ...UNKNOWN,
    licenseDeclared: licence ?? "NOASSERTION",
    checksums: hashes.length === 0 ? void 0 : hashes.map(({algorithm, hex}) => ({
     algorithm: algorithm.replace("-", ""),
     checksumValue: hex
    })),
    externalRefs: [ {
     referenceCategory: "PACKAGE-MANAGER",
     referenceType: "purl",
     referenceLocator: purl
    } ],
    sourceInfo: `found in ${foundIn.join(", ")}`,
    primaryPackagePurpose: "LIBRARY"
   };
  }
  function idOf(purl) {
   const readable = decodeURIComponent(purl.slice("pkg:".length).replace(/[?#].*$/, "")).replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 120);
   return `SPDXRef-Package-${readable}-${(0, model_digest.sc)(purl).slice(0, 12)}`;
  }
  async function generateEmbedded({files, unread}, formats, tool) {
   const readings = [];
   for (const file of [ ...files ].sort((a, b) => a.path < b.path ? -1 : 1)) {
    const ecosystem = (0, ecosystems.M)(file.path);
    if (ecosystem !== void 0 && ecosystem !== "unread") readings.push({
     ...await ecosystem.read(file),
     path: file.path
    });
   }
   const list = (0, merge.g)(readings);
   const documents = [];
   for (const format of formats) {
    const text = format === "spdx-json" ? renderSpdx(list, tool) : (await Promise.all([ __webpack_require__.e(9897), __webpack_require__.e(4567), __webpack_require__.e(3136) ]).then(__webpack_require__.bind(__webpack_require__, 13136))).renderCyclonedx(list, tool);
    documents.push({
     format,
     content: Buffer.from(text)
    });
   }
   return {
    documents,
    notes: [ ...list.notes, ...unreadNote(unread) ]
   };
  }
  const NAMED = 10;
  function unreadNote(unread) {
   if (unread.length === 0) return [];
   const named = [ ...unread ].sort().slice(0, NAMED).join(", ");
   return [ `${unread.length} file${unread.length === 1 ? "" : "s"} that only Syft reads ${unread.length === 1 ? "is" : "are"} not covered: ${named}${unread.length > NAMED ? ", …" : ""}` ];
  }
  var digest_of_file = __webpack_require__(51451);
  var find_program = __webpack_require__(31410);
  var limits = __webpack_require__(44831);
  var lock_file_error = __webpack_require__(45281);
  var json = __webpack_require__(5565);
  const MAX_ENTRIES = 1e8;
  const MAX_TOTAL_BYTES = 1024 ** 3;
  function findLockFiles(directory) {
   const files = [];
   const unread = [];
   let bytes = 0;
   for (const bytePath of regularFiles(directory)) {
    const path = (0, model_path.fE)(bytePath) ?? (0, model_path.Vj)(bytePath);
    const ecosystem = (0, ecosystems.M)(path);
    if (ecosystem === "unread") unread.push(path);
    if (ecosystem === void 0 || ecosystem === "unread") continue;
    const content = readBounded(below(directory, bytePath), path);
    bytes += content.length;
    if (bytes > MAX_TOTAL_BYTES) throw new errors.cs("tree_unreadable", `the lock files of the release are larger than ${MAX_TOTAL_BYTES} bytes together`);
    files.push({
     path,
     text: textOf(content, path)
    });
   }
   return {
    files,
    unread
   };
  }
  function* regularFiles(directory) {
   const folders = [ "" ];
   let seen = 0;
   for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) for (const entry of list(directory, folder)) {
    seen += 1;
    if (seen > MAX_ENTRIES) throw new errors.cs("tree_unreadable", `the release has more than ${MAX_ENTRIES} entries`);
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== ".git") folders.push(path);
    if (entry.isFile()) yield path;
   }
  }
  function* list(directory, folder) {
   const listed = attempt(folder, () => (0, external_node_fs_.opendirSync)(folder === "" ? directory : below(directory, folder), {
    encoding: "latin1",
    bufferSize: 512
   }));
   try {
    for (;;) {
     const entry = attempt(folder, () => listed.readSync());
     if (entry === null) return;
     yield entry;
    }
   } finally {
    listed.closeSync();
   }
  }
  function attempt(folder, step) {
   try {
    return step();
   } catch (error) {
    const shown = folder === "" ? "the release directory" : (0, model_path.Vj)(folder);
    throw new errors.cs("tree_unreadable", `${shown} cannot be listed: ${(0, errors.bD)(error)}`, {
     path: shown
    });
   }
  }
  function below(directory, path) {
   return (0, model_path._r)(`${(0, model_path.xe)(directory)}/${path}`);
  }
  const {O_NOFOLLOW = 0, O_NONBLOCK = 0} = external_node_fs_.constants;
  function readBounded(path, shown) {
   let descriptor;
   try {
    descriptor = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const {size} = (0, external_node_fs_.fstatSync)(descriptor);
    if (size > limits.b.lockFileBytes) throw (0, lock_file_error.T)(shown, `is ${size} bytes long; the limit is ${limits.b.lockFileBytes}`);
    const content = Buffer.alloc(size);
    let read = 0;
    for (let got = -1; got !== 0 && read < size; read += got) got = (0, external_node_fs_.readSync)(descriptor, content, read, size - read, read);
    return content.subarray(0, read);
   } catch (error) {
    if (error instanceof errors.cs) throw error;
    throw new errors.cs("tree_unreadable", `${(0, model_path.g$)(shown)} cannot be read: ${(0, 
    errors.bD)(error)}`, {
     path: shown
    });
   } finally {
    if (descriptor !== void 0) (0, external_node_fs_.closeSync)(descriptor);
   }
  }
  function textOf(content, path) {
   const text = (0, json._)(content);
   if (text === void 0) throw (0, lock_file_error.T)(path, "is not valid UTF-8");
   return text;
  }
  var external_node_crypto_ = __webpack_require__(77598);
  const SYFT_DIGESTS = {
   "1.44.0": {
    "darwin-amd64": "c40ece5407927327f94f35901727dbc604b46857e04f04ec94a310845fb71bde",
    "darwin-arm64": "24e4d34078ae81da7c82539616f0ccac3e226cf4f74a38ce6fb3463619e50a55",
    "linux-amd64": "0e91737aee2b5baf1d255b959630194a302335d848ff97bb07921eb6205b5f5a",
    "linux-arm64": "6f6cdcdc695721d91ce756e3b5bc3e3416599c464101f5e32e9c3f33054ee6d9"
   },
   "1.43.0": {
    "darwin-amd64": "08fd18f55037f999f50b2c2256a9285f0146978a0b16cdc58662ecdc85d0e3c0",
    "darwin-arm64": "3640e2181c8be7a56377f3c96e520d5380c924dbafd115ee3c8d45fcbc89cac2",
    "linux-amd64": "7b98251d2d08926bb5d4639b56b1f0996a58ef6667c5830e3fe3cd3ad5f4214a",
    "linux-arm64": "afe92510c467f952a009b994f2d998ff8f9dd266dc26eca55d14a0dd46fec7f2"
   },
   "1.42.4": {
    "darwin-amd64": "4a14affad1b90f0bfa38fdb784279f01598b6099df40686391d814620e9de226",
    "darwin-arm64": "0797b64cf8841c904682e6007a695f9cd3e72103f064dd286723c0a56a2273e2",
    "linux-amd64": "590650c2743b83f327d1bf9bec64f6f83b7fec504187bb84f500c862bf8f2a0f",
    "linux-arm64": "5029bad1ed372649527b1e443cbceef7f5d6ae1cfe52c16e721559f94267128b"
   },
   "1.42.3": {
    "darwin-amd64": "c00d01b7c43504708c8922d643d1cbaefa62ca8876baa4d2c2cf4c3be43707a9",
    "darwin-arm64": "d71ee7db2be0fe2e96f679fd9d69ef04274cc86c8604707797080a21070b3f32",
    "linux-amd64": "0d6be741479eddd2c8644a288990c04f3df0d609bbc1599a005532a9dff63509",
    "linux-arm64": "dc630590c953347789d08f8ebf57c7d8094db89100785fcd94b1cddeac791804"
   },
   "1.42.2": {
    "darwin-amd64": "e0d03b2ef68a9986ec087f4653985c99a726a05cb1549e6f63fe37b63393aaeb",
    "darwin-arm64": "19c84dbb93207e51f3be4d74f4924a5dcb796d5aa00067ba4df0a92c54d72a38",
    "linux-amd64": "1d3cc98b13ce3dfb6083ef42f64f1033e40d7dea292e8ea85ed1cf88efb2f542",
    "linux-arm64": "49aa164f953adcca6d80d6ce6d2a61d3226be72046a0b3ddd02d9c28c49c916d"
   },
   "1.42.1": {
    "darwin-amd64": "1e52e39d24a4eaec94329e0f3283c448e2ee8f79dc03e5f1e405d324b7ae4e1c",
    "darwin-arm64": "b83cdcbd1b4c55505abd359c25c5903d94b99be47e6f98572bf96927b7b47e45",
    "linux-amd64": "989ded4e772810f93de6ccdc4512f79a6dabb5fb2dd2a9ffc72a80c955e6125a",
    "linux-arm64": "dfc9ac5fffa8fea95b4f84b427e200dbb2bd9bd0bbf2760d1a9369715b60a91d"
   }
  };
  function syftArchiveName(version, platform) {
   return `syft_${version}_${platform.replace("-", "_")}.tar.gz`;
  }
  function cacheFolder({variables, platform}) {
   const home = variables[platform === "win32" ? "USERPROFILE" : "HOME"];
   const atHome = platform === "darwin" ? [ "Library", "Caches" ] : [ ".cache" ];
   const candidates = [ variables["RUNNER_TOOL_CACHE"], variables["XDG_CACHE_HOME"], platform === "win32" ? variables["LOCALAPPDATA"] : void 0, home === void 0 ? void 0 : (0, 
   external_node_path_.join)(home, ...atHome) ];
   const base = candidates.find(path => path !== void 0 && (0, external_node_path_.isAbsolute)(path));
   return base === void 0 ? void 0 : (0, external_node_path_.join)(base, "duri");
  }
  const ANCHORE_RELEASES = {
   assetUrl: "https://github.com/anchore/syft/releases/download/v{version}/{file}",
   digests: SYFT_DIGESTS
  };
  const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
  const DOWNLOAD_TIMEOUT_MS = 3e5;
  const BY_PATH = {
   hint: "Install Syft yourself and pass its path with --syft-path (syft-path in the action)."
  };
  function knownArchive(version, environment, {digests}) {
   const platform = `${environment.platform === "win32" ? "windows" : environment.platform}-${environment.arch === "x64" ? "amd64" : environment.arch}`;
   const platforms = Object.hasOwn(digests, version) ? digests[version] : void 0;
   if (platforms === void 0) throw new errors.cs("tool_unverified", `DuRi has no digests of Syft ${version.slice(0, 40)}; it knows ${Object.keys(digests).join(", ")}`, {
    version
   }, BY_PATH);
   const digest = Object.hasOwn(platforms, platform) ? platforms[platform] : void 0;
   if (digest === void 0) throw new errors.cs("tool_unverified", `DuRi has no digest of Syft ${version} for ${platform}`, {
    version,
    platform
   }, BY_PATH);
   return {
    name: syftArchiveName(version, platform),
    digest
   };
  }
  async function releaseArchive(version, {environment, http, releases}) {
   const {name, digest} = knownArchive(version, environment, releases);
   const folder = cacheFolder(environment);
   const path = folder === void 0 ? void 0 : (0, external_node_path_.join)(folder, "syft", `${digest}-${name}`);
   const cached = path === void 0 ? void 0 : readCached(path);
   if (cached !== void 0 && (0, model_digest.sc)(cached) === digest) return {
    name,
    content: cached,
    notes: []
   };
   const content = await http.download(releases.assetUrl.replaceAll("{version}", version).replaceAll("{file}", name), {
    maxBytes: MAX_ARCHIVE_BYTES,
    timeoutMs: DOWNLOAD_TIMEOUT_MS
   });
   const found = (0, model_digest.sc)(content);
   if (found !== digest) throw new errors.cs("tool_unverified", `${name} has another digest than DuRi knows: expected ${digest}, found ${found}`, {
    expected: digest,
    found
   }, BY_PATH);
   if (path !== void 0) writeCached(path, content);
   return {
    name,
    content,
    notes: cached === void 0 ? [] : [ `the cached ${name} had been changed; it was downloaded anew` ]
   };
  }
  function readCached(path) {
   try {
    const {size} = (0, external_node_fs_.statSync)(path);
    return size > MAX_ARCHIVE_BYTES ? new Uint8Array : (0, external_node_fs_.readFileSync)(path);
   } catch (error) {
    return (0, errors.xU)(error) === "ENOENT" ? void 0 : new Uint8Array;
   }
  }
  function writeCached(path, content) {
   const temporary = `${path}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
   try {
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), {
     recursive: true,
     mode: 448
    });
    (0, external_node_fs_.writeFileSync)(temporary, content, {
     mode: 384,
     flag: "wx"
    });
    (0, external_node_fs_.renameSync)(temporary, path);
   } catch {
    removeQuietly(temporary);
   }
  }
  function removeQuietly(path) {
   try {
    (0, external_node_fs_.rmSync)(path, {
     force: true
    });
   } catch {}
  }
  const MAX_LOG_BYTES = 16 * 1024 * 1024;
  const VERSION_TIMEOUT_MS = 3e4;
  const GARBAGE_PERCENT = "200";
  async function syftVersion(run) {
   const result = await call(run, [ "version", "-o", "json" ], VERSION_TIMEOUT_MS);
   const {application, version} = parseVersion(result.stdout);
   if (result.exitCode !== 0 || application !== "syft") throw failed(run, result, "is no Syft: it does not say its version as Syft does");
   return typeof version === "string" && /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/.test(version) ? version : "unknown";
  }
  const OUTPUTS = {
   "spdx-json": "spdx-json@2.3",
   "cyclonedx-json": "cyclonedx-json@1.6"
  };
  async function runSyft(run, directory, formats) {
   const config = (0, external_node_path_.join)(run.workFolder, "config.yaml");
   (0, external_node_fs_.writeFileSync)(config, JSON.stringify(configuration(directory)), {
    mode: 384
   });
   const outputs = formats.map(format => ({
    format,
    path: (0, external_node_path_.join)(run.workFolder, `${format}.json`)
   }));
   const result = await call(run, [ "scan", `dir:${directory}`, "-c", config, ...outputs.flatMap(({format, path}) => [ "-o", `${OUTPUTS[format]}=${path}` ]) ], run.timeoutMs);
   if (result.exitCode !== 0) throw failed(run, result, `failed with exit code ${result.exitCode}`);
   return outputs.map(({format, path}) => ({
    format,
    content: readOutput(run, result, format, path)
   }));
  }
  function configuration(directory) {
   return {
    "check-for-app-update": false,
    "default-catalogers": [ "file", "directory", "installed" ],
    source: {
     name: "release",
     "base-path": directory
    },
    cache: {
     dir: "",
     ttl: "0"
    },
    enrich: [],
    exclude: [],
    file: {
     metadata: {
      selection: "owned-by-package",
      digests: [ "sha1", "sha256" ]
     }
    },
    golang: {
     "use-packages-lib": false,
     "search-remote-licenses": false,
     "search-local-mod-cache-licenses": false
    },
    java: {
     "use-network": false,
     "use-maven-local-repository": false
    },
    javascript: {
     "search-remote-licenses": false
    },
    python: {
     "search-remote-licenses": false
    }
   };
  }
  function call({processes, environment, program, workFolder}, args, timeoutMs) {
   const folders = [ "HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_CACHE_HOME", "TMPDIR", "TMP", "TEMP" ];
   const systemRoot = environment.variables["SystemRoot"];
   return processes.run({
    program,
    args,
    cwd: workFolder,
    env: {
     PATH: "",
     SYFT_CHECK_FOR_APP_UPDATE: "false",
     GOGC: GARBAGE_PERCENT,
     ...Object.fromEntries(folders.map(name => [ name, workFolder ])),
     ...systemRoot === void 0 ? {} : {
      SystemRoot: systemRoot
     }
    },
    timeoutMs,
    maxOutputBytes: MAX_LOG_BYTES
   });
  }
  function readOutput(run, result, format, path) {
   if (!(0, external_node_fs_.existsSync)(path)) throw failed(run, result, `wrote no ${format}`);
   const {size} = (0, external_node_fs_.statSync)(path);
   if (size > limits.b.sbomBytes) throw failed(run, result, `wrote ${size} bytes of ${format}; the limit is ${limits.b.sbomBytes}`);
   const content = (0, external_node_fs_.readFileSync)(path);
   if (!/^\s*\{/.test(content.toString("latin1", 0, 100)) || !/\}\s*$/.test(content.toString("latin1", Math.max(0, size - 100)))) throw failed(run, result, `wrote something else than ${format}`);
   return content;
  }
  function parseVersion(stdout) {
   try {
    return JSON.parse(Buffer.from(stdout).toString("utf8")) ?? {};
   } catch {
    return {};
   }
  }
  const LAST_LINES = 5;
  function failed({program}, {stderr}, what) {
   const lines = stderr.split("\n").map(line => (0, model_path.g$)(line.trim()).slice(0, 300)).filter(line => line !== "");
   const said = lines.length === 0 ? "" : `; it said: ${lines.slice(-LAST_LINES).join(" | ")}`;
   return new errors.cs("tool_failed", `${(0, model_path.g$)(program)} ${what}${said}`, {
    program,
    stderr: lines.slice(-LAST_LINES)
   });
  }
  var external_node_util_ = __webpack_require__(57975);
  var external_node_zlib_ = __webpack_require__(38522);
  const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
  async function programIn(archive, name) {
   const refuse = why => new errors.cs("tool_unverified", `${name} ${why}`, {
    archive: name
   });
   const members = await unpack(archive).catch(error => {
    throw refuse(`cannot be unpacked: ${(0, errors.bD)(error).slice(0, 200)}`);
   });
   const [program, second] = members;
   if (program === void 0) throw refuse('holds no member "syft"');
   if (second !== void 0) throw refuse('holds several members "syft"');
   if (program.header.type !== "file" || program.data === void 0 || program.data.length === 0) throw refuse('holds a member "syft" that is no file');
   return program.data;
  }
  async function unpack(archive) {
   const tar = await (0, external_node_util_.promisify)(external_node_zlib_.gunzip)(archive, {
    maxOutputLength: MAX_UNPACKED_BYTES
   });
   const {unpackTar} = await __webpack_require__.e(1942).then(__webpack_require__.bind(__webpack_require__, 51942));
   return unpackTar(tar, {
    strict: true,
    filter: ({name}) => name === "syft"
   });
  }
  const DEFAULT_TIMEOUT_MS = 6e5;
  async function probeSbomTool(options, request) {
   const choice = choose(request, options, void 0);
   switch (choice.kind) {
   case "embedded":
    return embeddedTool(options);

   case "install":
    knownArchive(choice.version, options.environment, options.releases ?? ANCHORE_RELEASES);
    return {
     name: "syft",
     version: choice.version,
     digest: void 0
    };

   case "program":
    return withWorkFolder(options, async workFolder => identify(runOf(options, choice.program, workFolder)));
   }
  }
  async function runSbomTool(options, request) {
   const directory = realDirectory(request.directory, options.environment);
   const choice = choose(request, options, directory);
   if (choice.kind !== "embedded") return withWorkFolder(options, folder => generateWithSyft(choice, {
    ...options,
    folder,
    directory,
    request
   }));
   const tool = embeddedTool(options);
   const {documents, notes} = await generateEmbedded(findLockFiles(directory), request.formats, tool);
   return {
    tool,
    documents,
    notes: [ ...choice.notes, ...notes ]
   };
  }
  function choose({syftPath, syftVersion: version}, {environment, processes}, directory) {
   if (syftPath !== void 0) {
    const program = (0, external_node_path_.resolve)(environment.cwd, syftPath);
    if (!(0, find_program.V)(program)) throw new errors.cs("tool_missing", `${(0, model_path.g$)(syftPath)} is no program`, {
     program
    }, {
     hint: "Pass the path of a Syft that exists and may be executed."
    });
    return {
     kind: "program",
     program,
     notes: []
    };
   }
   const found = processes.find("syft");
   const own = found !== void 0 && directory !== void 0 && isInside((0, external_node_fs_.realpathSync)(found), directory);
   if (found !== void 0 && !own) return {
    kind: "program",
    program: found,
    notes: []
   };
   const notes = own ? [ "the Syft on PATH lies inside the release, which may not choose its own judge; it was passed over" ] : [];
   return version === void 0 ? {
    kind: "embedded",
    notes
   } : {
    kind: "install",
    version,
    notes
   };
  }
  async function generateWithSyft(choice, context) {
   const {folder, directory, request} = context;
   const workFolder = (0, external_node_path_.join)(folder, "work");
   (0, external_node_fs_.mkdirSync)(workFolder);
   const installed = choice.kind === "install" ? await install(choice.version, folder, context) : {
    program: choice.program,
    notes: []
   };
   const run = runOf(context, installed.program, workFolder);
   const {tool, documents} = await scanAndIdentify(run, directory, request.formats);
   if (choice.kind === "install" && tool.version !== choice.version) throw new errors.cs("tool_unverified", `the Syft installed as ${choice.version} says that it is ${tool.version}`, {
    expected: choice.version,
    found: tool.version
   });
   const other = choice.kind === "program" && request.syftVersion !== void 0 && request.syftVersion !== tool.version ? [ `Syft ${request.syftVersion} was asked for; the one at hand was used (version ${tool.version})` ] : [];
   return {
    tool,
    documents,
    notes: [ ...choice.notes, ...installed.notes, ...other ]
   };
  }
  async function scanAndIdentify(run, directory, formats) {
   const [tool, documents] = await Promise.allSettled([ identify(run), runSyft(run, directory, formats) ]);
   if (tool.status === "rejected") throw tool.reason;
   if (documents.status === "rejected") throw documents.reason;
   return {
    tool: tool.value,
    documents: documents.value
   };
  }
  async function install(version, folder, {environment, http, releases = ANCHORE_RELEASES}) {
   const {name, content, notes} = await releaseArchive(version, {
    environment,
    http,
    releases
   });
   const program = (0, external_node_path_.join)(folder, "syft");
   (0, external_node_fs_.writeFileSync)(program, await programIn(content, name), {
    flag: "wx",
    mode: 448
   });
   (0, external_node_fs_.chmodSync)(program, 448);
   return {
    program,
    notes
   };
  }
  function runOf({processes, environment, timeoutMs = DEFAULT_TIMEOUT_MS}, program, workFolder) {
   return {
    processes,
    environment,
    program,
    workFolder,
    timeoutMs
   };
  }
  async function identify(run) {
   const [digest, version] = await Promise.all([ (0, digest_of_file.o)(run.program), syftVersion(run) ]);
   return {
    name: "syft",
    version,
    digest
   };
  }
  function embeddedTool({environment}) {
   return {
    name: "duri-embedded",
    version: environment.duriVersion,
    digest: void 0
   };
  }
  function realDirectory(directory, {cwd}) {
   const path = (0, external_node_path_.resolve)(cwd, directory);
   try {
    const real = (0, external_node_fs_.realpathSync)(path);
    if ((0, external_node_fs_.statSync)(real).isDirectory()) return real;
   } catch {}
   throw new errors.cs("directory_missing", `${(0, model_path.g$)(directory)} is no directory`, {
    directory
   });
  }
  function isInside(path, directory) {
   const way = (0, external_node_path_.relative)(directory, path);
   return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(way);
  }
  async function withWorkFolder({temporaryFolder = (0, external_node_os_.tmpdir)()}, use) {
   const folder = (0, external_node_fs_.realpathSync)((0, external_node_fs_.mkdtempSync)((0, 
   external_node_path_.join)(temporaryFolder, "duri-syft-")));
   try {
    return await use(folder);
   } finally {
    (0, external_node_fs_.rmSync)(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
 }),
 51451: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => digestOfFile,
   o: () => digestOfFileMeanwhile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
  const PIECE_BYTES = 1024 * 1024;
  function digestOfFile(path) {
   const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   try {
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (let bytes = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece); bytes > 0; bytes = (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece)) hash.update(piece.subarray(0, bytes));
    return hash.digest("hex");
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
   }
  }
  async function digestOfFileMeanwhile(path) {
   const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   try {
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    const next = async () => (await (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read)(descriptor, piece, 0, PIECE_BYTES, null)).bytesRead;
    for (let bytes = await next(); bytes > 0; bytes = await next()) hash.update(piece.subarray(0, bytes));
    return hash.digest("hex");
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
   }
  }
 }),
 13723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => withValidIdentifiers,
   uz: () => describedIds,
   wP: () => DOCUMENT_ID,
   yT: () => SPDX_ID,
   zJ: () => describedId
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  const SPDX_ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
  const DOCUMENT_ID = "SPDXRef-DOCUMENT";
  function describedId(document) {
   const ids = describedIds(document);
   return ids.length === 1 ? ids[0] : void 0;
  }
  function describedIds({documentDescribes = [], relationships = []}) {
   const related = relationships.flatMap(({spdxElementId, relationshipType, relatedSpdxElement}) => {
    if (relationshipType === "DESCRIBES" && spdxElementId === DOCUMENT_ID) return [ relatedSpdxElement ];
    return relationshipType === "DESCRIBED_BY" && relatedSpdxElement === DOCUMENT_ID ? [ spdxElementId ] : [];
   });
   return [ ...new Set([ ...documentDescribes, ...related ]) ];
  }
  function withValidIdentifiers(document) {
   const renamed = renaming(document);
   const rename = id => renamed.get(id) ?? id;
   const element = value => ({
    ...value,
    SPDXID: rename(value.SPDXID)
   });
   const pointer = value => ({
    ...value,
    reference: rename(value.reference)
   });
   return {
    ...document,
    documentDescribes: document.documentDescribes?.map(rename),
    packages: document.packages?.map(value => ({
     ...element(value),
     hasFiles: value.hasFiles?.map(rename)
    })),
    files: document.files?.map(value => ({
     ...element(value),
     fileDependencies: value.fileDependencies?.map(rename)
    })),
    snippets: document.snippets?.map(value => ({
     ...element(value),
     snippetFromFile: rename(value.snippetFromFile),
     ranges: value.ranges.map(({startPointer, endPointer}) => ({
      startPointer: pointer(startPointer),
      endPointer: pointer(endPointer)
     }))
    })),
    relationships: document.relationships?.map(value => ({
     ...value,
     spdxElementId: rename(value.spdxElementId),
     relatedSpdxElement: rename(value.relatedSpdxElement)
    }))
   };
  }
  const ROOT_ID = "SPDXRef-DocumentRoot";
  function renaming(document) {
   const ids = [ ...document.packages ?? [], ...document.files ?? [], ...document.snippets ?? [] ].map(({SPDXID}) => SPDXID);
   const root = describedId(document);
   const taken = new Set(ids);
   return new Map(ids.map(id => [ id, id === root && !taken.has(ROOT_ID) ? ROOT_ID : validId(id) ]));
  }
  function validId(id) {
   if (SPDX_ID.test(id)) return id;
   const readable = id.replace(/^SPDXRef-/, "").replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 200);
   return `SPDXRef-${readable}-${(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(id).slice(0, 8)}`;
  }
 })
};
