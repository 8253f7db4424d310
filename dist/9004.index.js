import { modules as shared } from "./shared.index.js";

export const id = 9004;

export const ids = [ 9004 ];

export const modules = {
 ...shared
};
