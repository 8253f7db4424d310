import { modules as shared } from "./shared.index.js";

export const id = 3613;

export const ids = [ 3613 ];

export const modules = {
 ...shared,
 43613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74370);
  var _keys_due_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88940);
  var _keys_key_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40615);
  var _keys_standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13840);
  var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15034);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32337);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_5__.G)({
   name: "keys status",
   summary: "List the keys of the ring: state, windows, age, and which are due",
   description: `Lists every key of the ring with what it may do now. A key older than DURI_HMAC_KEY_ROTATION_PERIOD days (${_keys_due_js__WEBPACK_IMPORTED_MODULE_0__.hF}) is reported as due.`,
   examples: [ {
    line: "duri keys status",
    says: "A table"
   }, {
    line: "duri keys status --json",
    says: "The same for scripts, with whole ids"
   } ],
   inputs: {
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Nl,
    rotationDays: _key_inputs_js__WEBPACK_IMPORTED_MODULE_4__.aK
   },
   outputs: {},
   action: void 0,
   async run(ports, {keyring, rotationDays: period = _keys_due_js__WEBPACK_IMPORTED_MODULE_0__.hF}) {
    const at = ports.clock.now();
    const ring = (0, _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_2__.a)(ports.files, keyring);
    const rows = ring.keys.map(key => ({
     key,
     standing: (0, _keys_standing_js__WEBPACK_IMPORTED_MODULE_6__.YP)(key, ring, at),
     age: (0, _keys_due_js__WEBPACK_IMPORTED_MODULE_0__.BJ)(key, at),
     due: (0, _keys_due_js__WEBPACK_IMPORTED_MODULE_0__.nZ)(key, ring, at, period)
    }));
    const due = rows.filter(row => row.due);
    const warnings = due.map(({key, age}) => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)("key_due", key.id, `The key is ${age} days old; the period is ${period} days.`));
    const signing = rows.filter(({standing}) => standing.maySign).length;
    return {
     exitCode: 0,
     json: {
      keyring,
      keys: rows.map(({key, standing, age, due: isOver}) => ({
       ...key,
       standing: standing.says,
       may_sign: standing.maySign,
       may_verify: standing.mayVerify,
       age_days: age,
       due: isOver
      })),
      warnings
     },
     report: {
      tone: due.length > 0 || signing === 0 ? "warn" : "plain",
      headline: `${keyring}: ${ring.keys.length} ${ring.keys.length === 1 ? "key" : "keys"}, of which ${signing} may sign`,
      tables: rows.length === 0 ? [] : [ {
       head: [ "id", "name", "kind", "uses", "standing", "signs", "accepted until", "age" ],
       rows: rows.map(({key, standing, age, due: isOver}) => [ (0, _keys_key_id_js__WEBPACK_IMPORTED_MODULE_1__.JO)(key.id), key.name ?? "", key.kind, key.uses.join(","), standing.says.split(",")[0] ?? "", signWindow(key), day(key.verify_until), `${age} d${isOver ? ", due" : ""}` ])
      } ],
      warnings,
      next: due.map(({key}) => `duri keys rotate ${(0, _keys_key_id_js__WEBPACK_IMPORTED_MODULE_1__.JO)(key.id)}`)
     },
     short: `${ring.keys.length} keys, ${signing} may sign, ${due.length} due`
    };
   }
  });
  function signWindow({sign_from, sign_until}) {
   if (sign_from === void 0 && sign_until === void 0) return "always";
   return [ sign_from === void 0 ? "" : `from ${day(sign_from)}`, sign_until === void 0 ? "" : `until ${day(sign_until)}` ].join(" ").trim();
  }
  function day(instant) {
   return instant?.slice(0, 10) ?? "no end";
  }
 }),
 15034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => writeKeyring,
   a: () => readKeyring
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
  var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43596);
  function readKeyring(files, path) {
   const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
   if (content === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_missing", `there is no key ring ${path}`, {
    path
   }, {
    hint: "Make one with `duri keys new`, or check --keyring, DURI_KEYRING and `keyring` of the policy."
   });
   const ring = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.ZU)(content);
   if (!ring.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("keyring_invalid", `${path}: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__.yg)(ring.problems)}`, {
    path
   });
   return ring.value;
  }
  function writeKeyring(files, path, ring) {
   const text = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.e5)(ring);
   const readBack = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.ZU)(text);
   if (!readBack.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("internal", `the changed ring would not be valid: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__.yg)(readBack.problems)}`);
   files.write(path, text);
  }
 })
};
