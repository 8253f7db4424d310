import { modules as shared } from "./shared.index.js";

export const id = 3705;

export const ids = [ 3705 ];

export const modules = {
 ...shared
};
