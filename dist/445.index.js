export const id = 445;
export const ids = [445];
export const modules = {

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeSbomTool: () => (/* binding */ probeSbomTool),
  runSbomTool: () => (/* binding */ runSbomTool)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/sbom/purl.js
var sbom_purl = __webpack_require__(45702);
;// CONCATENATED MODULE: ./build/src/sbom/embedded/component.js

/** A component from what a reader knows; the rest is empty. */
function component(type, fullName, version, more) {
    const { group, name } = splitName(type, fullName);
    const canonical = splitName(type, canonicalName(type, fullName));
    const purl = (0,sbom_purl/* makePurl */.k0)({ type, namespace: canonical.group, name: canonical.name, version, qualifiers: more.qualifiers ?? {} });
    return { purl, type, group, name, version, hashes: more.hashes ?? [], licence: more.licence, foundIn: [more.foundIn], dependsOn: more.dependsOn };
}
function splitName(type, fullName) {
    const slash = type === 'golang' || type === 'composer' || (type === 'npm' && fullName.startsWith('@')) ? fullName.lastIndexOf('/') : -1;
    return slash <= 0 ? { group: undefined, name: fullName } : { group: fullName.slice(0, slash), name: fullName.slice(slash + 1) };
}
/** The spelling of a name that package URLs of the type use. @source package-url/purl-spec, types; PEP 503 */
function canonicalName(type, fullName) {
    if (type === 'pypi')
        return fullName.toLowerCase().replace(/[-_.]+/g, '-');
    return type === 'golang' || type === 'composer' ? fullName.toLowerCase() : fullName;
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/integrity.js
const ALGORITHMS = {
    sha1: ['SHA-1', 20],
    sha256: ['SHA-256', 32],
    sha384: ['SHA-384', 48],
    sha512: ['SHA-512', 64],
};
/** The digests of an npm `integrity` text; what is no digest of the right length is left out. @source W3C SRI, 3.5 */
function hashesOf(integrity) {
    return (integrity ?? '').split(/\s+/).flatMap((token) => {
        const [, name = '', base64 = ''] = /^(\w+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(token) ?? [];
        const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
        const bytes = Buffer.from(base64, 'base64');
        return bytes.length > 0 && bytes.length === known?.[1] ? [{ algorithm: known[0], hex: bytes.toString('hex') }] : [];
    });
}
/** A digest that is hexadecimal already, when it has the right length. */
function hexHash(algorithm, hex) {
    const bytes = Object.values(ALGORITHMS).find(([name]) => name === algorithm)?.[1] ?? 0;
    return hex?.length === bytes * 2 && /^[0-9a-f]+$/i.test(hex) ? [{ algorithm, hex: hex.toLowerCase() }] : [];
}
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/sbom/embedded/lock-file-error.js



/** A lock file that is there and cannot be read: leaving it out would make the SBOM say less than it seems to. */
function lockFileInvalid(path, problems) {
    const what = typeof problems === 'string' ? problems : (0,parsed/* describeProblems */.yg)(problems.slice(0, 5));
    return new errors/* IntegrityError */.cs('lock_file_invalid', `${(0,model_path/* printable */.g$)(path)}: ${(0,model_path/* printable */.g$)(what)}`, { path });
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/source-url.js
/**
 * Where a package that is in no registry came from, as a purl qualifier: without credentials, and without a
 * query, which may hold a token. @source package-url/purl-spec, "Known qualifiers" (vcs_url, download_url)
 */
function sourceQualifier(resolved) {
    if (resolved === undefined)
        return {};
    const text = resolved.replace(/^github:/, 'git+https://github.com/').replace(/^git@([^:/]+):/, 'git+ssh://$1/');
    if (!URL.canParse(text))
        return {};
    const url = new URL(text);
    if (!/^(?:git(?:\+[a-z]+)?|https?):$/.test(url.protocol))
        return {};
    const commit = /^#(?:commit=)?([0-9a-f]{7,64})$/.exec(url.hash)?.[1];
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    const clean = url.href.replace(/^(git(?:\+[a-z]+)?:\/\/)[^/@]*@/, '$1'); // not every scheme lets the URL class drop them
    if (url.protocol.startsWith('git') || commit !== undefined)
        return { vcs_url: `${clean.startsWith('git') ? '' : 'git+'}${clean}${commit === undefined ? '' : `@${commit}`}` };
    return { download_url: clean };
}
/** A line of a lock file, fit to be shown: cut short, and without what stands before an `@` of an address or behind its `?`. */
function showable(line) {
    return line
        .replace(/\/\/[^/@\s]*@/g, '//')
        .replace(/\?\S*/g, '')
        .slice(0, 80);
}
/** Is this the address that a registry gives a package's archive, `…/-/name-1.0.0.tgz`? Which registry it is does not belong to the package's identity. */
function isRegistryArchive(url) {
    return /^https:\/\/[^/]+\/(?:[^?#]+\/)?-\/[^/?#]+\.tgz(?:#[0-9a-f]*)?$/.test(url);
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/lock-toml.js


const STRING = String.raw `"((?:[^"\\]|\\.)*)"`;
const WHOLE_STRING = new RegExp(`^${STRING}$`);
const ITEM = new RegExp(`^${STRING},?$`);
/**
 * The narrow part of TOML that Cargo writes: tables, strings, whole numbers, and lists of strings, one thing a
 * line. Anything else is refused, so nothing is misread; a full parser would be a dependency for one file.
 * @source toml.io, v1.0.0 @throws lock_file_invalid
 */
function readNarrowToml({ path, text }) {
    const tables = [newTable('')];
    let open;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const next = open === undefined ? readLine(line, tables) : readItem(line, open);
        if (next === 'unreadable')
            throw lockFileInvalid(path, `line ${index + 1} cannot be read: ${showable(line)}`);
        open = next;
    }
    if (open !== undefined)
        throw lockFileInvalid(path, 'ends inside a list');
    return tables;
}
function newTable(name) {
    return { name, strings: new Map(), lists: new Map() };
}
/** Gives the list that a line leaves open. */
function readLine(line, tables) {
    const name = /^\[{1,2}([A-Za-z0-9._-]+)\]{1,2}$/.exec(line)?.[1];
    if (name !== undefined) {
        tables.push(newTable(name));
        return undefined;
    }
    const table = tables.at(-1);
    return table === undefined ? 'unreadable' : readPair(line, table);
}
function readPair(line, table) {
    const [, key = '', value = ''] = /^("[^"]*"|[A-Za-z0-9_-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === '' || table.strings.has(key) || table.lists.has(key))
        return 'unreadable';
    if (value.startsWith('['))
        return readList(key, value, table);
    const text = WHOLE_STRING.exec(value)?.[1] ?? /^\d+$/.exec(value)?.[0];
    if (text === undefined)
        return 'unreadable';
    table.strings.set(key, text);
    return undefined;
}
function readList(key, value, { lists }) {
    const strings = new RegExp(STRING, 'g');
    const list = [...value.matchAll(strings)].map(([, item = '']) => item);
    lists.set(key, list);
    if (value === '[')
        return list;
    const complete = value.endsWith(']') && !/[^\s,]/.test(value.slice(1, -1).replace(strings, ''));
    return complete ? undefined : 'unreadable';
}
function readItem(line, open) {
    if (line === ']')
        return undefined;
    const item = ITEM.exec(line)?.[1];
    if (item === undefined)
        return 'unreadable';
    open.push(item);
    return open;
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/cargo-lock.js





/** Cargo.lock. It does not tell what only development needs, so everything is listed. @source doc.rust-lang.org/cargo, "Cargo.toml vs Cargo.lock" */
const cargoLock = {
    name: 'Cargo.lock',
    accepts: (path) => /(?:^|\/)Cargo\.lock$/.test(path),
    read: (file) => {
        const tables = readNarrowToml(file);
        const version = tables[0]?.strings.get('version') ?? '1';
        if (!/^[1-4]$/.test(version))
            throw lockFileInvalid(file.path, `has version ${version.slice(0, 20)}; this DuRi knows 1 to 4`);
        const crates = tables.filter(({ name }) => name === 'package');
        if (crates.length === 0 && tables[0]?.strings.size === 0)
            throw lockFileInvalid(file.path, 'is no Cargo.lock');
        return toReading(crates.map((crate) => [crate, toComponent(crate, file)]));
    },
};
function toReading(pairs) {
    const components = pairs.map(([{ lists }, found]) => ({ ...found, dependsOn: (lists.get('dependencies') ?? []).flatMap((text) => resolve(text, pairs)) }));
    const own = components.filter((_, index) => pairs[index]?.[0].strings.has('source') === false);
    const [project] = own;
    if (project === undefined || own.length > 1)
        return { components, direct: own.map(({ purl }) => purl) }; // a workspace
    return { components: components.filter((found) => found !== project), project, direct: project.dependsOn };
}
/** `name`, or `name version` where there are several, or `name version (source)`. */
function resolve(text, pairs) {
    const [name, version] = text.split(' ');
    const found = pairs.find(([, candidate]) => candidate.name === name && (version === undefined || candidate.version === version));
    return found === undefined ? [] : [found[1].purl];
}
function toComponent({ strings }, { path }) {
    const [name, version, source = ''] = [strings.get('name'), strings.get('version'), strings.get('source')];
    if (name === undefined || version === undefined)
        throw lockFileInvalid(path, 'has a [[package]] without name or version');
    return component('cargo', name, version, {
        foundIn: path,
        hashes: hexHash('SHA-256', strings.get('checksum')),
        qualifiers: source.startsWith('git+') ? sourceQualifier(source) : {},
    });
}
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
;// CONCATENATED MODULE: ./build/src/sbom/embedded/lock-json.js



/** Reads a lock file in JSON. A byte order mark is passed over, as the package managers do. @throws lock_file_invalid */
function readLockJson({ path, text }, schema) {
    const parsed = (0,shape_document/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ''), schema, { maxBytes: limits/* LIMITS */.b.lockFileBytes, maxDepth: limits/* LIMITS */.b.jsonDepth });
    if (!parsed.ok)
        throw lockFileInvalid(path, parsed.problems);
    return parsed.value;
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/npm-lock.js






const names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const entrySchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    version: schemas/* string */.YjP().optional(),
    resolved: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]).optional(),
    integrity: schemas/* string */.YjP().optional(),
    link: schemas/* boolean */.zMY().optional(),
    dev: schemas/* boolean */.zMY().optional(),
    license: schemas/* unknown */.L5J().optional(),
    dependencies: names,
    optionalDependencies: names,
    peerDependencies: names,
});
const oldEntrySchema = schemas/* looseObject */._H3({
    version: schemas/* string */.YjP(),
    resolved: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]).optional(),
    integrity: schemas/* string */.YjP().optional(),
    dev: schemas/* boolean */.zMY().optional(),
    get dependencies() {
        return schemas/* record */.g1P(schemas/* string */.YjP(), oldEntrySchema).optional();
    },
});
const schema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    version: schemas/* string */.YjP().optional(),
    lockfileVersion: schemas/* int */.Whr(),
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), entrySchema).optional(),
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/**
 * package-lock.json, npm-shrinkwrap.json and node_modules/.package-lock.json. Packages that only development
 * needs are left out unless they are installed; then the lock inside node_modules, or their own manifest, names them.
 * @source npm documentation, package-lock.json (lockfileVersion 1 to 3)
 */
