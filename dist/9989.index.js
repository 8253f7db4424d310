import { modules as shared } from "./shared.index.js";

export const id = 9989;

export const ids = [ 9989 ];

export const modules = {
 ...shared,
 66518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CB: () => revokeKey,
   Fx: () => addKey,
   U6: () => VERIFY_DAYS,
   h6: () => rotateKey,
   n3: () => retireKey,
   o4: () => OVERLAP_DAYS
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97410);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _keyring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43596);
  const OVERLAP_DAYS = 7;
  const VERIFY_DAYS = 90;
  function addKey(ring, key) {
   if (ring.keys.some(({id}) => id === key.id)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `the key ${key.id} stands in the ring already`);
   if (ring.keys.length >= _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.keysPerRing) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("keyring_full", `the ring has ${ring.keys.length} keys; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.keysPerRing}`);
   return {
    schema_version: _keyring_js__WEBPACK_IMPORTED_MODULE_3__.JQ,
    keys: [ ...ring.keys, key ]
   };
  }
  function rotateKey(ring, {old, key, at, overlapDays, verifyDays}) {
   const before = findKey(ring, old);
   if (before.state !== "active") throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("key_may_not_sign", `${old} is ${before.state}; only an active key can be rotated`);
   const successor = ring.keys.find(({replaces, state}) => replaces === old && state === "active");
   if (successor !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("key_may_not_sign", `${old} is being rotated out by ${successor.id} already`, {}, {
    hint: "Rotate the newer key, or retire this one."
   });
   const signUntil = earlier(before.verify_until, new Date(earlier(before.sign_until, latest((0, 
   _model_instant_js__WEBPACK_IMPORTED_MODULE_1__.fi)(at, overlapDays), before.sign_from))));
   const verifyUntil = earlier(before.verify_until, (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_1__.fi)(new Date(signUntil), verifyDays));
   const changed = replaceKey(ring, {
    ...before,
    sign_until: signUntil,
    verify_until: verifyUntil
   });
   return addKey(changed, {
    ...key,
    uses: before.uses,
    replaces: old
   });
  }
  function retireKey(ring, {id, at, reason, verifyDays}) {
   const key = findKey(ring, id);
   if (key.state !== "active") throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("key_may_not_sign", `${id} is ${key.state} already`);
   const signFrom = key.sign_from === void 0 ? void 0 : earlier(key.sign_from, at);
   const signUntil = earlier(key.verify_until, new Date(earlier(key.sign_until, at)));
   const verifyUntil = earlier(key.verify_until, (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_1__.fi)(at, verifyDays));
   return replaceKey(ring, {
    ...key,
    state: "retired",
    sign_from: signFrom,
    sign_until: signUntil,
    verify_until: verifyUntil,
    ended: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_1__.fN)(at),
    reason
   });
  }
  function revokeKey(ring, {id, at, reason}) {
   const key = findKey(ring, id);
   if (key.state === "revoked") throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("key_may_not_sign", `${id} is revoked already`);
   return replaceKey(ring, {
    ...key,
    state: "revoked",
    ended: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_1__.fN)(at),
    reason
   });
  }
  function findKey(ring, id) {
   const key = ring.keys.find(candidate => candidate.id === id);
   if (key === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("key_unnamed", `${id} is not in the ring`);
   return key;
  }
  function replaceKey(ring, key) {
   return {
    ...ring,
    keys: ring.keys.map(candidate => candidate.id === key.id ? key : candidate)
   };
  }
  function earlier(instant, date) {
   return instant !== void 0 && Date.parse(instant) < date.getTime() ? instant : (0, 
   _model_instant_js__WEBPACK_IMPORTED_MODULE_1__.fN)(date);
  }
  function latest(date, instant) {
   return instant !== void 0 && Date.parse(instant) > date.getTime() ? new Date(instant) : date;
  }
 })
};
