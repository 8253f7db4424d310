import { modules as shared } from "./shared.index.js";

export const id = 4287;

export const ids = [ 4287, 9316 ];

export const modules = {
 ...shared
};