const npmLock = {
    name: 'npm lock file',
    accepts: (path) => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path) || /(?:^|\/)node_modules\/\.package-lock\.json$/.test(path),
    read: (file) => {
        const lock = readLockJson(file, schema);
        if (lock.lockfileVersion > 3)
            throw lockFileInvalid(file.path, `has lockfileVersion ${lock.lockfileVersion}; this DuRi knows 1 to 3`);
        if (lock.packages !== undefined)
            return readPackages(lock.packages, file.path);
        if (lock.lockfileVersion > 1)
            throw lockFileInvalid(file.path, 'has no "packages"');
        return { components: readTree(oldDependencies(file), file.path) };
    },
};
function readPackages(packages, foundIn) {
    const installed = foundIn.endsWith('/.package-lock.json') || foundIn === '.package-lock.json';
    const listed = Object.entries(packages).filter(([location, entry]) => location !== '' && entry.link !== true && (installed || entry.dev !== true));
    const byLocation = new Map(listed.map(([location, entry]) => [location, npm_lock_toComponent(location, entry, foundIn)]));
    const targets = (location, entry) => dependencyNames(entry).flatMap((name) => resolveFrom(location, name, packages, byLocation)?.purl ?? []);
    const components = listed.flatMap(([location, entry]) => {
        const found = byLocation.get(location);
        return found === undefined ? [] : [{ ...found, dependsOn: targets(location, entry) }];
    });
    const root = packages[''];
    const project = root?.name === undefined ? undefined : component('npm', root.name, root.version, { foundIn, licence: licenceOf(root.license) });
    const workspaces = Object.values(packages).flatMap(({ link, resolved }) => link === true && typeof resolved === 'string' ? (byLocation.get(resolved)?.purl ?? []) : []);
    return { components, project, ...(root === undefined ? {} : { direct: [...targets('', root), ...workspaces] }) };
}
function npm_lock_toComponent(location, entry, foundIn) {
    const resolved = typeof entry.resolved === 'string' ? entry.resolved : '';
    const inRegistry = isRegistryArchive(resolved) || (entry.integrity !== undefined && !resolved.startsWith('git'));
    return component('npm', entry.name ?? nameOfFolder(location), entry.version, {
        foundIn,
        hashes: hashesOf(entry.integrity),
        licence: licenceOf(entry.license),
        qualifiers: inRegistry ? {} : sourceQualifier(resolved),
    });
}
/** npm writes a name down only where the folder does not say it. */
function nameOfFolder(location) {
    return /(?:@[^/]+\/)?[^/]+$/.exec(location)?.[0] ?? location;
}
/** Node's own way: the nearest node_modules upwards, links followed to their workspace. */
function resolveFrom(location, name, packages, found) {
    for (let at = location; at !== undefined; at = parentOf(at)) {
        const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
        const entry = Object.hasOwn(packages, candidate) ? packages[candidate] : undefined;
        if (entry !== undefined)
            return found.get(entry.link === true && typeof entry.resolved === 'string' ? entry.resolved : candidate);
    }
    return undefined;
}
function parentOf(location) {
    if (location === '')
        return undefined;
    const cut = location.lastIndexOf('/node_modules/');
    return cut === -1 ? '' : location.slice(0, cut);
}
function dependencyNames({ dependencies = {}, optionalDependencies = {}, peerDependencies = {} }) {
    return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}
/** A licence as package.json may state it, today or in its old forms. */
function licenceOf(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value)) {
        const all = value.flatMap((element) => licenceOf(element) ?? []);
        return all.length > 1 ? `(${all.join(' OR ')})` : all[0];
    }
    const type = value?.type;
    return typeof type === 'string' ? type : undefined;
}
function oldDependencies(file) {
    return readLockJson(file, schemas/* looseObject */._H3({ dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), oldEntrySchema).optional() })).dependencies ?? {};
}
/** The nested tree of lockfileVersion 1; it does not tell who needs whom in a way that survives hoisting. */
function readTree(tree, foundIn) {
    return Object.entries(tree).flatMap(([name, entry]) => {
        const aliased = /^npm:(@?[^@]+)@(.+)$/.exec(entry.version);
        const isUrl = /^(?:git|github|https?|file)[:+]/.test(entry.version);
        const own = component('npm', aliased?.[1] ?? name, isUrl ? undefined : (aliased?.[2] ?? entry.version), {
            foundIn,
            hashes: hashesOf(entry.integrity),
            qualifiers: isUrl ? sourceQualifier(entry.version) : {},
        });
        return [...(entry.dev === true ? [] : [own]), ...readTree(entry.dependencies ?? {}, foundIn)];
    });
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/composer-lock.js





const packageSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP(),
    license: schemas/* unknown */.L5J().optional(),
    dist: schemas/* looseObject */._H3({ shasum: schemas/* string */.YjP().nullish() }).nullish(),
    require: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* array */.YOg(schemas/* unknown */.L5J())]).optional(),
});
const composer_lock_schema = schemas/* looseObject */._H3({ packages: schemas/* array */.YOg(packageSchema) });
/** composer.lock; `packages-dev` is left out. @source getcomposer.org, "composer.lock" */
const composerLock = {
    name: 'composer.lock',
    accepts: (path) => /(?:^|\/)composer\.lock$/.test(path),
    read: (file) => {
        const { packages } = readLockJson(file, composer_lock_schema);
        const pairs = packages.map((entry) => {
            const found = component('composer', entry.name, entry.version, {
                foundIn: file.path,
                licence: licenceOf(entry.license),
                hashes: hexHash('SHA-1', entry.dist?.shasum ?? undefined),
            });
            return [entry, found];
        });
        const purls = new Map(pairs.map(([{ name }, { purl }]) => [name.toLowerCase(), purl]));
        const needs = (require) => (Array.isArray(require) ? [] : Object.keys(require ?? {})).flatMap((name) => purls.get(name.toLowerCase()) ?? []);
        return { components: pairs.map(([entry, found]) => ({ ...found, dependsOn: needs(entry.require) })) };
    },
};
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/gemfile-lock.js



