export const id = 5335;
export const ids = [5335,4348];
export const modules = {

/***/ 97410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
/** Is this text an instant, of a day and hour that exist? @source RFC 3339, section 5.6 */
function isInstant(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text))
        return false;
    const time = Date.parse(text);
    // Date.parse takes 30 February for 2 March; a day that exists comes back as it was.
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}
/** A date as an instant in whole seconds; a fraction is dropped, so it is never later than the date. */
function toInstant(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** The date some days later. A day is 24 hours. */
function addDays(date, days) {
    return new Date(date.getTime() + days * DAY_MS);
}

/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ countComponents),
/* harmony export */   n: () => (/* binding */ listComponents)
/* harmony export */ });
/* harmony import */ var _cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18170);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45702);
/* harmony import */ var _spdx_identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13723);



/** What an SBOM says that the release consists of: neither the release itself nor plain files. */
function listComponents(sbom) {
    return sbom.format === 'spdx-json' ? fromSpdx(sbom) : fromCyclonedx(sbom);
}
/** How many components an SBOM lists. */
function countComponents(sbom) {
    return listComponents(sbom).length;
}
function fromSpdx({ document }) {
    const root = (0,_spdx_identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .describedId */ .zJ)(document);
    return (document.packages ?? []).flatMap(({ SPDXID, name, versionInfo, externalRefs = [], licenseConcluded, licenseDeclared }) => {
        if (SPDXID === root)
            return [];
        const purl = externalRefs.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
        const licence = [licenseConcluded, licenseDeclared].find((text) => text !== undefined && text !== 'NOASSERTION' && text !== 'NONE');
        return [{ name, version: versionInfo, purl, ecosystem: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(purl), licences: licence === undefined ? [] : [nameOf(licence)] }];
    });
    function nameOf(licence) {
        return document.hasExtractedLicensingInfos?.find(({ licenseId }) => licenseId === licence)?.name ?? licence;
    }
}
function fromCyclonedx({ document }) {
    return [...(0,_cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsOf */ .c)({ ...document, metadata: undefined })].flatMap(([, { type, group, name, version, purl, licenses = [] }]) => {
        if (type === 'file')
            return [];
        const licences = licenses.map((choice) => ('expression' in choice ? choice.expression : (choice.license.id ?? choice.license.name ?? '')));
        return [{ name: group === undefined || group === '' ? name : `${group}/${name}`, version, purl, ecosystem: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(purl), licences }];
    });
}

/***/ }),

/***/ 18170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ componentsOf),
/* harmony export */   n: () => (/* binding */ cyclonedxSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * The shape of a CycloneDX 1.6 document in JSON, as far as components and what binds them go; parts that tell
 * of other things (services, vulnerabilities, formulation) are only known to be lists of objects.
 * @source CycloneDX/specification, schema/bom-1.6.schema.json
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const ref = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const things = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})).optional();
const thing = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}).optional();
const hash = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    alg: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'SHA3-256', 'SHA3-384', 'SHA3-512', 'BLAKE2b-256', 'BLAKE2b-384', 'BLAKE2b-512', 'BLAKE3']),
    content: text.regex(/^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$/),
});
const acknowledgement = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['declared', 'concluded']).optional();
const licenceChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        license: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            'bom-ref': ref.optional(),
            id: text.optional(),
            name: text.optional(),
            acknowledgement,
            text: thing,
            url: text.optional(),
            licensing: thing,
            properties: things,
        }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ expression: text, acknowledgement, 'bom-ref': ref.optional() }),
]);
const property = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text.optional(), value: text.optional() });
const externalReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: text, url: text, comment: text.optional(), hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hash).optional() });
const component = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'application',
        'framework',
        'library',
        'container',
        'platform',
        'operating-system',
        'device',
        'device-driver',
        'firmware',
        'file',
        'machine-learning-model',
        'data',
        'cryptographic-asset',
    ]),
    name: text,
    'bom-ref': ref.optional(),
    'mime-type': text.optional(),
    author: text.optional(),
    authors: things,
    get components() {
        return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component).optional();
    },
    copyright: text.optional(),
    cpe: text.optional(),
    cryptoProperties: thing,
    data: things,
    description: text.optional(),
    evidence: thing,
    externalReferences: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(externalReference).optional(),
    group: text.optional(),
    hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hash).optional(),
    licenses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(licenceChoice).optional(),
    manufacturer: thing,
    modelCard: thing,
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    omniborId: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional(),
    pedigree: thing,
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(property).optional(),
    publisher: text.optional(),
    purl: text.optional(),
    releaseNotes: thing,
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['required', 'optional', 'excluded']).optional(),
    signature: thing,
    supplier: thing,
    swhid: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional(),
    swid: thing,
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional(),
    version: text.optional(),
});
const metadata = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    authors: things,
    component: component.optional(),
    licenses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(licenceChoice).optional(),
    lifecycles: things,
    manufacture: thing,
    manufacturer: thing,
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(property).optional(),
    supplier: thing,
    timestamp: text.optional(),
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component).optional(), services: things }), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}))]).optional(),
});
const cyclonedxSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: text.optional(),
    bomFormat: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('CycloneDX'),
    specVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('1.6'),
    serialNumber: text.optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional(),
    metadata: metadata.optional(),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component).optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ref, dependsOn: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ref).optional(), provides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ref).optional() })).optional(),
    compositions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ aggregate: text, assemblies: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(), dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })).optional(),
    annotations: things,
    declarations: thing,
    definitions: thing,
    externalReferences: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(externalReference).optional(),
    formulation: things,
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(property).optional(),
    services: things,
    signature: thing,
    vulnerabilities: things,
});
/** Every component of a document, nested ones too, each with the JSON pointer at which it stands. */
function* componentsOf(document) {
    if (document.metadata?.component !== undefined)
        yield* nested('/metadata/component', document.metadata.component);
    for (const [index, value] of (document.components ?? []).entries())
        yield* nested(`/components/${index}`, value);
}
function* nested(where, value) {
    yield [where, value];
    for (const [index, inner] of (value.components ?? []).entries())
        yield* nested(`${where}/components/${index}`, inner);
}

