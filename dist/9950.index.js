import { modules as shared } from "./shared.index.js";

export const id = 9950;

export const ids = [ 9950 ];

export const modules = {
 ...shared,
 81680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => inBlocks
  });
  const PIECE_BYTES = 256 * 1024;
  function* inBlocks(source) {
   let block = Buffer.allocUnsafeSlow(PIECE_BYTES);
   let filled = 0;
   for (const piece of source) for (let at = 0; at < piece.length; ) {
    const part = piece.subarray(at, at + block.length - filled);
    block.set(part, filled);
    at += part.length;
    filled += part.length;
    if (filled < block.length) continue;
    yield block;
    block = Buffer.allocUnsafeSlow(PIECE_BYTES);
    filled = 0;
   }
   if (filled > 0) yield block.subarray(0, filled);
  }
 })
};