/** Gemfile.lock. It does not tell groups apart, so everything is listed. @source rubygems/bundler, lockfile_parser.rb */
const gemfileLock = {
    name: 'Gemfile.lock',
    accepts: (path) => /(?:^|\/)(?:Gemfile\.lock|gems\.locked)$/.test(path),
    read: (file) => {
        if (!/^(?:GEM|GIT|PATH)\r?$/m.test(file.text) || !/^DEPENDENCIES\r?$/m.test(file.text))
            throw lockFileInvalid(file.path, 'has no GEM, GIT or PATH section, or no DEPENDENCIES');
        const found = [];
        const direct = [];
        for (const line of gemLines(file)) {
            if (line.section === 'DEPENDENCIES' && line.indent === 2)
                direct.push(line.name);
            if (!['GEM', 'GIT', 'PATH'].includes(line.section))
                continue;
            if (line.indent === 4)
                found.push({ component: gemfile_lock_toComponent(line, file), needs: [] });
            if (line.indent === 6)
                found.at(-1)?.needs.push(line.name);
        }
        const purls = new Map(found.map(({ component: { name, purl } }) => [name, purl]));
        const toPurls = (names) => names.flatMap((name) => purls.get(name) ?? []);
        return { components: found.map((entry) => ({ ...entry.component, dependsOn: toPurls(entry.needs) })), direct: toPurls(direct) };
    },
};
/** The lines that name a gem: `    name (version)`, with what stands above them. */
function* gemLines({ text }) {
    let section = '';
    let source = {};
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        if (/^[A-Z][A-Z ]*$/.test(line))
            [section, source] = [line, {}];
        const [, key, value] = /^ {2}(remote|revision): (\S+)$/.exec(line) ?? [];
        if (key !== undefined)
            source = { ...source, [key]: value };
        const [, indent = '', name, version] = /^( +)([A-Za-z0-9._-]+)!?(?: \(([^)]*)\))?!?$/.exec(line) ?? [];
        if (name !== undefined)
            yield { section, source, indent: indent.length, name, version };
    }
}
/** `1.15.4-x86_64-linux` is a version and a platform. */
function gemfile_lock_toComponent({ section, source, name, version: text = '' }, { path }) {
    if (text === '')
        throw lockFileInvalid(path, `gives no version for "${name}"`);
    const [, version = text, platform] = /^([^-]+)(?:-(.+))?$/.exec(text) ?? [];
    const from = section === 'GIT' && source.remote !== undefined ? sourceQualifier(`${source.remote}#${source.revision ?? ''}`) : {};
    return component('gem', name, version, { foundIn: path, qualifiers: { platform, ...from } });
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/go-mod.js


/**
 * go.mod. From Go 1.17 on it names every module that is built in; go.sum holds more than that, and hashes that
 * are of no file, so it is not read. @source go.dev/ref/mod, "go.mod files"
 */
const goMod = {
    name: 'go.mod',
    accepts: (path) => /(?:^|\/)go\.mod$/.test(path),
    read: ({ path, text }) => {
        const all = [...directives(text)];
        const project = all.find(({ verb }) => verb === 'module')?.words[0];
        if (project === undefined || project === '')
            throw lockFileInvalid(path, 'has no "module"');
        const replaced = new Map(all.filter(({ verb }) => verb === 'replace').map((directive) => readReplace(directive, path)));
        const listed = all.filter(({ verb }) => verb === 'require').map((directive) => readRequire(directive, replaced, path));
        return {
            components: listed.map(({ found }) => found),
            project: component('golang', project, undefined, { foundIn: path }),
            direct: listed.filter(({ indirect }) => !indirect).map(({ found }) => found.purl),
            notes: listed.flatMap(({ note }) => note ?? []),
        };
    },
};
/** `module [version] => target [version]`. */
function readReplace({ words }, path) {
    const arrow = words.indexOf('=>');
    const [target, version] = words.slice(arrow + 1);
    if (arrow < 1 || target === undefined)
        throw lockFileInvalid(path, `cannot read "replace ${words.join(' ').slice(0, 80)}"`);
    return [words.slice(0, arrow).join('@'), { target, version }];
}
function readRequire({ words, comment }, replaced, path) {
    const [module = '', version = ''] = words;
    if (words.length !== 2 || !/^v\d/.test(version))
        throw lockFileInvalid(path, `cannot read "require ${words.join(' ').slice(0, 80)}"`);
    const other = replaced.get(`${module}@${version}`) ?? replaced.get(module);
    const isFolder = other !== undefined && /^\.{0,2}\//.test(other.target);
    const found = other === undefined || isFolder
        ? component('golang', module, version, { foundIn: path })
        : component('golang', other.target, other.version, { foundIn: path });
    return {
        found,
        indirect: /^\s*indirect\b/.test(comment),
        note: isFolder ? `${path}: ${module} is replaced by a folder; it is listed under its own name` : undefined,
    };
}
/** The directives of a go.mod, those in parentheses one by one. */
function* directives(text) {
    let block;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        const at = line.indexOf('//');
        const [code, comment] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 2)];
        const words = (code.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`]+/g) ?? []).map((word) => (/^["`]/.test(word) ? word.slice(1, -1) : word));
        const [first] = words;
        if (first === undefined)
            continue;
        if (block !== undefined && first === ')')
            block = undefined;
        else if (block !== undefined)
            yield { verb: block, words, comment };
        else if (words.at(-1) === '(')
            block = first;
        else
            yield { verb: first, words: words.slice(1), comment };
    }
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/npm-installed.js



/**
 * The manifests of installed packages: package.json right below a node_modules folder or one of its scopes.
 * Packages with odd manifests are installed and run all the same, so only what is no JSON object is refused.
 */
const npmInstalled = {
    name: 'installed npm package',
    accepts: (path) => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/.@][^/]*\/package\.json$/.test(path),
    read: ({ path, text }) => {
        const manifest = parse(path, text);
        const folder = /node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(path)?.[1] ?? '';
        const name = typeof manifest['name'] === 'string' && manifest['name'] !== '' ? manifest['name'] : folder;
        const version = typeof manifest['version'] === 'string' ? manifest['version'] : undefined;
        return { components: [component('npm', name, version, { foundIn: path, licence: licenceOf(manifest['license'] ?? manifest['licenses']) })] };
    },
};
function parse(path, text) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw lockFileInvalid(path, `is not JSON: ${error.message}`);
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw lockFileInvalid(path, 'is not a JSON object');
    return value;
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/pip-requirements.js




