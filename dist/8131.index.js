export const id = 8131;
export const ids = [8131];
export const modules = {

/***/ 98131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tableFromIPC: () => (/* binding */ tableFromIPC)
/* harmony export */ });
/** What the client would call; see package.json beside this file. */
function tableFromIPC() {
  throw new Error('lists of blobs in the Arrow format are not read here');
}


/***/ })

};