/***/ }),

/***/ 65806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseSbom)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5565);
/* harmony import */ var _cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18170);
/* harmony import */ var _spdx_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63516);





/** Reads an SBOM's shape; grammars and references are for `validateSbom`. */
function parseSbom(content, format) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(content, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.sbomBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth });
    if (!json.ok)
        return json;
    if (format === 'spdx-json') {
        const shape = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_4__/* .checkShape */ .eA)(json.value, _spdx_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxSchema */ .b);
        return shape.ok ? { ok: true, value: { format, document: shape.value } } : shape;
    }
    const shape = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_4__/* .checkShape */ .eA)(json.value, _cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .cyclonedxSchema */ .n);
    return shape.ok ? { ok: true, value: { format, document: shape.value } } : shape;
}

/***/ }),

/***/ 83348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ licenceReferenceFor),
/* harmony export */   fX: () => (/* binding */ isLicenceId),
/* harmony export */   kO: () => (/* binding */ licenceReferences),
/* harmony export */   o9: () => (/* binding */ readLicence)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61290);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93326);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);



/** Longer texts are no expression but a licence's own words; it also bounds how deep parentheses can nest. */
const MAX_EXPRESSION = 1_000;
/**
 * Reads what a package declares. Letter case of identifiers and operators is put right, as the list itself
 * takes no notice of it; nothing else is guessed: `MIT/X11` stays a text.
 * @source SPDX 2.3, Annex D (licence expressions)
 */
function readLicence(declared) {
    const text = declared?.trim() ?? '';
    if (text === '' || text.toUpperCase() === 'NOASSERTION')
        return { kind: 'unknown' };
    if (text.toUpperCase() === 'NONE')
        return { kind: 'none' };
    const expression = text
        .split(/([()\s]+)/)
        .map(withUsualCase)
        .join('');
    const references = licenceReferences(expression);
    return references === undefined ? { kind: 'text', text } : { kind: 'expression', expression, references };
}
/** The `LicenseRef-` names that an expression uses; undefined when the text is no expression. */
function licenceReferences(text) {
    // The parser takes lower-case operators, and skips characters that it does not know right after a `Ref-`.
    if (text.length > MAX_EXPRESSION || !/^[A-Za-z0-9.+\-:() ]+$/.test(text))
        return undefined;
    if (/\b(?:LicenseRef|DocumentRef)-(?![A-Za-z0-9.-])/.test(text) || text.split(/[()\s]+/).some(isLowerCaseOperator))
        return undefined;
    try {
        return [...new Set(namesIn(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__(text)).filter((name) => name.includes('LicenseRef-')))];
    }
    catch {
        return undefined;
    }
}
/** Is this an identifier of the SPDX licence list, in its exact spelling? */
function isLicenceId(text) {
    return (0,_cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_0__.isSupportedSpdxId)(text);
}
/** The `LicenseRef-` name under which a text is listed; different texts never share one. */
function licenceReferenceFor(text) {
    const readable = text
        .replace(/[^A-Za-z0-9.-]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    return `LicenseRef-${readable === '' ? '' : `${readable}-`}${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(text).slice(0, 8)}`;
}
function namesIn(expression) {
    return 'license' in expression ? [expression.license] : [...namesIn(expression.left), ...namesIn(expression.right)];
}
function isLowerCaseOperator(word) {
    return /^(?:and|or|with)$/i.test(word) && word !== word.toUpperCase();
}
function withUsualCase(word) {
    if (/^(?:and|or|with)$/i.test(word))
        return word.toUpperCase();
    const [, id = '', plus = ''] = /^(.*?)(\+?)$/.exec(word) ?? [];
    const fixed = (0,_cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_0__.fixupSpdxId)(id); // its table answers to names such as "constructor", too
    return typeof fixed === 'string' ? fixed + plus : word;
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

/***/ }),

