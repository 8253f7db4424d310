export const id = 1861;
export const ids = [1861];
export const modules = {

/***/ 24242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseYamlOf),
/* harmony export */   locateInPolicy: () => (/* binding */ locateInPolicy),
/* harmony export */   parsePolicy: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93313);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
/* harmony import */ var _shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69316);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45921);





const YAML_LIMITS = {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyDepth,
    maxAliases: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyAliases,
    maxTokens: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyTokens,
};
/** Reads `duri.yml`. Every problem is listed, each with `file:line:column`. */
function parsePolicy(content, path) {
    const written = parseYamlOf(content, path, _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh);
    return written.ok ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ policy: written.value.value, path, digest: (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDigest */ .p1)(written.value.written) }) : written;
}
/** Where fields stand in a policy that is valid: the key, or the nearest thing around it that is there. */
function locateInPolicy(content) {
    const yaml = (0,_shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(content, YAML_LIMITS);
    return (field) => {
        const path = field.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        return yaml.ok ? yaml.value.locate(path.slice(0, -1), String(path.at(-1))) : { line: 1, column: 1 };
    };
}
/** Reads YAML of a known shape: the checked value, and the value as it was written. */
function parseYamlOf(content, path, schema) {
    const yaml = (0,_shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(content, YAML_LIMITS);
    if (!yaml.ok)
        return { ok: false, problems: yaml.problems.map(({ where, message }) => ({ where: inFile(path, where), message })) };
    const shape = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_4__/* .matchShape */ .Zz)(yaml.value.value, schema);
    if (!shape.ok)
        return { ok: false, problems: inOrder(shape.problems, yaml.value, path) };
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ value: shape.value, written: yaml.value.value });
}
function inOrder(problems, yaml, path) {
    return problems
        .map((problem) => ({ problem, at: yaml.locate(problem.path, problem.key) }))
        .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        .map(({ problem, at }) => ({ where: inFile(path, `${at.line}:${at.column}`), message: describe(problem, yaml) }));
}
function describe({ path, message }, yaml) {
    const field = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');
    return `${field === '' ? '' : `${field} `}${message}${quoteAdvice(message, yaml.written(path))}`;
}
/** `version: 1.0` is a number in YAML, and loses its zero: say how to write it. */
function quoteAdvice(message, source) {
    return source !== undefined && /^is (?:the number|true|false).*expected a text$/.test(message) ? `: write "${source}" in quotes` : '';
}
function inFile(path, where) {
    return where === '' ? path : `${path}:${where}`;
}

/***/ })

};
