export const id = 1738;

export const ids = [ 1738, 9357 ];

export const modules = {
 81738: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => HttpClient,
   t: () => BearerCredentialHandler
  });
  class HttpClient {
   constructor() {
    throw new Error("OIDC tokens are not asked for through @actions/core here");
   }
  }
  class BearerCredentialHandler {}
 })
};