/***/ 63516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ spdxSchema),
/* harmony export */   k: () => (/* binding */ CHECKSUM_LENGTHS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * The shape of an SPDX 2.3 document in JSON. What the specification gives a grammar (identifiers, licences,
 * instants) is text here and checked afterwards, so that what a tool got wrong there can be put right.
 * @source spdx/spdx-spec, support/2.3, schemas/spdx-schema.json
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text);
const CHECKSUM_LENGTHS = {
    SHA1: 40,
    SHA224: 56,
    SHA256: 64,
    SHA384: 96,
    SHA512: 128,
    'SHA3-256': 64,
    'SHA3-384': 96,
    'SHA3-512': 128,
    'BLAKE2b-256': 64,
    'BLAKE2b-384': 96,
    'BLAKE2b-512': 128,
    BLAKE3: 64,
    MD2: 32,
    MD4: 32,
    MD5: 32,
    MD6: 64,
    ADLER32: 8,
};
const checksum = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ algorithm: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(Object.keys(CHECKSUM_LENGTHS)), checksumValue: text });
const annotation = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ annotationDate: text, annotationType: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['OTHER', 'REVIEW']), annotator: text, comment: text });
const element = {
    SPDXID: text,
    annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(annotation).optional(),
    attributionTexts: texts.optional(),
    comment: text.optional(),
    copyrightText: text.optional(),
    licenseComments: text.optional(),
    licenseConcluded: text.optional(),
};
const externalRef = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    referenceCategory: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['OTHER', 'PERSISTENT-ID', 'SECURITY', 'PACKAGE-MANAGER']),
    referenceType: text.min(1),
    referenceLocator: text.min(1),
    comment: text.optional(),
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...element,
    name: text.min(1),
    downloadLocation: text.min(1),
    builtDate: text.optional(),
    checksums: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(checksum).optional(),
    externalRefs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(externalRef).optional(),
    filesAnalyzed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    hasFiles: texts.optional(),
    homepage: text.optional(),
    licenseDeclared: text.optional(),
    licenseInfoFromFiles: texts.optional(),
    originator: text.optional(),
    packageFileName: text.optional(),
    packageVerificationCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ packageVerificationCodeValue: text.regex(/^[0-9a-f]{40}$/), packageVerificationCodeExcludedFiles: texts.optional() })
        .optional(),
    primaryPackagePurpose: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['APPLICATION', 'FRAMEWORK', 'LIBRARY', 'CONTAINER', 'OPERATING_SYSTEM', 'DEVICE', 'FIRMWARE', 'SOURCE', 'ARCHIVE', 'FILE', 'INSTALL', 'OTHER'])
        .optional(),
    releaseDate: text.optional(),
    sourceInfo: text.optional(),
    summary: text.optional(),
    description: text.optional(),
    supplier: text.optional(),
    validUntilDate: text.optional(),
    versionInfo: text.optional(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...element,
    fileName: text.min(1),
    checksums: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(checksum).min(1),
    artifactOfs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})).optional(),
    fileContributors: texts.optional(),
    fileDependencies: texts.optional(),
    fileTypes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['SOURCE', 'BINARY', 'ARCHIVE', 'APPLICATION', 'AUDIO', 'IMAGE', 'TEXT', 'VIDEO', 'DOCUMENTATION', 'SPDX', 'OTHER'])).optional(),
    licenseInfoInFiles: texts.optional(),
    noticeText: text.optional(),
});
const pointer = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reference: text, offset: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(), lineNumber: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional() });
const snippet = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...element,
    name: text,
    ranges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ startPointer: pointer, endPointer: pointer })).min(1),
    snippetFromFile: text,
    licenseInfoInSnippets: texts.optional(),
});
const relationshipType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'AMENDS',
    'ANCESTOR_OF',
    'BUILD_DEPENDENCY_OF',
    'BUILD_TOOL_OF',
    'CONTAINED_BY',
    'CONTAINS',
    'COPY_OF',
    'DATA_FILE_OF',
    'DEPENDENCY_MANIFEST_OF',
    'DEPENDENCY_OF',
    'DEPENDS_ON',
    'DESCENDANT_OF',
    'DESCRIBED_BY',
    'DESCRIBES',
    'DEV_DEPENDENCY_OF',
    'DEV_TOOL_OF',
    'DISTRIBUTION_ARTIFACT',
    'DOCUMENTATION_OF',
    'DYNAMIC_LINK',
    'EXAMPLE_OF',
    'EXPANDED_FROM_ARCHIVE',
    'FILE_ADDED',
    'FILE_DELETED',
    'FILE_MODIFIED',
    'GENERATED_FROM',
    'GENERATES',
    'HAS_PREREQUISITE',
    'METAFILE_OF',
    'OPTIONAL_COMPONENT_OF',
    'OPTIONAL_DEPENDENCY_OF',
    'OTHER',
    'PACKAGE_OF',
    'PATCH_APPLIED',
    'PATCH_FOR',
    'PREREQUISITE_FOR',
    'PROVIDED_DEPENDENCY_OF',
    'REQUIREMENT_DESCRIPTION_FOR',
    'RUNTIME_DEPENDENCY_OF',
    'SPECIFICATION_FOR',
    'STATIC_LINK',
    'TEST_CASE_OF',
    'TEST_DEPENDENCY_OF',
    'TEST_OF',
    'TEST_TOOL_OF',
    'VARIANT_OF',
]);
const relationship = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ spdxElementId: text, relatedSpdxElement: text, relationshipType, comment: text.optional() });
const crossRef = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    url: text,
    isLive: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    isValid: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    isWayBackLink: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    match: text.optional(),
    order: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    timestamp: text.optional(),
});
const extractedLicence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    licenseId: text,
    extractedText: text,
    name: text.optional(),
    comment: text.optional(),
    seeAlsos: texts.optional(),
    crossRefs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(crossRef).optional(),
});
const spdxSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    spdxVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('SPDX-2.3'),
    dataLicense: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('CC0-1.0'),
    SPDXID: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('SPDXRef-DOCUMENT'),
    name: text.min(1),
    documentNamespace: text,
    comment: text.optional(),
    creationInfo: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        created: text,
        creators: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text.regex(/^(?:Person|Organization|Tool): ?\S/)).min(1),
        comment: text.optional(),
        licenseListVersion: text.optional(),
    }),
    annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(annotation).optional(),
    documentDescribes: texts.optional(),
    externalDocumentRefs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ externalDocumentId: text, spdxDocument: text, checksum })).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fileSchema).optional(),
    hasExtractedLicensingInfos: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(extractedLicence).optional(),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema).optional(),
    relationships: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relationship).optional(),
    revieweds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reviewDate: text, reviewer: text.optional(), comment: text.optional() })).optional(),
    snippets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(snippet).optional(),
});

