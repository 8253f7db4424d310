export const id = 6396;
export const ids = [6396];
export const modules = {

/***/ 56396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _inputs_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74370);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17515);
/* harmony import */ var _keys_find_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20337);
/* harmony import */ var _keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66518);
/* harmony import */ var _keys_standing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13840);
/* harmony import */ var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15034);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _create_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59577);
/* harmony import */ var _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32337);









/** `duri keys rotate` */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_inputs_command_js__WEBPACK_IMPORTED_MODULE_6__/* .command */ .G)({
    name: 'keys rotate',
    summary: 'Add a new key in place of an old one; both sign meanwhile',
    description: `Makes a key of the same kind and uses, and gives the old one its ends: it signs beside the new one for ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERLAP_DAYS */ .o4} days, and what it signed is accepted for ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFY_DAYS */ .U6} days after that (warning key_rotating). Ends that the old key had already are never moved out.`,
    examples: [
        { line: 'duri keys rotate', says: 'Rotate the one key of the ring' },
        { line: 'duri keys rotate release --overlap-days 14', says: 'Rotate the key named "release", with two weeks in which both sign' },
    ],
    inputs: {
        key: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_7__/* .optionalText */ .mR)('The key to rotate out: id, beginning of the id, or name. May be left out when only one can be meant', 'KEY', { positional: true }),
        name: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_7__/* .optionalText */ .mR)('Name of the new key', 'NAME', { flag: 'name' }, { defaultText: 'that of the old one' }),
        overlapDays: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)({ min: 0, max: 3650 }, `Days for which both sign (default: ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERLAP_DAYS */ .o4})`, 'DAYS', { flag: 'overlap-days' }),
        verifyDays: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)({ min: 0, max: 36500 }, `Days for which the old key is accepted after that (default: ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFY_DAYS */ .U6})`, 'DAYS', { flag: 'verify-days' }),
        keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .managedKeyring */ .Nl,
        secrets: _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsFolder */ .Ms,
    },
    outputs: {},
    action: undefined,
    async run(ports, { key, name, overlapDays = _keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERLAP_DAYS */ .o4, verifyDays = _keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFY_DAYS */ .U6, keyring, secrets }) {
        const at = ports.clock.now();
        const ring = (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeyring */ .a)(ports.files, keyring);
        const old = key === undefined ? onlyCurrentKey(ring.keys, ring, at) : namedKey(ring, key, at);
        let rotated = ring;
        const created = (0,_create_key_js__WEBPACK_IMPORTED_MODULE_4__/* .createKey */ .c)(ports, { kind: old.kind, ringPath: keyring, secretsFolder: secrets, at, entry: { name: name ?? old.name, uses: old.uses, replaces: old.id } }, (fresh) => (rotated = (0,_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .rotateKey */ .h6)(ring, { old: old.id, key: fresh, at, overlapDays, verifyDays })), (changed) => (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeKeyring */ .X)(ports.files, keyring, changed));
        const before = rotated.keys.find(({ id }) => id === old.id) ?? old;
        return {
            exitCode: 0,
            json: { keyring, key: created.key, replaces: before, secret_file: created.secretPath },
            report: {
                tone: 'good',
                headline: `New ${old.kind} key in ${keyring}; the old one signs beside it until ${before.sign_until}`,
                facts: [
                    ['new key', created.key.id],
                    ['secret', created.secretPath],
                    ['old key', old.id],
                    ['old key signs until', before.sign_until ?? ''],
                    ['old key is accepted until', before.verify_until ?? ''],
                ],
                next: [
                    `Commit ${keyring}, and give it to every verifier before you seal with the new key.`,
                    ...(0,_create_key_js__WEBPACK_IMPORTED_MODULE_4__/* .secretAdvice */ .f)(created),
                    `When every place seals with the new key: duri keys retire ${old.id} --evidence DIR`,
                ],
            },
            short: created.key.id,
        };
    },
}));
/** Of several keys with one name the current one is meant: the others have been rotated out. */
function namedKey(ring, text, at) {
    const fitting = (0,_keys_find_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keysByText */ .p)(ring, text);
    return fitting.length > 1 ? onlyCurrentKey(fitting, ring, at) : (0,_keys_find_key_js__WEBPACK_IMPORTED_MODULE_0__/* .findKeyByText */ .B)(ring, text);
}
function onlyCurrentKey(among, ring, at) {
    const current = among.filter((key) => (0,_keys_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .isCurrent */ .Oz)(key, ring, at));
    const [only] = current;
    if (only !== undefined && current.length === 1)
        return only;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs('key_unnamed', current.length === 0
        ? 'the ring has no such key that signs now'
        : `the ring has ${current.length} such keys that sign: ${current.map(({ id }) => id).join(', ')}`);
}

