export const id = 2896;
export const ids = [2896];
export const modules = {

/***/ 42896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  normaliseSbom: () => (/* binding */ normaliseSbom)
});

// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/sbom/components.js
var components = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/src/model/instant.js
var instant = __webpack_require__(97410);
;// CONCATENATED MODULE: ./build/src/sbom/document-identity.js

/**
 * The UUID of a document: derived from the tree that it describes and from all else that it says, so that the
 * same document always has the same one and two documents never share one.
 * @source RFC 9562, section 5.8 (UUIDv8); SPDX 2.3, 6.5 (the namespace is unique to the document)
 */
function documentUuid(rootDigest, body) {
    const hex = (0,digest/* sha256 */.sc)(`duri-sbom\n${rootDigest ?? ''}\n${(0,digest/* sha256 */.sc)(body)}\n`);
    const variant = '89ab'[parseInt(hex.charAt(16), 16) & 3] ?? '8';
    return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}
/** Where the namespaces of DuRi's documents stand. */
const NAMESPACE = 'https://github.com/duri/duri/sbom/';
;// CONCATENATED MODULE: ./build/src/sbom/machine-paths.js
/**
 * The value with every path of this machine made relative, in strings that begin with it or name it after
 * `file://`, `dir:` or a blank. A root of one segment only, such as `/app`, is left alone inside strings: it is
 * no secret, and cannot be told from a path inside the release.
 */
