import { modules as shared } from "./shared.index.js";

export const id = 1861;

export const ids = [ 1861, 9004 ];

export const modules = {
 ...shared
};