/***/ }),

/***/ 20337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findKeyByText),
/* harmony export */   p: () => (/* binding */ keysByText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43596);


/**
 * The one key that a person means: by id, by the beginning of an id (with or without its prefix, 6 characters or more),
 * or by name. A rotated key often shares its name with its successor: then nothing is guessed. @throws key_unnamed
 */
function findKeyByText(ring, text) {
    const fitting = keysByText(ring, text);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return only;
    const shown = text.slice(0, 80);
    const several = fitting.map(({ id, created, state }) => `${id} (${state}, made ${created})`).join(', ');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('key_unnamed', fitting.length === 0 ? `no key of the ring is named "${shown}"` : `"${shown}" fits several keys: ${several}`);
}
/** Every key that a text can mean; an id in full means itself alone. */
function keysByText(ring, text) {
    const exact = ring.keys.find(({ id }) => id === text);
    if (exact !== undefined)
        return [exact];
    const named = ring.keys.filter(({ name }) => name === text);
    if (named.length > 0 || text.length < 6)
        return named;
    return ring.keys.filter(({ id }) => id.startsWith(text) || id.slice(id.indexOf(':') + 1).startsWith(text));
}

/***/ }),

/***/ 13840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/** A key of the ring at an instant. Windows include both their ends. @source trust model, section 2 */
function standingOf(key, ring, at) {
    const stands = (says, rest) => ({
        maySign: false,
        mayVerify: false,
        rotating: false,
        refusal: undefined,
        says,
        ...rest,
    });
    if (key.state === 'revoked')
        return stands(`revoked${key.ended === undefined ? '' : ` on ${key.ended}`}`, { refusal: 'key_revoked' });
    if (isBefore(at, key.sign_from))
        return stands(`not yet: from ${key.sign_from}`, { refusal: 'key_outside_window' });
    if (isPast(at, key.verify_until))
        return stands(`no longer: until ${key.verify_until}`, { refusal: 'key_outside_window' });
    const until = key.verify_until === undefined ? '' : `, verifies until ${key.verify_until}`;
    if (key.state === 'retired')
        return stands(`retired${until}`, { mayVerify: true, rotating: true });
    if (isPast(at, key.sign_until))
        return stands(`no longer signs${until}`, { mayVerify: true, rotating: true });
    if (isReplaced(key.id, ring, at))
        return stands(`being rotated out${until}`, { maySign: true, mayVerify: true, rotating: true });
    return stands('active', { maySign: true, mayVerify: true });
}
/** Does a key sign, with no end in sight: is it the one to rely on? */
function isCurrent(key, ring, at) {
    const { maySign, rotating } = standingOf(key, ring, at);
    return maySign && !rotating;
}
/**
 * Is there a newer key in place of this one: a successor, direct or through others, that is not revoked and whose
 * time has begun? A revoked successor rotates nothing out, so that one can go back to the old key.
 */
function isReplaced(id, ring, at) {
    return ring.keys.some((key) => {
        if (key.replaces !== id)
            return false;
        const counts = key.state !== 'revoked' && !isBefore(at, key.sign_from);
        return counts || isReplaced(key.id, ring, at);
    });
}
function isBefore(at, instant) {
    return instant !== undefined && at.getTime() < Date.parse(instant);
}
function isPast(at, instant) {
    return instant !== undefined && at.getTime() > Date.parse(instant);
}

/***/ })

};
