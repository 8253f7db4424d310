export const id = 8131;

export const ids = [ 8131 ];

export const modules = {
 98131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   tableFromIPC: () => tableFromIPC
  });
  function tableFromIPC() {
   throw new Error("lists of blobs in the Arrow format are not read here");
  }
 })
};
