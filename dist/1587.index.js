import { modules as shared } from "./shared.index.js";

export const id = 1587;

export const ids = [ 1587 ];

export const modules = {
 ...shared
};
