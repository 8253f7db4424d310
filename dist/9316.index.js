import { modules as shared } from "./shared.index.js";

export const id = 9316;

export const ids = [ 9316 ];

export const modules = {
 ...shared
};