/***/ }),

/***/ 76517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ checkSbom)
});

// UNUSED EXPORTS: validateSbom

// EXTERNAL MODULE: ./build/src/sbom/licence.js
var licence = __webpack_require__(83348);
// EXTERNAL MODULE: ./build/src/sbom/purl.js
var sbom_purl = __webpack_require__(45702);
// EXTERNAL MODULE: ./build/src/sbom/cyclonedx/schema.js
var schema = __webpack_require__(18170);
;// CONCATENATED MODULE: ./build/src/sbom/cyclonedx/validate.js



const SERIAL_NUMBER = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
/** What the shape does not say: references, licences, package URLs, serial number and time. */
function checkCyclonedx(document) {
    const problems = [];
    const report = (where, message) => problems.push({ where, message });
    checkHeader(document, report);
    checkReferences(document, report);
    checkChoices('/metadata/licenses', document.metadata?.licenses ?? [], report);
    for (const [where, { licenses = [], purl }] of (0,schema/* componentsOf */.c)(document)) {
        checkChoices(`${where}/licenses`, licenses, report);
        if (purl !== undefined && !(0,sbom_purl/* isPurl */.kL)(purl))
            report(`${where}/purl`, `is "${purl.slice(0, 80)}", which is no package URL`);
    }
    return problems;
}
function checkHeader({ serialNumber, metadata }, report) {
    if (serialNumber !== undefined && !SERIAL_NUMBER.test(serialNumber))
        report('/serialNumber', 'is no urn:uuid: in lower case');
    const timestamp = metadata?.timestamp ?? '2026-01-05T12:00:00Z';
    if (!TIMESTAMP.test(timestamp) || Number.isNaN(Date.parse(timestamp)))
        report('/metadata/timestamp', `is "${timestamp.slice(0, 40)}"; expected an instant of RFC 3339`);
}
/** Every `bom-ref` stands once in the whole document, and what is referred to is there. @source CycloneDX 1.6, refType */
function checkReferences(document, report) {
    const known = new Set();
    for (const [where, ref] of bomRefs(document, '')) {
        if (known.has(ref))
            report(where, `is "${ref.slice(0, 80)}", which another element has`);
        known.add(ref);
    }
    for (const [where, target] of references(document)) {
        if (typeof target !== 'string' || (!known.has(target) && !target.startsWith('urn:cdx:')))
            report(where, `names "${String(target).slice(0, 80)}", which is no element of the document`);
    }
    checkDependencies(document.dependencies ?? [], report);
}
function checkDependencies(dependencies, report) {
    const parents = new Set();
    for (const [index, { ref, dependsOn = [], provides = [] }] of dependencies.entries()) {
        if (parents.has(ref))
            report(`/dependencies/${index}/ref`, `is "${ref.slice(0, 80)}", whose dependencies are listed already`);
        parents.add(ref);
        if ([dependsOn, provides].some((list) => new Set(list).size !== list.length))
            report(`/dependencies/${index}`, 'lists an element twice');
    }
}
function* references({ dependencies = [], compositions = [] }) {
    for (const [index, { ref, dependsOn = [], provides = [] }] of dependencies.entries()) {
        yield [`/dependencies/${index}/ref`, ref];
        yield* listed(`/dependencies/${index}/dependsOn`, dependsOn);
        yield* listed(`/dependencies/${index}/provides`, provides);
    }
    for (const [index, { assemblies, dependencies: needed }] of compositions.entries()) {
        yield* listed(`/compositions/${index}/assemblies`, assemblies);
        yield* listed(`/compositions/${index}/dependencies`, needed);
    }
}
function* listed(where, list) {
    if (!Array.isArray(list))
        return;
    for (const [index, target] of list.entries())
        yield [`${where}/${index}`, target];
}
function* bomRefs(value, where) {
    if (value === null || typeof value !== 'object')
        return;
    for (const [key, member] of Object.entries(value)) {
        if (key === 'bom-ref' && typeof member === 'string')
            yield [`${where}/bom-ref`, member];
        else
            yield* bomRefs(member, `${where}/${key}`);
    }
}
function checkChoices(where, choices, report) {
    if (choices.length > 1 && choices.some((choice) => 'expression' in choice))
        report(where, 'has an expression beside other licences; an expression stands alone');
    for (const [index, choice] of choices.entries()) {
        if ('expression' in choice) {
            if ((0,licence/* licenceReferences */.kO)(choice.expression) === undefined)
                report(`${where}/${index}/expression`, `is "${choice.expression.slice(0, 80)}", which is no SPDX licence expression`);
            continue;
        }
        const { id, name } = choice.license;
        if ((id === undefined) === (name === undefined))
            report(`${where}/${index}/license`, 'has to have either id or name');
        if (id !== undefined && !(0,licence/* isLicenceId */.fX)(id))
            report(`${where}/${index}/license/id`, `is "${id.slice(0, 80)}", which is not in the SPDX licence list`);
    }
}
// EXTERNAL MODULE: ./build/src/sbom/document.js
var sbom_document = __webpack_require__(65806);
// EXTERNAL MODULE: ./build/src/model/instant.js
var instant = __webpack_require__(97410);
// EXTERNAL MODULE: ./build/src/sbom/spdx/identifiers.js
var identifiers = __webpack_require__(13723);
// EXTERNAL MODULE: ./build/src/sbom/spdx/schema.js
var spdx_schema = __webpack_require__(63516);
;// CONCATENATED MODULE: ./build/src/sbom/spdx/validate.js





