export const id = 3136;
export const ids = [3136];
export const modules = {

/***/ 13136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCyclonedx: () => (/* binding */ renderCyclonedx)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54567);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83348);


const ROOT_REF = 'release-root';
/** A component list as CycloneDX 1.6 JSON. */
function renderCyclonedx({ components, direct }, tool) {
    const bom = new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Bom();
    bom.metadata.tools.components.add(new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Component(_cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.ComponentType.Application, tool.name, { version: tool.version, group: 'duri' }));
    const root = new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Component(_cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.ComponentType.Application, 'release', { bomRef: ROOT_REF });
    bom.metadata.component = root;
    const models = new Map(components.map((component) => [component.purl, toModel(component)]));
    const refs = (purls = []) => purls.flatMap((purl) => models.get(purl)?.bomRef ?? []);
    for (const ref of refs(direct))
        root.dependencies.add(ref);
    for (const { purl, dependsOn } of components) {
        const model = models.get(purl);
        if (model === undefined)
            continue;
        for (const ref of refs(dependsOn))
            model.dependencies.add(ref);
        bom.components.add(model);
    }
    const normalised = new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Serialize.JSON.Normalize.Factory(_cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Spec.Spec1dot6).makeForBom().normalize(bom, {});
    // An element without dependencies says that there are none; where nobody tells, it has to be left out.
    const told = new Set([...components.flatMap(({ purl, dependsOn }) => (dependsOn === undefined ? [] : [purl])), ...(direct === undefined ? [] : [ROOT_REF])]);
    return JSON.stringify({ ...normalised, dependencies: normalised.dependencies?.filter(({ ref }) => told.has(ref)) });
}
function toModel({ purl, group, name, version, hashes, licence, foundIn }) {
    return new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Component(_cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.ComponentType.Library, name, {
        bomRef: purl,
        purl,
        ...(group === undefined ? {} : { group }),
        ...(version === undefined ? {} : { version }),
        hashes: new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.HashDictionary(hashes.map(({ algorithm, hex }) => [HASHES[algorithm], hex])),
        licenses: new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.LicenseRepository(licenceModels(licence)),
        properties: new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.PropertyRepository(foundIn.map((path) => new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Property('duri:found-in', path))),
    });
}
const HASHES = {
    'SHA-1': _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.HashAlgorithm['SHA-1'],
    'SHA-256': _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.HashAlgorithm['SHA-256'],
    'SHA-384': _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.HashAlgorithm['SHA-384'],
    'SHA-512': _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.HashAlgorithm['SHA-512'],
};
/** The library's own factory takes names such as "constructor" for identifiers. */
function licenceModels(declared) {
    const licence = (0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .readLicence */ .o9)(declared);
    switch (licence.kind) {
        case 'unknown':
            return [];
        case 'none':
            return [new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.NamedLicense('NONE')];
        case 'text':
            return [new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.NamedLicense(licence.text)];
        case 'expression':
            return [(0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .isLicenceId */ .fX)(licence.expression) ? new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.SpdxLicense(licence.expression) : new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.LicenseExpression(licence.expression)];
    }
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

/***/ })

};