function hideMachinePaths(value, paths) {
    const roots = [...new Set(paths.map((path) => path.replace(/[/\\]+$/, '')))]
        .filter((path) => path.split(/[/\\]/).length > 2)
        .sort((a, b) => b.length - a.length);
    return roots.length === 0 ? value : walk(value, (text) => roots.reduce(withoutRoot, text));
}
function walk(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((element) => walk(element, change));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member, change)]));
}
function withoutRoot(text, root) {
    let result = text;
    for (let at = result.indexOf(root); at !== -1; at = result.indexOf(root, at + 1)) {
        const before = result.slice(0, at);
        const after = result.slice(at + root.length);
        const starts = before === '' || /(?:file:\/\/|dir:|[\s"'=(,])$/.test(before);
        if (starts && (after === '' || /^[/\\\s"'),;:]/.test(after)))
            result = before + (/^[/\\]./.test(after) ? after.slice(1) : `.${after.replace(/^[/\\]/, '')}`);
    }
    return result;
}
// EXTERNAL MODULE: ./build/src/shape/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(46753);
;// CONCATENATED MODULE: ./build/src/sbom/render.js

/**
 * A document as JSON text with one meaning and one form: keys in the order of RFC 8785, no white space but
 * line ends, each member of the top level on a line of its own and so is each element of its lists. One
 * package is one line: it diffs well, and costs nothing against the size limits of attestation stores.
 */
function renderDocument(document) {
    const members = Object.keys(document)
        .filter((key) => document[key] !== undefined)
        .sort()
        .map((key) => `${(0,canonical_json/* canonicalJson */.d)(key)}:${renderMember(document[key])}`);
    return `{\n${members.join(',\n')}\n}\n`;
}
function renderMember(value) {
    if (!Array.isArray(value) || value.length === 0)
        return (0,canonical_json/* canonicalJson */.d)(value);
    return `[\n${value.map(textOf).join(',\n')}\n]`;
}
/**
 * The value with its lists in the order of their canonical JSON, duplicates and undefined members taken out, from
 * the inside out. Only for lists that are sets: `isSet` is asked with the key under which a list stands.
 */
function sortSets(value, isSet, key = '') {
    if (Array.isArray(value)) {
        const elements = value.map((element) => sortSets(element, isSet));
        return (isSet(key) ? sortedUnique(elements) : elements);
    }
    if (value === null || typeof value !== 'object')
        return value;
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(members.map(([name, member]) => [name, sortSets(member, isSet, name)]));
}
function sortedUnique(elements) {
    const byText = new Map(elements.map((element) => [textOf(element), element]));
    return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
}
/** Texts of the elements of lists, by which they are sorted before they are rendered, twice. Nobody changes an element once it is in a list. */
const texts = new WeakMap();
function textOf(element) {
    if (element === null || typeof element !== 'object')
        return (0,canonical_json/* canonicalJson */.d)(element);
    const known = texts.get(element);
    if (known !== undefined)
        return known;
    const text = (0,canonical_json/* canonicalJson */.d)(element);
    texts.set(element, text);
    return text;
}
// EXTERNAL MODULE: ./build/src/sbom/licence.js
var sbom_licence = __webpack_require__(83348);
;// CONCATENATED MODULE: ./build/src/sbom/cyclonedx/licences.js

/**
 * The document with licences that follow the grammar: an identifier that the list does not have, or words that
 * are no expression, become a named licence. @source CycloneDX 1.6, licenseChoice
 */
function withValidLicences(document) {
    const { metadata, components } = document;
    return {
        ...document,
        metadata: metadata && { ...metadata, component: metadata.component && ofComponent(metadata.component), licenses: validChoices(metadata.licenses) },
        components: components?.map(ofComponent),
    };
}
function ofComponent(component) {
    return { ...component, licenses: validChoices(component.licenses), components: component.components?.map(ofComponent) };
}
function validChoices(choices) {
    const valid = choices?.flatMap((choice) => ('license' in choice ? validLicence(choice) : validExpression(choice))) ?? [];
    if (valid.length === 0)
        return undefined;
    // The schema takes one expression alone or any number of licences; as a name an expression keeps its words.
    return valid.length === 1 ? valid : valid.map((choice) => ('expression' in choice ? { license: { name: choice.expression } } : choice));
}
function validLicence(choice) {
    const { id, name, ...rest } = choice.license;
    const stated = (id ?? name ?? '').trim();
    const licence = (0,sbom_licence/* readLicence */.o9)(stated);
    if (licence.kind === 'unknown')
        return [];
    if (id === undefined)
        return [{ license: { ...rest, name: stated } }];
    if (licence.kind === 'expression' && (0,sbom_licence/* isLicenceId */.fX)(licence.expression))
        return [{ license: { ...rest, id: licence.expression } }];
    return [{ license: { ...rest, name: stated } }];
}
function validExpression(choice) {
    const licence = (0,sbom_licence/* readLicence */.o9)(choice.expression);
    const { expression, ...rest } = choice;
    switch (licence.kind) {
        case 'unknown':
            return [];
        case 'expression':
            return [{ ...rest, expression: licence.expression }];
        case 'none':
        case 'text':
            return [{ license: { ...rest, name: expression.trim() } }];
    }
}
// EXTERNAL MODULE: ./build/src/sbom/cyclonedx/schema.js
var schema = __webpack_require__(18170);
;// CONCATENATED MODULE: ./build/src/sbom/cyclonedx/normalise.js






/** Lists in which order means nothing. Steps of a workflow or frames of a call stack are not among them. */
const SETS = new Set([
    'annotations',
    'assemblies',
    'authors',
    'components',
    'compositions',
    'dependencies',
    'dependsOn',
    'externalReferences',
    'hashes',
    'licenses',
    'properties',
    'provides',
    'services',
    'tags',
    'tools',
    'vulnerabilities',
]);
/** A CycloneDX document in the form that DuRi signs: no path of the machine, no random part, every set in order. */
function normaliseCyclonedx(document, { rootDigest, createdAt, machinePaths, subject }) {
    const named = subject === undefined ? document : withSubject(document, subject);
    const clean = withValidLicences(withStableRoot(hideMachinePaths(named, machinePaths)));
    const dated = { ...clean, serialNumber: undefined, version: 1, metadata: { ...clean.metadata, timestamp: (0,instant/* toInstant */.fN)(createdAt) } };
    const sorted = sortSets(dated, (key) => SETS.has(key));
    return { ...sorted, serialNumber: `urn:uuid:${documentUuid(rootDigest, renderDocument(sorted))}` };
}
function withSubject(document, { name, version }) {
    const { metadata } = document;
    return metadata?.component === undefined ? document : { ...document, metadata: { ...metadata, component: { ...metadata.component, name, version } } };
}
const ROOT_REF = 'release-root';
/** Tools build the reference of the described component from the path that they scanned; here it is fixed. */
function withStableRoot(document) {
    const root = document.metadata?.component;
    const taken = [...(0,schema/* componentsOf */.c)(document)].some(([, component]) => component['bom-ref'] === ROOT_REF);
    if (document.metadata === undefined || root?.['bom-ref'] === undefined || taken)
        return document;
    const rename = (ref) => (ref === root['bom-ref'] ? ROOT_REF : ref);
    const renameAll = (value) => (Array.isArray(value) ? value.map((ref) => (typeof ref === 'string' ? rename(ref) : ref)) : value);
    return {
        ...document,
        metadata: { ...document.metadata, component: { ...root, 'bom-ref': ROOT_REF } },
        dependencies: document.dependencies?.map(({ ref, dependsOn, provides }) => ({
            ref: rename(ref),
            dependsOn: dependsOn?.map(rename),
            provides: provides?.map(rename),
        })),
        compositions: document.compositions?.map((value) => ({ ...value, ...mapPresent(value, ['assemblies', 'dependencies'], renameAll) })),
    };
}
function mapPresent(value, keys, change) {
    return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, change(value[key])]));
}
// EXTERNAL MODULE: ./build/src/sbom/document.js
var sbom_document = __webpack_require__(65806);
// EXTERNAL MODULE: ./build/src/sbom/spdx/identifiers.js
var identifiers = __webpack_require__(13723);
;// CONCATENATED MODULE: ./build/src/sbom/spdx/licences.js

/**
 * The document with licences that follow the grammar: words that are no expression become a `LicenseRef-` whose
 * text is those words, and every `LicenseRef-` in use is listed. @source SPDX 2.3, Annex D and clause 10
 */
function licences_withValidLicences(document) {
    const book = new LicenceBook(document.hasExtractedLicensingInfos ?? []);
    const one = (text) => (text === undefined ? undefined : book.expression(text));
    const many = (texts) => texts?.map((text) => book.expression(text));
    const changed = {
        ...document,
        packages: document.packages?.map((value) => ({
            ...value,
            licenseConcluded: one(value.licenseConcluded),
            licenseDeclared: one(value.licenseDeclared),
            licenseInfoFromFiles: many(value.licenseInfoFromFiles),
        })),
        files: document.files?.map((value) => ({ ...value, licenseConcluded: one(value.licenseConcluded), licenseInfoInFiles: many(value.licenseInfoInFiles) })),
        snippets: document.snippets?.map((value) => ({
            ...value,
            licenseConcluded: one(value.licenseConcluded),
            licenseInfoInSnippets: many(value.licenseInfoInSnippets),
        })),
    };
    const extracted = book.extracted();
    return { ...changed, hasExtractedLicensingInfos: extracted.length === 0 ? undefined : extracted };
}
const LICENCE_REFERENCE = /^LicenseRef-[A-Za-z0-9.-]+$/;
/** The licences that the document has to list, gathered while its expressions are rewritten. */
class LicenceBook {
    #listed = new Map();
    #renamed = new Map();
    constructor(listed) {
        for (const entry of listed) {
            const licenseId = LICENCE_REFERENCE.test(entry.licenseId) ? entry.licenseId : (0,sbom_licence/* licenceReferenceFor */.QV)(entry.licenseId);
            if (licenseId !== entry.licenseId)
                this.#renamed.set(entry.licenseId, licenseId);
            if (!this.#listed.has(licenseId))
                this.#listed.set(licenseId, { ...entry, licenseId, extractedText: entry.extractedText || 'NOASSERTION' });
        }
    }
    expression(text) {
        const licence = (0,sbom_licence/* readLicence */.o9)(text
            .split(/([()\s]+)/)
            .map((word) => this.#renamed.get(word) ?? word)
            .join(''));
        switch (licence.kind) {
            case 'none':
                return 'NONE';
            case 'unknown':
                return 'NOASSERTION';
            case 'text':
                return this.#list({ licenseId: (0,sbom_licence/* licenceReferenceFor */.QV)(licence.text), extractedText: licence.text, name: licence.text.slice(0, 200) });
            case 'expression':
                for (const licenseId of licence.references)
                    if (!licenseId.startsWith('DocumentRef-'))
                        this.#list({ licenseId, extractedText: 'NOASSERTION' });
                return licence.expression;
        }
    }
    extracted() {
        return [...this.#listed.values()];
    }
    #list(entry) {
        if (!this.#listed.has(entry.licenseId))
            this.#listed.set(entry.licenseId, entry);
        return entry.licenseId;
    }
}
;// CONCATENATED MODULE: ./build/src/sbom/spdx/normalise.js






/** An SPDX document in the form that DuRi signs: no path of the machine, no random part, every list in order. */
function normaliseSpdx(document, { rootDigest, createdAt, machinePaths, subject }) {
    const named = subject === undefined ? document : normalise_withSubject(document, subject);
    const clean = licences_withValidLicences((0,identifiers/* withValidIdentifiers */.L)(hideMachinePaths(named, machinePaths)));
    const dated = { ...clean, documentNamespace: '', creationInfo: { ...clean.creationInfo, created: (0,instant/* toInstant */.fN)(createdAt) } };
    const sorted = sortSets(dated, () => true); // no list of SPDX 2.3 has an order that means something
    return { ...sorted, documentNamespace: NAMESPACE + documentUuid(rootDigest, renderDocument(sorted)) };
}
function normalise_withSubject(document, { name, version }) {
    const root = (0,identifiers/* describedId */.zJ)(document);
    return {
        ...document,
        name: version === undefined ? name : `${name}-${version}`,
        packages: document.packages?.map((value) => (value.SPDXID === root ? { ...value, name, versionInfo: version } : value)),
    };
}
// EXTERNAL MODULE: ./build/src/sbom/validate.js + 2 modules
var validate = __webpack_require__(76517);
;// CONCATENATED MODULE: ./build/src/sbom/normalise.js









/**
 * What a tool wrote, in the form that is signed: identity derived, time from the clock given, lists in order,
 * identifiers and licences by the grammar. Doing it twice changes nothing. @throws sbom_invalid
 */
function normaliseSbom({ format, content }, options) {
    const parsed = (0,sbom_document/* parseSbom */.r)(content, format);
    if (!parsed.ok)
        throw invalid(format, parsed.problems);
    try {
        const document = normaliseDocument(parsed.value, options);
        const problems = (0,validate/* checkSbom */.q)(document);
        if (problems.length > 0)
            throw invalid(format, problems);
        return {
            format,
            content: Buffer.from(renderDocument(document.document)),
            components: (0,components/* countComponents */._)(document),
            rawDigest: digestOfRaw(content, parsed.value),
            document,
        };
    }
    catch (error) {
        if ((0,errors/* messageOf */.bD)(error) !== 'Lone surrogate is not allowed')
            throw error;
        throw invalid(format, [{ where: '', message: 'holds half a surrogate pair, which has no canonical form' }]); // RFC 8785, 3.2.2.2
    }
}
function normaliseDocument(sbom, options) {
    return sbom.format === 'spdx-json'
        ? { format: sbom.format, document: normaliseSpdx(sbom.document, options) }
        : { format: sbom.format, document: normaliseCyclonedx(sbom.document, options) };
}
function digestOfRaw(content, sbom) {
    const passing = sbom.format === 'spdx-json'
        ? [sbom.document.documentNamespace, sbom.document.creationInfo.created]
        : [sbom.document.serialNumber, sbom.document.metadata?.timestamp];
    const text = Buffer.from(content).toString('utf8');
    return (0,digest/* sha256 */.sc)(passing.reduce((rest, value) => (value === undefined ? rest : rest.replaceAll(value, '')), text));
}
const SHOWN = 5;
function invalid(format, problems) {
    const more = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more` : '';
    return new errors/* IntegrityError */.cs('sbom_invalid', `the ${format} document ${(0,parsed/* describeProblems */.yg)(problems.slice(0, SHOWN))}${more}`, {
        format,
        problems: problems.slice(0, 100).map(({ where, message }) => `${where}: ${message}`),
    });
}

/***/ })

};
