export const id = 985;
export const ids = [985];
export const modules = {

/***/ 70985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75634);
/* harmony import */ var _inputs_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74370);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17515);
/* harmony import */ var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43596);
/* harmony import */ var _keys_rotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66518);
/* harmony import */ var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15034);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97410);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45921);
/* harmony import */ var _create_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59577);
/* harmony import */ var _key_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32337);











/** `duri keys new` */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_inputs_command_js__WEBPACK_IMPORTED_MODULE_8__/* .command */ .G)({
    name: 'keys new',
    summary: 'Make a signing key and add it to the key ring',
    description: 'Makes a key, writes its secret to a file that only you can read, and adds its public entry to the key ring, which is made if it is not there. The ring holds nothing secret: commit it, and keep it where the released program cannot write.',
    examples: [
        { line: 'duri keys new', says: 'A first key (HMAC), for sealing and for the log' },
        { line: 'duri keys new --kind ed25519 --name release', says: 'A key whose signatures convince others; verifiers need no secret' },
        { line: 'duri keys new --kind ecdsa-p256 --uses gate --verify-days 365', says: 'A key for gates, whose signatures are accepted for a year' },
    ],
    inputs: {
        kind: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_9__/* .choice */ .Yq)(_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .KEY_KINDS */ .A3, 'hmac-sha256', 'Kind of key', { flag: 'kind' }),
        name: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_9__/* .optionalText */ .mR)('A name for people', 'NAME', { flag: 'name' }),
        uses: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_9__/* .textOr */ .ph)('seal,log,receipt', `What it may sign: a list of ${_evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_USES */ .lO.join(', ')}`, 'LIST', { flag: 'uses' }),
        signDays: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_9__/* .integer */ .nd)({ min: 1, max: 36500 }, 'Days for which it may sign; without it no end', 'DAYS', { flag: 'sign-days' }),
        verifyDays: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_9__/* .integer */ .nd)({ min: 1, max: 36500 }, 'Days for which its signatures are accepted; without it no end', 'DAYS', { flag: 'verify-days' }),
        keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .managedKeyring */ .Nl,
        secrets: _key_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .secretsFolder */ .Ms,
    },
    outputs: {},
    action: undefined,
    async run(ports, { kind, name, uses, signDays, verifyDays, keyring, secrets }) {
        if (signDays !== undefined && verifyDays !== undefined && signDays > verifyDays)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IntegrityError */ .cs('input_invalid', '--verify-days is less than --sign-days');
        const at = ports.clock.now();
        const ring = ports.files.exists(keyring) ? (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readKeyring */ .a)(ports.files, keyring) : _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_RING */ .lE;
        const end = (days) => (days === undefined ? undefined : (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_10__/* .toInstant */ .fN)((0,_model_instant_js__WEBPACK_IMPORTED_MODULE_10__/* .addDays */ .fi)(at, days)));
        const entry = { name, uses: parseUses(uses), sign_until: end(signDays), verify_until: end(verifyDays) };
        const created = (0,_create_key_js__WEBPACK_IMPORTED_MODULE_6__/* .createKey */ .c)(ports, { kind, ringPath: keyring, secretsFolder: secrets, at, entry }, (key) => (0,_keys_rotation_js__WEBPACK_IMPORTED_MODULE_2__/* .addKey */ .Fx)(ring, key), (changed) => (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeKeyring */ .X)(ports.files, keyring, changed));
        return {
            exitCode: 0,
            json: { keyring, key: created.key, secret_file: created.secretPath },
            report: {
                tone: 'good',
                headline: `New ${kind} key in ${keyring}`,
                facts: [
                    ['key', created.key.id],
                    ['uses', created.key.uses.join(', ')],
                    ['secret', created.secretPath],
                    ['key ring', keyring],
                ],
                next: [`Commit ${keyring}; it holds nothing secret. Never commit ${created.secretPath}.`, ...(0,_create_key_js__WEBPACK_IMPORTED_MODULE_6__/* .secretAdvice */ .f)(created)],
            },
            short: created.key.id,
        };
    },
}));
function parseUses(text) {
    const words = text.split(/[,\s]+/).filter((word) => word !== '');
    const unknown = words.find((word) => !_evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_USES */ .lO.includes(word));
    if (unknown !== undefined || words.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IntegrityError */ .cs('input_invalid', `--uses is "${text.slice(0, 80)}"; expected a list of ${_evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_USES */ .lO.join(', ')}`);
    return _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_USES */ .lO.filter((use) => words.includes(use));
}

/***/ })

};
