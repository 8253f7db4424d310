export const id = 1546;
export const ids = [1546];
export const modules = {

/***/ 89609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ ecosystemOf)
});

// UNUSED EXPORTS: ECOSYSTEMS

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
// EXTERNAL MODULE: ./build/src/sbom/embedded/lock-file-error.js
var lock_file_error = __webpack_require__(45281);
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
            throw (0,lock_file_error/* lockFileInvalid */.T)(path, `line ${index + 1} cannot be read: ${showable(line)}`);
        open = next;
    }
    if (open !== undefined)
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, 'ends inside a list');
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
            throw (0,lock_file_error/* lockFileInvalid */.T)(file.path, `has version ${version.slice(0, 20)}; this DuRi knows 1 to 4`);
        const crates = tables.filter(({ name }) => name === 'package');
        if (crates.length === 0 && tables[0]?.strings.size === 0)
            throw (0,lock_file_error/* lockFileInvalid */.T)(file.path, 'is no Cargo.lock');
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
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, 'has a [[package]] without name or version');
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
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, parsed.problems);
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
            throw (0,lock_file_error/* lockFileInvalid */.T)(file.path, `has lockfileVersion ${lock.lockfileVersion}; this DuRi knows 1 to 3`);
        if (lock.packages !== undefined)
            return readPackages(lock.packages, file.path);
        if (lock.lockfileVersion > 1)
            throw (0,lock_file_error/* lockFileInvalid */.T)(file.path, 'has no "packages"');
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
            throw (0,lock_file_error/* lockFileInvalid */.T)(file.path, 'has no GEM, GIT or PATH section, or no DEPENDENCIES');
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
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `gives no version for "${name}"`);
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
            throw (0,lock_file_error/* lockFileInvalid */.T)(path, 'has no "module"');
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
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `cannot read "replace ${words.join(' ').slice(0, 80)}"`);
    return [words.slice(0, arrow).join('@'), { target, version }];
}
function readRequire({ words, comment }, replaced, path) {
    const [module = '', version = ''] = words;
    if (words.length !== 2 || !/^v\d/.test(version))
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `cannot read "require ${words.join(' ').slice(0, 80)}"`);
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
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `is not JSON: ${error.message}`);
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, 'is not a JSON object');
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
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `has a requirement of ${requirement.length} characters`);
    if (/^(?:git\+|https?:\/\/|\.{0,2}\/)/.test(requirement))
        return fromAddress(requirement, path);
    const [, name, address, specifier = ''] = REQUIREMENT.exec(requirement) ?? [];
    if (name === undefined || !isSpecifier(specifier))
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `cannot read the requirement "${showable(line)}"`);
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
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `cannot tell the package of "${showable(address)}"; write it as "name @ address"`);
    return component('pypi', name, undefined, { foundIn: path, qualifiers: sourceQualifier(address.replace(/#.*$/, '').replace(/@([0-9a-f]{7,64})$/, '#$1')) });
}
;// CONCATENATED MODULE: ./build/src/sbom/embedded/lock-yaml.js


/**
 * Reads a lock file in YAML: no key twice, no aliases. `scalars` says whether `1.10` is a number or the text that it is
 * written as. The parser is loaded when the first one is met. @throws lock_file_invalid
 */
async function readLockYaml({ path, text }, schema, scalars = 'typed') {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text.replace(/^\uFEFF/, ''), { schema: scalars === 'texts' ? 'failsafe' : 'core', uniqueKeys: true, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined)
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `is not YAML: ${error.message.split('\n')[0] ?? ''}`);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 0 });
    }
    catch {
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, 'uses YAML aliases, which no package manager writes');
    }
    const shape = (0,shape_document/* checkShape */.eA)(value, schema);
    if (!shape.ok)
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, shape.problems);
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
            throw (0,lock_file_error/* lockFileInvalid */.T)(file.path, `has lockfileVersion ${lock.lockfileVersion.slice(0, 20)}; this DuRi knows 5.1 to 9`);
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
            throw (0,lock_file_error/* lockFileInvalid */.T)(path, 'has no Name or no Version');
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
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, 'has neither "# yarn lockfile v1" nor "__metadata:"');
    const entries = [];
    for (const [index, line] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        if (!yarn_classic_readLine(line, entries))
            throw (0,lock_file_error/* lockFileInvalid */.T)(path, `line ${index + 1} cannot be read: ${showable(line.trim())}`);
    }
    const incomplete = entries.find(({ patterns, fields }) => !fields.has('version') || patterns.length === 0 || patterns.some((pattern) => splitPattern(pattern)[0] === ''));
    if (incomplete !== undefined)
        throw (0,lock_file_error/* lockFileInvalid */.T)(path, `the entry "${incomplete.patterns.join(', ').slice(0, 80)}" has no name or no version`);
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
            throw (0,lock_file_error/* lockFileInvalid */.T)(file.path, `the entry "${key.slice(0, 80)}" has no version, resolution or linkType`);
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

/***/ }),

/***/ 45281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lockFileInvalid)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);



/** A lock file that is there and cannot be read: leaving it out would make the SBOM say less than it seems to. */
function lockFileInvalid(path, problems) {
    const what = typeof problems === 'string' ? problems : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblems */ .yg)(problems.slice(0, 5));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('lock_file_invalid', `${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}: ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)}`, { path });
}

/***/ }),

/***/ 18594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mergeReadings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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
        if (project !== undefined && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) !== '.')
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

/***/ })

};