/** A requirement: name, extras, then a version or an address, then a marker. @source PEP 508 */
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:@\s*(\S+)|\(?([^;()]*)\)?)\s*(?:;.*)?$/;
const MAX_LENGTH = 2_000;
/** requirements.txt and its like. A requirement without `==` is listed without a version: the file does not tell it. @source pip documentation, "Requirements File Format" */
const pipRequirements = {
    name: 'pip requirements file',
    accepts: (path) => /(?:^|\/)requirements(?:[-_.][^/]*)?\.txt$/.test(path),
    read: ({ path, text }) => {
        const components = [];
        const notes = [];
        for (const line of logicalLines(text)) {
            if (/^(?:-e|--editable)[ =]/.test(line))
                notes.push(`${path}: the editable requirement "${showable(line)}" is not listed`);
            if (line.startsWith('-'))
                continue; // options; files that -r and -c name are met on the walk
            components.push(readRequirement(line, path));
        }
        return { components, notes };
    },
};
/** Lines without comments, continuations joined. */
function logicalLines(text) {
    return text
        .replace(/^\uFEFF/, '')
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
        .filter((line) => line !== '');
}
function readRequirement(line, path) {
    const hashes = [...line.matchAll(/--hash[= ]sha256:([0-9a-f]{64})/g)].map(([, hex]) => hex);
    const requirement = line.replace(/\s--[a-z-]+(?:[= ]\S+)?/g, '').trim();
    if (requirement.length > MAX_LENGTH)
        throw lockFileInvalid(path, `has a requirement of ${requirement.length} characters`);
    if (/^(?:git\+|https?:\/\/|\.{0,2}\/)/.test(requirement))
        return fromAddress(requirement, path);
    const [, name, address, specifier = ''] = REQUIREMENT.exec(requirement) ?? [];
    if (name === undefined || !isSpecifier(specifier))
        throw lockFileInvalid(path, `cannot read the requirement "${showable(line)}"`);
    const version = /^\s*={2,3}\s*([^\s,*]+)\s*$/.exec(specifier)?.[1];
    return component('pypi', name, version, {
        foundIn: path,
        hashes: hashes.length === 1 ? hexHash('SHA-256', hashes[0]) : [], // several are of several archives, and nobody knows which was taken
        qualifiers: sourceQualifier(address?.replace(/@([0-9a-f]{7,64})(?:#.*)?$/, '#$1')),
    });
}
function isSpecifier(text) {
    return text.split(',').every((clause) => /^\s*(?:(?:[<>=!~]=|===|<|>)\s*[A-Za-z0-9._*+!-]+)?\s*$/.test(clause));
}
/** A requirement that is an address only: its name is said by `#egg=`, else by the last part of the path. */
function fromAddress(address, path) {
    const file = address
        .replace(/^[a-z+]+:\/\/[^/]*/, '')
        .replace(/[?#].*$/, '')
        .split('/')
        .findLast((part) => part !== '') ?? '';
    const name = /[#&]egg=([A-Za-z0-9._-]+)/.exec(address)?.[1] ?? /^[A-Za-z0-9._]+(?:-[A-Za-z][A-Za-z0-9._]*)*/.exec(file.replace(/\.git(?:@.*)?$/, ''))?.[0];
    if (name === undefined)
        throw lockFileInvalid(path, `cannot tell the package of "${showable(address)}"; write it as "name @ address"`);
    return component('pypi', name, undefined, { foundIn: path, qualifiers: sourceQualifier(address.replace(/#.*$/, '').replace(/@([0-9a-f]{7,64})$/, '#$1')) });
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/lock-yaml.js


/**
 * Reads a lock file in YAML: no key twice, no aliases. `scalars` says whether `1.10` is a number or the text that it is
 * written as. The parser is loaded when the first one is met. @throws lock_file_invalid
 */
async function readLockYaml({ path, text }, schema, scalars = 'typed') {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text.replace(/^\uFEFF/, ''), { schema: scalars === 'texts' ? 'failsafe' : 'core', uniqueKeys: true, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined)
        throw lockFileInvalid(path, `is not YAML: ${error.message.split('\n')[0] ?? ''}`);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 0 });
    }
    catch {
        throw lockFileInvalid(path, 'uses YAML aliases, which no package manager writes');
    }
    const shape = (0,shape_document/* checkShape */.eA)(value, schema);
    if (!shape.ok)
        throw lockFileInvalid(path, shape.problems);
    return shape.value;
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/pnpm-lock.js






const pnpm_lock_text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String);
const needed = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([pnpm_lock_text, schemas/* looseObject */._H3({ version: pnpm_lock_text }).transform(({ version }) => version)])).nullish();
const needs = schemas/* record */.g1P(schemas/* string */.YjP(), pnpm_lock_text).nullish();
const importer = schemas/* looseObject */._H3({ dependencies: needed, optionalDependencies: needed });
const pnpm_lock_packageSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    version: pnpm_lock_text.optional(),
    resolution: schemas/* looseObject */._H3({ integrity: schemas/* string */.YjP().optional(), tarball: schemas/* string */.YjP().optional(), repo: schemas/* string */.YjP().optional(), commit: schemas/* string */.YjP().optional() })
        .optional(),
    dependencies: needs,
    optionalDependencies: needs,
});
const pnpm_lock_schema = schemas/* looseObject */._H3({
    lockfileVersion: pnpm_lock_text,
    importers: schemas/* record */.g1P(schemas/* string */.YjP(), importer).optional(),
    dependencies: needed,
    optionalDependencies: needed,
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), pnpm_lock_packageSchema).nullish(),
    snapshots: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ dependencies: needs, optionalDependencies: needs })).nullish(),
});
/** pnpm-lock.yaml. What only development needs is left out: it is what no project reaches by its other dependencies. @source pnpm/spec, lockfile/5.2.md to 9.0.md */
const pnpmLock = {
    name: 'pnpm-lock.yaml',
    accepts: (path) => /(?:^|\/)pnpm-lock\.yaml$/.test(path),
    read: async (file) => {
        const lock = await readLockYaml(file, pnpm_lock_schema);
        if (!/^(?:5\.[1-4]|6\.\d|9\.\d)$/.test(lock.lockfileVersion))
            throw lockFileInvalid(file.path, `has lockfileVersion ${lock.lockfileVersion.slice(0, 20)}; this DuRi knows 5.1 to 9`);
        return readLock(lock, file.path);
    },
};
function readLock(lock, foundIn) {
    const graph = lock.snapshots ?? lock.packages ?? {};
    const resolveKey = (name, version) => [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version].find((key) => Object.hasOwn(graph, key));
    const keysOf = (...lists) => lists.flatMap((list) => Object.entries(list ?? {})).flatMap(([name, version]) => resolveKey(name, version) ?? []);
    const importers = lock.importers ?? { '.': { dependencies: lock.dependencies, optionalDependencies: lock.optionalDependencies } };
    const direct = Object.values(importers).flatMap(({ dependencies, optionalDependencies }) => keysOf(dependencies, optionalDependencies));
    const reached = new Set(direct);
    for (const key of reached)
        for (const next of keysOf(graph[key]?.dependencies, graph[key]?.optionalDependencies))
            reached.add(next);
    const found = new Map([...reached].map((key) => [key, pnpm_lock_toComponent(key, lock, foundIn)]));
    const purls = (keys) => keys.flatMap((key) => found.get(key)?.purl ?? []);
    const components = [...found].map(([key, value]) => ({ ...value, dependsOn: purls(keysOf(graph[key]?.dependencies, graph[key]?.optionalDependencies)) }));
    return { components, direct: purls(direct) };
}
function pnpm_lock_toComponent(key, lock, foundIn) {
    const bare = key.replace(/\(.*$/, '');
    const entry = own(lock.packages, bare) ?? own(lock.packages, key);
    const { name, version } = nameAndVersion(bare, lock.lockfileVersion);
    const isVersion = /^\d+\.\d+\.\d+/.test(version);
    return component('npm', entry?.name ?? name, entry?.version ?? (isVersion ? version : undefined), {
        foundIn,
        hashes: hashesOf(entry?.resolution?.integrity),
        qualifiers: isVersion ? {} : sourceOf(entry?.resolution, version),
    });
}
/** `name@1.0.0` (9), `/name@1.0.0` (6), `/name/1.0.0_peer@2` (5); instead of a version, the address of what is in no registry. */
function nameAndVersion(key, lockfileVersion) {
    const path = key.replace(/^\//, '');
    const old = lockfileVersion.startsWith('5.') ? /^((?:@[^/]+\/)?[^/]+)\/([^/_]+)/.exec(path) : null;
    const [, name = path, version = ''] = old ?? /^(@?[^@]+)@(.*)$/.exec(path) ?? [];
    return { name, version };
}
function sourceOf(resolution, version) {
    return sourceQualifier(resolution?.repo === undefined ? (resolution?.tarball ?? version) : `${resolution.repo}#${resolution.commit ?? ''}`);
}
/** Keys come from the file, and may be called like something that every object has. */
function own(record, key) {
    return record !== null && record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/python-installed.js


/** Installed Python packages, by the METADATA of their .dist-info folder. @source packaging.python.org, "Core metadata specifications" */
const pythonInstalled = {
    name: 'installed Python package',
    accepts: (path) => /(?:^|\/)[^/]+\.dist-info\/METADATA$/.test(path),
    read: ({ path, text }) => {
        const head = text.replace(/^\uFEFF/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
        const field = (name) => new RegExp(`^${name}:(.*)$`, 'mi').exec(head)?.[1]?.trim() || undefined;
        const [name, version] = [field('Name'), field('Version')];
        if (name === undefined || version === undefined)
            throw lockFileInvalid(path, 'has no Name or no Version');
        const licence = field('License-Expression') ?? field('License');
        return { components: [component('pypi', name, version, { foundIn: path, licence: licence === 'UNKNOWN' ? undefined : licence?.slice(0, 1000) })] };
    },
};
;// CONCATENATED MODULE: ./build/src/sbom/embedded/npm-pattern.js
/** `@scope/name@range` as name and range; the range is empty when there is none. */
function splitPattern(pattern) {
    const at = pattern.indexOf('@', 1);
    return at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at + 1)];
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/yarn-classic.js



const FIELD = /^("(?:[^"\\]|\\.)*"|[^\s":]+) ("(?:[^"\\]|\\.)*"|\S+)$/;
/** The classic format: entries at the margin, fields below by two blanks, lists by four. No kept library reads it. @source yarnpkg/yarn, src/lockfile/parse.js @throws lock_file_invalid */
function readClassicYarn({ path, text }) {
    if (!/^# yarn lockfile v1\s*$/m.test(text))
        throw lockFileInvalid(path, 'has neither "# yarn lockfile v1" nor "__metadata:"');
    const entries = [];
    for (const [index, line] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        if (!yarn_classic_readLine(line, entries))
            throw lockFileInvalid(path, `line ${index + 1} cannot be read: ${showable(line.trim())}`);
    }
    const incomplete = entries.find(({ patterns, fields }) => !fields.has('version') || patterns.length === 0 || patterns.some((pattern) => splitPattern(pattern)[0] === ''));
    if (incomplete !== undefined)
        throw lockFileInvalid(path, `the entry "${incomplete.patterns.join(', ').slice(0, 80)}" has no name or no version`);
    return entries;
}
function yarn_classic_readLine(line, entries) {
    const body = line.trimStart();
    const indent = line.length - body.length;
    if (indent === 0 && body.endsWith(':')) {
        entries.push({ patterns: patternsOf(body.slice(0, -1)), fields: new Map(), needs: [], list: undefined });
        return true;
    }
    const entry = entries.at(-1);
    if (entry === undefined)
        return false;
    if (indent === 2 && /^\w+:$/.test(body)) {
        entry.list = body.slice(0, -1);
        return true;
    }
    const [, key = '', value = ''] = (FIELD.exec(body) ?? []).map(unquote);
    if (key === '')
        return false;
    return indent === 2 ? addField(entry, key, value) : indent === 4 && addItem(entry, key, value);
}
function addField(entry, key, value) {
    if (entry.fields.has(key))
        return false;
    entry.fields.set(key, value);
    return true;
}
function addItem({ list, needs }, name, range) {
    if (list?.endsWith('ependencies') === true)
        needs.push(`${name}@${range}`);
    return list !== undefined;
}
function patternsOf(head) {
    return (head.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? []).map((pattern) => unquote(pattern.trim())).filter((pattern) => pattern !== '');
}
function unquote(text) {
    return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/yarn-berry.js






const yarn_berry_needs = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional();
const yarn_berry_entrySchema = schemas/* looseObject */._H3({
    version: schemas/* string */.YjP(),
    resolution: schemas/* string */.YjP(),
    linkType: schemas/* enum */.k5n(['hard', 'soft']),
    dependencies: yarn_berry_needs,
    peerDependencies: yarn_berry_needs,
});
const yarn_berry_schema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** yarn.lock of yarn 2 and newer. Its checksums are of yarn's own archives, not of what a registry serves, and are left out. */
async function readYarnBerry(file) {
    const lock = await readLockYaml(file, yarn_berry_schema, 'texts');
    const entries = Object.entries(lock).flatMap(([key, value]) => {
        if (key === '__metadata')
            return [];
        const entry = yarn_berry_entrySchema.safeParse(value);
        if (!entry.success)
            throw lockFileInvalid(file.path, `the entry "${key.slice(0, 80)}" has no version, resolution or linkType`);
        return [{ patterns: key.split(', '), entry: entry.data, found: yarn_berry_toComponent(entry.data, file.path) }];
    });
    const byPattern = new Map(entries.flatMap(({ patterns, found }) => patterns.map((pattern) => [pattern, found])));
    const targets = (entry) => Object.entries(entry.dependencies ?? {}).flatMap(([name, range]) => (byPattern.get(`${name}@${range}`) ?? byPattern.get(`${name}@npm:${range}`))?.purl ?? []);
    const root = entries.find(({ entry }) => entry.resolution.endsWith('@workspace:.'));
    const components = entries.filter((entry) => entry !== root).map(({ entry, found }) => ({ ...found, dependsOn: targets(entry) }));
    return root === undefined ? { components } : { components, project: root.found, direct: targets(root.entry) };
}
function yarn_berry_toComponent({ resolution, version, linkType }, foundIn) {
    const [name, protocol] = splitPattern(resolution);
    const inRegistry = protocol.startsWith('npm:') || linkType === 'soft';
    const known = version === '0.0.0-use.local' ? undefined : version;
    return component('npm', name, known, { foundIn, qualifiers: inRegistry ? {} : sourceQualifier(protocol.replace(/^patch:.*/, '')) });
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/yarn-lock.js






/** yarn.lock in both of its formats. It does not tell what only development needs, so everything is listed. @source yarnpkg.com, classic documentation, "yarn.lock" */
const yarnLock = {
    name: 'yarn.lock',
    accepts: (path) => /(?:^|\/)yarn\.lock$/.test(path),
    read: (file) => (/^__metadata:/m.test(file.text) ? readYarnBerry(file) : readClassic(file)),
};
function readClassic(file) {
    const pairs = readClassicYarn(file).map((entry) => [entry, yarn_lock_toComponent(entry, file.path)]);
    const byPattern = new Map(pairs.flatMap(([{ patterns }, found]) => patterns.map((pattern) => [pattern, found])));
    return { components: pairs.map(([{ needs }, found]) => ({ ...found, dependsOn: needs.flatMap((pattern) => byPattern.get(pattern)?.purl ?? []) })) };
}
function yarn_lock_toComponent({ patterns, fields }, foundIn) {
    const [name, range] = splitPattern(patterns[0] ?? '');
    const real = /^npm:(@?[^@]+)@/.exec(range)?.[1] ?? name;
    const [resolved = '', integrity] = [fields.get('resolved'), fields.get('integrity')];
    const inRegistry = integrity !== undefined || isRegistryArchive(resolved);
    return component('npm', real, fields.get('version'), {
        foundIn,
        hashes: integrity === undefined ? fragmentHash(resolved) : hashesOf(integrity),
        qualifiers: inRegistry ? {} : sourceQualifier(resolved),
    });
}
/** Before it wrote `integrity`, yarn put the SHA-1 of an archive behind its address; behind that of a repository it is the commit. */
function fragmentHash(resolved) {
    return /^https?:\/\/[^#]+\.tgz#/.test(resolved) ? hexHash('SHA-1', resolved.slice(resolved.indexOf('#') + 1)) : [];
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/ecosystems/index.js










/** Everything that the embedded generator reads. */
const ECOSYSTEMS = [
    npmLock,
    npmInstalled,
    yarnLock,
    pnpmLock,
    pipRequirements,
    pythonInstalled,
    goMod,
    cargoLock,
    composerLock,
    gemfileLock,
];
/** Files that name components, too, but need a parser that DuRi does not carry: they are reported, so that the gap is seen. */
const UNREAD = /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock\.toml|bun\.lockb?|deno\.lock|pom\.xml|gradle\.lockfile|packages\.lock\.json|[^/]+\.deps\.json|pubspec\.lock|mix\.lock|Podfile\.lock|Package\.resolved|conan\.lock|[^/]+\.(?:jar|war|ear))$/;
/** The ecosystem that a file belongs to; `'unread'` for one that is known and not read. What packages bring along in node_modules is their own. */
function ecosystemOf(path) {
    const inside = /(?:^|\/)node_modules\//.test(path);
    const found = ECOSYSTEMS.find((ecosystem) => ecosystem.accepts(path) && (!inside || ecosystem === npmInstalled || (ecosystem === npmLock && path.endsWith('node_modules/.package-lock.json'))));
    return found ?? (!inside && UNREAD.test(path) ? 'unread' : undefined);
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/merge.js

/**
 * The readings of several files as one list. A package that a lock file and an installed manifest both name is
 * one component, with what each of them knows. The project of a lock file at the top is the release itself; one
 * further down is a component.
 */
function mergeReadings(readings) {
    const merged = new Map();
    let direct;
    const add = (found) => merged.set(found.purl, join(merged.get(found.purl), found));
    for (const { path, components, project, direct: needed } of readings) {
        for (const found of components)
            add(found);
        if (project !== undefined && external_node_path_.posix.dirname(path) !== '.')
            add({ ...project, dependsOn: needed });
        else
            direct = joinLists(direct, needed);
    }
    const known = (purls, self) => purls && sortedUnique(purls.filter((purl) => merged.has(purl) && purl !== self));
    const components = [...merged.values()]
        .map((found) => ({ ...found, dependsOn: known(found.dependsOn, found.purl), foundIn: sortedUnique(found.foundIn) }))
        .sort((a, b) => (a.purl < b.purl ? -1 : 1));
    return { components, direct: known(direct), notes: sortedUnique(readings.flatMap(({ notes = [] }) => notes)) };
}
function join(before, found) {
    if (before === undefined)
        return found;
    return {
        ...before,
        licence: before.licence ?? found.licence,
        hashes: joinHashes(before.hashes, found.hashes),
        foundIn: [...before.foundIn, ...found.foundIn],
        dependsOn: joinLists(before.dependsOn, found.dependsOn),
    };
}
function joinLists(before, found) {
    return before === undefined ? found : [...before, ...(found ?? [])];
}
/** Two lock files may know different archives of one version; which one is installed nobody says, so both digests go. */
function joinHashes(before, found) {
    const all = [...before, ...found];
    return all.filter(({ algorithm, hex }, index) => all.every((other) => other.algorithm !== algorithm || other.hex === hex) && all.findIndex((other) => other.algorithm === algorithm) === index);
}
function sortedUnique(texts) {
    return [...new Set(texts)].sort();
}
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/sbom/spdx/identifiers.js
var identifiers = __webpack_require__(13723);
;// CONCATENATED MODULE: ./build/src/sbom/embedded/render-spdx.js


const ROOT_ID = 'SPDXRef-DocumentRoot';
const UNKNOWN = {
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
    supplier: 'NOASSERTION',
};
/** A component list as SPDX 2.3 JSON. Licences are as declared; normalising makes expressions of them. */
function renderSpdx({ components, direct }, tool) {
    const root = { SPDXID: ROOT_ID, name: 'release', ...UNKNOWN, licenseDeclared: 'NOASSERTION', primaryPackagePurpose: 'APPLICATION' };
    const document = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: identifiers/* DOCUMENT_ID */.wP,
        name: 'release',
        documentNamespace: 'https://github.com/duri/duri/sbom/unnamed',
        creationInfo: { created: '1970-01-01T00:00:00Z', creators: [`Tool: ${tool.name}-${tool.version}`] },
        packages: [root, ...components.map(toPackage)],
        relationships: [
            { spdxElementId: identifiers/* DOCUMENT_ID */.wP, relationshipType: 'DESCRIBES', relatedSpdxElement: ROOT_ID },
            ...components.map(({ purl }) => ({ spdxElementId: ROOT_ID, relationshipType: 'CONTAINS', relatedSpdxElement: idOf(purl) })),
            ...(direct ?? []).map((purl) => ({ spdxElementId: ROOT_ID, relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf(purl) })),
            ...components.flatMap(({ purl, dependsOn = [] }) => dependsOn.map((needed) => ({ spdxElementId: idOf(purl), relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf(needed) }))),
        ],
    };
    return JSON.stringify(document);
}
function toPackage({ purl, group, name, version, hashes, licence, foundIn }) {
    return {
        SPDXID: idOf(purl),
        name: group === undefined ? name : `${group}/${name}`,
        versionInfo: version,
        ...UNKNOWN,
        licenseDeclared: licence ?? 'NOASSERTION',
        checksums: hashes.length === 0 ? undefined : hashes.map(({ algorithm, hex }) => ({ algorithm: algorithm.replace('-', ''), checksumValue: hex })),
        externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
        sourceInfo: `found in ${foundIn.join(', ')}`,
        primaryPackagePurpose: 'LIBRARY',
    };
}
/** Readable and unique: the package URL's letters, and a piece of its digest. */
function idOf(purl) {
    const readable = decodeURIComponent(purl.slice('pkg:'.length).replace(/[?#].*$/, ''))
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(0, 120);
    return `SPDXRef-Package-${readable}-${(0,model_digest/* sha256 */.sc)(purl).slice(0, 12)}`;
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/generate.js



/** SBOMs from lock files and installed manifests; both formats from one list of components. @throws lock_file_invalid */
async function generateEmbedded({ files, unread }, formats, tool) {
    const readings = [];
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const ecosystem = ecosystemOf(file.path);
        if (ecosystem !== undefined && ecosystem !== 'unread')
            readings.push({ ...(await ecosystem.read(file)), path: file.path });
    }
    const list = mergeReadings(readings);
    const documents = [];
    for (const format of formats) {
        // The CycloneDX library takes longer to load than all the rest to run.
        const text = format === 'spdx-json' ? renderSpdx(list, tool) : (await Promise.all(/* import() */[__webpack_require__.e(897), __webpack_require__.e(567), __webpack_require__.e(136)]).then(__webpack_require__.bind(__webpack_require__, 13136))).renderCyclonedx(list, tool);
        documents.push({ format, content: Buffer.from(text) });
    }
    return { documents, notes: [...list.notes, ...unreadNote(unread)] };
}
const NAMED = 10;
function unreadNote(unread) {
    if (unread.length === 0)
        return [];
    const named = [...unread].sort().slice(0, NAMED).join(', ');
    return [
        `${unread.length} file${unread.length === 1 ? '' : 's'} that only Syft reads ${unread.length === 1 ? 'is' : 'are'} not covered: ${named}${unread.length > NAMED ? ', …' : ''}`,
    ];
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/adapters/digest-of-file.js


const PIECE_BYTES = 1024 * 1024;
/** SHA-256 of a file as hex, read in pieces. */
function digestOfFile(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const piece = Buffer.allocUnsafe(PIECE_BYTES);
        for (let read = (0,external_node_fs_.readSync)(descriptor, piece); read > 0; read = (0,external_node_fs_.readSync)(descriptor, piece))
            hash.update(piece.subarray(0, read));
        return hash.digest('hex');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
// EXTERNAL MODULE: ./build/src/adapters/find-program.js
var find_program = __webpack_require__(31410);
// EXTERNAL MODULE: ./build/src/shape/json.js
var json = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/adapters/lock-file-walk.js







/** Bounds of the walk: a release deeper or larger than this is no release, or is hostile. */
const MAX_DEPTH = 128;
const MAX_ENTRIES = 5_000_000;
const MAX_TOTAL_BYTES = 1024 ** 3;
/** Every lock file and installed manifest below a directory. Links are not followed, `.git` is not entered. @throws lock_file_invalid, tree_unreadable */
function findLockFiles(directory) {
    const files = [];
    const unread = [];
    let bytes = 0;
    for (const bytePath of regularFiles(directory)) {
        const path = (0,model_path/* toText */.fE)(bytePath) ?? (0,model_path/* printablePath */.Vj)(bytePath);
        const ecosystem = ecosystemOf(path);
        if (ecosystem === 'unread')
            unread.push(path);
        if (ecosystem === undefined || ecosystem === 'unread')
            continue;
        const content = readBounded(below(directory, bytePath), path);
        bytes += content.length;
        if (bytes > MAX_TOTAL_BYTES)
            throw new errors/* IntegrityError */.cs('tree_unreadable', `the lock files of the release are larger than ${MAX_TOTAL_BYTES} bytes together`);
        files.push({ path, text: textOf(content, path) });
    }
    return { files, unread };
}
/** Relative paths, in no particular order. */
function* regularFiles(directory) {
    const folders = [{ path: undefined, depth: 0 }];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of list(directory, folder.path)) {
            seen += 1;
            if (seen > MAX_ENTRIES)
                throw new errors/* IntegrityError */.cs('tree_unreadable', `the release has more than ${MAX_ENTRIES} entries`);
            const path = (folder.path === undefined ? entry.name : `${folder.path}/${entry.name}`);
            if (entry.isDirectory() && folder.depth >= MAX_DEPTH)
                throw new errors/* IntegrityError */.cs('tree_unreadable', `${(0,model_path/* printablePath */.Vj)(path).slice(0, 200)} is more than ${MAX_DEPTH} folders deep`);
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push({ path, depth: folder.depth + 1 });
            if (entry.isFile())
                yield path;
        }
    }
}
/** Names as latin1, so that one that is no UTF-8 can be opened again. */
function list(directory, folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder === undefined ? directory : below(directory, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch (error) {
        const shown = folder === undefined ? 'the release directory' : (0,model_path/* printablePath */.Vj)(folder);
        throw new errors/* IntegrityError */.cs('tree_unreadable', `${shown} cannot be listed: ${(0,errors/* messageOf */.bD)(error)}`, { path: shown });
    }
}
function below(directory, path) {
    return (0,model_path/* toSystemPath */._r)(`${(0,model_path/* toBytePath */.xe)(directory)}/${path}`);
}
// Windows has neither of the two.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
/** Opened without following a link, and without waiting for a FIFO that took the file's place. */
function readBounded(path, shown) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size > limits/* LIMITS */.b.lockFileBytes)
            throw lockFileInvalid(shown, `is ${size} bytes long; the limit is ${limits/* LIMITS */.b.lockFileBytes}`);
        const content = Buffer.alloc(size);
        let read = 0;
        for (let got = -1; got !== 0 && read < size; read += got)
            got = (0,external_node_fs_.readSync)(descriptor, content, read, size - read, read);
        return content.subarray(0, read);
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs)
            throw error;
        throw new errors/* IntegrityError */.cs('tree_unreadable', `${(0,model_path/* printable */.g$)(shown)} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, { path: shown });
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function textOf(content, path) {
    const text = (0,json/* decodeUtf8 */._)(content);
    if (text === undefined)
        throw lockFileInvalid(path, 'is not valid UTF-8');
    return text;
}
;// CONCATENATED MODULE: ./build/src/sbom/syft-digests.js
/**
 * SHA-256 of the archives that anchore/syft releases, by version and platform: a download that is not in this
 * table, or not equal to it, is never run. None were to be had for Windows.
 * @source anchore/homebrew-syft, syft.rb, by version
 */
const SYFT_DIGESTS = {
    '1.44.0': {
        'darwin-amd64': 'c40ece5407927327f94f35901727dbc604b46857e04f04ec94a310845fb71bde',
        'darwin-arm64': '24e4d34078ae81da7c82539616f0ccac3e226cf4f74a38ce6fb3463619e50a55',
        'linux-amd64': '0e91737aee2b5baf1d255b959630194a302335d848ff97bb07921eb6205b5f5a',
        'linux-arm64': '6f6cdcdc695721d91ce756e3b5bc3e3416599c464101f5e32e9c3f33054ee6d9',
    },
    '1.43.0': {
        'darwin-amd64': '08fd18f55037f999f50b2c2256a9285f0146978a0b16cdc58662ecdc85d0e3c0',
        'darwin-arm64': '3640e2181c8be7a56377f3c96e520d5380c924dbafd115ee3c8d45fcbc89cac2',
        'linux-amd64': '7b98251d2d08926bb5d4639b56b1f0996a58ef6667c5830e3fe3cd3ad5f4214a',
        'linux-arm64': 'afe92510c467f952a009b994f2d998ff8f9dd266dc26eca55d14a0dd46fec7f2',
    },
    '1.42.4': {
        'darwin-amd64': '4a14affad1b90f0bfa38fdb784279f01598b6099df40686391d814620e9de226',
        'darwin-arm64': '0797b64cf8841c904682e6007a695f9cd3e72103f064dd286723c0a56a2273e2',
        'linux-amd64': '590650c2743b83f327d1bf9bec64f6f83b7fec504187bb84f500c862bf8f2a0f',
        'linux-arm64': '5029bad1ed372649527b1e443cbceef7f5d6ae1cfe52c16e721559f94267128b',
    },
    '1.42.3': {
        'darwin-amd64': 'c00d01b7c43504708c8922d643d1cbaefa62ca8876baa4d2c2cf4c3be43707a9',
        'darwin-arm64': 'd71ee7db2be0fe2e96f679fd9d69ef04274cc86c8604707797080a21070b3f32',
        'linux-amd64': '0d6be741479eddd2c8644a288990c04f3df0d609bbc1599a005532a9dff63509',
        'linux-arm64': 'dc630590c953347789d08f8ebf57c7d8094db89100785fcd94b1cddeac791804',
    },
    '1.42.2': {
        'darwin-amd64': 'e0d03b2ef68a9986ec087f4653985c99a726a05cb1549e6f63fe37b63393aaeb',
        'darwin-arm64': '19c84dbb93207e51f3be4d74f4924a5dcb796d5aa00067ba4df0a92c54d72a38',
        'linux-amd64': '1d3cc98b13ce3dfb6083ef42f64f1033e40d7dea292e8ea85ed1cf88efb2f542',
        'linux-arm64': '49aa164f953adcca6d80d6ce6d2a61d3226be72046a0b3ddd02d9c28c49c916d',
    },
    '1.42.1': {
        'darwin-amd64': '1e52e39d24a4eaec94329e0f3283c448e2ee8f79dc03e5f1e405d324b7ae4e1c',
        'darwin-arm64': 'b83cdcbd1b4c55505abd359c25c5903d94b99be47e6f98572bf96927b7b47e45',
        'linux-amd64': '989ded4e772810f93de6ccdc4512f79a6dabb5fb2dd2a9ffc72a80c955e6125a',
        'linux-arm64': 'dfc9ac5fffa8fea95b4f84b427e200dbb2bd9bd0bbf2760d1a9369715b60a91d',
    },
};
/** The version that is tried first where nothing else is asked for. */
const SYFT_VERSION = '1.44.0';
/** The name of a release's archive, such as `syft_1.44.0_linux_amd64.tar.gz`. */
function syftArchiveName(version, platform) {
    return `syft_${version}_${platform.replace('-', '_')}.tar.gz`;
}
;// CONCATENATED MODULE: ./build/src/adapters/syft/cache-folder.js

/** Where downloaded tools are kept; undefined where the platform gives no place for it. @source XDG Base Directory Specification; actions/toolkit, tool-cache (RUNNER_TOOL_CACHE) */
function cacheFolder({ variables, platform }) {
    const home = variables[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
    const atHome = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
    const candidates = [
        variables['RUNNER_TOOL_CACHE'],
        variables['XDG_CACHE_HOME'],
        platform === 'win32' ? variables['LOCALAPPDATA'] : undefined,
        home === undefined ? undefined : (0,external_node_path_.join)(home, ...atHome),
    ];
    const base = candidates.find((path) => path !== undefined && (0,external_node_path_.isAbsolute)(path));
    return base === undefined ? undefined : (0,external_node_path_.join)(base, 'duri');
}
;// CONCATENATED MODULE: ./build/src/adapters/syft/release-archive.js







/** @source anchore/syft, releases */
const ANCHORE_RELEASES = { assetUrl: 'https://github.com/anchore/syft/releases/download/v{version}/{file}', digests: SYFT_DIGESTS };
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
const DOWNLOAD_TIMEOUT_MS = 300_000;
const BY_PATH = { hint: 'Install Syft yourself and pass its path with --syft-path (syft-path in the action).' };
/** The digest that a release must have. @throws tool_unverified for a version or platform that DuRi has none of */
function knownArchive(version, environment, { digests }) {
    const platform = `${environment.platform === 'win32' ? 'windows' : environment.platform}-${environment.arch === 'x64' ? 'amd64' : environment.arch}`;
    const platforms = Object.hasOwn(digests, version) ? digests[version] : undefined;
    if (platforms === undefined)
        throw new errors/* IntegrityError */.cs('tool_unverified', `DuRi has no digests of Syft ${version.slice(0, 40)}; it knows ${Object.keys(digests).join(', ')}`, { version }, BY_PATH);
    const digest = Object.hasOwn(platforms, platform) ? platforms[platform] : undefined;
    if (digest === undefined)
        throw new errors/* IntegrityError */.cs('tool_unverified', `DuRi has no digest of Syft ${version} for ${platform}`, { version, platform }, BY_PATH);
    return { name: syftArchiveName(version, platform), digest };
}
/**
 * The archive of a release, equal to its digest: from the cache, else downloaded. What is cached is the archive,
 * not the program, and it is compared with the digest in DuRi's own code at each use. A digest recorded beside a
 * cached program could be rewritten by whoever rewrites the program, and caches are shared between jobs.
 * @throws tool_unverified, download_failed
 */
async function releaseArchive(version, { environment, http, releases }) {
    const { name, digest } = knownArchive(version, environment, releases);
    const folder = cacheFolder(environment);
    const path = folder === undefined ? undefined : (0,external_node_path_.join)(folder, 'syft', `${digest}-${name}`);
    const cached = path === undefined ? undefined : readCached(path);
    if (cached !== undefined && (0,model_digest/* sha256 */.sc)(cached) === digest)
        return { name, content: cached, notes: [] };
    const content = await http.download(releases.assetUrl.replaceAll('{version}', version).replaceAll('{file}', name), {
        maxBytes: MAX_ARCHIVE_BYTES,
        timeoutMs: DOWNLOAD_TIMEOUT_MS,
    });
    const found = (0,model_digest/* sha256 */.sc)(content);
    if (found !== digest)
        throw new errors/* IntegrityError */.cs('tool_unverified', `${name} has another digest than DuRi knows: expected ${digest}, found ${found}`, { expected: digest, found }, BY_PATH);
    if (path !== undefined)
        writeCached(path, content);
    return { name, content, notes: cached === undefined ? [] : [`the cached ${name} had been changed; it was downloaded anew`] };
}
function readCached(path) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        return size > MAX_ARCHIVE_BYTES ? new Uint8Array() : (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        return (0,errors/* systemCode */.xU)(error) === 'ENOENT' ? undefined : new Uint8Array(); // unreadable is as good as changed
    }
}
/** Whole or not at all, so that runs at the same time do not meet halves. A cache that cannot be written is none. */
function writeCached(path, content) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)(temporary, content, { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch {
        removeQuietly(temporary);
    }
}
function removeQuietly(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // its folder is no folder
    }
}
;// CONCATENATED MODULE: ./build/src/adapters/syft/run-syft.js





const MAX_LOG_BYTES = 16 * 1024 * 1024;
const VERSION_TIMEOUT_MS = 30_000;
/** The version that a Syft says it has; `unknown` for one that was built without saying. @throws tool_failed when it is no Syft */
async function syftVersion(run) {
    const result = await call(run, ['version', '-o', 'json'], VERSION_TIMEOUT_MS);
    const { application, version } = parseVersion(result.stdout);
    if (result.exitCode !== 0 || application !== 'syft')
        throw failed(run, result, 'is no Syft: it does not say its version as Syft does');
    return typeof version === 'string' && /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/.test(version) ? version : 'unknown';
}
/** The formats' exact versions: without them a newer Syft would write newer ones. */
const OUTPUTS = { 'spdx-json': 'spdx-json@2.3', 'cyclonedx-json': 'cyclonedx-json@1.6' };
/** The SBOMs of a directory, all formats from one run. `directory` is absolute, its own links resolved. @throws tool_failed, tool_timeout */
async function runSyft(run, directory, formats) {
    const config = (0,external_node_path_.join)(run.workFolder, 'config.yaml');
    (0,external_node_fs_.writeFileSync)(config, JSON.stringify(configuration(directory)), { mode: 0o600 }); // JSON is YAML
    const outputs = formats.map((format) => ({ format, path: (0,external_node_path_.join)(run.workFolder, `${format}.json`) }));
    const result = await call(run, ['scan', `dir:${directory}`, '-c', config, ...outputs.flatMap(({ format, path }) => ['-o', `${OUTPUTS[format]}=${path}`])], run.timeoutMs);
    if (result.exitCode !== 0)
        throw failed(run, result, `failed with exit code ${result.exitCode}`);
    return outputs.map(({ format, path }) => ({ format, content: readOutput(run, result, format, path) }));
}
/**
 * Everything that decides what is found, so that neither the scanned folder nor this machine does. Packages that
 * are installed count as well as those that a lock file declares: a release often has only the former. Nothing is
 * asked of the network, and no other program is run: by default Syft calls `go` in the folder that it scans.
 */
function configuration(directory) {
    return {
        'check-for-app-update': false,
        'default-catalogers': ['file', 'directory', 'installed'],
        source: { name: 'release', 'base-path': directory },
        cache: { dir: '', ttl: '0' },
        enrich: [],
        exclude: [],
        file: { metadata: { selection: 'owned-by-package', digests: ['sha1', 'sha256'] } },
        golang: { 'use-packages-lib': false, 'search-remote-licenses': false, 'search-local-mod-cache-licenses': false },
        java: { 'use-network': false, 'use-maven-local-repository': false },
        javascript: { 'search-remote-licenses': false },
        python: { 'search-remote-licenses': false },
    };
}
function call({ processes, environment, program, workFolder }, args, timeoutMs) {
    const folders = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'XDG_CONFIG_DIRS', 'XDG_CACHE_HOME', 'TMPDIR', 'TMP', 'TEMP'];
    const systemRoot = environment.variables['SystemRoot'];
    return processes.run({
        program,
        args,
        cwd: workFolder,
        env: {
            PATH: '',
            SYFT_CHECK_FOR_APP_UPDATE: 'false',
            ...Object.fromEntries(folders.map((name) => [name, workFolder])),
            ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
        },
        timeoutMs,
        maxOutputBytes: MAX_LOG_BYTES,
    });
}
/** Reads what Syft wrote. Whether it fits its specification is judged later; here only what cannot be an SBOM at all. */
function readOutput(run, result, format, path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw failed(run, result, `wrote no ${format}`);
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > limits/* LIMITS */.b.sbomBytes)
        throw failed(run, result, `wrote ${size} bytes of ${format}; the limit is ${limits/* LIMITS */.b.sbomBytes}`);
    const content = (0,external_node_fs_.readFileSync)(path);
    if (!/^\s*\{/.test(content.toString('latin1', 0, 100)) || !/\}\s*$/.test(content.toString('latin1', Math.max(0, size - 100))))
        throw failed(run, result, `wrote something else than ${format}`);
    return content;
}
function parseVersion(stdout) {
    try {
        return (JSON.parse(Buffer.from(stdout).toString('utf8')) ?? {});
    }
    catch {
        return {};
    }
}
const LAST_LINES = 5;
function failed({ program }, { stderr }, what) {
    const lines = stderr
        .split('\n')
        .map((line) => (0,model_path/* printable */.g$)(line.trim()).slice(0, 300))
        .filter((line) => line !== '');
    const said = lines.length === 0 ? '' : `; it said: ${lines.slice(-LAST_LINES).join(' | ')}`;
    return new errors/* IntegrityError */.cs('tool_failed', `${(0,model_path/* printable */.g$)(program)} ${what}${said}`, { program, stderr: lines.slice(-LAST_LINES) });
}
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/adapters/syft/syft-archive.js



const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** The program in a release archive. Nothing else is taken out, so no other member's name matters. @throws tool_unverified */
async function programIn(archive, name) {
    const refuse = (why) => new errors/* IntegrityError */.cs('tool_unverified', `${name} ${why}`, { archive: name });
    const members = await unpack(archive).catch((error) => {
        throw refuse(`cannot be unpacked: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`);
    });
    const [program, second] = members;
    if (program === undefined)
        throw refuse('holds no member "syft"');
    if (second !== undefined)
        throw refuse('holds several members "syft"');
    if (program.header.type !== 'file' || program.data === undefined || program.data.length === 0)
        throw refuse('holds a member "syft" that is no file');
    return program.data;
}
async function unpack(archive) {
    const tar = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(archive, { maxOutputLength: MAX_UNPACKED_BYTES });
    const { unpackTar } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 51942));
    return unpackTar(tar, { strict: true, filter: ({ name }) => name === 'syft' });
}
;// CONCATENATED MODULE: ./build/src/adapters/choose-sbom-tool.js












const DEFAULT_TIMEOUT_MS = 600_000;
/** Which tool would be used. @throws tool_missing, tool_failed, tool_unverified */
async function probeSbomTool(options, request) {
    const choice = choose(request, options, undefined);
    switch (choice.kind) {
        case 'embedded':
            return embeddedTool(options);
        case 'install':
            knownArchive(choice.version, options.environment, options.releases ?? ANCHORE_RELEASES);
            return { name: 'syft', version: choice.version, digest: undefined };
        case 'program':
            return withWorkFolder(options, async (workFolder) => identify(runOf(options, choice.program, workFolder)));
    }
}
/** Lists the components of a release with Syft where it is named, on PATH or asked to be installed, else with the embedded generator. */
async function runSbomTool(options, request) {
    const directory = realDirectory(request.directory, options.environment);
    const choice = choose(request, options, directory);
    if (choice.kind !== 'embedded')
        return withWorkFolder(options, (folder) => generateWithSyft(choice, { ...options, folder, directory, request }));
    const tool = embeddedTool(options);
    const { documents, notes } = await generateEmbedded(findLockFiles(directory), request.formats, tool);
    return { tool, documents, notes: [...choice.notes, ...notes] };
}
function choose({ syftPath, syftVersion: version }, { environment, processes }, directory) {
    if (syftPath !== undefined) {
        const program = (0,external_node_path_.resolve)(environment.cwd, syftPath);
        if (!(0,find_program/* isProgram */.V)(program))
            throw new errors/* IntegrityError */.cs('tool_missing', `${(0,model_path/* printable */.g$)(syftPath)} is no program`, { program }, { hint: 'Pass the path of a Syft that exists and may be executed.' });
        return { kind: 'program', program, notes: [] };
    }
    const found = processes.find('syft');
    const own = found !== undefined && directory !== undefined && isInside((0,external_node_fs_.realpathSync)(found), directory);
    if (found !== undefined && !own)
        return { kind: 'program', program: found, notes: [] };
    const notes = own ? ['the Syft on PATH lies inside the release, which may not choose its own judge; it was passed over'] : [];
    return version === undefined ? { kind: 'embedded', notes } : { kind: 'install', version, notes };
}
async function generateWithSyft(choice, context) {
    const { folder, directory, request } = context;
    const workFolder = (0,external_node_path_.join)(folder, 'work');
    (0,external_node_fs_.mkdirSync)(workFolder);
    const installed = choice.kind === 'install' ? await install(choice.version, folder, context) : { program: choice.program, notes: [] };
    const run = runOf(context, installed.program, workFolder);
    const tool = await identify(run);
    if (choice.kind === 'install' && tool.version !== choice.version)
        throw new errors/* IntegrityError */.cs('tool_unverified', `the Syft installed as ${choice.version} says that it is ${tool.version}`, {
            expected: choice.version,
            found: tool.version,
        });
    const other = choice.kind === 'program' && request.syftVersion !== undefined && request.syftVersion !== tool.version
        ? [`Syft ${request.syftVersion} was asked for; the one at hand was used (version ${tool.version})`]
        : [];
    return { tool, documents: await runSyft(run, directory, request.formats), notes: [...choice.notes, ...installed.notes, ...other] };
}
/** The program of a release, in a folder that nobody else can write to. */
async function install(version, folder, { environment, http, releases = ANCHORE_RELEASES }) {
    const { name, content, notes } = await releaseArchive(version, { environment, http, releases });
    const program = (0,external_node_path_.join)(folder, 'syft');
    (0,external_node_fs_.writeFileSync)(program, await programIn(content, name), { flag: 'wx', mode: 0o700 });
    (0,external_node_fs_.chmodSync)(program, 0o700);
    return { program, notes };
}
function runOf({ processes, environment, timeoutMs = DEFAULT_TIMEOUT_MS }, program, workFolder) {
    return { processes, environment, program, workFolder, timeoutMs };
}
async function identify(run) {
    return { name: 'syft', version: await syftVersion(run), digest: digestOfFile(run.program) };
}
function embeddedTool({ environment }) {
    return { name: 'duri-embedded', version: environment.duriVersion, digest: undefined };
}
function realDirectory(directory, { cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, directory);
    try {
        const real = (0,external_node_fs_.realpathSync)(path);
        if ((0,external_node_fs_.statSync)(real).isDirectory())
            return real;
    }
    catch {
        // said below
    }
    throw new errors/* IntegrityError */.cs('directory_missing', `${(0,model_path/* printable */.g$)(directory)} is no directory`, { directory });
}
function isInside(path, directory) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** A folder of one's own for as long as it is needed; mkdtemp makes it 0700. */
async function withWorkFolder({ temporaryFolder = (0,external_node_os_.tmpdir)() }, use) {
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, 'duri-syft-')));
    try {
        return await use(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}

/***/ }),

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of bytes, or of a text's UTF-8 bytes. @source FIPS 180-4 */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Is this text a SHA-256 digest in the one form that evidence uses? */
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The `sha256:<hex>` form that names a digest with its algorithm. */
function prefixed(digest) {
    return `sha256:${digest}`;
}

/***/ }),

/***/ 45702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ purlType),
/* harmony export */   k0: () => (/* binding */ makePurl),
/* harmony export */   kL: () => (/* binding */ isPurl)
/* harmony export */ });
/** A package URL in canonical form. @source package-url/purl-spec, PURL-SPECIFICATION.rst, "How to build" */
function makePurl({ type, namespace, name, version, qualifiers = {} }) {
    const path = [...(namespace ?? '').split('/'), name]
        .filter((segment) => segment !== '')
        .map(encode)
        .join('/');
    const query = Object.entries(qualifiers)
        .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encode(value).replaceAll('%2F', '/')}`]))
        .sort()
        .join('&');
    return `pkg:${type}/${path}${version === undefined || version === '' ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}`;
}
const SEGMENT = String.raw `(?:[A-Za-z0-9.\-_~:+!$&'()*,;=]|%[0-9A-Fa-f]{2})+`;
const PURL = new RegExp(String.raw `^pkg:[A-Za-z.+\-][A-Za-z0-9.+\-]*(?:/${SEGMENT})+(?:@${SEGMENT})?(?:\?[^#\s]+)?(?:#\S+)?$`);
/** Has this text the shape of a package URL? */
function isPurl(text) {
    return text.length <= 4096 && PURL.test(text);
}
/** The type of a package URL, such as `npm`; undefined for anything else. */
function purlType(text) {
    return text === undefined || !isPurl(text) ? undefined : text.slice(4, text.indexOf('/')).toLowerCase();
}
function encode(text) {
    const wellFormed = Buffer.from(text, 'utf8').toString('utf8'); // half a surrogate pair cannot be encoded
    return encodeURIComponent(wellFormed)
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}

/***/ }),

/***/ 13723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withValidIdentifiers),
/* harmony export */   uz: () => (/* binding */ describedIds),
/* harmony export */   wP: () => (/* binding */ DOCUMENT_ID),
/* harmony export */   yT: () => (/* binding */ SPDX_ID),
/* harmony export */   zJ: () => (/* binding */ describedId)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);