/** What the shape does not say: grammars, references, and that the document describes something. */
function checkSpdx(document) {
    const problems = [];
    const report = (where, message) => problems.push({ where, message });
    validate_checkHeader(document, report);
    checkIdentifiers(document, report);
    validate_checkReferences(document, report);
    checkLicences(document, report);
    checkDetails(document, report);
    return problems;
}
function validate_checkHeader({ documentNamespace, creationInfo, externalDocumentRefs = [] }, report) {
    if (!URL.canParse(documentNamespace) || documentNamespace.includes('#'))
        report('/documentNamespace', 'is not an absolute URI without a fragment');
    checkInstant('/creationInfo/created', creationInfo.created, report);
    for (const [index, { externalDocumentId }] of externalDocumentRefs.entries()) {
        if (!/^DocumentRef-[A-Za-z0-9.+-]+$/.test(externalDocumentId))
            report(`/externalDocumentRefs/${index}/externalDocumentId`, 'is not DocumentRef- and letters, digits, dots, hyphens');
    }
}
function* validate_elements({ packages = [], files = [], snippets = [] }) {
    for (const [key, list] of Object.entries({ packages, files, snippets }))
        for (const [index, { SPDXID }] of list.entries())
            yield [`/${key}/${index}/SPDXID`, SPDXID];
}
function checkIdentifiers(document, report) {
    const seen = new Set([identifiers/* DOCUMENT_ID */.wP]);
    for (const [where, id] of validate_elements(document)) {
        if (!identifiers/* SPDX_ID */.yT.test(id))
            report(where, `is "${id.slice(0, 80)}"; expected SPDXRef- and letters, digits, dots, hyphens`);
        if (seen.has(id))
            report(where, `is "${id.slice(0, 80)}", which another element has`);
        seen.add(id);
    }
}
function validate_checkReferences(document, report) {
    const known = new Set([identifiers/* DOCUMENT_ID */.wP, ...[...validate_elements(document)].map(([, id]) => id)]);
    const external = externalIds(document);
    for (const [where, id] of validate_references(document)) {
        const isKnown = id.includes(':') ? external.has(id.slice(0, id.indexOf(':'))) : known.has(id);
        if (!isKnown)
            report(where, `names "${id.slice(0, 80)}", which is no element of the document`);
    }
    if ((0,identifiers/* describedIds */.uz)(document).length === 0)
        report('', 'describes nothing: it has neither a DESCRIBES relationship nor documentDescribes');
}
function* validate_references(document) {
    for (const [index, { spdxElementId, relatedSpdxElement }] of (document.relationships ?? []).entries()) {
        yield [`/relationships/${index}/spdxElementId`, spdxElementId];
        if (relatedSpdxElement !== 'NONE' && relatedSpdxElement !== 'NOASSERTION')
            yield [`/relationships/${index}/relatedSpdxElement`, relatedSpdxElement];
    }
    for (const [index, id] of (document.documentDescribes ?? []).entries())
        yield [`/documentDescribes/${index}`, id];
    yield* fileReferences(document);
}
function* fileReferences({ packages = [], files = [], snippets = [] }) {
    for (const [index, { hasFiles = [] }] of packages.entries())
        for (const id of hasFiles)
            yield [`/packages/${index}/hasFiles`, id];
    for (const [index, { fileDependencies = [] }] of files.entries())
        for (const id of fileDependencies)
            yield [`/files/${index}/fileDependencies`, id];
    for (const [index, { snippetFromFile, ranges }] of snippets.entries()) {
        yield [`/snippets/${index}/snippetFromFile`, snippetFromFile];
        for (const { startPointer, endPointer } of ranges)
            yield* [startPointer, endPointer].map(({ reference }) => [`/snippets/${index}/ranges`, reference]);
    }
}
function externalIds({ externalDocumentRefs = [] }) {
    return new Set(externalDocumentRefs.map(({ externalDocumentId }) => externalDocumentId));
}
const LICENCE_FIELD = /^license(?:Concluded|Declared|InfoFromFiles|InfoInFiles|InfoInSnippets)$/;
function* licences({ packages = [], files = [], snippets = [] }) {
    for (const [key, list] of Object.entries({ packages, files, snippets })) {
        for (const [index, value] of list.entries())
            yield* licencesOf(`/${key}/${index}`, value);
    }
}
function* licencesOf(where, value) {
    for (const [field, member] of Object.entries(value)) {
        if (!LICENCE_FIELD.test(field))
            continue;
        for (const text of typeof member === 'string' ? [member] : (member ?? []))
            yield [`${where}/${field}`, text];
    }
}
function checkLicences(document, report) {
    const listed = new Set();
    for (const [index, { licenseId }] of (document.hasExtractedLicensingInfos ?? []).entries()) {
        const where = `/hasExtractedLicensingInfos/${index}/licenseId`;
        if (!/^LicenseRef-[A-Za-z0-9.-]+$/.test(licenseId))
            report(where, `is "${licenseId.slice(0, 80)}"; expected LicenseRef- and letters, digits, dots, hyphens`);
        if (listed.has(licenseId))
            report(where, `is "${licenseId.slice(0, 80)}", which is listed already`);
        listed.add(licenseId);
    }
    const external = externalIds(document);
    for (const [where, text] of licences(document)) {
        if (text === 'NONE' || text === 'NOASSERTION')
            continue;
        const references = (0,licence/* licenceReferences */.kO)(text);
        if (references === undefined)
            report(where, `is "${text.slice(0, 80)}", which is no SPDX licence expression`);
        const missing = references?.find((name) => (name.includes(':') ? !external.has(name.slice(0, name.indexOf(':'))) : !listed.has(name)));
        if (missing !== undefined)
            report(where, `uses "${missing.slice(0, 80)}", which hasExtractedLicensingInfos does not list`);
    }
}
function checkDetails({ packages = [], files = [], annotations = [], snippets = [] }, report) {
    for (const [index, value] of packages.entries())
        checkPackage(`/packages/${index}`, value, report);
    for (const [index, { checksums }] of files.entries())
        checkChecksums(`/files/${index}`, checksums, report);
    for (const { annotations: inner = [] } of [{ annotations }, ...packages, ...files, ...snippets])
        for (const { annotationDate } of inner)
            checkInstant('/annotations', annotationDate, report);
}
function checkPackage(where, value, report) {
    checkChecksums(where, value.checksums ?? [], report);
    for (const [index, { referenceType, referenceLocator }] of (value.externalRefs ?? []).entries()) {
        if (referenceType === 'purl' && !(0,sbom_purl/* isPurl */.kL)(referenceLocator))
            report(`${where}/externalRefs/${index}`, `is "${referenceLocator.slice(0, 80)}", which is no package URL`);
    }
    if (value.filesAnalyzed === false && (value.packageVerificationCode ?? value.licenseInfoFromFiles) !== undefined)
        report(where, 'has results of analysing files, but says that none were analysed');
    for (const field of ['supplier', 'originator'])
        checkAgent(`${where}/${field}`, value[field], report);
    for (const field of ['builtDate', 'releaseDate', 'validUntilDate'])
        checkInstant(`${where}/${field}`, value[field], report);
}
function checkAgent(where, text, report) {
    if (text !== undefined && !/^(?:NOASSERTION$|(?:Person|Organization): ?\S)/.test(text))
        report(where, 'is neither NOASSERTION nor "Person: …" or "Organization: …"');
}
function checkChecksums(where, checksums, report) {
    for (const [index, { algorithm, checksumValue }] of checksums.entries()) {
        if (!/^[0-9a-f]+$/.test(checksumValue) || checksumValue.length !== spdx_schema/* CHECKSUM_LENGTHS */.k[algorithm])
            report(`${where}/checksums/${index}`, `is no ${algorithm} in lower-case hexadecimal`);
    }
}
/** SPDX takes no fraction of a second. @source SPDX 2.3, 6.9 */
function checkInstant(where, text, report) {
    if (text === undefined)
        return;
    if (text.length !== '2026-01-05T12:00:00Z'.length || !(0,instant/* isInstant */.uZ)(text))
        report(where, `is "${text.slice(0, 40)}"; expected an instant such as 2026-01-05T12:00:00Z`);
}
;// CONCATENATED MODULE: ./build/src/sbom/validate.js