/** @source SPDX 2.3, 7.2 (SPDXRef- and letters, digits, dot, hyphen) */
const SPDX_ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
const DOCUMENT_ID = 'SPDXRef-DOCUMENT';
/** The one element that the document describes; undefined when it describes none or several. */
function describedId(document) {
    const ids = describedIds(document);
    return ids.length === 1 ? ids[0] : undefined;
}
/** What the document says that it describes, in either of the two ways it may say so. */
function describedIds({ documentDescribes = [], relationships = [] }) {
    const related = relationships.flatMap(({ spdxElementId, relationshipType, relatedSpdxElement }) => {
        if (relationshipType === 'DESCRIBES' && spdxElementId === DOCUMENT_ID)
            return [relatedSpdxElement];
        return relationshipType === 'DESCRIBED_BY' && relatedSpdxElement === DOCUMENT_ID ? [spdxElementId] : [];
    });
    return [...new Set([...documentDescribes, ...related])];
}
/**
 * The document with identifiers that follow the grammar, wherever they are used. The described element gets a
 * fixed one: tools build it from the path that they scanned.
 */
function withValidIdentifiers(document) {
    const renamed = renaming(document);
    const rename = (id) => renamed.get(id) ?? id;
    const element = (value) => ({ ...value, SPDXID: rename(value.SPDXID) });
    const pointer = (value) => ({ ...value, reference: rename(value.reference) });
    return {
        ...document,
        documentDescribes: document.documentDescribes?.map(rename),
        packages: document.packages?.map((value) => ({ ...element(value), hasFiles: value.hasFiles?.map(rename) })),
        files: document.files?.map((value) => ({ ...element(value), fileDependencies: value.fileDependencies?.map(rename) })),
        snippets: document.snippets?.map((value) => ({
            ...element(value),
            snippetFromFile: rename(value.snippetFromFile),
            ranges: value.ranges.map(({ startPointer, endPointer }) => ({ startPointer: pointer(startPointer), endPointer: pointer(endPointer) })),
        })),
        relationships: document.relationships?.map((value) => ({
            ...value,
            spdxElementId: rename(value.spdxElementId),
            relatedSpdxElement: rename(value.relatedSpdxElement),
        })),
    };
}
const ROOT_ID = 'SPDXRef-DocumentRoot';
function renaming(document) {
    const ids = [...(document.packages ?? []), ...(document.files ?? []), ...(document.snippets ?? [])].map(({ SPDXID }) => SPDXID);
    const root = describedId(document);
    const taken = new Set(ids);
    return new Map(ids.map((id) => [id, id === root && !taken.has(ROOT_ID) ? ROOT_ID : validId(id)]));
}
function validId(id) {
    if (SPDX_ID.test(id))
        return id;
    const readable = id
        .replace(/^SPDXRef-/, '')
        .replace(/[^A-Za-z0-9.-]+/g, '-')
        .slice(0, 200);
    return `SPDXRef-${readable}-${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id).slice(0, 8)}`;
}

/***/ })

};