/** Everything in which an SBOM does not fit SPDX 2.3 or CycloneDX 1.6; empty when it fits. */
function validateSbom(content, format) {
    const parsed = parseSbom(content, format);
    return parsed.ok ? checkSbom(parsed.value) : parsed.problems;
}
/** The same of a document whose shape is known to be right. */
function checkSbom(sbom) {
    return sbom.format === 'spdx-json' ? checkSpdx(sbom.document) : checkCyclonedx(sbom.document);
}

/***/ }),

/***/ 93313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ checkShape),
  Zz: () => (/* binding */ matchShape),
  Tp: () => (/* binding */ parseDocument)
});

;// CONCATENATED MODULE: ./build/src/shape/issue-message.js
const SHOWN_CHARACTERS = 60;
/** What a schema expected and what it found, as the rest of a sentence that begins with the field: `is 0; expected at least 1`. */
function issueMessage(issue) {
    if (issue.code === 'invalid_type')
        return `${isOrIsMissing(issue)}; expected ${nameOfType(issue.expected)}`;
    if (issue.code === 'invalid_value')
        return `${isOrIsMissing(issue)}; expected ${oneOf(issue.values)}`;
    if (issue.code === 'too_small')
        return bound(issue.input, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least');
    if (issue.code === 'too_big')
        return bound(issue.input, Number(issue.maximum), issue.inclusive === false ? 'less than' : 'at most');
    return lowerFirst(issue.message);
}
function isOrIsMissing(issue) {
    return issue.input === undefined ? 'is missing' : `is ${found(issue)}`;
}
function bound(input, limit, words) {
    if (typeof input === 'string')
        return input === '' ? 'is empty' : `has ${input.length} characters; expected ${words} ${limit}`;
    if (Array.isArray(input))
        return input.length === 0 ? 'is an empty list' : `has ${input.length} entries; expected ${words} ${limit}`;
    return `is ${Number(input)}; expected ${words} ${limit}`;
}
/** The value, as far as it is short and no whole document; the type, where that is what differs. */
function found(issue) {
    const { input } = issue;
    if (input === null)
        return 'null';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'an object';
    if (issue.path.length === 0)
        return `a ${typeof input}`;
    if (typeof input === 'string')
        return `the text ${JSON.stringify(input.slice(0, SHOWN_CHARACTERS))}`;
    return typeof input === 'number' ? `the number ${input}` : JSON.stringify(input);
}
function nameOfType(expected) {
    const names = {
        string: 'a text',
        int: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
        object: 'an object',
        array: 'a list',
    };
    return names[expected] ?? expected;
}
function oneOf(values) {
    return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/shape/document.js




/** Reads untrusted JSON of a known shape. Every problem is listed, each with the JSON pointer of its field. */
function parseDocument(content, schema, limits) {
    const json = (0,shape_json/* parseJson */.q)(content, limits);
    return json.ok ? checkShape(json.value, schema) : json;
}
/** Checks a value against a schema; unknown keys are named together with the nearest key that is known. */
function checkShape(value, schema) {
    const result = matchShape(value, schema);
    if (result.ok)
        return (0,parsed/* parsed */.Yz)(result.value);
    return { ok: false, problems: result.problems.map(({ path, message }) => ({ where: toPointer(path), message })) };
}
/** Like `checkShape`, with the places as paths. */
function matchShape(value, schema) {
    const result = schema.safeParse(value, { reportInput: true });
    return result.success ? { ok: true, value: result.data } : { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, schema)) };
}
function toProblems(issue, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, issue.path);
        return issue.keys.map((key) => ({ path: issue.path, key, message: unknownKey(key, known) }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
        const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
        if (closest.length > 0)
            return closest.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, schema));
    }
    return [{ path: issue.path, message: issueMessage(issue) }];
}
function unknownKey(key, known) {
    const suggestion = (0,nearest/* nearest */.p)(key, known);
    return `has the unknown key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}
function toPointer(path) {
    return path.map((part) => `/${String(part)}`).join('');
}
/** The keys that the schema knows at a path, as far as it consists of plain objects, arrays and optionals. */
function keysAt(schema, path) {
    let at = unwrap(schema);
    for (const part of path) {
        const def = at?._zod.def;
        at = unwrap(def?.shape?.[String(part)] ?? def?.element ?? def?.valueType);
    }
    const shape = at?._zod.def?.shape;
    return Object.keys(shape ?? {});
}
function unwrap(schema) {
    const inner = schema?._zod.def?.innerType;
    return inner === undefined ? schema : unwrap(inner);
}

/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

/**
 * Reads untrusted JSON: UTF-8 without BOM, no key twice in one object, bounded in size and depth.
 * Values are V8's own; a second look at the text finds what `JSON.parse` hides (duplicate keys) or
 * does not bound (depth). No kept library does both: see docs/adr/0009-strict-json.md.
 * @source RFC 8259; RFC 7493 section 2.3 (duplicate names)
 */
function parseJson(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : decodeUtf8(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'begins with a byte order mark');
    const structure = inspect(text, limits.maxDepth);
    if (structure !== undefined)
        return structure;
    try {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(JSON.parse(text));
    }
    catch (error) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is not JSON: ${error.message}`);
    }
}
/** The text of UTF-8 bytes, or undefined when they are not UTF-8. A BOM is kept, so that it can be refused. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Walks the tokens of a text for what JSON.parse would not say. Anything that is not JSON is left for it to refuse. */
function inspect(text, maxDepth) {
    const levels = [];
    let lastString; // a key, if a colon follows
    for (let at = 0; at < text.length; at++) {
        const level = levels.at(-1);
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                lastString = text.slice(at, end + 1);
                at = end;
                break;
            }
            case '{':
            case '[':
                if (levels.length >= maxDepth)
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)(pointer(levels), `is nested deeper than ${maxDepth} levels`);
                levels.push({ keys: text[at] === '{' ? new Set() : undefined, key: '', index: 0 });
                break;
            case '}':
            case ']':
                levels.pop();
                break;
            case ',':
                if (level !== undefined)
                    level.index += 1;
                break;
            case ':': {
                if (level?.keys === undefined || lastString === undefined)
                    break;
                level.key = unquote(lastString);
                if (level.keys.has(level.key))
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(pointer(levels), 'stands twice in one object');
                level.keys.add(level.key);
                break;
            }
            default:
        }
    }
    return undefined;
}
/** The index of the quote that closes the string opened at `start`, or of the last character when none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length - 1;
}
function unquote(token) {
    if (!token.includes('\\'))
        return token.slice(1, -1);
    try {
        return JSON.parse(token);
    }
    catch {
        return token; // JSON.parse of the whole refuses it with a better message
    }
}
function pointer(levels) {
    return levels.map(({ keys, key, index }) => `/${keys === undefined ? index : key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/***/ }),

/***/ 34348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./build/src/shape/nearest.js

/** The known word nearest to a misspelt one, or undefined when none is near enough to be meant. */
function nearest(word, known) {
    let best;
    for (const candidate of known) {
        const distance = leven(word.toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    const enough = Math.max(2, Math.floor(word.length / 3));
    return best !== undefined && best.distance <= enough ? best.word : undefined;
}

/***/ })

};
